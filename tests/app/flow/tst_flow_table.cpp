// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_table.h"
#include "support/tcp_conversation.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("42.62.48.181", 5222);
constexpr Timestamp Start{1'407'657'720 * NsPerSecond};

class Ignore final : public StreamSink {
public:
    bool onStream(const FlowContext&, const StreamChunk&) override { return false; }
    bool onDatagram(const FlowContext&, const Datagram& datagram) override
    {
        datagramBytes += datagram.wireLength;
        return true;
    }
    void onFlowEnd(FlowId) override { ++ended; }
    std::uint64_t datagramBytes = 0, ended = 0;
};

class Contents final : public ContentSink {
public:
    void onContent(FlowId, Direction direction, std::uint64_t bytes, Timestamp) override
    {
        (direction == Direction::FromOriginator ? up : down) += bytes;
    }
    std::uint64_t up = 0, down = 0;
};

struct Table {
    Ignore streams;
    Contents contents;
    FlowTable flows{streams, contents};
    std::uint64_t frame = 0;

    FlowId add(const BuiltPacket& packet, RunId run = RunId{0})
    {
        RawPacket raw = rawPacket(packet);
        raw.frame = ++frame;
        PacketSummary summary;
        decodePacket(raw, summary);
        return flows.add(summary, {run, 0});
    }
    void add(const std::vector<BuiltPacket>& packets, RunId run = RunId{0})
    {
        for (const BuiltPacket& packet : packets)
            (void)add(packet, run);
    }
};

BuiltPacket at(double seconds, Bytes bytes)
{
    BuiltPacket packet;
    packet.time = {Start.ns + static_cast<std::int64_t>(seconds * 1e9)};
    packet.bytes = std::move(bytes);
    return packet;
}
BuiltPacket udp(double seconds, std::size_t size = 10, bool isAnswer = false)
{
    const Bytes payload(size, 1);
    return at(seconds, isAnswer ? udpFrame(Server, Phone, payload) : udpFrame(Phone, Server, payload));
}
TcpSegment syn(std::uint32_t sequence)
{
    TcpSegment segment;
    segment.sequence = sequence;
    segment.syn = true;
    return segment;
}
BuiltPacket tcp(double seconds, const TcpSegment& segment, bool isAnswer = false)
{
    return at(seconds, isAnswer ? tcpFrame(Server, Phone, segment) : tcpFrame(Phone, Server, segment));
}

} // namespace

TEST(FlowTable, CountsWhatBothSidesOfAConnectionSent)
{
    TcpConversation talk({Phone, Server}, Start);
    talk.connect().clientSends(Bytes(3000, 'a')).serverSends(Bytes(500, 'b')).close();
    Table table;
    table.add(talk.packets());
    table.flows.finish();
    ASSERT_EQ(table.flows.size(), 1U);
    const FlowCounters& counters = table.flows.counters(FlowId{0});
    EXPECT_EQ(counters.originator.payloadBytes, 3000U);
    EXPECT_EQ(counters.responder.payloadBytes, 500U);
    EXPECT_EQ(counters.originator.unacknowledgedBytes, 0U);
    EXPECT_EQ(counters.originator.missedBytes + counters.responder.missedBytes, 0U);
    std::uint64_t wire = 0;
    for (const BuiltPacket& packet : talk.packets())
        wire += packet.bytes.size();
    EXPECT_EQ(counters.originator.wireBytes + counters.responder.wireBytes, wire);
    EXPECT_EQ(counters.originator.packets + counters.responder.packets, talk.packets().size());
    EXPECT_EQ(counters.tcpSeen, SynSeen | SynAckSeen | OriginatorFin | ResponderFin);
    EXPECT_EQ(counters.handshakeRttNs, 90'000'000) << "the path beyond the hotspot: 90 % of 100 ms";
    EXPECT_EQ(table.contents.up, 3000U);
    EXPECT_EQ(table.contents.down, 500U);
    EXPECT_EQ(table.streams.ended, 1U);
}

TEST(FlowTable, TheSynSaysWhoOriginated)
{
    Table table;
    TcpSegment answer = syn(9);
    answer.ack = true;
    answer.acknowledgment = 101;
    const FlowId flow = table.add(tcp(0, answer, true)); // the SYN-ACK came first
    EXPECT_EQ(table.flows.identity(flow).originator, Phone.address);
    EXPECT_FALSE(table.flows.identity(flow).beganBeforeCapture);
    EXPECT_EQ(table.add(tcp(0.001, syn(100))), flow) << "its SYN, behind it in the capture";
    EXPECT_EQ(table.flows.counters(flow).handshakeRttNs, -1) << "order in the file is no round trip";
}

TEST(FlowTable, WithoutASynTheFirstPacketOrThePortsSayIt)
{
    Table table;
    TcpSegment segment;
    segment.ack = true;
    segment.payload = {1};
    const FlowId flow = table.add(tcp(0, segment, true));
    EXPECT_EQ(table.flows.identity(flow).originator, Server.address) << "two high ports: the first packet";
    EXPECT_TRUE(table.flows.identity(flow).beganBeforeCapture);
    const Endpoint web = endpoint("42.62.48.181", 443);
    const FlowId known = table.add(at(0, tcpFrame(web, Phone, segment)));
    EXPECT_EQ(table.flows.identity(known).originator, Phone.address) << "443 does not call a phone";
}

