// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/layers.h"

namespace waybill {

/// How well the header of a tunnel vouches for what it carries.
enum class TunnelTrust : std::uint8_t {
    ByNumber, ///< an IP protocol number says so: an odd inner packet is an odd packet
    ByPort,   ///< only a port says so: an odd inner packet means that it was no tunnel
};

/// The summary as it stands before an inner packet is decoded: the link stays, everything of the outer IP packet goes.
[[nodiscard]] inline PacketSummary innerSummary(const PacketSummary& outer, Tunnel kind) noexcept
{
    PacketSummary inner = outer;
    const PacketSummary fresh;
    inner.tunnels = static_cast<std::uint8_t>(outer.tunnels | static_cast<unsigned>(kind));
    inner.source = inner.destination = {};
    inner.protocol = inner.ttl = 0;
    inner.fragment = {};
    inner.hasPorts = false;
    inner.sourcePort = inner.destinationPort = 0;
    inner.tcp = {};
    inner.payloadLength = 0;
    inner.payload = {};
    inner.status = fresh.status;
    inner.stoppedAt = fresh.stoppedAt;
    inner.stopOffset = 0;
    return inner;
}

/// Decodes `bytes` with `decode` as what a tunnel of this kind carries. When that gives an IP header the summary
/// becomes the inner packet's. Otherwise it stays the outer one's, with a note at Layer::Tunnel: always when a number
/// announced the tunnel, for a mere port only when the capture cut the inner packet.
template <typename Decode>
void unwrap(PacketWork& work, Tunnel kind, TunnelTrust trust, LayerBytes bytes, Decode decode) noexcept
{
    PacketSummary inner = innerSummary(work.summary, kind);
    PacketWork innerWork{inner, work.start, work.depth};
    decode(innerWork, bytes);
    const bool isDoubtful = trust == TunnelTrust::ByPort && inner.status == DecodeStatus::Malformed;
    if (!inner.source.isNone() && !isDoubtful) {
        if (work.summary.status != DecodeStatus::Ok) { // the outer packet was odd already; that stays noted
            inner.status = work.summary.status;
            inner.stoppedAt = work.summary.stoppedAt;
            inner.stopOffset = work.summary.stopOffset;
        }
        work.summary = inner;
        return;
    }
    const DecodeStatus status = inner.status == DecodeStatus::Ok ? DecodeStatus::Unsupported : inner.status;
    if (trust == TunnelTrust::ByNumber || status == DecodeStatus::Truncated)
        stopAt(work, status, Layer::Tunnel, bytes);
}

} // namespace waybill
