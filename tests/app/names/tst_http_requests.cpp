// SPDX-License-Identifier: GPL-3.0-or-later
// What HTTP/1.x requests say besides their host, and where the next one begins.
#include "names/http_reader.h"
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

class HttpRequests : public testing::Test {
protected:
    [[nodiscard]] std::string requests() const { return sink.factText(FactKind::HttpRequest); }
    [[nodiscard]] std::string protocols() const { return sink.factText(FactKind::Protocol); }

    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 80};
};

std::string hexadecimal(std::size_t value)
{
    std::string text;
    for (; value > 0; value /= 16)
        text.insert(text.begin(), "0123456789abcdef"[value % 16]);
    return text;
}

std::string get(const std::string& host, const std::string& target = "/")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

} // namespace

TEST_F(HttpRequests, EachIsToldWithItsHostWithoutQueryAndFragment)
{
    talk.say(get("A.example:8080", "/v2/Check?imei=860000000000000#top") + get("b.example", "/?x"));
    EXPECT_EQ(requests(), "http-request GET a.example/v2/Check@1; http-request GET b.example/@1");
}

TEST_F(HttpRequests, OneIsToldAsSoonAsItsHostIsRead)
{
    talk.say("POST /x HTTP/1.1\r\nHost: a.exam");
    EXPECT_EQ(requests(), "");
    talk.say("ple\r\nCookie: ");
    EXPECT_EQ(requests(), "http-request POST a.example/x@2") << "before its header fields end";
}

TEST_F(HttpRequests, AnAbsoluteTargetNamesTheHostByItself)
{
    talk.say("GET http://user@Target.example:81/p?q HTTP/1.1\r\n");
    EXPECT_EQ(requests(), "http-request GET target.example/p@1");
    talk.say("Host: proxy.example\r\n\r\nGET HTTP://b.example HTTP/1.1\r\n\r\n");
    EXPECT_EQ(requests(), "http-request GET target.example/p@1; http-request GET b.example/@2") << "told once each";
}

TEST_F(HttpRequests, OneWithoutHostIsToldWhenItsFieldsEnd)
{
    talk.say("GET /old HTTP/1.0\r\nAccept: */*\r\n");
    EXPECT_EQ(requests(), "");
    talk.say("\r\nHEAD /empty HTTP/1.1\r\nHost:\r\n\r\n");
    EXPECT_EQ(requests(), "http-request GET /old@2; http-request HEAD /empty@2");
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(HttpRequests, OneThatIsCutIsToldAsFarAsItWasRead)
{
    talk.say("GET /lost HTTP/1.1\r\nAcc");
    talk.say("more\r\n", 10);
    EXPECT_EQ(requests(), "http-request GET /lost@2");
    Conversation ended(reader, 1, 80);
    ended.say("GET /ended HTTP/1.1\r\nHost: half.exa");
    ended.end();
    EXPECT_EQ(requests(), "http-request GET /lost@2; http-request GET /ended@1");
}

TEST_F(HttpRequests, ConnectIsToldWithItsPort)
{
    talk.say("CONNECT User@A.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n");
    EXPECT_EQ(requests(), "http-request CONNECT a.example:443@1");
}

TEST_F(HttpRequests, PathsAreEscapedAndBounded)
{
    talk.say(get("a.example", "/a\x01\\\xC3\xA4" + std::string(300, 'b')));
    EXPECT_EQ(requests(), "http-request GET a.example/a\\001\\\\\\195\\164" + std::string(250, 'b') + "\u2026@1");
}

TEST_F(HttpRequests, ForwardedHostsAreNoNames)
{
    talk.say("GET / HTTP/1.1\r\nX-Forwarded-Host: other.example\r\nForwarded: host=other.example\r\n"
             "X-Host: other.example\r\nHost: a.example\r\n\r\n");
    EXPECT_EQ(sink.nameText(), "http-host a.example@1");
}

TEST_F(HttpRequests, ChunkedBodiesAreFollowedToTheirEnd)
{
    const std::string inside = get("inside.example");
    talk.say("POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n");
    talk.say(hexadecimal(inside.size()) + ";ext=1\r\n" + inside + "\r\n5 \r\n12345");
    talk.say("\r\n0\r\nTrailer: x\r\nHost: trailer.example\r\n\r\n" + get("b.example"));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@3");
}

TEST_F(HttpRequests, AnySegmentationOfChunksGivesTheSameNames)
{
    const std::string inside = get("inside.example");
    const std::string all = "POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n" +
                            hexadecimal(inside.size()) + "\r\n" + inside + "\r\n0\r\n\r\n" + get("b.example");
    for (std::uint32_t size = 1; size <= all.size(); ++size) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation(piecewise, 0, 80).sayInPieces(bytesOf(all), size);
        ASSERT_EQ(pieces.names.size(), 2u) << size;
        EXPECT_EQ(pieces.names[1].name, "b.example");
    }
}

