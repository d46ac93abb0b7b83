// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/readdress.h"
#include "support/packet_builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr std::uint8_t Tcp = 6;

struct Row {
    const char* name;
    const char* handset;
    const char* server;
};

// The packet that the builders make for these ends, all checksums right.
Bytes packetBetween(const Endpoint& source, const Endpoint& destination)
{
    TcpSegment segment;
    segment.ack = true;
    segment.payload = bytesOf("odd");
    return ipPacket({source.address, destination.address, Tcp}, tcpBytes(source, destination, segment));
}

std::uint16_t portAt(const Bytes& packet, std::size_t at)
{
    return static_cast<std::uint16_t>(packet.at(at) << 8 | packet.at(at + 1));
}

class ReaddressRows : public testing::TestWithParam<Row> {};

} // namespace

TEST_P(ReaddressRows, CopyEqualsAPacketBuiltForItsNewEnds)
{
    const Endpoint handset = endpoint(GetParam().handset, 40000), server = endpoint(GetParam().server, 443);
    const std::size_t addressAt = handset.address.isV4() ? 12 : 8, addressSize = handset.address.isV4() ? 4 : 16;
    const std::size_t portsAt = handset.address.isV4() ? 20 : 40;
    Readdress readdress;
    readdress.addHandset(handset.address);
    for (const std::uint32_t copy : {1u, 79u, Readdress::MaxCopies - 1}) {
        Bytes packet = packetBetween(handset, server);
        readdress.apply(packet, copy);
        const std::span<const std::uint8_t> bytes = packet;
        const Endpoint fresh{IpAddress::fromBytes(bytes.subspan(addressAt, addressSize)), portAt(packet, portsAt)};
        EXPECT_NE(fresh.address, handset.address);
        EXPECT_GE(fresh.port, 32768);
        EXPECT_EQ(packet, packetBetween(fresh, server)) << "copy " << copy;
    }
}

INSTANTIATE_TEST_SUITE_P(Families, ReaddressRows,
                         testing::Values(Row{"V4", "192.168.43.20", "42.62.48.181"},
                                         Row{"V6Private", "fd00:2::1", "2001:db8::1"},
                                         Row{"V6Chosen", "2a02:8010::7", "2a00:1450::1"}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Readdress, BothDirectionsOfACopyKeepMeeting)
{
    const Endpoint handset = endpoint("10.0.0.7", 50000), server = endpoint("8.8.8.8", 443);
    Readdress readdress;
    Bytes there = packetBetween(handset, server), back = packetBetween(server, handset);
    readdress.apply(there, 5);
    readdress.apply(back, 5);
    EXPECT_TRUE(std::equal(there.begin() + 12, there.begin() + 16, back.begin() + 16));
    EXPECT_EQ(portAt(there, 20), portAt(back, 22));
}

TEST(Readdress, EveryPrefixOfAPacketIsSafe)
{
    const Bytes whole = packetBetween(endpoint("10.0.0.7", 50000), endpoint("8.8.8.8", 443));
    Readdress readdress;
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        Bytes prefix(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(kept));
        readdress.apply(prefix, 3);
        EXPECT_EQ(prefix.size(), kept);
    }
}

} // namespace waybill::test