TEST(FlowTable, ANewSynBeginsANewFlowARepeatedOneDoesNot)
{
    Table table;
    const FlowId first = table.add(tcp(0, syn(100)));
    EXPECT_EQ(table.add(tcp(1, syn(100))), first);
    EXPECT_EQ(table.add(tcp(3, syn(100))), first);
    const FlowId second = table.add(tcp(60, syn(700'000)));
    EXPECT_NE(second, first);
    EXPECT_EQ(table.flows.counters(first).originator.packets, 3U);
    EXPECT_EQ(table.flows.counters(second).originator.packets, 1U);
    EXPECT_EQ(table.streams.ended, 1U);
}

TEST(FlowTable, ARoundTripIsTakenFromAnUnambiguousSynOnly)
{
    TcpSegment answer = syn(9);
    answer.ack = true;
    answer.acknowledgment = 101;
    Table once;
    (void)once.add(tcp(0, syn(100)));
    const FlowId flow = once.add(tcp(0.25, answer, true));
    EXPECT_EQ(once.flows.counters(flow).handshakeRttNs, 250'000'000);
    (void)once.add(tcp(0.5, answer, true));
    EXPECT_EQ(once.flows.counters(flow).handshakeRttNs, 250'000'000) << "a repeated answer changes nothing";
    Table repeated;
    (void)repeated.add(tcp(0, syn(100)));
    (void)repeated.add(tcp(1, syn(100)));
    EXPECT_EQ(repeated.flows.counters(repeated.add(tcp(1.25, answer, true))).handshakeRttNs, -1);
}

TEST(FlowTable, IdleTimeBeginsANewFlow)
{
    Table table;
    const FlowId first = table.add(udp(0));
    EXPECT_EQ(table.add(udp(180)), first);
    const FlowId second = table.add(udp(360.000001));
    EXPECT_NE(second, first) << "UDP: more than 180 s after the last packet";

    TcpSegment segment;
    segment.ack = true;
    segment.sequence = 5;
    const FlowId connection = table.add(tcp(0, segment));
    EXPECT_EQ(table.add(tcp(3600, segment)), connection);
    EXPECT_NE(table.add(tcp(7200.000001, segment)), connection) << "TCP: more than an hour";
}

TEST(FlowTable, PacketsOutOfOrderStayInTheirFlow)
{
    Table table;
    const FlowId flow = table.add(udp(100));
    EXPECT_EQ(table.add(udp(40)), flow);
    EXPECT_EQ(table.add(udp(100 + 179)), flow);
    EXPECT_EQ(table.flows.counters(flow).first.ns, Start.ns + 40 * NsPerSecond);
    EXPECT_EQ(table.flows.counters(flow).last.ns, Start.ns + 279 * NsPerSecond);
}

TEST(FlowTable, TheOrderOfSegmentsDoesNotChangeTheSums)
{
    TcpConversation talk({Phone, Server}, Start);
    talk.connect()
        .clientSends(Bytes(9000, 'a'), {.lost = 1})
        .serverSends(Bytes(7000, 'b'), {.repeated = 2, .swapped = 0});
    Table inOrder;
    inOrder.add(talk.packets());
    inOrder.flows.finish();
    const FlowCounters& counters = inOrder.flows.counters(FlowId{0});
    EXPECT_EQ(counters.originator.payloadBytes, 9000U);
    EXPECT_EQ(counters.responder.payloadBytes, 7000U);
    EXPECT_EQ(counters.responder.retransmittedBytes, 1400U);
    EXPECT_EQ(counters.originator.missedBytes + counters.responder.missedBytes, 0U);
}

TEST(FlowTable, ALostSegmentIsMissed)
{
    TcpConversation talk({Phone, Server}, Start);
    talk.connect().clientSends(Bytes(7000, 'a'), {.missing = 2}).close();
    Table table;
    table.add(talk.packets());
    table.flows.finish();
    EXPECT_EQ(table.flows.counters(FlowId{0}).originator.payloadBytes, 5600U);
    EXPECT_EQ(table.flows.counters(FlowId{0}).originator.missedBytes, 1400U);
    EXPECT_EQ(table.contents.up, 5600U);
}

TEST(FlowTable, AKeepAliveSendsNothing)
{
    TcpConversation talk({Phone, Server}, Start);
    talk.connect().clientSends(Bytes(10, 'a')).keepAlive().keepAlive();
    Table table;
    table.add(talk.packets());
    EXPECT_EQ(table.flows.counters(FlowId{0}).originator.payloadBytes, 10U);
    EXPECT_EQ(table.contents.up, 10U);
}

TEST(FlowTable, DataOnAResetIsNoStream)
{
    TcpSegment reset;
    reset.rst = true;
    reset.sequence = 101;
    reset.payload = bytesOf("go away");
    Table table;
    (void)table.add(tcp(0, syn(100)));
    const FlowId flow = table.add(tcp(0.1, reset));
    EXPECT_EQ(table.flows.counters(flow).originator.payloadBytes, 0U);
    EXPECT_EQ(table.flows.counters(flow).tcpSeen, SynSeen | OriginatorRst);
}

TEST(FlowTable, EveryPacketHasAFlow)
{
    Table table;
    const FlowId arp = table.add(at(0, arpFrame({.senderMac = mac("02:00:5e:10:00:20"),
                                                 .sender = Phone.address,
                                                 .targetMac = {},
                                                 .target = ip("192.168.43.1")})));
    EXPECT_EQ(table.flows.identity(arp).etherType, EtherTypeArp);
    EXPECT_EQ(table.flows.identity(arp).protocol, 0);
    const Bytes echo = icmpBytes(Phone.address, Server.address, {});
    const FlowId ping = table.add(at(0, ethernetIp(handsetMac(), gatewayMac(), echo)));
    EXPECT_EQ(table.flows.counters(ping).protocol, FlowProtocol::Icmp);
    EXPECT_TRUE(table.flows.counters(ping).isHousekeeping);
    EXPECT_EQ(table.flows.counters(ping).originator.payloadBytes, 0U);
    const FlowId unknown = table.add(at(0, ethernetFrame(handsetMac(), gatewayMac(), 0x88B5, Bytes(46))));
    EXPECT_EQ(table.flows.counters(unknown).originator.wireBytes, 60U);
    const FlowId back = table.add(at(0, ethernetFrame(gatewayMac(), handsetMac(), 0x88B5, Bytes(46))));
    EXPECT_EQ(back, unknown);
    EXPECT_EQ(table.flows.counters(unknown).responder.packets, 1U);
    const FlowId broken = table.add(at(0, Bytes{1, 2, 3}));
    EXPECT_EQ(table.flows.counters(broken).originator.wireBytes, 3U);
    EXPECT_EQ(table.flows.size(), 4U) << "ARP, ping, an unknown EtherType, a frame too short to tell";
}

TEST(FlowTable, FragmentsJoinTheFlowOfTheirFirstPart)
{
    const Bytes whole = udpDatagram(Phone, Server, Bytes(3992, 7));
    Table table;
    const auto fragment = [&](std::size_t from, std::size_t to) {
        IpHeader header{Phone.address, Server.address, ProtocolUdp};
        header.identification = 7;
        header.dontFragment = false;
        header.moreFragments = to < whole.size();
        header.fragmentOffset = static_cast<std::uint16_t>(from);
        const Bytes part(whole.begin() + static_cast<std::ptrdiff_t>(from),
                         whole.begin() + static_cast<std::ptrdiff_t>(to));
        return table.add(at(0, ethernetIp(handsetMac(), gatewayMac(), ipPacket(header, part))));
    };
    const FlowId flow = fragment(0, 1480);
    EXPECT_EQ(fragment(1480, 2960), flow);
    EXPECT_EQ(fragment(2960, 4000), flow);
    EXPECT_EQ(table.flows.counters(flow).originator.payloadBytes, 3992U);
    EXPECT_EQ(table.streams.datagramBytes, 3992U) << "handed on once, whole";
    EXPECT_EQ(table.contents.up, 3992U);
    EXPECT_EQ(table.flows.unmatchedFragments(), 0U);
    EXPECT_EQ(table.add(udp(1)), flow);
}

TEST(FlowTable, LoopbackFlowsAreToldByTheirPorts)
{
    const Endpoint low = endpoint("127.0.0.1", 5000), high = endpoint("127.0.0.1", 60000);
    Table table;
    const FlowId flow = table.add(at(0, udpFrame(high, low, Bytes(10))));
    EXPECT_EQ(table.add(at(0, udpFrame(low, high, Bytes(20)))), flow);
    EXPECT_EQ(table.flows.counters(flow).originator.payloadBytes, 10U);
    EXPECT_EQ(table.flows.counters(flow).responder.payloadBytes, 20U);
}

TEST(FlowTable, TheRunIsPartOfTheKey)
{
    Table table;
    const FlowId first = table.add(udp(0), RunId{0});
    const FlowId second = table.add(udp(0), RunId{1});
    EXPECT_NE(first, second);
    EXPECT_EQ(table.flows.identity(second).run, RunId{1});
    EXPECT_EQ(table.add(udp(1), RunId{0}), first);
}

TEST(FlowTable, CountsTheBytesOfIpPacketsWithoutLinkHeadersAndPadding)
{
    Table table;
    BuiltPacket padded = udp(0.2, 3, true);
    padded.bytes.resize(60, 0); // Ethernet pads short frames
    const FlowId flow = table.add(udp(0.1, 10));
    (void)table.add(padded);
    EXPECT_EQ(table.flows.counters(flow).originator.ipBytes, 20u + 8 + 10);
    EXPECT_EQ(table.flows.counters(flow).responder.ipBytes, 20u + 8 + 3);
    EXPECT_EQ(table.flows.counters(flow).responder.wireBytes, 60u);
}

} // namespace waybill::test
