// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/http_messages.h"
#include "identify/text_encodings.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

using namespace waybill;

namespace {

/// Feeds a stream; each piece is one packet with its own frame, from 1 on.
class Feeder {
public:
    void feed(std::string_view bytes, std::uint32_t gapBefore = 0)
    {
        StreamChunk chunk;
        chunk.atStart = m_atStart;
        chunk.gapBefore = gapBefore;
        chunk.bytes = bytesIn(bytes);
        chunk.frame = ++m_frame;
        chunk.time = Timestamp{static_cast<std::int64_t>(m_frame) * 1000};
        splitter.feed(chunk);
    }
    void startLate() { m_atStart = false; }

    std::vector<HttpMessage> messages;
    HttpMessageSplitter splitter{[this](HttpMessage&& message) { messages.push_back(std::move(message)); }};

private:
    std::uint64_t m_frame = 0;
    bool m_atStart = true;
};

std::string bodyOf(const HttpMessage& message)
{
    return std::string(textIn(message.body));
}

std::string shown(const HttpMessage& message)
{
    std::string text = message.startLine + '|' + message.target + '|' + message.host + '|' + bodyOf(message) + '|' +
                       std::to_string(message.targetOffset) + '|' + std::to_string(message.bodyOffset) + '|' +
                       (message.isWhole ? "whole" : message.whyNotWhole);
    for (const HttpHeader& header : message.headers)
        text += '|' + header.name + '=' + header.value + '@' + std::to_string(header.valueOffset);
    return text;
}

std::string shown(const std::vector<HttpMessage>& messages)
{
    std::string text;
    for (const HttpMessage& message : messages)
        text += shown(message) + "\n";
    return text;
}

std::string allOf(std::string_view stream)
{
    Feeder feeder;
    feeder.feed(stream);
    feeder.splitter.finish();
    return shown(feeder.messages);
}

const std::string Post = "POST /a?id=8603 HTTP/1.1\r\nHost: a.example\r\nContent-Length: 11\r\n\r\nq=hello+you";
const std::string Chunked = "POST /b HTTP/1.1\r\nHost: b.example\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nX-Trailer: t1\r\n\r\n";
const std::string Requests = Post + Chunked;
const std::string Responses = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" // the answer to a HEAD
                              "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"
                              "HTTP/1.1 200 OK\r\nX: y\r\n z\r\n\r\nuntil the end";

} // namespace

TEST(HttpMessages, RequestsAreTakenApart)
{
    Feeder feeder;
    feeder.feed(Requests);
    ASSERT_EQ(feeder.messages.size(), 2u);
    EXPECT_EQ(shown(feeder.messages[0]), "POST /a?id=8603 HTTP/1.1|/a?id=8603|a.example|q=hello+you|5|65|whole|"
                                         "host=a.example@32|content-length=11@59");
    EXPECT_EQ(bodyOf(feeder.messages[1]), "hello world");
    EXPECT_TRUE(feeder.messages[1].isWhole);
    EXPECT_EQ(feeder.messages[1].headers.back().name, "x-trailer");
}

TEST(HttpMessages, ResponsesAreTakenApart)
{
    Feeder feeder;
    feeder.feed(Responses);
    feeder.splitter.finish();
    ASSERT_EQ(feeder.messages.size(), 3u);
    EXPECT_EQ(bodyOf(feeder.messages[0]), "");
    EXPECT_EQ(bodyOf(feeder.messages[1]), "");
    EXPECT_EQ(bodyOf(feeder.messages[2]), "until the end");
    EXPECT_EQ(feeder.messages[2].headers[0].value, "y z");
    EXPECT_TRUE(feeder.messages[2].isWhole);
}

