// SPDX-License-Identifier: GPL-3.0-or-later
// Closed connections are forgotten after a while; what comes later must not begin their counts anew.
#include "flow/flow_table.h"
#include "support/tcp_conversation.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("42.62.48.181", 5222);
const Endpoint Other = endpoint("192.168.43.30", 41000);
constexpr Timestamp Start{1'407'657'720 * NsPerSecond};
constexpr std::uint64_t PacketsUntilSweep = 1 << 18; // FlowTable looks for closed connections as often as that

class Nothing final : public StreamSink, public ContentSink {
public:
    bool onStream(const FlowContext&, const StreamChunk& chunk) override
    {
        streamBytes += chunk.bytes.size();
        return true;
    }
    bool onDatagram(const FlowContext&, const Datagram&) override { return false; }
    void onFlowEnd(FlowId) override { ++ended; }
    void onContent(FlowId, Direction, std::uint64_t bytes, Timestamp) override { contentBytes += bytes; }
    std::uint64_t streamBytes = 0, contentBytes = 0, ended = 0;
};

struct Table {
    Nothing sink;
    FlowTable flows{sink, sink};
    std::uint64_t frame = 0;

    FlowId add(const BuiltPacket& packet)
    {
        RawPacket raw = rawPacket(packet);
        raw.frame = ++frame;
        PacketSummary summary;
        decodePacket(raw, summary);
        return flows.add(summary, {RunId{0}, 0});
    }
    /// Packets of another device, until the connection has been swept.
    void waitForSweep(double seconds)
    {
        BuiltPacket packet;
        packet.time = {Start.ns + static_cast<std::int64_t>(seconds * 1e9)};
        packet.bytes = udpFrame(Other, Server, Bytes(10, 1));
        RawPacket raw = rawPacket(packet);
        PacketSummary summary;
        decodePacket(raw, summary);
        for (std::uint64_t i = 0; i < PacketsUntilSweep; ++i)
            (void)flows.add(summary, {RunId{0}, 0});
    }
};

BuiltPacket tcpAt(double seconds, bool isFromPhone, const TcpSegment& segment)
{
    BuiltPacket packet;
    packet.time = {Start.ns + static_cast<std::int64_t>(seconds * 1e9)};
    packet.bytes = isFromPhone ? tcpFrame(Phone, Server, segment) : tcpFrame(Server, Phone, segment);
    return packet;
}

/// A connection in which the phone sends 5 segments of 100 bytes, one of which the capture missed, and which both
/// close; the server's last acknowledgment is not in the capture.
std::vector<BuiltPacket> closedConnection(bool isAcknowledged)
{
    TcpConversation talk({.client = Phone, .server = Server, .mss = 100}, Start);
    talk.connect().clientSends(Bytes(500, 'u'), {.missing = 2}).serverSends(Bytes(50, 'd')).close();
    std::vector<BuiltPacket> packets = talk.packets();
    if (!isAcknowledged)
        std::erase_if(packets, [](const BuiltPacket& packet) {
            RawPacket raw = rawPacket(packet);
            PacketSummary summary;
            decodePacket(raw, summary);
            return summary.source == Server.address && !summary.tcp.syn && !summary.tcp.fin &&
                   summary.payloadLength == 0;
        });
    return packets;
}

} // namespace

TEST(FlowSweep, LatePacketsOfAClosedConnectionLeaveItsCountsAsTheyAre)
{
    for (const bool isAcknowledged : {true, false}) {
        Table table;
        FlowId flow;
        const std::vector<BuiltPacket> packets = closedConnection(isAcknowledged);
        for (const BuiltPacket& packet : packets)
            flow = table.add(packet);
        table.waitForSweep(200);
        ASSERT_EQ(table.sink.ended, 1u);
        const FlowCounters before = table.flows.counters(flow);
        EXPECT_EQ(before.originator.missedBytes, 100u);
        const std::uint64_t content = table.sink.contentBytes, stream = table.sink.streamBytes;
        std::uint64_t repeated = 0;
        for (const BuiltPacket& packet : packets) { // everything but the SYN comes again
            BuiltPacket late = packet;
            late.time.ns += 210 * NsPerSecond;
            RawPacket raw = rawPacket(late);
            PacketSummary summary;
            decodePacket(raw, summary);
            if (summary.tcp.syn)
                continue;
            ++repeated;
            EXPECT_EQ(table.add(late), flow);
        }
        const FlowCounters& after = table.flows.counters(flow);
        EXPECT_EQ(after.originator.packets + after.responder.packets,
                  before.originator.packets + before.responder.packets + repeated);
        EXPECT_EQ(after.originator.payloadBytes, before.originator.payloadBytes);
        EXPECT_EQ(after.responder.payloadBytes, before.responder.payloadBytes);
        EXPECT_EQ(after.originator.retransmittedBytes, before.originator.retransmittedBytes + 400);
        EXPECT_EQ(after.responder.retransmittedBytes, before.responder.retransmittedBytes + 50);
        EXPECT_EQ(after.originator.missedBytes, before.originator.missedBytes);
        EXPECT_EQ(after.responder.missedBytes, before.responder.missedBytes);
        EXPECT_EQ(after.originator.unacknowledgedBytes, before.originator.unacknowledgedBytes);
        EXPECT_EQ(table.sink.contentBytes, content);
        EXPECT_EQ(table.sink.streamBytes, stream);
        table.flows.finish();
        EXPECT_EQ(table.flows.counters(flow).originator.missedBytes, before.originator.missedBytes);
    }
}

TEST(FlowSweep, ALateAcknowledgmentCountsForWhatWasSentBefore)
{
    Table table;
    FlowId flow;
    std::uint32_t next = 0;
    for (const BuiltPacket& packet : closedConnection(false)) {
        flow = table.add(packet);
        RawPacket raw = rawPacket(packet);
        PacketSummary summary;
        decodePacket(raw, summary);
        if (summary.source == Phone.address)
            next = std::max(next, summary.tcp.sequence + summary.payloadLength);
    }
    table.waitForSweep(200);
    TcpSegment acknowledgment;
    acknowledgment.ack = true;
    acknowledgment.sequence = 5'000'051;
    acknowledgment.acknowledgment = next;
    EXPECT_EQ(table.add(tcpAt(210, false, acknowledgment)), flow);
    EXPECT_EQ(table.flows.counters(flow).originator.unacknowledgedBytes, 0u);
    EXPECT_EQ(table.flows.counters(flow).originator.missedBytes, 100u);
}

TEST(FlowSweep, ANewSynStillBeginsANewFlow)
{
    Table table;
    FlowId flow;
    for (const BuiltPacket& packet : closedConnection(true))
        flow = table.add(packet);
    table.waitForSweep(200);
    TcpSegment syn;
    syn.syn = true;
    syn.sequence = 77;
    EXPECT_NE(table.add(tcpAt(210, true, syn)), flow);
}

} // namespace waybill::test
