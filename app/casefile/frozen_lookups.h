// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "casefile/case.h"

#include <string>
#include <vector>

namespace waybill {

/// What every location source says about every far address of an analysis, to be kept beside a result: one row an
/// address and source, also where the source does not know the address. Ordered by address.
[[nodiscard]] std::vector<FrozenLookup> lookupsOf(const Analysis& analysis);

/// Adds lookups that the case does not have yet; one that it has stays as it is, whatever the new one says. The last
/// one of an address and source is the one in use, so that one of an older date moves behind when it is frozen again.
void freeze(Case& item, const std::vector<FrozenLookup>& lookups);

/// Of each address and source the lookup that was frozen last, in order. Pointers into `item.lookups`.
[[nodiscard]] std::vector<const FrozenLookup*> lookupsInUse(const Case& item);

/// One answer that is another one today.
struct LookupChange {
    std::string address, source;
    CountryCode then, now; ///< none: the source does not know the address
    friend bool operator==(const LookupChange&, const LookupChange&) = default;
};

/// Frozen lookups beside the tables of today.
struct LookupComparison {
    std::vector<std::string> then;     ///< "geo-whois-asn-country 2026-06-17", each once
    std::vector<std::string> now;      ///< the same of today's location sources
    std::vector<std::string> notToday; ///< names of sources that are not loaded today: their answers cannot be compared
    std::vector<std::string> notThen;  ///< names of sources of today that were never asked
    std::vector<LookupChange> changes;
    std::uint64_t changedAddresses = 0;
    [[nodiscard]] bool hasNewerTables() const { return then != now; }
};

/// Looks the addresses of the lookups in use up again. Edge networks are no matter of these sources and are not
/// compared.
[[nodiscard]] LookupComparison compareLookups(const Case& item, const Geography& geography);

/// "computed with tables of …; the tables of today change 3 addresses"; empty when the tables are the same.
[[nodiscard]] std::string newerTablesText(const LookupComparison& comparison);

} // namespace waybill
