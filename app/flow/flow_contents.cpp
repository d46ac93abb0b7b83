// SPDX-License-Identifier: GPL-3.0-or-later
// What flows carry: TCP streams put in order, datagrams, and how both split into set-up and content.
#include "flow/flow_live.h"
#include "flow/flow_table.h"

#include <algorithm>

namespace waybill {

namespace {

SentCounters& sentBy(FlowCounters& counters, Direction direction)
{
    return direction == Direction::FromOriginator ? counters.originator : counters.responder;
}

std::uint8_t seenBits(Direction direction, const TcpFields& tcp)
{
    const bool isOriginator = direction == Direction::FromOriginator;
    unsigned bits = 0;
    if (tcp.syn)
        bits |= tcp.ack ? SynAckSeen : SynSeen;
    if (tcp.fin)
        bits |= isOriginator ? OriginatorFin : ResponderFin;
    if (tcp.rst)
        bits |= isOriginator ? OriginatorRst : ResponderRst;
    return static_cast<std::uint8_t>(bits);
}

} // namespace

void FlowTable::addTcp(FlowId flow, Direction direction, const PacketSummary& packet)
{
    Live& state = live(flow);
    TcpStream& own = state.streams[side(direction)];
    TcpStream& other = state.streams[1 - side(direction)];
    const Direction back =
        direction == Direction::FromOriginator ? Direction::FromResponder : Direction::FromOriginator;
    noteHandshake(m_counters.edit(flow.value), state, direction, packet);
    if (m_identities[flow.value].madeFrom != MadeFrom::Packets)
        m_counters.edit(flow.value).handshakeRttNs = -1; // a stand-in's round trip would say where the server is
    const std::uint64_t distinctBefore = own.distinctBytes();
    const std::uint64_t repeatedBefore = own.retransmittedBytes();
    if (!packet.tcp.rst) // RFC 9293 §3.10.7: data on a reset is diagnostic text, not stream
        own.add({.sequence = packet.tcp.sequence,
                 .syn = packet.tcp.syn,
                 .fin = packet.tcp.fin,
                 .length = packet.payloadLength,
                 .bytes = packet.payload,
                 .frame = packet.frame,
                 .time = packet.time},
                [&](const StreamPiece& piece) { deliver(flow, direction, piece, state); });
    if (packet.tcp.ack && !packet.tcp.rst) {
        other.acknowledge(packet.tcp.acknowledgment,
                          [&](const StreamPiece& piece) { deliver(flow, back, piece, state); });
        state.acknowledged(side(back), packet.tcp.acknowledgment);
    }
    FlowCounters& counters = m_counters.edit(flow.value);
    SentCounters& sent = sentBy(counters, direction);
    sent.payloadBytes += own.distinctBytes() - distinctBefore;
    sent.retransmittedBytes += own.retransmittedBytes() - repeatedBefore;
    sent.unacknowledgedBytes = state.unacknowledged(side(direction));
    sent.missedBytes = state.missed(side(direction));
    if (packet.tcp.ack) {
        sentBy(counters, back).unacknowledgedBytes = state.unacknowledged(side(back));
        sentBy(counters, back).missedBytes = state.missed(side(back));
    }
}

void FlowTable::noteHandshake(FlowCounters& counters, Live& state, Direction direction, const PacketSummary& packet)
{
    counters.tcpSeen |= seenBits(direction, packet.tcp);
    const bool fromOriginator = direction == Direction::FromOriginator;
    if (packet.tcp.syn && !packet.tcp.ack && fromOriginator) {
        state.synTime = packet.time;
        ++state.synCount;
    }
    // A repeated SYN leaves open which one was answered, and would make the round trip look too short.
    if (packet.tcp.syn && packet.tcp.ack && !fromOriginator && state.synCount == 1 && counters.handshakeRttNs < 0 &&
        packet.time >= state.synTime)
        counters.handshakeRttNs = nanosecondsBetween(state.synTime, packet.time);
    if (!fromOriginator || !packet.tcp.ack)
        return;
    if (!state.hasOriginatorAck) {
        state.hasOriginatorAck = true;
        state.firstOriginatorAck = packet.tcp.acknowledgment;
    } else if (packet.tcp.acknowledgment != state.firstOriginatorAck) {
        state.split.responderHasAnswered();
    }
}

void FlowTable::deliver(FlowId flow, Direction direction, const StreamPiece& piece, Live& state)
{
    const bool startsAtSyn = state.streams[side(direction)].startsAtSyn();
    const std::uint64_t heldBefore = state.split.heldBack(direction);
    const std::uint64_t setup = state.split.setupBytesOf(direction, piece, startsAtSyn);
    const std::uint64_t content = piece.length + heldBefore - state.split.heldBack(direction) - setup;
    FlowCounters& counters = m_counters.edit(flow.value);
    sentBy(counters, direction).setupBytes += setup;
    counters.isUpperBound = state.split.isUpperBound() || (state.wasSwept && counters.isUpperBound);
    if (counters.protocol == FlowProtocol::Unknown)
        counters.protocol = state.split.protocol();
    if (content > 0)
        noteContent(flow, direction, content, {piece.frame, piece.time});
    std::uint64_t& notHandedOn = state.notHandedOn[side(direction)];
    const std::uint64_t gap = piece.gapBefore + notHandedOn;
    notHandedOn = piece.bytes.empty() ? gap + piece.length : piece.length - piece.bytes.size();
    if (piece.bytes.empty() || !state.sinkWants[side(direction)])
        return;
    const StreamChunk chunk{.direction = direction,
                            .streamOffset = piece.offset,
                            .gapBefore = static_cast<std::uint32_t>(std::min<std::uint64_t>(gap, UINT32_MAX)),
                            .atStart = startsAtSyn,
                            .bytes = piece.bytes,
                            .frame = piece.frame,
                            .time = piece.time};
    state.sinkWants[side(direction)] = m_streams.onStream(contextOf(flow), chunk);
}

/// What was stamped before the flow's first packet that counts lies before the span, though it is told apart only now.
void FlowTable::noteContent(FlowId flow, Direction direction, std::uint64_t bytes, const ContentPacket& packet)
{
    FlowCounters& counters = m_counters.edit(flow.value);
    SentCounters& sent = sentBy(counters, direction);
    if (packet.time < sent.firstContent && packet.time >= counters.first) {
        sent.firstContent = packet.time;
        sent.firstContentFrame = m_identities[flow.value].capture == m_capture ? packet.frame : 0;
    }
    m_contents.onContent(flow, direction, bytes, packet.time);
}

void FlowTable::addDatagram(FlowId flow, Direction direction, const PacketSummary& packet)
{
    FlowCounters& counters = m_counters.edit(flow.value);
    SentCounters& sent = sentBy(counters, direction);
    sent.payloadBytes += packet.payloadLength;
    std::uint32_t setup = 0;
    if (packet.protocol == ProtocolUdp && packet.hasPorts && !counters.isHousekeeping) {
        const DatagramSplit split = splitDatagram(packet.payload, packet.payloadLength, counters.protocol);
        counters.protocol = split.protocol;
        counters.isUpperBound = counters.isUpperBound || split.isUpperBound;
        setup = split.setupBytes;
        sent.setupBytes += setup;
    }
    if (packet.payloadLength > setup)
        noteContent(flow, direction, packet.payloadLength - setup, {packet.frame, packet.time});
    if (packet.protocol != ProtocolUdp || !packet.hasPorts || packet.payload.empty())
        return;
    Live& state = live(flow);
    bool& wants = state.sinkWants[side(direction)];
    if (wants)
        wants = m_streams.onDatagram(contextOf(flow),
                                     {direction, packet.payload, packet.payloadLength, packet.frame, packet.time});
}

} // namespace waybill
