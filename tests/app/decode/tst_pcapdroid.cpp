// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/crc32.h"
#include "prefix_checks.h"

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("10.215.173.1", 40000), Server = endpoint("203.0.113.9", 443);
const Endpoint Phone6 = endpoint("fd00:2:fd00:1:fd00:1:fd00:1", 40000), Server6 = endpoint("2001:db8:1::9", 443);

Bytes packetWith(std::size_t payload)
{
    return ipBytes(Phone.address, Server.address, 17, udpDatagram(Phone, Server, Bytes(payload, 'x')));
}

/// CRC-32 as the polynomial says, a bit at a time.
std::uint32_t slowCrc32(const Bytes& bytes)
{
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const std::uint8_t byte : bytes) {
        for (int bit = 0; bit < 8; ++bit) {
            const bool isSet = ((crc ^ static_cast<std::uint32_t>(byte >> bit)) & 1) != 0;
            crc = crc >> 1 ^ (isSet ? 0xEDB88320u : 0);
        }
    }
    return ~crc;
}

/// The frame as pcap_dump.c writes it.
Bytes pcapdroidFrame(const Bytes& packet, std::int32_t uid, std::string_view app)
{
    ByteWriter out;
    out.zeros(12).u16be(packet[0] >> 4 == 6 ? 0x86DD : 0x0800).append(packet);
    out.zeros((4 - out.size() % 4) % 4);
    out.u32be(0x01072021).u32be(static_cast<std::uint32_t>(uid)).append(app).zeros(20 - app.size());
    return Bytes(out.u32le(slowCrc32(out.bytes())).bytes());
}

} // namespace

TEST(Pcapdroid, TheTrailerNamesTheAppAndIsTakenOff)
{
    for (std::size_t payload = 0; payload < 8; ++payload) {
        const Bytes packet = packetWith(payload);
        const Bytes frame = pcapdroidFrame(packet, 10123, "org.example.app");
        const PacketSummary summary = decode(frame);
        EXPECT_EQ(summary.status, DecodeStatus::Ok);
        EXPECT_TRUE(summary.pcapdroid.isPresent);
        EXPECT_EQ(summary.pcapdroid.uid, 10123);
        EXPECT_STREQ(summary.pcapdroid.app.data(), "org.example.app");
        EXPECT_EQ(summary.wireLength, packet.size());
        EXPECT_EQ(summary.syntheticBytes, frame.size() - packet.size());
        EXPECT_EQ(summary.payloadLength, payload);
        EXPECT_TRUE(summary.sourceMac.isNone() && summary.destinationMac.isNone());
    }
}

TEST(Pcapdroid, Ipv6AndNamesOfFullLengthWork)
{
    const Bytes packet = ipBytes(Phone6.address, Server6.address, 17, udpDatagram(Phone6, Server6, bytesOf("abc")));
    const PacketSummary summary = decode(pcapdroidFrame(packet, -1, "com.example.twentych"));
    EXPECT_EQ(summary.pcapdroid.uid, -1);
    EXPECT_STREQ(summary.pcapdroid.app.data(), "com.example.twentych");
    EXPECT_EQ(summary.source, Phone6.address);
    EXPECT_EQ(summary.wireLength, packet.size());
}

TEST(Pcapdroid, ATrailerWithAWrongSumIsMalformedAndNotBelieved)
{
    Bytes frame = pcapdroidFrame(packetWith(3), 10123, "org.example.app");
    for (const std::size_t at : {std::size_t{22}, frame.size() - 10, frame.size() - 1}) {
        frame[at] ^= 1;
        const PacketSummary summary = decode(frame);
        EXPECT_EQ(summary.status, DecodeStatus::Malformed);
        EXPECT_EQ(summary.stoppedAt, Layer::Link);
        EXPECT_EQ(summary.stopOffset, frame.size() - 32);
        EXPECT_FALSE(summary.pcapdroid.isPresent);
        EXPECT_EQ(summary.destinationPort, 443);
        frame[at] ^= 1;
    }
}

TEST(Pcapdroid, ABarePacketInAnEthernetFileIsRead)
{
    const Bytes packet = packetWith(1200);
    const PacketSummary summary = decode(packet);
    EXPECT_EQ(summary.status, DecodeStatus::Ok);
    EXPECT_EQ(summary.source, Phone.address);
    EXPECT_EQ(summary.wireLength, packet.size());
    EXPECT_TRUE(summary.sourceMac.isNone());
    EXPECT_EQ(summary.etherType, 0);
    const Bytes six = ipBytes(Phone6.address, Server6.address, 17, udpDatagram(Phone6, Server6, bytesOf("abc")));
    EXPECT_EQ(decode(six).source, Phone6.address);
}

TEST(Pcapdroid, AnEthernetAddressThatLooksLikeAVersionIsStillEthernet)
{
    const MacAddress odd = mac("45:00:00:2a:00:00"), odd6 = mac("60:00:00:00:00:14");
    for (const MacAddress& to : {odd, odd6}) {
        const PacketSummary ipPacketInFrame = decode(ethernetIp(handsetMac(), to, packetWith(3)));
        EXPECT_EQ(ipPacketInFrame.source, Phone.address);
        EXPECT_EQ(ipPacketInFrame.destinationMac, to);
        EXPECT_EQ(decode(ethernetFrame(handsetMac(), to, 0x0806, Bytes(28))).status, DecodeStatus::Unsupported);
    }
}

TEST(Pcapdroid, PymobiledeviceHeadersFollowTheVersionNibble)
{
    const Bytes header = fromHex("beefbeefbeef beefbeefbeef 0800");
    const Bytes six = ipBytes(Phone6.address, Server6.address, 17, udpDatagram(Phone6, Server6, bytesOf("abc")));
    for (const Bytes& packet : {packetWith(3), six}) {
        const PacketSummary summary = decode(concat({header, packet}));
        EXPECT_EQ(summary.status, DecodeStatus::Ok);
        EXPECT_EQ(summary.destinationPort, 443);
        EXPECT_EQ(summary.wireLength, packet.size());
        EXPECT_EQ(summary.syntheticBytes, 14U);
        EXPECT_TRUE(summary.sourceMac.isNone());
        expectEveryPrefixIsReported(concat({header, packet}));
    }
}

TEST(Pcapdroid, EveryPrefixIsReadWithoutATrailer)
{
    const Bytes frame = pcapdroidFrame(packetWith(3), 10123, "org.example.app");
    for (std::size_t kept = 0; kept < frame.size(); ++kept) {
        const Bytes prefix(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(kept));
        const PacketSummary summary = decode(prefix);
        EXPECT_FALSE(summary.pcapdroid.isPresent);
        EXPECT_EQ(summary.status, kept < 14 + 31 ? DecodeStatus::Malformed : DecodeStatus::Ok) << kept;
    }
}

TEST(Crc32, AgreesWithTheBitwiseDefinition)
{
    EXPECT_EQ(crc32(bytesOf("123456789")), 0xCBF43926u);
    for (std::size_t size = 0; size < 40; ++size) {
        const Bytes bytes = noise(size, size);
        EXPECT_EQ(crc32(bytes), slowCrc32(bytes));
    }
}

} // namespace waybill::test
