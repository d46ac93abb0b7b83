// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_table.h"

#include "flow/flow_index.h"
#include "flow/flow_live.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::uint64_t SweepEveryPackets = 1 << 18;     // rare enough to cost nothing, often enough to bound memory
constexpr std::int64_t ClosedIdleNs = 120 * NsPerSecond; // RFC 9293 §3.4.2: two maximum segment lifetimes of 60 s

bool isWellKnown(std::uint16_t port)
{
    return port < 1024 && port != 0;
}

// Without a SYN the first packet seen may be an answer: then the side with the well-known port did not originate.
bool firstPacketIsAnswer(const PacketSummary& packet)
{
    if (isTcp(packet) && packet.tcp.syn)
        return packet.tcp.ack;
    return packet.hasPorts && isWellKnown(packet.sourcePort) && !isWellKnown(packet.destinationPort);
}

FlowProtocol protocolByPort(const FlowIdentity& flow)
{
    const auto either = [&flow](std::uint16_t port) {
        return flow.originatorPort == port || flow.responderPort == port;
    };
    if (flow.protocol == ProtocolIcmp || flow.protocol == ProtocolIcmpV6)
        return FlowProtocol::Icmp;
    if (!flow.hasPorts)
        return FlowProtocol::Unknown;
    if (either(53) || either(5355))
        return FlowProtocol::Dns;
    if (flow.protocol != ProtocolUdp)
        return FlowProtocol::Unknown;
    if (either(5353))
        return FlowProtocol::Mdns;
    if (either(123))
        return FlowProtocol::Ntp;
    if (either(67) || either(547))
        return FlowProtocol::Dhcp;
    return either(1900) ? FlowProtocol::Ssdp : FlowProtocol::Unknown;
}

bool isHousekeepingByPort(const FlowIdentity& flow)
{
    switch (protocolByPort(flow)) {
    case FlowProtocol::Dns:
    case FlowProtocol::Mdns:
    case FlowProtocol::Ntp:
    case FlowProtocol::Dhcp:
    case FlowProtocol::Icmp: return true;
    default: break;
    }
    return flow.hasPorts && (flow.originatorPort == 853 || flow.responderPort == 853); // DNS over TLS or QUIC
}

} // namespace

FlowTable::FlowTable(StreamSink& streams, ContentSink& contents)
    : m_streams(streams), m_contents(contents), m_index(std::make_unique<Index>())
{}

FlowTable::~FlowTable() = default;

FlowTable::Key FlowTable::keyOf(const PacketSummary& packet, const PacketOrigin& origin) const
{
    Key key;
    const std::uint64_t kind = std::uint64_t{origin.run.value} << 32 | std::uint64_t{packet.protocol} << 17;
    if (packet.source.isNone()) {
        const std::uint64_t low = std::min(packet.sourceMac, packet.destinationMac).value();
        const std::uint64_t high = std::max(packet.sourceMac, packet.destinationMac).value();
        key.ports = low * 0x9e3779b97f4a7c15ULL ^ high;
        key.rest = kind | packet.etherType | 0x10000;
        return key;
    }
    const bool sourceIsLow = packet.source < packet.destination ||
                             (packet.source == packet.destination && packet.sourcePort <= packet.destinationPort);
    key.low = sourceIsLow ? packet.source : packet.destination;
    key.high = sourceIsLow ? packet.destination : packet.source;
    if (packet.hasPorts) {
        const std::uint64_t low = sourceIsLow ? packet.sourcePort : packet.destinationPort;
        const std::uint64_t high = sourceIsLow ? packet.destinationPort : packet.sourcePort;
        key.ports = low << 16 | high | std::uint64_t{1} << 32;
    }
    key.rest = kind;
    return key;
}

FlowId FlowTable::find(const PacketSummary& packet, const PacketOrigin& origin)
{
    FlowId& newest = m_index->at(keyOf(packet, origin));
    if (newest.isNone()) {
        newest = create(packet, origin);
    } else if (beginsAnew(newest, packet)) {
        end(newest);
        newest = create(packet, origin);
    }
    return newest;
}

bool FlowTable::beginsAnew(FlowId flow, const PacketSummary& packet)
{
    const FlowCounters& counters = m_counters[flow.value];
    const bool tcp = isTcp(packet);
    if (nanosecondsBetween(counters.last, packet.time) > (tcp ? TcpIdleNs : OtherIdleNs))
        return true;
    if (!tcp || !packet.tcp.syn || packet.tcp.ack)
        return false;
    if (directionOf(m_identities[flow.value], packet) == Direction::FromResponder)
        return (counters.tcpSeen & SynSeen) != 0 || counters.last < packet.time; // roles swapped: a new connection
    const std::unique_ptr<Live>& state = m_live[flow.value];
    if (!state || !state->streams[0].hasBase())
        return true;
    // Also when an answer or data overtook the SYN in the capture: then they told where the stream begins.
    return state->streams[0].firstByteSequence() != packet.tcp.sequence + 1;
}

