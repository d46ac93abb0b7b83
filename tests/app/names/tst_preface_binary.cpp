// SPDX-License-Identifier: GPL-3.0-or-later
// Binary protocols before TLS, and XMPP: each side alone, on any port.
#include "names/preface_binary.h"
#include "names/preface_xmpp.h"
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

using Octets = std::vector<std::uint8_t>;

Octets hello()
{
    return tlsRecords(clientHelloBody(sniExtension("tls.example")));
}
Octets postgresSsl()
{
    return Bytes().u32(8).u32(80877103);
}
Octets postgresGss()
{
    return Bytes().u32(8).u32(80877104);
}
Octets mySqlGreeting()
{
    const Octets body = Bytes().u8(10).text("8.0.36").u8(0).u32(7).zeros(8).u8(0).u16(0xFFFF).zeros(30);
    return Bytes().u8(static_cast<unsigned>(body.size())).u16(0).u8(0).add(body);
}
Octets mySqlSslRequest()
{
    return Bytes().u8(32).u16(0).u8(1).u32(0x858E0F00).u32(1).u8(45).zeros(23);
}
Octets tdsPreLogin(unsigned type = 0x12)
{
    const Octets options = Bytes().u8(0).u16(0x1A).u16(6).u8(1).u16(0x20).u16(1).u8(0xFF).zeros(20);
    return Bytes().u8(type).u8(1).u16(static_cast<unsigned>(options.size()) + 8).zeros(4).add(options);
}
Octets tpkt(unsigned code, const Octets& rest)
{
    const auto size = static_cast<unsigned>(rest.size());
    return Bytes().u8(3).u8(0).u16(11 + size).u8(6 + size).u8(code).zeros(5).add(rest);
}
Octets rdpRequest(std::string_view cookie)
{
    return tpkt(0xE0, Bytes().text(cookie).u8(1).u8(0).u8(8).u8(0).u8(3).zeros(3));
}
Octets rdpAnswer()
{
    return tpkt(0xD0, Bytes().u8(2).u8(0x1F).u8(8).u8(0).u8(2).zeros(3));
}
Octets ldapStartTls(unsigned operation = 0x77)
{
    const Octets oid = bytesOf("1.3.6.1.4.1.1466.20037");
    const Octets request = Bytes().u8(operation).sized(1, Bytes().u8(0x80).sized(1, oid));
    return Bytes().u8(0x30).sized(1, Bytes().u8(2).u8(1).u8(1).add(request));
}

struct Row {
    const char* protocol;
    std::vector<Octets> segments;
};

class BinaryBeforeTls : public testing::TestWithParam<Row> {};

const std::vector<Row> Rows{
    {"postgresql", {postgresSsl()}},
    {"postgresql", {postgresGss(), postgresSsl()}},
    {"mysql", {mySqlSslRequest()}},
    {"mysql", {mySqlGreeting()}},
    {"tds", {tdsPreLogin()}},
    {"tds", {tdsPreLogin(4)}},
    {"rdp", {rdpRequest("Cookie: mstshash=Anna\r\n")}},
    {"rdp", {rdpRequest("")}},
    {"rdp", {rdpAnswer()}},
    {"ldap", {ldapStartTls()}},
    {"ldap", {ldapStartTls(0x78)}},
    {"xmpp",
     {bytesOf("<?xml version='1.0'?>"), bytesOf("\n<stream:stream to='a.example' version='1.0'>"),
      bytesOf("<starttls/>")}},
};

std::string xmppServer(const std::string& opening)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation(reader, 0, 443).say(opening);
    return sink.factText(FactKind::ChannelServer);
}

} // namespace

TEST_P(BinaryBeforeTls, IsToldAndItsTlsIsRead)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 4433);
    for (const Octets& segment : GetParam().segments)
        EXPECT_TRUE(talk.say(segment));
    talk.sayInPieces(hello(), 60);
    EXPECT_EQ(sink.nameText().substr(0, 19), "tls-sni tls.example");
    ASSERT_FALSE(sink.facts.empty());
    EXPECT_EQ(sink.facts[0].text, GetParam().protocol);
}

TEST_P(BinaryBeforeTls, EveryPrefixOfItsFirstMessageIsHarmless)
{
    const Octets& first = GetParam().segments.front();
    for (std::size_t kept = 0; kept < first.size(); ++kept) {
        RecordingSink sink;
        NameReader reader(sink);
        Conversation talk(reader, 0, 4433);
        talk.say(Octets(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(kept)));
        talk.end();
        EXPECT_TRUE(sink.names.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Preface, BinaryBeforeTls, testing::ValuesIn(Rows));

TEST(BinaryPreface, MySqlClientsBeginTlsInTheSameSegment)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation(reader, 0, 3306).say(Octets(Bytes().add(mySqlSslRequest()).add(hello())));
    EXPECT_EQ(sink.nameText(), "tls-sni tls.example@1");
}

TEST(BinaryPreface, TlsInsideTdsPacketsIsUnwrapped)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 1433);
    talk.say(tdsPreLogin());
    const Octets inner = hello();
    talk.say(Octets(Bytes().u8(0x12).u8(1).u16(static_cast<unsigned>(inner.size()) + 8).u32(0).add(inner)));
    EXPECT_EQ(sink.nameText(), "tls-sni tls.example@2");
}

