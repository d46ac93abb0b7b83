// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// A moment at which a chosen handset joined the network: it asked for an address without having one (RFC 2131 §4.1),
/// or, where no DHCP was seen (a capture on the phone itself, a static address), checked whether the network reaches
/// the internet after two minutes without a packet.
struct NetworkJoin {
    Timestamp at;
    std::uint64_t frame = 0;              ///< packet that shows it, in its capture
    std::uint32_t run = 0;                ///< index into Recording::runs
    bool hasAsked = true;                 ///< by DHCP; else the connectivity check is all there is
    std::optional<Timestamp> silentSince; ///< last packet of the handset before; none: nothing was seen before
    std::optional<Timestamp> firstCheck;  ///< first connectivity check within a minute; none: none was recognised
    std::uint64_t checkFrame = 0;         ///< of that check
    [[nodiscard]] std::int64_t silenceNs() const { return silentSince ? nanosecondsBetween(*silentSince, at) : 0; }
};

/// Every join of the chosen handsets, by run and time; requests for an address within a minute are one. A connection
/// that goes on across a join, by its packets before and behind, is taken for a sign of life throughout.
[[nodiscard]] std::vector<NetworkJoin> networkJoins(const Analysis& analysis);

/// Shortest silence that may be a restart: booting takes longer than changing to another access point.
inline constexpr std::int64_t ShortestRestartNs = 20 * NsPerSecond;

/// A place where the phone may have been restarted: it joined the network anew after silence. Booting is not all that
/// does this: aeroplane mode, a walk out of range and Wi-Fi switched off and on look the same, so `why` states only
/// what was seen.
struct Restart {
    Timestamp at;            ///< when it came back
    std::string why;         ///< "it asked for an address anew at …, after 80 s without a packet, and then …"
    std::uint64_t frame = 0; ///< packet that shows it, in its capture
    Timestamp silentSince;   ///< last packet before
    std::uint32_t run = 0;   ///< index into Recording::runs
};

/// Joins after at least ShortestRestartNs without a packet of the handset, by run and time. Runs without a chosen
/// handset have none.
[[nodiscard]] std::vector<Restart> restarts(const Analysis& analysis);

} // namespace waybill