FlowId FlowTable::create(const PacketSummary& packet, const PacketOrigin& origin)
{
    FlowIdentity flow;
    const bool isAnswer = firstPacketIsAnswer(packet);
    flow.originator = isAnswer ? packet.destination : packet.source;
    flow.responder = isAnswer ? packet.source : packet.destination;
    flow.originatorMac = isAnswer ? packet.destinationMac : packet.sourceMac;
    flow.responderMac = isAnswer ? packet.sourceMac : packet.destinationMac;
    flow.originatorPort = isAnswer ? packet.destinationPort : packet.sourcePort;
    flow.responderPort = isAnswer ? packet.sourcePort : packet.destinationPort;
    flow.etherType = packet.etherType;
    flow.protocol = packet.protocol;
    flow.tunnels = packet.tunnels;
    flow.run = origin.run;
    flow.capture = origin.capture;
    flow.firstFrame = packet.frame;
    flow.began = packet.time;
    flow.hasPorts = packet.hasPorts;
    flow.beganBeforeCapture = isTcp(packet) && !packet.tcp.syn;
    flow.madeFrom = origin.madeFrom;
    FlowCounters counters;
    counters.protocol = protocolByPort(flow);
    counters.isHousekeeping = isHousekeepingByPort(flow);
    m_counters.append(counters);
    m_live.emplace_back();
    if (origin.isBeforeSpan) {
        m_isBeforeSpan.resize(m_counters.size());
        m_isBeforeSpan.back() = 1;
    }
    return FlowId{static_cast<std::uint32_t>(m_identities.append(flow))};
}

void FlowTable::forgetCounts(FlowId flow)
{
    FlowCounters& counters = m_counters.edit(flow.value);
    counters.first = Timestamp::latest();
    counters.last = Timestamp::earliest();
    counters.originator = {};
    counters.responder = {};
}

/// Forgets what the flow counted before the span; what it is and where its streams stand goes on.
void FlowTable::beginCounting(FlowId flow, const PacketSummary& packet, const PacketOrigin& origin)
{
    m_isBeforeSpan[flow.value] = 0;
    FlowIdentity& identity = m_identities.edit(flow.value);
    identity.capture = origin.capture;
    identity.firstFrame = packet.frame;
    forgetCounts(flow);
    if (const std::unique_ptr<Live>& state = m_live[flow.value])
        state->forgetMissed();
}

Direction FlowTable::directionOf(const FlowIdentity& flow, const PacketSummary& packet) const
{
    bool fromOriginator = packet.source == flow.originator;
    if (packet.source.isNone())
        fromOriginator = packet.sourceMac == flow.originatorMac;
    else if (packet.source == packet.destination)
        fromOriginator = packet.sourcePort == flow.originatorPort;
    return fromOriginator ? Direction::FromOriginator : Direction::FromResponder;
}

FlowId FlowTable::add(const PacketSummary& packet, const PacketOrigin& origin)
{
    m_fragment = {};
    m_capture = origin.capture;
    PacketSummary fragment;
    const PacketSummary* counted = &packet;
    if (packet.fragment.isFragment) {
        fragment = withPorts(packet);
        counted = &fragment;
    }
    const FlowId flow = find(*counted, origin);
    if (packet.time < m_identities[flow.value].began)
        m_identities.edit(flow.value).began = packet.time; // it came later, but was stamped before
    if (origin.isBeforeSpan && isCounted(flow))
        return flow; // stamped before the span though it came later: it is left out
    if (!origin.isBeforeSpan && !isCounted(flow))
        beginCounting(flow, *counted, origin);
    const Direction direction = directionOf(m_identities[flow.value], *counted);
    count(flow, direction, *counted);
    if (packet.fragment.isFragment)
        addFragment(flow, direction, *counted);
    else
        addTransport(flow, direction, *counted);
    if (++m_packetsSinceSweep >= SweepEveryPackets)
        sweep(packet.time);
    return flow;
}

PacketSummary FlowTable::withPorts(const PacketSummary& fragment)
{
    m_fragment = m_fragments.add(fragment);
    PacketSummary known = fragment;
    if (!known.hasPorts && m_fragment.portsKnown) {
        known.hasPorts = true;
        known.sourcePort = m_fragment.sourcePort;
        known.destinationPort = m_fragment.destinationPort;
    }
    if (m_fragment.protocol != 0)
        known.protocol = m_fragment.protocol;
    if (!known.hasPorts && (known.protocol == ProtocolTcp || known.protocol == ProtocolUdp))
        ++m_unmatchedFragments;
    return known;
}

void FlowTable::count(FlowId flow, Direction direction, const PacketSummary& packet)
{
    FlowCounters& counters = m_counters.edit(flow.value);
    counters.first = std::min(counters.first, packet.time);
    counters.last = std::max(counters.last, packet.time);
    SentCounters& sent = direction == Direction::FromOriginator ? counters.originator : counters.responder;
    sent.packets += 1;
    sent.wireBytes += packet.wireLength;
    sent.ipBytes += packet.ipLength;
    if (packet.pcapdroid.isPresent)
        counters.uid = packet.pcapdroid.uid;
}

