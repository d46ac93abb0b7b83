// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/plaintext.h"
#include "base/ip_protocol.h"
#include "decrypt/decryption_tally.h"

#include <cstdint>
#include <cstdlib>
#include <map>
#include <type_traits>
#include <utility>

namespace waybill::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Counts what is handed on, and holds it against the packet.
class CheckingSink final : public PlaintextSink {
public:
    std::uint64_t frame = 0; ///< packet beside which it is handed on
    std::uint64_t bytes = 0;
    void onPlaintext(const PlaintextPiece& piece) override
    {
        require(piece.chunk.frame != 0 && piece.chunk.frame <= frame && !piece.chunk.bytes.empty());
        std::uint64_t& next = m_next[{piece.stream, piece.chunk.direction}];
        require(piece.chunk.streamOffset >= next);
        next = piece.chunk.streamOffset + piece.chunk.bytes.size();
        bytes += piece.chunk.bytes.size();
    }

private:
    std::map<std::pair<std::uint64_t, Direction>, std::uint64_t> m_next;
};

/// Plays a lane beside 20 packets of one connection between 192.0.2.1:40000 and 192.0.2.2:443, odd ones of the client,
/// packet N at N seconds.
template <typename Lane>
void play(Lane& lane, const DecryptionTally& tally)
{
    CheckingSink sink;
    RawPacket raw;
    PacketSummary summary;
    FlowIdentity identity;
    identity.originator = IpAddress::v4(0xC0000201);
    identity.responder = IpAddress::v4(0xC0000202);
    identity.originatorPort = 40'000;
    identity.responderPort = 443;
    identity.protocol = requires
    {
        lane.finish(sink);
    }
    ? ProtocolUdp : ProtocolTcp; // QUIC, else TLS
    constexpr std::uint64_t Packets = 20;
    for (raw.frame = 1; raw.frame <= Packets; ++raw.frame) {
        const bool isUp = raw.frame % 2 == 1;
        raw.time = Timestamp{static_cast<std::int64_t>(raw.frame) * NsPerSecond};
        summary.source = isUp ? identity.originator : identity.responder;
        summary.destination = isUp ? identity.responder : identity.originator;
        summary.sourcePort = isUp ? identity.originatorPort : identity.responderPort;
        summary.destinationPort = isUp ? identity.responderPort : identity.originatorPort;
        sink.frame = raw.frame;
        require(lane.onPacket({raw, summary, FlowId{0}, identity, Timestamp{}}, sink).has_value());
    }
    if constexpr (requires { lane.finish(sink); })
        require(lane.finish(sink).has_value());
    else
        require(lane.isAtEnd().has_value());
    require(sink.bytes <= tally.mostBytes && tally.bytes <= tally.mostBytes);
}

} // namespace waybill::fuzz
