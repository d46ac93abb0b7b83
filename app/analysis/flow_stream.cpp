// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/flow_stream.h"

#include "decode/packet_summary.h"
#include "flow/ip_fragments.h"
#include "flow/tcp_stream.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t PacketsPerQuestion = 256;
/// Of one capture: 32 MB of entries. Enough for 1 MiB a side even when every packet brings one byte.
constexpr std::size_t MostPackets = 1'000'000;

class StreamBuilder {
public:
    explicit StreamBuilder(std::uint64_t limit) : m_limit(limit) {}

    void add(const PacketSummary& packet, Direction direction, std::uint32_t capture)
    {
        m_capture = capture;
        if (!packet.fragment.isFragment)
            return addWhole(packet, direction);
        const FragmentOutcome joined = m_fragments.add(packet);
        if (!joined.isComplete)
            return;
        PacketSummary whole = packet;
        whole.fragment = {};
        decodeTransport(joined.datagram, joined.wireLength, whole);
        addWhole(whole, direction);
    }

    [[nodiscard]] bool isFull() const { return m_stream.isLimited[0] && m_stream.isLimited[1]; }

    /// Not every packet can be looked at.
    void noteLimit() { m_isCutShort = true; }

    [[nodiscard]] FlowStream finish()
    {
        for (const Direction direction : {Direction::FromOriginator, Direction::FromResponder}) {
            TcpStream& tcp = m_tcp[side(direction)];
            tcp.finish(handler(direction));
            m_stream.missing[side(direction)] += tcp.missedBytes();
            m_stream.isLimited[side(direction)] = m_stream.isLimited[side(direction)] || m_isCutShort;
        }
        return std::move(m_stream);
    }

private:
    static std::size_t side(Direction direction) { return direction == Direction::FromOriginator ? 0 : 1; }

    PieceHandler handler(Direction direction)
    {
        return [this, direction](const StreamPiece& piece) { keep(direction, piece); };
    }

    void addWhole(const PacketSummary& packet, Direction direction)
    {
        if (packet.protocol != ProtocolTcp || !packet.hasPorts) {
            m_stream.isDatagrams = true;
            if (packet.payloadLength > 0)
                keep(direction, {.length = packet.payloadLength,
                                 .bytes = packet.payload,
                                 .frame = packet.frame,
                                 .time = packet.time});
            return;
        }
        const Direction back =
            direction == Direction::FromOriginator ? Direction::FromResponder : Direction::FromOriginator;
        if (packet.tcp.rst) // RFC 9293 §3.10.7: data on a reset is diagnostic text, not stream
            return;
        if (packet.tcp.ack) // first: what this packet answers stands before it, gaps given up included
            m_tcp[side(back)].acknowledge(packet.tcp.acknowledgment, handler(back));
        m_tcp[side(direction)].add({.sequence = packet.tcp.sequence,
                                    .syn = packet.tcp.syn,
                                    .fin = packet.tcp.fin,
                                    .length = packet.payloadLength,
                                    .bytes = packet.payload,
                                    .frame = packet.frame,
                                    .time = packet.time},
                                   handler(direction));
    }

    void keep(Direction direction, const StreamPiece& piece)
    {
        const std::size_t at = side(direction);
        const std::uint64_t room = m_limit - std::min(m_limit, m_stream.bytes[at]);
        if (m_stream.isLimited[at] || (room == 0 && piece.length > 0)) {
            m_stream.isLimited[at] = true;
            return;
        }
        StreamSegment segment{direction, m_capture, piece.frame, piece.time, piece.gapBefore, 0, {}};
        const auto bytes = piece.bytes.first(std::min<std::size_t>(piece.bytes.size(), room));
        segment.bytes.assign(bytes.begin(), bytes.end());
        m_stream.isLimited[at] = bytes.size() < piece.bytes.size();
        segment.cutBehind = piece.length - std::min<std::size_t>(piece.length, piece.bytes.size());
        m_stream.missing[at] += segment.cutBehind;
        m_stream.bytes[at] += bytes.size();
        m_stream.segments.push_back(std::move(segment));
    }

    std::uint64_t m_limit;
    std::uint32_t m_capture = 0;
    bool m_isCutShort = false;
    FlowStream m_stream;
    std::array<TcpStream, 2> m_tcp;
    FragmentTable m_fragments;
};

} // namespace

std::vector<std::uint8_t> FlowStream::bytesOf(Direction direction) const
{
    std::vector<std::uint8_t> all;
    for (const StreamSegment& segment : segments)
        if (segment.direction == direction)
            all.insert(all.end(), segment.bytes.begin(), segment.bytes.end());
    return all;
}

Result<FlowStream> readFlowStream(const std::vector<StreamSource>& sources, FlowId flow, std::uint64_t limit,
                                  const std::function<bool()>& isStopped)
{
    StreamBuilder builder(limit);
    std::size_t read = 0;
    for (const StreamSource& source : sources) {
        const auto listed = source.column->packetsOf(flow, MostPackets);
        if (!listed)
            return Failure(listed.error());
        if (listed->total > listed->packets.size())
            builder.noteLimit();
        PacketBytes bytes = source.column->openBytes();
        for (const PacketEntry& entry : listed->packets) {
            if (builder.isFull())
                return builder.finish();
            if (read++ % PacketsPerQuestion == 0 && isStopped())
                return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was kept"});
            const auto stored = source.column->bytesOf(entry, bytes);
            if (!stored)
                return Failure(stored.error());
            PacketSummary packet;
            decodePacket(stored->raw(), packet);
            builder.add(packet, entry.isFromOriginator() ? Direction::FromOriginator : Direction::FromResponder,
                        source.capture);
        }
    }
    return builder.finish();
}

} // namespace waybill
