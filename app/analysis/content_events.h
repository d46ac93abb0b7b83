// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"
#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace waybill {

/// Content that one flow sent within one bin of time. 16 bytes; a bin of more than 4 GB has several.
struct ContentEvent {
    FlowId flow;
    std::uint32_t bin = 0; ///< since ContentEvents::origin, in ContentEvents::binNs
    std::uint32_t originatorContent = 0, responderContent = 0;
};
static_assert(sizeof(ContentEvent) == 16);

/// A comment that somebody wrote beside a packet (pcapng opt_comment). Untrusted text.
struct PacketComment {
    Timestamp time;
    std::uint64_t frame = 0;
    std::uint32_t capture = 0; ///< index into Recording::captures
    std::string text;          ///< at most LongestComment bytes of it
    static constexpr std::size_t LongestComment = 512;
};

/// The content of a recording at a finer time than the recording itself keeps (Recording::timeline), and the comments
/// of packets. Memory: 16 bytes an event, at most 128 MiB and 32 bytes a flow; a recording with more gets wider bins.
struct ContentEvents {
    Timestamp origin; ///< a whole day of UTC, not after the first packet
    /// 10 ms; a longer one of ClockBins when there were more than MostEvents, or they cover more than 497 days.
    std::int64_t binNs = 0;
    std::vector<ContentEvent> events; ///< in the order they were read; those of a flow and bin are one mostly
    std::vector<PacketComment> comments;
    std::uint64_t commentsLeftOut = 0; ///< beyond MostComments
    static constexpr std::size_t MostEvents = std::size_t{1} << 23;
    static constexpr std::size_t MostComments = 1000;
};

/// Reads the recording's captures once more, as far and within the span as they were read. Flows are numbered as in the
/// recording, sums are those of Recording::timeline. Fails when a capture changed since or cannot be opened again (a
/// pipe of which nothing was kept), and with ErrorCode::Cancelled. `checkpoint` counts bytes over all captures.
[[nodiscard]] Result<std::shared_ptr<const ContentEvents>> readContentEvents(const Recording& recording,
                                                                             const Checkpoint& checkpoint);

} // namespace waybill
