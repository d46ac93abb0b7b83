// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

class HttpNames : public testing::Test {
protected:
    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 80};
};

std::string get(const std::string& host, const std::string& more = "")
{
    return "GET / HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n";
}

} // namespace

TEST_F(HttpNames, EveryRequestOfAConnectionIsRead)
{
    talk.say(get("a.example"));
    talk.say(get("b.example") + get("C.example:8080"));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@2 http-host c.example@2");
}

TEST_F(HttpNames, AnySegmentationGivesTheSameNames)
{
    const std::string requests = get("a.example", "User-Agent: x\r\n") +
                                 "POST / HTTP/1.0\nContent-Length: 5\nHost: b.example\n\nGET /" + get("c.example");
    for (std::uint32_t size = 1; size <= requests.size(); ++size) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation(piecewise, size, 80).sayInPieces(bytesOf(requests), size);
        ASSERT_EQ(pieces.names.size(), 3u) << size;
        EXPECT_EQ(pieces.names[1].name, "b.example");
        EXPECT_EQ(pieces.names[2].name, "c.example");
    }
}

TEST_F(HttpNames, BodiesAreNoRequests)
{
    talk.say("POST /x HTTP/1.1\r\nContent-Length: 1000\r\nHost: a.example\r\n\r\n");
    talk.say(get("b.example") + std::string(1000 - get("b.example").size(), '\n'));
    talk.say(get("c.example"));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host c.example@3");
}

TEST_F(HttpNames, AChunkedBodyEndsWhereASegmentBeginsARequest)
{
    talk.say("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\nHost: a.example\r\n\r\n");
    talk.say("5\r\nhello\r\n");
    talk.say("GET a line that is no request\r\n");
    talk.say("0\r\n\r\n");
    talk.say(get("b.example"));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@5");
}

TEST_F(HttpNames, ReadingGoesOnAfterAGap)
{
    talk.say("GET / HTTP/1.1\r\nHo");
    talk.say("st: half.example\r\n\r\n", 100);
    talk.say("more of a body\r\nHost: not.example\r\n");
    talk.say(get("b.example"));
    EXPECT_EQ(sink.nameText(), "http-host b.example@4");
}

TEST_F(HttpNames, AGapInsideABodyOfKnownLengthIsHarmless)
{
    talk.say("POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 100\r\n\r\n");
    talk.say("GET / HTTP/1.1\r\n" + get("b.example"), 100 - 16);
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@2");
}

TEST_F(HttpNames, AGapBeyondABodyWaitsForARequest)
{
    talk.say("POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 100\r\n\r\n");
    talk.say("ost: not.example\r\n\r\n", 150);
    talk.say(get("b.example"));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@3");
}

TEST_F(HttpNames, TheHostInTheTargetCountsToo)
{
    talk.say("GET http://target.example/x HTTP/1.1\r\nHost: header.example\r\n\r\n");
    talk.say("GET http://same.example/x HTTP/1.1\r\nHost: same.example\r\n\r\n");
    EXPECT_EQ(sink.nameText(), "http-host target.example@1 http-host header.example@1 http-host same.example@2");
}

TEST_F(HttpNames, BehindConnectAnotherProtocolIsRecognised)
{
    talk.say("CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n");
    EXPECT_FALSE(talk.say(tlsRecords(clientHelloBody(sniExtension("inner.example")))));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 tls-sni inner.example@2");
}

TEST_F(HttpNames, ConnectInsideConnectInOneSegmentEnds)
{
    std::string nested;
    for (int i = 0; i < 1000; ++i)
        nested += "CONNECT a.example:80 HTTP/1.1\r\n\r\n";
    talk.say(nested + get("b.example"));
    EXPECT_EQ(sink.names.size(), 1001u);
}

TEST_F(HttpNames, TheUserAgentIsTheClientsTraitOncePerConnection)
{
    talk.say(get("a.example", "User-Agent: Dalvik/2.1 (HM 1SW)\r\n"));
    talk.say(get("a.example", "USER-AGENT:Dalvik/2.1 (HM 1SW)\r\n"));
    talk.say(get("a.example", "User-Agent: other\r\n"));
    EXPECT_EQ(sink.factText(FactKind::UserAgent), "user-agent Dalvik/2.1 (HM 1SW)@1; user-agent other@3");
    EXPECT_EQ(sink.facts[0].speaker, Conversation::client());
}

TEST_F(HttpNames, AHostThatIsAnAddressStaysAsSent)
{
    talk.say(get("192.0.2.1:8080") + get("[2001:DB8::1]:8080"));
    EXPECT_EQ(sink.nameText(), "http-host 192.0.2.1@1 http-host [2001:db8::1]:8080@1");
}

TEST_F(HttpNames, OtherTextProtocolsAreNotHttp)
{
    EXPECT_FALSE(talk.say("NOTIFY mail.example\r\nHost: a.example\r\n"));
    EXPECT_FALSE(Conversation(reader, 1, 80).say("HTTP/1.1 200 OK\r\nHost: a.example\r\n"));
    EXPECT_FALSE(Conversation(reader, 2, 80).say("get / http/1.1\r\nHost: a.example\r\n"));
    Conversation upperCase(reader, 3, 80);
    EXPECT_TRUE(upperCase.say("ABCDEFGH"));
    EXPECT_FALSE(upperCase.say("IJKLMNOPQRSTUVWXYZ"));
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(HttpNames, HeaderLinesWithoutEndHoldNothing)
{
    talk.say("GET / HTTP/1.1\r\nX: ");
    for (int i = 0; i < 2000; ++i)
        ASSERT_TRUE(talk.say(std::string(1000, 'a')));
    talk.say("\r\nHost: a.example\r\n\r\n");
    EXPECT_EQ(sink.nameText(), "http-host a.example@2002") << "the long line is passed over, the next one counts";
}

TEST_F(HttpNames, ARequestLineWithoutEndIsGivenUp)
{
    talk.say("GET /");
    int calls = 0;
    while (talk.say(std::string(1000, 'a')) && calls < 1000)
        ++calls;
    EXPECT_EQ(calls, 16) << "16 KiB are the limit of a line";
}

TEST_F(HttpNames, SsdpNamesWhomItAsks)
{
    Conversation local(reader, 1, 1900);
    EXPECT_TRUE(
        local.send(bytesOf("M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\n\r\n")));
    EXPECT_EQ(sink.nameText(), "http-host 239.255.255.250@1");
}

TEST_F(HttpNames, AnEndedFlowsNumberStartsAnew)
{
    talk.say("GET / HTTP/1.1\r\nHost: a.exa");
    talk.end();
    EXPECT_EQ(sink.nameText(), "") << "half a line is no name";
    Conversation again(reader, 0, 80);
    again.say(get("b.example"));
    EXPECT_EQ(sink.nameText(), "http-host b.example@1");
}
