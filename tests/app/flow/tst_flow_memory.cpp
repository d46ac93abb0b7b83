// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what the flow table keeps, by replacing the allocation functions of this program.
#include "flow/flow_table.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <new>
#include <vector>

namespace {

std::atomic<std::int64_t> allocated{0};
constexpr std::size_t SizeField = alignof(std::max_align_t); // the size stands before what is handed out

} // namespace

// Not inlined: GCC would see memory of new freed by free(), and bytes read before it, and take both for mistakes.
[[gnu::noinline]] void* operator new(std::size_t size)
{
    auto* place = static_cast<std::byte*>(std::malloc(SizeField + size));
    if (place == nullptr)
        throw std::bad_alloc();
    std::memcpy(place, &size, sizeof size);
    allocated += static_cast<std::int64_t>(size);
    return place + SizeField;
}
[[gnu::noinline]] void operator delete(void* place) noexcept
{
    if (place == nullptr)
        return;
    std::byte* whole = static_cast<std::byte*>(place) - SizeField;
    std::size_t size = 0;
    std::memcpy(&size, whole, sizeof size);
    allocated -= static_cast<std::int64_t>(size);
    std::free(whole);
}
void operator delete(void* place, std::size_t) noexcept
{
    operator delete(place);
}

namespace waybill::test {

namespace {

class Nothing final : public StreamSink, public ContentSink {
public:
    bool onStream(const FlowContext&, const StreamChunk&) override { return false; }
    bool onDatagram(const FlowContext&, const Datagram&) override { return false; }
    void onFlowEnd(FlowId) override {}
    void onContent(FlowId, Direction, std::uint64_t, Timestamp) override {}
};

PacketSummary synFrom(std::uint32_t number)
{
    PacketSummary packet;
    packet.source = IpAddress::v4(0x0A000000 + number);
    packet.destination = IpAddress::v4(0x2A3E30B5);
    packet.protocol = ProtocolTcp;
    packet.hasPorts = true;
    packet.sourcePort = 40000;
    packet.destinationPort = 443;
    packet.wireLength = 60;
    packet.tcp.syn = true;
    packet.tcp.sequence = number;
    return packet;
}

} // namespace

// A port scan through a hotspot must not fill the memory: what a flow that never got an answer costs is bounded.
TEST(FlowMemory, TenThousandHalfOpenFlowsStayBounded)
{
    constexpr std::uint32_t Flows = 10'000;
    // Identity and counters (some 400 B), two streams and the record walk (some 500 B), and an index that doubles.
    constexpr std::int64_t MostPerFlow = 1600;
    Nothing sink;
    const std::int64_t before = allocated;
    FlowTable table(sink, sink);
    for (std::uint32_t i = 0; i < Flows; ++i)
        (void)table.add(synFrom(i), {RunId{0}, 0});
    ASSERT_EQ(table.size(), Flows);
    const std::int64_t open = allocated - before;
    EXPECT_LT(open / Flows, MostPerFlow);
    EXPECT_GT(open / Flows, 300) << "the count itself works";
    table.finish();
    EXPECT_LT((allocated - before) / Flows, MostPerFlow / 2) << "what only open connections need is freed";
    RecordProperty("bytesPerHalfOpenFlow", static_cast<int>(open / Flows));
}

TEST(FlowMemory, WaitingSegmentsStayBounded)
{
    Nothing sink;
    const std::int64_t before = allocated;
    FlowTable table(sink, sink);
    PacketSummary packet = synFrom(1);
    (void)table.add(packet, {RunId{0}, 0});
    const std::vector<std::uint8_t> payload(1400, 'x');
    packet.tcp.syn = false;
    packet.payload = payload;
    packet.payloadLength = 1400;
    std::int64_t most = 0;
    for (std::uint32_t i = 1; i <= 20'000; ++i) { // every second segment is missing: 28 MB never come
        packet.tcp.sequence = 2 + 2800 * i;
        (void)table.add(packet, {RunId{0}, 0});
        most = std::max<std::int64_t>(most, allocated - before);
    }
    EXPECT_LT(most, 400'000) << "64 KiB wait at most, besides the table's own pages";
}

} // namespace waybill::test
