// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that go on in another flow, and Google QUIC with its own headers.
#include "names/quic_links.h"
#include "recording_sink.h"
#include "support/quic_builder.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test;
using Hidden = NameSink::Hidden;

namespace {

constexpr auto Up = Direction::FromOriginator, Down = Direction::FromResponder;
const Bytes ServerId = fromHex("5e5e5e5e5e5e5e5e");

class QuicLinkNames : public testing::Test {
protected:
    RecordingSink sink;
    NameReader reader{sink};

    void connect(std::uint32_t flow, const Bytes& serverId)
    {
        Conversation talk(reader, flow, 443);
        talk.send(clientInitial("www.example.com"), Up);
        talk.send(serverInitial({}, serverId), Down);
        talk.end();
        sink.names.clear();
    }
};

TEST_F(QuicLinkNames, AMovedConnectionTakesItsNameAlong)
{
    connect(0, ServerId);
    Conversation moved(reader, 1, 443);
    EXPECT_FALSE(moved.send(shortPacket(ServerId), Up));
    EXPECT_FALSE(moved.send(shortPacket(ServerId), Up)); // once is enough
    EXPECT_FALSE(moved.send(shortPacket(fromHex("c1c1c1c1")), Down));
    EXPECT_EQ(sink.nameText(), "linked www.example.com@1");
}

TEST_F(QuicLinkNames, AnotherPortOrAnotherIdIsAnotherConnection)
{
    connect(0, ServerId);
    Conversation(reader, 1, 4433).send(shortPacket(ServerId), Up);
    Conversation(reader, 2, 443).send(shortPacket(fromHex("5e5e5e5e5e5e5e5f")), Up);
    Conversation(reader, 3, 443).send(shortPacket(ServerId), Down);
    Conversation(reader, 4, 443).send(fromHex("415e5e"), Up);
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(QuicLinkNames, TheClientsPacketsShowTheServersIdToo)
{
    Conversation talk(reader, 0, 443);
    talk.send(clientInitial("www.example.com"), Up);
    talk.send(opaquePacket(2, ServerId, fromHex("c1c1c1c1")), Up);
    Conversation(reader, 1, 443).send(shortPacket(ServerId), Up);
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1 linked www.example.com@1");
}

TEST_F(QuicLinkNames, IdsTooShortToBeSureAreNotLinked)
{
    connect(0, fromHex("5e5e5e"));
    Conversation(reader, 1, 443).send(shortPacket(fromHex("5e5e5e")), Up);
    EXPECT_TRUE(sink.names.empty());
    connect(2, fromHex("6e6e6e6e")); // of four octets: only to the same address, as here
    Conversation(reader, 3, 443).send(shortPacket(fromHex("6e6e6e6e")), Up);
    EXPECT_EQ(sink.nameText(), "linked www.example.com@1");
    const std::vector<std::uint8_t> elsewhere = shortPacket(fromHex("6e6e6e6e"));
    FlowContext flow;
    flow.flow.value = 4;
    flow.responder = IpAddress::v4(0xC0000299);
    flow.responderPort = 443;
    (void)reader.onDatagram(flow, {Up, elsewhere, static_cast<std::uint32_t>(elsewhere.size()), 1, Timestamp{}});
    EXPECT_EQ(sink.names.size(), 1u);
}

TEST_F(QuicLinkNames, TheTableIsBounded)
{
    QuicLinks links;
    const auto idOf = [](std::size_t i) { return ByteWriter().u64be(i).take(); };
    for (std::size_t i = 0; i < QuicLinks::MaxEntries + 10; ++i)
        links.add(idOf(i), {Conversation::server(), 443, "www.example.com", false});
    EXPECT_EQ(links.find(shortPacket(idOf(9)), Conversation::server(), 443), nullptr);
    EXPECT_NE(links.find(shortPacket(idOf(10)), Conversation::server(), 443), nullptr);
    EXPECT_NE(links.find(shortPacket(idOf(QuicLinks::MaxEntries + 9)), Conversation::server(), 443), nullptr);
}

/// "CHLO" with these tags, whose values follow in the same order.
Bytes googleHello(const std::vector<std::pair<std::string, std::string>>& tags)
{
    ByteWriter table, values;
    for (const auto& [tag, value] : tags) {
        values.append(value);
        table.append(tag).zeros(4 - tag.size()).u32le(values.size());
    }
    return ByteWriter().append("CHLO").u16le(tags.size()).u16le(0).append(table.bytes()).append(values.bytes()).take();
}

Bytes googlePacket(const std::string& version, const Bytes& message)
{
    ByteWriter out;
    out.u8(0x09).append(ServerId).append(version).u8(1).zeros(12).u8(0xA0).u8(1).u16be(message.size()).append(message);
    return out.zeros(40).take();
}

TEST_F(QuicLinkNames, AGoogleHelloTellsNameAndUserAgent)
{
    const Bytes hello =
        googleHello({{"PAD", std::string(300, '-')}, {"SNI", "www.example.com"}, {"UAID", "Chrome/74"}});
    Conversation talk(reader, 0, 443);
    EXPECT_FALSE(talk.send(googlePacket("Q043", hello), Up));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1");
    EXPECT_EQ(sink.factText(), "user-agent Chrome/74@1");
    EXPECT_EQ(sink.facts.at(0).speaker, Conversation::client());
    EXPECT_TRUE(sink.hidden.empty());
    Conversation moved(reader, 1, 443);
    EXPECT_FALSE(moved.send(concat({Bytes{0x08}, ServerId, noise(30, 1)}), Up));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1 linked www.example.com@1");
}

TEST_F(QuicLinkNames, AGoogleFlowWithoutHelloIsUnreadable)
{
    Conversation talk(reader, 0, 443);
    EXPECT_TRUE(talk.send(concat({Bytes{0x09}, ServerId, bytesOf("Q043"), noise(60, 2)}), Up));
    talk.end();
    EXPECT_EQ(sink.hidden, std::vector{Hidden::UnreadableQuic});
}

TEST_F(QuicLinkNames, Q050CarriesAGoogleHelloInIetfPackets)
{
    QuicPacketSpec spec;
    spec.version = 0x51303530;
    spec.salt = "504574efd066fe2f9d945cfcdbd3a7f0d3b56b45";
    const Bytes hello = googleHello({{"SNI", "www.example.com"}, {"UAID", "Chrome/80"}});
    Conversation talk(reader, 0, 443);
    EXPECT_FALSE(talk.send(initialPacket(spec, cryptoFrame(0, hello)), Up));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1");
    EXPECT_EQ(sink.factText(), "user-agent Chrome/80@1");
}

TEST_F(QuicLinkNames, OtherDatagramsAreLetGoAtOnce)
{
    Conversation talk(reader, 0, 40000);
    for (const Bytes& other : {fromHex("16fefd0000000000000000"), fromHex("80000000000000000000000000"),
                               fromHex("8060123400000000aabbccdd00000000"), noise(1200, 3), Bytes{0xff}, Bytes()})
        EXPECT_FALSE(talk.send(other, Up));
    talk.end();
    EXPECT_TRUE(sink.hidden.empty());
}

} // namespace
