// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace waybill {

/// Marks the view of a flow between others whose bytes were counted as such.
inline constexpr std::uint32_t CountedAsOther = 0xFFFFFFFFu;

/// How one flow counts, seen from the handset. `role` must not be NotOurs.
[[nodiscard]] TrafficTotals trafficOf(const FlowCounters& counters, FlowRole role);
[[nodiscard]] Band bandOf(const Where& where);
/// TLS, DTLS or QUIC: content that cannot be read without keys.
[[nodiscard]] bool isEncrypted(FlowProtocol protocol);
/// Whether traffic to there counts in the lower figure of its country: the sources agree, or the analyst says so.
[[nodiscard]] bool isCertain(const Where& where);
/// Countries that any source names for the address, each once; empty for edges and reserved ranges. The analyst's alone
/// where the place is corrected.
[[nodiscard]] std::vector<CountryCode> candidateCountries(const Where& where);

/// The earliest packet in which the handset sent content in a flow.
struct FirstContent {
    Timestamp time;
    std::uint64_t frame = 0; ///< in FlowIdentity::capture; 0: not known
};
/// None while the flow's contentUp is 0, and while it is not settled that what was sent is content.
[[nodiscard]] inline std::optional<FirstContent> firstContentOf(const FlowCounters& counters, const FlowView& view)
{
    const SentCounters& sent = view.role == FlowRole::Up ? counters.originator : counters.responder;
    if (view.role == FlowRole::NotOurs || view.traffic.contentUp == 0 || sent.firstContent == Timestamp::latest())
        return std::nullopt;
    return FirstContent{sent.firstContent, sent.firstContentFrame};
}

/// Shortest handshake of a flow, in nanoseconds. −1 unless the handset originated it: what its own stack answers says
/// nothing about the far side.
[[nodiscard]] inline std::int64_t roundTrip(const FlowCounters& counters, const FlowView& view)
{
    return view.role == FlowRole::Up ? counters.handshakeRttNs : -1;
}

/// The shorter of two round trips; −1 stands for one that is not known.
[[nodiscard]] inline std::int64_t shorter(std::int64_t known, std::int64_t other)
{
    return known < 0 || other < 0 ? std::max(known, other) : std::min(known, other);
}

/// Widens the times of a destination (or of sums with the same members) by one flow.
template <typename Sums>
void noteTimes(const FlowIdentity& flow, const FlowCounters& counters, const FlowView& view, Sums& sums)
{
    if (counters.first <= sums.first && std::tuple(counters.first, flow.capture, flow.firstFrame) <
                                            std::tuple(sums.first, sums.capture, sums.firstFrame)) {
        sums.first = counters.first;
        sums.firstFrame = flow.firstFrame;
        sums.capture = flow.capture;
    }
    sums.last = std::max(sums.last, counters.last);
    sums.minRttNs = shorter(sums.minRttNs, roundTrip(counters, view));
}

} // namespace waybill
