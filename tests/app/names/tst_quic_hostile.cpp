// SPDX-License-Identifier: GPL-3.0-or-later
// What no honest endpoint sends: memory and time stay bounded, and nothing is invented.
#include "names/quic_reader.h"
#include "recording_sink.h"
#include "support/quic_builder.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test;
using Hidden = NameSink::Hidden;

namespace {

constexpr auto Up = Direction::FromOriginator;

class QuicHostile : public testing::Test {
protected:
    RecordingSink sink;
    FingerprintCache fingerprints;
    QuicReader reader{sink, fingerprints};

    bool send(std::uint32_t flow, const Bytes& bytes, Direction direction = Up)
    {
        Reading reading;
        reading.flow.value = flow;
        reading.toPort = 443;
        reading.frame = ++frame;
        return reader.onDatagram(reading,
                                 {direction, bytes, static_cast<std::uint32_t>(bytes.size()), frame, Timestamp{}});
    }
    std::uint64_t frame = 0;
};

TEST_F(QuicHostile, AHandshakeThatClaims16MiBHoldsOnlyWhatCame)
{
    QuicPacketSpec spec;
    Bytes message = concat({fromHex("01ffffff"), noise(60000, 1)});
    for (std::size_t at = 0; at < message.size(); at += 1000) {
        send(0, initialPacket(spec, cryptoFrame(at, std::span(message).subspan(
                                                        at, std::min<std::size_t>(1000, message.size() - at)))));
        ++spec.number;
    }
    EXPECT_LE(reader.heldBytes(), 24u * 1024);
    reader.onFlowEnd(FlowId{0});
    EXPECT_EQ(reader.heldBytes(), 0u);
    EXPECT_EQ(sink.hidden, std::vector{Hidden::UnreadableQuic});
}

TEST_F(QuicHostile, ACryptoFrameAtTheEndOfTheNumberSpaceHoldsNothing)
{
    const Bytes frames =
        concat({cryptoFrame((std::uint64_t{1} << 62) - 1, noise(20, 1)), cryptoFrame(0, quicHello("www.example.com"))});
    send(0, initialPacket({}, frames));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1");
    EXPECT_LE(reader.heldBytes(), 8u * 1024);
}

TEST_F(QuicHostile, ThousandsOfHalfOpenHandshakesStayBounded)
{
    const Bytes half = initialPacket({}, cryptoFrame(1, noise(1000, 1)));
    for (std::uint32_t flow = 0; flow < QuicReader::MaxOpen + 3000; ++flow) {
        EXPECT_TRUE(send(flow, half));
        ASSERT_LE(reader.heldBytes(), QuicReader::MaxHeldBytes);
    }
    EXPECT_GE(sink.hidden.size(), 3000u); // the oldest were given up, and this was said
    for (std::uint32_t flow = 0; flow < QuicReader::MaxOpen + 3000; ++flow)
        reader.onFlowEnd(FlowId{flow});
    EXPECT_EQ(sink.hidden.size(), QuicReader::MaxOpen + 3000);
    EXPECT_EQ(reader.heldBytes(), 0u);
}

TEST_F(QuicHostile, AnEndlessHandshakeIsGivenUp)
{
    QuicPacketSpec spec;
    spec.size = 100;
    int datagrams = 0;
    for (bool wantsMore = true; wantsMore && datagrams < 1000; ++datagrams) {
        spec.keyId = ByteWriter().u64be(mixHash(spec.number)).take(); // as if after one Retry more each time
        wantsMore = send(0, initialPacket(spec, cryptoFrame(5, noise(10, 1))));
        ++spec.number;
    }
    EXPECT_LE(datagrams, 64);
    EXPECT_EQ(sink.hidden, std::vector{Hidden::UnreadableQuic});
    EXPECT_FALSE(send(0, clientInitial("www.example.com")));
}

TEST_F(QuicHostile, AFloodOfSmallPacketsInOneDatagramIsCutOff)
{
    Bytes datagram;
    for (std::uint32_t i = 0; i < 400; ++i) {
        const Bytes packet =
            concat({fromHex("c00000000108"), ByteWriter().u64be(i).take(), fromHex("000014"), noise(20, i)});
        datagram.insert(datagram.end(), packet.begin(), packet.end());
    }
    EXPECT_TRUE(send(0, datagram)); // must not derive 400 keys; seen as time by the fuzz target
    reader.onFlowEnd(FlowId{0});
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(QuicHostile, AnyChangedOctetOfTheFirstPacketTellsNoOtherName)
{
    QuicPacketSpec spec;
    spec.size = 0;
    const Bytes packet = clientInitial("www.example.com", spec);
    for (std::uint32_t i = 0; i < packet.size(); ++i) {
        Bytes changed = packet;
        changed[i] ^= 0x10;
        (void)send(i, changed);
        reader.onFlowEnd(FlowId{i});
    }
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(QuicHostile, EveryPrefixOfAPacketIsTaken)
{
    const Bytes packet = concat({clientInitial("www.example.com"), opaquePacket(2, fromHex("01"), fromHex("02"))});
    for (std::uint32_t size = 0; size < packet.size(); ++size) {
        const Bytes prefix(packet.begin(), packet.begin() + size);
        (void)send(size, prefix);
        reader.onFlowEnd(FlowId{size});
    }
    EXPECT_EQ(reader.heldBytes(), 0u);
    for (const NameEvidence& name : sink.names)
        EXPECT_EQ(name.name, "www.example.com");
}

} // namespace
