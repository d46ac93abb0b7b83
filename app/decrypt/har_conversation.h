// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decrypt/har_entry.h"
#include "decrypt/har_packets.h"
#include "decrypt/har_tally.h"
#include "decrypt/har_url.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waybill {

/// An entry as a connection that carries it.
struct HarConversation {
    bool isSecure = false;
    StandInConnection connection;
    std::vector<StandInTurn> turns; ///< the request first
};

/// Makes connections of the entries of one HAR file, and counts what cannot be made of them. Hosts without a recorded
/// address get one of their own each that is nobody's (100::/64, RFC 6666) and therefore has no place.
class HarConversations {
public:
    /// None for an entry that nothing was sent for, or that lacks what a request needs; tally() says which.
    [[nodiscard]] std::optional<HarConversation> make(const HarEntry& entry);
    [[nodiscard]] const HarTally& tally() const { return m_tally; }

private:
    [[nodiscard]] std::optional<HarUrl> sentTo(const HarEntry& entry);
    [[nodiscard]] IpAddress serverOf(const HarEntry& entry, const HarUrl& url);
    void count(const HarEntry& entry, bool isRequestMissing, bool isResponseMissing);

    HarTally m_tally;
    std::map<std::string, std::uint64_t> m_standIns; ///< by host: lower half of its address
    std::set<std::string> m_hosts;                   ///< of what was imported
};

} // namespace waybill