TEST_F(HttpRequests, AGapInsideAChunkIsHarmless)
{
    talk.say("POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n");
    talk.say(std::string(20, '\n') + "\r\n0\r\n\r\n" + get("b.example"), 80);
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@2");
}

TEST_F(HttpRequests, AChunkThatLiesIsGivenUpUntilASegmentBeginsARequest)
{
    for (const char* lie : {"zz\r\n", "FFFFFFFFFFFFFFFFF\r\n", "-5\r\n", "3\r\nabcd\r\n", "\r\n"}) {
        RecordingSink own;
        NameReader lied(own);
        Conversation to(lied, 0, 80);
        to.say("POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n");
        to.say(lie + get("inside.example"));
        to.say(get("b.example"));
        EXPECT_EQ(own.nameText(), "http-host a.example@1 http-host b.example@3") << lie;
    }
}

TEST_F(HttpRequests, AChunkLineWithoutEndIsNotHeld)
{
    talk.say("POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(talk.say(std::string(1000, 'a')));
    talk.say(get("b.example"));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@42");
}

TEST_F(HttpRequests, AnUpgradeToWebSocketIsTold)
{
    talk.say("GET /chat HTTP/1.1\r\nHost: a.example\r\nConnection: Upgrade\r\nUpgrade: WebSocket\r\n\r\n");
    EXPECT_EQ(protocols(), "protocol websocket@1");
    talk.say("\x81\x85mask5octs");
    talk.say(get("refused.example"));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host refused.example@3");
}

TEST_F(HttpRequests, AnUpgradeToTlsHandsOver)
{
    talk.say("OPTIONS * HTTP/1.1\r\nHost: a.example\r\nUpgrade: TLS/1.2\r\nConnection: Upgrade\r\n\r\n");
    talk.say(tlsRecords(clientHelloBody(sniExtension("inner.example"))));
    EXPECT_EQ(requests(), "http-request OPTIONS a.example *@1");
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 tls-sni inner.example@2");
}

TEST_F(HttpRequests, DnsOverHttpInClearIsRecognised)
{
    talk.say(get("a.example", "/dns-query?dns=AAAB"));
    talk.say(get("a.example", "/dns-query"));
    EXPECT_EQ(protocols(), "protocol doh@1") << "once a connection";
    EXPECT_TRUE(sink.hidden.empty()) << "it can be read";
    Conversation other(reader, 1, 8080);
    other.say(
        "POST /x HTTP/1.1\r\nHost: b.example\r\nContent-Type: application/dns-message\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(protocols(), "protocol doh@1; protocol doh@1");
}

TEST_F(HttpRequests, RtspAndSipAreToldAsSuch)
{
    EXPECT_FALSE(talk.say("DESCRIBE rtsp://camera.example/1 RTSP/1.0\r\nHost: a.example\r\n\r\n"));
    EXPECT_FALSE(Conversation(reader, 1, 5060).say("REGISTER sip:b.example SIP/2.0\r\nHost: b.example\r\n\r\n"));
    EXPECT_EQ(protocols(), "protocol rtsp@1; protocol sip@1");
    EXPECT_EQ(sink.nameText() + requests(), "");
}

TEST_F(HttpRequests, OneDirectionIsEnoughEvenJoinedLate)
{
    talk.startIsSeen = false;
    talk.say("tail of a body");
    talk.say(get("a.example", "/late"));
    EXPECT_EQ(requests(), "http-request GET a.example/late@2");
}

TEST_F(HttpRequests, ALineThatWasTooLongIsLetGo)
{
    HttpReader one(sink);
    Reading reading;
    reading.flow.value = 0;
    StreamChunk chunk;
    std::size_t most = 0;
    for (const std::string& text :
         {std::string("GET / HTTP/1.1\r\nX: "), std::string(10000, 'x'), std::string(10000, 'x')}) {
        const std::vector<std::uint8_t> bytes = bytesOf(text);
        chunk.bytes = bytes;
        EXPECT_EQ(one.onChunk(reading, chunk).next, ReadOutcome::Next::More);
        most = std::max(most, one.heldBytes());
    }
    EXPECT_GE(most, 10000u);
    EXPECT_LT(one.heldBytes(), 1000u);
}

TEST_F(HttpRequests, PipelinedOnesHoldNothingBack)
{
    HttpReader one(sink);
    Reading reading;
    reading.flow.value = 0;
    std::string many;
    for (int i = 0; i < 5000; ++i)
        many += get("a.example", "/" + std::to_string(i));
    StreamChunk chunk;
    const std::vector<std::uint8_t> bytes = bytesOf(many);
    chunk.bytes = bytes;
    EXPECT_EQ(one.onChunk(reading, chunk).next, ReadOutcome::Next::More);
    EXPECT_EQ(sink.names.size(), 5000u);
    EXPECT_LT(one.heldBytes(), 1000u);
}