void FlowTable::addTransport(FlowId flow, Direction direction, const PacketSummary& packet)
{
    if (isTcp(packet))
        addTcp(flow, direction, packet);
    else if (packet.payloadLength > 0)
        addDatagram(flow, direction, packet);
}

void FlowTable::addFragment(FlowId flow, Direction direction, const PacketSummary& packet)
{
    if (packet.protocol != ProtocolTcp && packet.payloadLength > 0) {
        // Counted as they come, because the rest may never; their headers (first fragment only) are not payload.
        const std::uint32_t header = packet.fragment.offset == 0 && packet.protocol == ProtocolUdp ? 8 : 0;
        const std::uint32_t bytes = packet.payloadLength - std::min(packet.payloadLength, header);
        FlowCounters& counters = m_counters.edit(flow.value);
        (direction == Direction::FromOriginator ? counters.originator : counters.responder).payloadBytes += bytes;
        noteContent(flow, direction, bytes, {packet.frame, packet.time});
    }
    if (!m_fragment.isComplete)
        return;
    PacketSummary whole = packet;
    whole.fragment = {};
    decodeTransport(m_fragment.datagram, m_fragment.wireLength, whole);
    if (isTcp(whole)) {
        addTcp(flow, direction, whole);
    } else if (whole.hasPorts && whole.protocol == ProtocolUdp) {
        const Datagram datagram{direction, whole.payload, whole.payloadLength, whole.frame, whole.time};
        (void)m_streams.onDatagram(contextOf(flow), datagram);
    }
}

FlowTable::Live& FlowTable::live(FlowId flow)
{
    std::unique_ptr<Live>& state = m_live[flow.value];
    if (state)
        return *state;
    state = std::make_unique<Live>();
    if (const auto tail = m_tails.find(flow.value); tail != m_tails.end())
        state->resume(tail->second, m_counters[flow.value]);
    return *state;
}

FlowContext FlowTable::contextOf(FlowId flow) const
{
    const FlowIdentity& identity = m_identities[flow.value];
    return {.flow = flow,
            .run = identity.run,
            .originator = identity.originator,
            .responder = identity.responder,
            .originatorPort = identity.originatorPort,
            .responderPort = identity.responderPort,
            .protocol = identity.protocol};
}

void FlowTable::end(FlowId flow)
{
    const std::unique_ptr<Live> state = std::move(m_live[flow.value]);
    if (!state)
        return;
    for (const Direction direction : {Direction::FromOriginator, Direction::FromResponder}) {
        TcpStream& stream = state->streams[side(direction)];
        if (!stream.hasBase())
            continue;
        stream.finish([&](const StreamPiece& piece) { deliver(flow, direction, piece, *state); });
        FlowCounters& counters = m_counters.edit(flow.value);
        (direction == Direction::FromOriginator ? counters.originator : counters.responder).missedBytes =
            state->missed(side(direction));
        if (const std::uint64_t held = state->split.heldBack(direction); held > 0)
            noteContent(flow, direction, held, {0, counters.last});
    }
    m_streams.onFlowEnd(flow);
}

void FlowTable::finish()
{
    for (std::uint32_t row = 0; row < m_live.size(); ++row) {
        end(FlowId{row});
        if (!isCounted(FlowId{row}))
            forgetCounts(FlowId{row});
    }
}

void FlowTable::keepTail(FlowId flow)
{
    Live& state = *m_live[flow.value];
    for (TcpStream& stream : state.streams) // what waits behind gaps first, so that the end is the end
        stream.finish([&](const StreamPiece& piece) {
            deliver(flow, &stream == &state.streams[0] ? Direction::FromOriginator : Direction::FromResponder, piece,
                    state);
        });
    m_tails[flow.value] = {{state.streams[0].nextSequence(), state.streams[1].nextSequence()},
                           {state.streams[0].hasBase(), state.streams[1].hasBase()}};
}

void FlowTable::sweep(Timestamp now)
{
    m_packetsSinceSweep = 0;
    for (std::uint32_t row = 0; row < m_live.size(); ++row) {
        if (!m_live[row])
            continue;
        const FlowCounters& counters = m_counters[row];
        const bool isClosed = (counters.tcpSeen & (OriginatorRst | ResponderRst)) != 0 ||
                              (counters.tcpSeen & (OriginatorFin | ResponderFin)) == (OriginatorFin | ResponderFin);
        const std::int64_t limit = m_identities[row].protocol != ProtocolTcp ? OtherIdleNs
                                   : isClosed                                ? ClosedIdleNs
                                                                             : TcpIdleNs;
        if (nanosecondsBetween(counters.last, now) <= limit)
            continue;
        if (isClosed)
            keepTail(FlowId{row});
        end(FlowId{row});
    }
}

} // namespace waybill