TEST(BinaryPreface, ThePostgresServersConsentIsFollowed)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 5432);
    EXPECT_TRUE(talk.say(bytesOf("S"), 0, Direction::FromResponder));
    talk.say(hello(), 0, Direction::FromResponder); // a ClientHello serves to see that it is recognised
    EXPECT_EQ(sink.nameText(), "tls-sni tls.example@2");
}

TEST(BinaryPreface, TheRdpCookieIsToldAndBounded)
{
    const Octets request = rdpRequest("Cookie: mstshash=Anna\r\n");
    EXPECT_EQ(binaryPrefaceOf(request)->cookie, "mstshash=Anna");
    const Octets endless = tpkt(0xE0, Bytes().text("Cookie: ").text(std::string(200, 'x')));
    EXPECT_EQ(binaryPrefaceOf(endless)->cookie, std::string(64, 'x'));
}

TEST(BinaryPreface, LiesAreNoPreface)
{
    std::vector<Octets> lies;
    for (const Octets& good : {postgresSsl(), mySqlGreeting(), tdsPreLogin(), rdpAnswer()}) {
        lies.push_back(Bytes().add(good).u8(0)); // longer than it says
        lies.push_back({good.begin(), good.end() - 1});
    }
    lies.push_back(Bytes().u32(8).u32(1234));
    lies.push_back(tpkt(0xE0, Bytes().u8(0xC0).u8(1).u8(10).zeros(8))); // S7comm
    lies.push_back(ldapStartTls(0x04));
    lies.push_back(Bytes().u8(0x30).u8(0x85).zeros(8));           // length of five octets
    lies.push_back(Bytes().u8(0x30).u8(9).u8(2).u8(5).zeros(8));  // number of five octets
    lies.push_back(Bytes().u8(32).u16(0).u8(1).u32(0).zeros(28)); // no TLS wanted
    for (std::size_t i = 0; i < lies.size(); ++i)
        EXPECT_FALSE(binaryPrefaceOf(lies[i])) << i;
}

TEST(XmppPreface, TheServiceAskedForIsTold)
{
    EXPECT_EQ(xmppServer("<stream:stream from='me@a.example' to='a.example' version='1.0'>"),
              "channel-server a.example@1");
    EXPECT_EQ(xmppServer("<?xml version=\"1.0\"?>\r\n<stream:stream id=\"1\" from=\"a.example\" to=\"me@b.example\">"),
              "channel-server a.example@1");
    EXPECT_EQ(xmppServer("<stream:stream to='me@a.example'>"), "");
    EXPECT_EQ(xmppServer("<stream:stream>"), "");
}

TEST(XmppPreface, OtherXmlIsLeftAlone)
{
    RecordingSink sink;
    for (const char* other : {"<?xml version='1.0'?><policy/>", "<?xml version='1.0'?>text", "<stream:streams to='a'>",
                              "<stream:stream xmlns=\"xm\" to=\"xiaomi.com\" model=\"x\">", "<stream:stream to=>"}) {
        XmppReader reader(sink);
        StreamChunk chunk;
        const Octets bytes = bytesOf(other);
        chunk.bytes = bytes;
        EXPECT_EQ(reader.onChunk({}, chunk).next, ReadOutcome::Next::Done) << other;
        EXPECT_EQ(reader.heldBytes(), std::string().capacity());
    }
    EXPECT_TRUE(sink.facts.empty());
}

TEST(XmppPreface, AnOpeningWithoutEndIsGivenUp)
{
    RecordingSink sink;
    XmppReader reader(sink);
    StreamChunk chunk;
    Octets bytes = bytesOf("<stream:stream to='a.example' a='");
    chunk.bytes = bytes;
    std::size_t chunks = 1;
    while (reader.onChunk({}, chunk).next == ReadOutcome::Next::More && chunks < 1000) {
        EXPECT_LE(reader.heldBytes(), 2 * XmppReader::MaxOpeningBytes);
        bytes.assign(100, 'x');
        chunk.bytes = bytes;
        ++chunks;
    }
    EXPECT_LT(chunks, 50u);
    EXPECT_TRUE(sink.facts.empty());
}