TEST(HttpMessages, EverySplitGivesTheSameMessages)
{
    for (const std::string& stream : {Requests, Responses}) {
        const std::string whole = allOf(stream);
        for (std::size_t at = 0; at <= stream.size(); ++at) {
            Feeder feeder;
            feeder.feed(std::string_view(stream).substr(0, at));
            feeder.feed(std::string_view(stream).substr(at));
            feeder.splitter.finish();
            ASSERT_EQ(shown(feeder.messages), whole) << at;
        }
        Feeder bytewise;
        for (const char& c : stream)
            bytewise.feed({&c, 1});
        bytewise.splitter.finish();
        EXPECT_EQ(shown(bytewise.messages), whole);
    }
}

TEST(HttpMessages, MarksNameThePacketOfEachByte)
{
    Feeder feeder;
    for (const char& c : Requests) // byte i in frame i + 1
        feeder.feed({&c, 1});
    ASSERT_EQ(feeder.messages.size(), 2u);
    const HttpMessage& post = feeder.messages[0];
    for (std::size_t at = 0; at < Post.size(); ++at)
        ASSERT_EQ(markAt(post, at)->frame, at + 1) << at;
    EXPECT_EQ(markAt(post, 10)->time.ns, 11'000);
    const HttpMessage& chunked = feeder.messages[1];
    EXPECT_EQ(markAt(chunked, chunked.bodyOffset)->frame, Requests.find("hello\r\n") + 1);
    EXPECT_EQ(markAt(chunked, chunked.bodyOffset + 5)->frame, Requests.find(" world") + 1);
    EXPECT_EQ(markAt(chunked, chunked.headers.back().valueOffset)->frame, Requests.find("t1") + 1);
    EXPECT_EQ(markAt({}, 0), nullptr);
}

TEST(HttpMessages, TheEndOfALeafHasItsPacket)
{
    Feeder feeder;
    for (const char& c : Post)
        feeder.feed({&c, 1});
    ASSERT_EQ(feeder.messages.size(), 1u);
    const HttpMessage& message = feeder.messages[0];
    int found = 0;
    (void)eachLeaf(partsOf(message), {}, [&](const DecodedLeaf& leaf) {
        const std::size_t end = endOffset(message, leaf.place, leaf.bytes.size());
        if (leaf.fieldName == "id" || leaf.fieldName == "q" || leaf.fieldName == "host") {
            const std::string field = leaf.fieldName == "id"  ? "8603"
                                      : leaf.fieldName == "q" ? "hello+you"
                                                              : "a.example";
            EXPECT_EQ(markAt(message, end - 1)->frame, Post.find(field) + field.size());
            ++found;
        }
    });
    EXPECT_EQ(found, 3);
}

TEST(HttpMessages, EveryTruncationIsToldAsNotWhole)
{
    for (std::size_t length = 1; length < Chunked.size(); ++length) {
        Feeder feeder;
        feeder.feed(std::string_view(Chunked).substr(0, length));
        feeder.splitter.finish();
        const bool hasStartLine = length > Chunked.find('\n');
        ASSERT_EQ(feeder.messages.size(), hasStartLine ? 1u : 0u) << length;
        if (hasStartLine) {
            EXPECT_EQ(feeder.messages[0].whyNotWhole, "the capture ends within it") << length;
            EXPECT_FALSE(feeder.messages[0].isWhole);
        }
    }
}

TEST(HttpMessages, AGapWithinABodyLeavesAZeroByte)
{
    Feeder feeder;
    feeder.feed(Post.substr(0, Post.size() - 6));
    feeder.feed(std::string_view("you").substr(0), 3);
    feeder.feed(Post);
    ASSERT_EQ(feeder.messages.size(), 2u);
    EXPECT_EQ(bodyOf(feeder.messages[0]), std::string("q=hel\0you", 9));
    EXPECT_EQ(feeder.messages[0].bodyBytesSeen, 11u);
    EXPECT_FALSE(feeder.messages[0].isWhole);
    EXPECT_TRUE(feeder.messages[1].isWhole);
}

TEST(HttpMessages, AfterALostHeadItGoesOnAtTheNextRequest)
{
    Feeder feeder;
    feeder.feed("POST /lost HTTP/1.1\r\nHost: a.exa");
    feeder.feed("of something\r\nET /x HTTP/1.1\r\n" + Post, 500);
    ASSERT_EQ(feeder.messages.size(), 2u);
    EXPECT_EQ(feeder.messages[0].whyNotWhole, "bytes of the capture are missing within it");
    EXPECT_EQ(feeder.messages[1].target, "/a?id=8603");
    EXPECT_TRUE(feeder.messages[1].isWhole);
}

TEST(HttpMessages, ACaptureThatBeganLateFindsTheFirstRequest)
{
    Feeder feeder;
    feeder.startLate();
    feeder.feed("rest of a body\nwith lines\n" + Requests);
    EXPECT_EQ(feeder.messages.size(), 2u);
}

TEST(HttpMessages, OtherProtocolsAreLeftAlone)
{
    for (const char* other : {"\x16\x03\x01\x02", "SSH-2.0-x\r\n", "hello world\r\n"}) {
        Feeder feeder;
        feeder.feed(other);
        EXPECT_TRUE(feeder.splitter.isOver()) << other;
    }
    Feeder tunnel;
    tunnel.feed("CONNECT a.example:443 HTTP/1.1\r\n\r\n\x16\x03\x01");
    EXPECT_TRUE(tunnel.splitter.isOver());
    EXPECT_EQ(tunnel.messages.size(), 1u);
}

TEST(HttpMessages, ABodyBeyondTheLimitIsCutAndSaid)
{
    Feeder feeder;
    const std::size_t length = HttpMessageSplitter::MaxBodyBytes + 100'000;
    feeder.feed("POST /big HTTP/1.1\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n");
    feeder.feed(std::string(length, 'x'));
    feeder.feed(Post);
    ASSERT_EQ(feeder.messages.size(), 2u);
    EXPECT_EQ(feeder.messages[0].body.size(), HttpMessageSplitter::MaxBodyBytes);
    EXPECT_EQ(feeder.messages[0].bodyBytesSeen, length);
    EXPECT_EQ(feeder.messages[0].whyNotWhole, "its body is longer than 16 MiB; the rest was left out");
    EXPECT_TRUE(feeder.messages[1].isWhole);
}

TEST(HttpMessages, LongHeadsAndMarksAreBounded)
{
    Feeder feeder;
    feeder.feed("GET /" + std::string(100'000, 'p') + " HTTP/1.1\r\n");
    feeder.feed("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 10'000; ++i)
        feeder.feed("X-Long: " + std::string(100, 'v') + "\r\n");
    EXPECT_LT(feeder.splitter.heldBytes(), 2u * HttpMessageSplitter::MaxHeadBytes + 3'000'000u);
    feeder.feed("Content-Length: 100000\r\n\r\n");
    for (int i = 0; i < 100'000; ++i)
        feeder.feed("b");
    ASSERT_FALSE(feeder.messages.empty());
    EXPECT_LE(feeder.messages.back().marks.size(), HttpMessageSplitter::MaxMarks + 100);
    EXPECT_EQ(feeder.messages.back().body.size(), 100'000u) << "framing beyond the kept head counts";
}

TEST(HttpMessages, AMessageCanBeGivenUpWithoutLosingTheNext)
{
    Feeder feeder;
    feeder.feed(Chunked.substr(0, Chunked.find("llo")));
    feeder.splitter.giveUpBody("the memory for messages is used up");
    feeder.feed(Chunked.substr(Chunked.find("llo")) + Post);
    ASSERT_EQ(feeder.messages.size(), 2u);
    EXPECT_EQ(bodyOf(feeder.messages[0]), "he");
    EXPECT_EQ(feeder.messages[0].whyNotWhole, "the memory for messages is used up");
    EXPECT_EQ(bodyOf(feeder.messages[1]), "q=hello+you");
}
