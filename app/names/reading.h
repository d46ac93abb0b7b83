// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/stream_sink.h"
#include "names/name_evidence.h"

#include <string>
#include <utility>

namespace waybill {

/// Who said something to whom, and which packet shows it.
struct Reading {
    FlowId flow;
    RunId run;
    IpAddress from, to; ///< innermost
    std::uint16_t fromPort = 0, toPort = 0;
    std::uint8_t protocol = 0; ///< IP protocol number
    std::uint64_t frame = 0;
    Timestamp time;
};

/// The reading of a chunk or a datagram: sender and receiver by its own direction, whoever opened the flow.
template <typename Part>
[[nodiscard]] Reading readingOf(const FlowContext& flow, const Part& part)
{
    Reading reading{flow.flow,          flow.run,      flow.originator, flow.responder, flow.originatorPort,
                    flow.responderPort, flow.protocol, part.frame,      part.time};
    if (part.direction == Direction::FromResponder) {
        std::swap(reading.from, reading.to);
        std::swap(reading.fromPort, reading.toPort);
    }
    return reading;
}

/// Evidence for `name` from `source`, in the flow and packet of `reading`.
[[nodiscard]] inline NameEvidence evidenceFor(const Reading& reading, NameSource source, std::string name)
{
    NameEvidence evidence;
    evidence.name = std::move(name);
    evidence.source = source;
    evidence.flow = reading.flow;
    evidence.frame = reading.frame;
    evidence.time = reading.time;
    return evidence;
}

/// The fact that the sender of `reading` says `text`; the view is kept.
[[nodiscard]] inline FlowFact factFrom(const Reading& reading, FactKind kind, std::string_view text)
{
    return {kind, reading.flow, reading.from, text, reading.frame, reading.time};
}

} // namespace waybill
