// SPDX-License-Identifier: GPL-3.0-or-later
// Protocols of text lines before TLS: each side alone, on any port.
#include "names/preface_reader.h"
#include "names/starttls_reader.h"
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

struct Client {
    const char* protocol;
    std::uint16_t port;
    std::vector<const char*> lines; ///< a segment each
};

class ClientsBeforeTls : public testing::TestWithParam<Client> {};

const std::vector<Client> Clients{
    {"smtp", 587, {"EHLO [192.0.2.7]\r\n", "STARTTLS\r\n"}},
    {"smtp", 4025, {"ehlo phone.example\r\n", "starttls\r\n"}},
    {"smtp", 25, {"STARTTLS\r\n"}},
    {"lmtp", 24, {"LHLO a.example\r\n", "STARTTLS\r\n"}},
    {"imap", 143, {"a001 CAPABILITY\r\n", "a002 STARTTLS\r\n"}},
    {"imap", 9143, {"A1 STARTTLS\r\n"}},
    {"imap", 143, {"1.7 ID (\"name\" \"mail\")\r\n", "1.8 STARTTLS\r\n"}},
    {"pop3", 9110, {"CAPA\r\n", "STLS\r\n"}},
    {"pop3", 9110, {"STLS\n"}},
    {"pop3", 110, {"USER a\r\n", "STLS\r\n"}},
    {"ftp", 2121, {"AUTH TLS\r\n"}},
    {"ftp", 2121, {"FEAT\r\n", "AUTH SSL\r\n"}},
    {"nntp", 1119, {"CAPABILITIES\r\n", "STARTTLS\r\n"}},
};

struct Server {
    const char* protocol;
    std::uint16_t port;
    const char* greeting;
};

class ServersBeforeTls : public testing::TestWithParam<Server> {};

const std::vector<Server> Servers{
    {"smtp", 4025, "220 mx.example ESMTP ready\r\n"},
    {"smtp", 587, "220-mx.example hello\r\n220 go on\r\n"},
    {"ftp", 2121, "220 (vsFTPd 3.0.5)\r\n"},
    {"ftp", 21, "220 Welcome\r\n"},
    {"imap", 9143, "* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n"},
    {"imap", 9143, "* PREAUTH ready\r\n"},
    {"pop3", 9110, "+OK POP3 ready <1@a.example>\r\n"},
    {"nntp", 119, "200 news.example ready\r\n"},
};

} // namespace

TEST_P(ClientsBeforeTls, AreToldAndTheirTlsIsRead)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, GetParam().port);
    for (const char* line : GetParam().lines)
        EXPECT_TRUE(talk.say(line));
    talk.sayInPieces(hello(), 50);
    EXPECT_EQ(sink.names.size(), 1u);
    EXPECT_EQ(sink.nameText().substr(0, 19), "tls-sni tls.example");
    EXPECT_EQ(sink.factText(FactKind::Protocol), std::string("protocol ") + GetParam().protocol + "@1");
}

TEST_P(ClientsBeforeTls, MayAlsoSendAllAtOnce)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, GetParam().port);
    Bytes all;
    for (const char* line : GetParam().lines)
        all.text(line);
    talk.say(Octets(all.add(hello())));
    EXPECT_EQ(sink.nameText(), "tls-sni tls.example@1");
}

INSTANTIATE_TEST_SUITE_P(Preface, ClientsBeforeTls, testing::ValuesIn(Clients));

TEST_P(ServersBeforeTls, AreToldFromTheirGreeting)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, GetParam().port);
    EXPECT_TRUE(talk.say(bytesOf(GetParam().greeting), 0, Direction::FromResponder));
    EXPECT_EQ(sink.factText(FactKind::Protocol), std::string("protocol ") + GetParam().protocol + "@1");
    EXPECT_EQ(sink.facts[0].speaker, Conversation::server());
}

INSTANTIATE_TEST_SUITE_P(Preface, ServersBeforeTls, testing::ValuesIn(Servers));

TEST(TextPreface, NamesThatTheTwoSidesGiveThemselvesAreFacts)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 25);
    talk.say(bytesOf("220 mx.example ESMTP\r\n"), 0, Direction::FromResponder);
    talk.say("EHLO [192.0.2.7]\r\n");
    EXPECT_EQ(sink.factText(FactKind::ChannelServer), "channel-server mx.example@1");
    EXPECT_EQ(sink.factText(FactKind::ChannelField), "channel-field EHLO=[192.0.2.7]@2");
    EXPECT_TRUE(sink.names.empty());
}

