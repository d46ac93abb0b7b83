// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// A stretch of a recording in which the phone was in one state, as far as its traffic tells.
///
/// The rules, in order; what a later one would say does not count where an earlier one holds:
/// - *Gap*: more than 30 minutes without any packet of any device (Recording::pauses), or between two files of one
///   recording. Whether the phone was off or the recording was paused cannot be told.
/// - *Update*: an updater's server (service group of the kind OtaUpdate) sends at least 256 kB in one flow, from its
///   first packet until the phone restarts (restarts.h) within 30 minutes behind it, else to its last packet.
/// - *First boot*: ten minutes (Leith's first ten) after the phone joined the network with a connectivity check behind
///   it, where it was not seen before in the run, and after the restart that ends an update. A phone that is switched
///   on again does the same as a new one: whether it was reset cannot be told.
/// - *Active* and *Idle*: per minute of the clock, the phone is at work when it opens flows to at least four
///   destinations (local ones apart) or at least 64 kB of content passes in both directions. A chapter is active from
///   the first such minute until five minutes passed without one; what is left is idle. A minute by itself counts only
///   with twice as much, because an idle phone synchronises in short bursts. Idle or active stretches below a minute go
///   to their neighbour, but not to a gap. This tells traffic, not people: an update of apps in the night is active,
///   reading a downloaded page is idle. Where the tester noted steps, the steps are better evidence.
struct Chapter {
    enum class Kind : std::uint8_t { FirstBoot, Active, Idle, Update, Gap };
    Kind kind = Kind::Idle;
    Timestamp from, to;          ///< from inclusive; to exclusive, but inclusive for the last chapter of a run
    std::uint64_t flows = 0;     ///< of the handset, to peers that are not local, that began within
    std::uint64_t contentUp = 0; ///< bytes of content that the handset sent them within; at the grain of the timeline
    std::string summary;   ///< "idle, 3 h 10 min: 4 destinations, 12 kB of content sent, 9.0 kB of it to addresses
                           ///< estimated in China"
    std::uint32_t run = 0; ///< index into Recording::runs
};

/// "first-boot", "active", "idle", "update", "gap": the keys of JSON and of the command line.
[[nodiscard]] std::string_view chapterKey(Chapter::Kind kind) noexcept;
/// "First boot", "Active", "Idle", "Update", "Gap".
[[nodiscard]] std::string_view chapterText(Chapter::Kind kind) noexcept;

/// The chapters of every run, in order. Those of one run touch each other and cover it from its first packet to its
/// last; none for a run without packets. Without a handset a run is idle but for its gaps.
[[nodiscard]] std::vector<Chapter> chaptersOf(const Analysis& analysis);

} // namespace waybill
