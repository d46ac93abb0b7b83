// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace waybill {

/// The first question of the handset for a name under a destination.
struct FirstQuestion {
    Timestamp time = Timestamp::latest();
    std::uint64_t frame = 0; ///< 0: nobody asked
    std::uint32_t capture = 0;
};

/// What stands in the lists of one destination.
struct DestinationLists {
    std::vector<std::uint32_t> hosts; ///< in the order in which they are to be listed
    std::vector<StringId> names;      ///< each once, in any order
    FirstQuestion asked;
};

/// A destination with its lists and its level; `facts` holds its sums.
[[nodiscard]] std::shared_ptr<const Destination> published(Destination facts, const DestinationLists& lists,
                                                           const PagedColumn<RemoteHost>& hosts,
                                                           const StringSnapshot& strings);
/// Adds the sums by band.
void addBands(const PagedColumn<RemoteHost>& hosts, Analysis::Parts& parts);
/// Adds the totals by country; the destinations must be there.
void addCountries(const PagedColumn<RemoteHost>& hosts, Analysis::Parts& parts);
/// Counts the destinations by band and puts them in order.
void rankDestinations(Analysis::Parts& parts);

/// Whether a question of the DNS log is one of the handset, whose addresses are `ours`, for a destination, and not from
/// before `from`.
[[nodiscard]] bool isForDestination(const DnsQueryRow& query, const std::vector<IpAddress>& ours,
                                    std::optional<Timestamp> from);
/// Whether it counts when its flow is `omitted`; `lookups` are the domains whose questions count without their flow,
/// null: none.
[[nodiscard]] bool countsWithFlow(const DnsQueryRow& query, Omitted omitted, const std::set<StringId>* lookups);

} // namespace waybill