TEST(TextPreface, OtherFirstLinesAreLeftAlone)
{
    Reading reading;
    RecordingSink sink;
    for (const char* other : {"GET / HTTP/1.1\r\n",
                              "POST /LOGIN HTTP/1.1\r\n",
                              "HELP\r\n",
                              "HEAD / HTTP/1.0\r\n",
                              "221 bye\r\n",
                              "USER a b c :d\r\n",
                              "a001 FETCH 1\r\n",
                              "averyveryverylongtag CAPABILITY\r\n",
                              "* 5 EXISTS\r\n",
                              "<html>",
                              "PRI * HTTP/2.0\r\n",
                              "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n",
                              "a",
                              "E",
                              "<",
                              "\r\n",
                              "PROXY",
                              "200 OK\r\n",
                              "SSH-2.0-OpenSSH\r\n",
                              "a LOGINS\r\n",
                              "a LOGIN / HTTP/1.1\r\n"}) {
        const Octets bytes = bytesOf(other);
        EXPECT_EQ(prefaceReaderFor(sink, reading, bytes), nullptr) << other;
    }
    EXPECT_TRUE(sink.facts.empty());
}

TEST(TextPreface, ARedisAnswerIsNoPop3)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation(reader, 0, 6379).say(bytesOf("+OK\r\n"), 0, Direction::FromResponder);
    EXPECT_TRUE(sink.facts.empty());
}

TEST(TextPreface, ARefusedStartTlsIsNoEnd)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 25);
    talk.say("EHLO a.example\r\n");
    talk.say("STARTTLS\r\n");
    talk.say("EHLO again.example\r\n\x16");
    talk.say("\x16\x03 no record\r\n");
    talk.say("STARTTLS\r\n");
    talk.say(hello());
    EXPECT_EQ(sink.nameText(), "tls-sni tls.example@6");
}

TEST(TextPreface, TlsIsFoundBehindAGap)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 25);
    talk.say("EHLO a.example\r\n");
    talk.say(hello(), 10);
    EXPECT_EQ(sink.nameText(), "tls-sni tls.example@2");
}

TEST(TextPreface, SessionsInClearAreLeftAfterAWhile)
{
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 25);
    talk.say("EHLO a.example\r\n");
    std::size_t sent = 0;
    while (talk.say(std::string(1000, 'x')) && sent < 10 * StartTlsReader::MaxClearBytes)
        sent += 1000;
    EXPECT_EQ(sent / 1000, StartTlsReader::MaxClearBytes / 1000);
}

TEST(TextPreface, BehindTheAnswerToConnectTlsIsLookedFor)
{
    for (const char* answer :
         {"HTTP/1.1 200 Connection established\r\n\r\n", "HTTP/1.0 200 OK\r\nProxy-Agent: x\r\n\r\n",
          "HTTP/1.1 101 Switching Protocols\r\nUpgrade: TLS/1.2\r\n\r\n"}) {
        Reading reading;
        RecordingSink sink;
        const Octets bytes = bytesOf(answer);
        const auto reader = prefaceReaderFor(sink, reading, bytes);
        ASSERT_NE(reader, nullptr) << answer;
        StreamChunk chunk;
        chunk.bytes = bytes;
        EXPECT_EQ(reader->onChunk(reading, chunk).next, ReadOutcome::Next::More);
        const Octets serverHello{22, 3, 3, 0, 50, 2, 0, 0, 46};
        chunk.bytes = serverHello;
        const ReadOutcome outcome = reader->onChunk(reading, chunk);
        EXPECT_EQ(outcome.next, ReadOutcome::Next::Recognise);
        EXPECT_EQ(outcome.rest.data(), serverHello.data());
        EXPECT_TRUE(sink.facts.empty());
    }
}

TEST(TlsHandshake, IsRecognisedByItsRecordAndMessageType)
{
    const Octets good{22, 3, 1, 2, 0, 1};
    EXPECT_TRUE(beginsTlsHandshake(good));
    EXPECT_TRUE(beginsTlsHandshake(Octets{22, 3, 3, 0, 50, 2}));
    for (std::size_t kept = 0; kept < good.size(); ++kept)
        EXPECT_FALSE(beginsTlsHandshake(std::span(good).first(kept))) << kept;
    for (const Octets& lie : {Octets{21, 3, 1, 0, 50, 1}, Octets{22, 2, 1, 0, 50, 1}, Octets{22, 3, 5, 0, 50, 1},
                              Octets{22, 3, 1, 0, 0, 1}, Octets{22, 3, 1, 0xFF, 0, 1}, Octets{22, 3, 1, 0, 50, 11}})
        EXPECT_FALSE(beginsTlsHandshake(lie));
}
