// SPDX-License-Identifier: GPL-3.0-or-later
// Header blocks are those of RFC 7541 appendix C, whose dynamic tables reach from one block into the next.
#include "identify/http2_messages.h"
#include "identify/message_splitter.h"
#include "identify/text_encodings.h"
#include "support/bytes.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace waybill::test {
namespace {

constexpr std::uint8_t Data = 0, Headers = 1, Reset = 3, Settings = 4, PushPromise = 5, Continuation = 9;
constexpr std::uint8_t EndStream = 0x01, EndHeaders = 0x04, Padded = 0x08, Priority = 0x20;

Bytes frame(std::uint8_t type, std::uint8_t flags, std::uint32_t stream, const Bytes& payload)
{
    return ByteWriter().u24be(payload.size()).u8(type).u8(flags).u32be(stream).append(payload).take();
}

const Bytes RequestC41 = fromHex("8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff");
const Bytes RequestC42 = fromHex("8286 84be 5886 a8eb 1064 9cbf");
const Bytes RequestC43 = fromHex("8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf");
const Bytes ResponseC61 =
    fromHex("4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 2d1b "
            "ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3");
const Bytes Preface = bytesOf("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

std::string shown(const HttpMessage& message)
{
    std::string text =
        fmt::format("{} {} '{}' {} host={} body={}@{} {}", message.http2Stream, message.isRequest ? "asks" : "answers",
                    message.startLine, message.target, message.host, textIn(message.body), message.bodyOffset,
                    message.isWhole ? "whole" : message.whyNotWhole);
    for (const waybill::HttpHeader& header : message.headers)
        text += fmt::format(" | {}={}@{}", header.name, header.value, header.valueOffset);
    return text;
}

/// Pieces of `size` bytes, each its own packet.
template <typename Splitter = Http2MessageSplitter>
std::vector<HttpMessage> messagesIn(const Bytes& stream, std::size_t size = SIZE_MAX)
{
    std::vector<HttpMessage> messages;
    Splitter splitter([&messages](HttpMessage&& message) { messages.push_back(std::move(message)); });
    StreamChunk chunk;
    chunk.atStart = true;
    for (std::size_t at = 0; at < stream.size(); at += chunk.bytes.size()) {
        chunk.bytes = std::span(stream).subspan(at, std::min(size, stream.size() - at));
        ++chunk.frame;
        splitter.feed(chunk);
    }
    splitter.finish();
    return messages;
}

std::string shownIn(const Bytes& stream, std::size_t size = SIZE_MAX)
{
    std::string text;
    for (const HttpMessage& message : messagesIn(stream, size))
        text += shown(message) + "\n";
    return text;
}

} // namespace

TEST(Http2Messages, RequestsShareTheirDynamicTable)
{
    const Bytes stream = concat({frame(Headers, EndHeaders | EndStream, 1, RequestC41),
                                 frame(Headers, EndHeaders | EndStream, 3, RequestC42),
                                 frame(Headers, EndHeaders | EndStream, 5, RequestC43)});
    const std::string expected =
        "1 asks 'GET /' / host=www.example.com body=@68 whole | host=www.example.com@51\n"
        "3 asks 'GET /' / host=www.example.com body=@93 whole | host=www.example.com@51 | cache-control=no-cache@83\n"
        "5 asks 'GET /index.html' /index.html host=www.example.com body=@105 whole | host=www.example.com@62 | "
        "custom-key=custom-value@91\n";
    EXPECT_EQ(shownIn(stream), expected);
    for (std::size_t size = 1; size < 30; ++size)
        EXPECT_EQ(shownIn(stream, size), expected) << "pieces of " << size;
}

TEST(Http2Messages, AnAnswerHasItsStatusAndBody)
{
    const Bytes stream = concat({frame(Settings, 0, 0, {}), frame(Headers, EndHeaders, 1, ResponseC61),
                                 frame(Data, 0, 1, bytesOf("hel")), frame(Data, EndStream, 1, bytesOf("lo"))});
    const std::vector<HttpMessage> messages = messagesIn(stream);
    ASSERT_EQ(messages.size(), 1u);
    EXPECT_EQ(messages[0].startLine, "HTTP/2 302");
    EXPECT_EQ(textIn(messages[0].body), "hello");
    EXPECT_EQ(messages[0].headers[2].value, "https://www.example.com");
    EXPECT_FALSE(messages[0].isRequest);
}

TEST(Http2Messages, PaddingAndPriorityAreNoContent)
{
    const Bytes fields = concat({fromHex("03 80000000 10"), RequestC41, Bytes(3, 'p')});
    const Bytes body = concat({fromHex("04"), bytesOf("body"), Bytes(4, 'p')});
    EXPECT_EQ(shownIn(concat({frame(Headers, EndHeaders | Padded | Priority, 1, fields),
                              frame(Data, EndStream | Padded, 1, body)})),
              "1 asks 'GET /' / host=www.example.com body=body@68 whole | host=www.example.com@51\n");
}

TEST(Http2Messages, BlocksGoOnInFurtherFrames)
{
    for (std::size_t cut = 0; cut <= RequestC41.size(); ++cut) {
        const auto middle = RequestC41.begin() + static_cast<std::ptrdiff_t>(cut);
        const Bytes stream = concat({frame(Headers, EndStream, 1, Bytes(RequestC41.begin(), middle)),
                                     frame(Continuation, EndHeaders, 1, Bytes(middle, RequestC41.end()))});
        EXPECT_EQ(shownIn(stream), "1 asks 'GET /' / host=www.example.com body=@68 whole | host=www.example.com@51\n")
            << cut;
    }
}

TEST(Http2Messages, StreamsInterleaveAndTrailersFollowTheBody)
{
    const Bytes trailer = fromHex("4003 782d 7401 31"); // x-t: 1
    const std::string told =
        shownIn(concat({frame(Headers, EndHeaders, 1, RequestC41), frame(Headers, EndHeaders, 3, RequestC42),
                        frame(Data, 0, 3, bytesOf("three")), frame(Data, 0, 1, bytesOf("one")),
                        frame(Data, EndStream, 3, bytesOf("!")), frame(Headers, EndHeaders | EndStream, 1, trailer)}));
    EXPECT_NE(told.find("body=three!@93 whole"), std::string::npos) << told;
    EXPECT_NE(told.find("body=one@68 whole | host=www.example.com@51 | x-t=1@76"), std::string::npos) << told;
}

TEST(Http2Messages, APushedRequestIsAMessage)
{
    const Bytes promise = concat({fromHex("00000002"), RequestC41});
    EXPECT_EQ(shownIn(frame(PushPromise, EndHeaders, 1, promise)),
              "2 asks 'GET /' / host=www.example.com body=@68 whole | host=www.example.com@51\n");
}

TEST(Http2Messages, EachByteKnowsItsPacket)
{
    const Bytes stream = concat({frame(Headers, EndHeaders, 1, RequestC41), frame(Data, 0, 1, bytesOf("first")),
                                 frame(Data, EndStream, 1, bytesOf("second"))});
    const std::vector<HttpMessage> messages = messagesIn(stream, 40); // cut within the second body frame's header
    ASSERT_EQ(messages.size(), 1u);
    const HttpMessage& message = messages[0];
    EXPECT_EQ(markAt(message, message.headers[0].valueOffset)->frame, 1u);
    EXPECT_EQ(markAt(message, message.bodyOffset)->frame, 1u);
    EXPECT_EQ(markAt(message, message.bodyOffset + 5)->frame, 2u);
}

TEST(Http2Messages, WhatIsNotWholeSaysWhy)
{
    const Bytes head = frame(Headers, EndHeaders, 1, RequestC41);
    EXPECT_NE(shownIn(head).find("the capture ends within it"), std::string::npos);
    EXPECT_NE(shownIn(concat({head, frame(Reset, 0, 1, Bytes(4))})).find("its sender cancelled it"), std::string::npos);
    EXPECT_NE(shownIn(concat({head, frame(Headers, EndHeaders, 0, RequestC42)})).find("is no HTTP/2"),
              std::string::npos);
    EXPECT_NE(shownIn(frame(Headers, EndHeaders, 1, fromHex("ff ff ff ff ff ff"))).find("is no HTTP/2"),
              std::string::npos);
    EXPECT_NE(shownIn(frame(Data, Padded, 1, fromHex("05 61"))).find("is no HTTP/2"), std::string::npos);
    EXPECT_NE(shownIn(concat({frame(Headers, 0, 1, RequestC41), frame(Data, 0, 1, {})})).find("is no HTTP/2"),
              std::string::npos);
}

TEST(Http2Messages, EveryCutTellsWhatWasThere)
{
    const Bytes stream =
        concat({frame(Headers, EndHeaders, 1, RequestC41), frame(Data, EndStream, 1, bytesOf("body"))});
    for (std::size_t kept = 0; kept < stream.size(); ++kept) {
        const auto messages = messagesIn(Bytes(stream.begin(), stream.begin() + static_cast<std::ptrdiff_t>(kept)));
        ASSERT_LE(messages.size(), 1u);
        for (const HttpMessage& message : messages)
            EXPECT_FALSE(message.isWhole) << kept;
    }
}

TEST(Http2Messages, AGapWithinABodyLosesOnlyThat)
{
    std::vector<HttpMessage> messages;
    Http2MessageSplitter splitter([&messages](HttpMessage&& message) { messages.push_back(std::move(message)); });
    const Bytes first =
        concat({frame(Headers, EndHeaders, 1, RequestC41), Bytes(frame(Data, EndStream, 1, Bytes(10, 'x')))});
    StreamChunk chunk;
    chunk.bytes = std::span(first).first(first.size() - 8);
    splitter.feed(chunk);
    chunk.gapBefore = 4;
    const Bytes rest = concat({Bytes(4, 'y'), frame(Headers, EndHeaders | EndStream, 3, RequestC42)});
    chunk.bytes = rest;
    splitter.feed(chunk);
    splitter.finish();
    ASSERT_EQ(messages.size(), 2u);
    EXPECT_EQ(textIn(messages[0].body), std::string_view("xx\0yyyy", 7));
    EXPECT_EQ(messages[0].whyNotWhole, "bytes of the capture are missing within it");
    EXPECT_TRUE(messages[1].isWhole);
    chunk.gapBefore = 1;
    splitter.feed(chunk); // over: nothing more
    EXPECT_EQ(messages.size(), 2u);
}

TEST(Http2Messages, ManyStreamsAndEndlessFieldsAreBounded)
{
    ByteWriter many;
    for (std::uint32_t stream = 1; stream <= 2 * Http2MessageSplitter::MaxStreams + 21; stream += 2)
        many.append(frame(Headers, EndHeaders, stream, fromHex("82")));
    const std::vector<HttpMessage> messages = messagesIn(many.bytes());
    EXPECT_EQ(messages.size(), Http2MessageSplitter::MaxStreams + 11);
    EXPECT_NE(messages[0].whyNotWhole.find("more than 256 messages"), std::string::npos);

    ByteWriter bomb; // one field of 4,000 bytes, then many references to it
    bomb.append(fromHex("40 01 78 7f a11e")).append(Bytes(4000, 'v')).append(Bytes(60'000, 0xBE));
    const std::vector<HttpMessage> bombed = messagesIn(frame(Headers, EndHeaders | EndStream, 1, bomb.bytes()));
    ASSERT_EQ(bombed.size(), 1u);
    EXPECT_NE(bombed[0].whyNotWhole.find("larger than 256 KiB"), std::string::npos) << bombed[0].whyNotWhole;
    EXPECT_LT(bombed[0].headers.size(), 100u);
}

TEST(MessageSplitter, TheFirstBytesTellTheVersion)
{
    const Bytes request = frame(Headers, EndHeaders | EndStream, 1, RequestC41);
    const Bytes client = concat({Preface, frame(Settings, 0, 0, Bytes(12)), request});
    const Bytes server =
        concat({frame(Settings, 0, 0, Bytes(6)), frame(Headers, EndHeaders | EndStream, 1, ResponseC61)});
    const Bytes old = bytesOf("PRINT /x HTTP/1.1\r\nHost: a.example\r\n\r\n");
    for (std::size_t size = 1; size < 40; ++size) {
        const auto clients = messagesIn<MessageSplitter>(client, size);
        ASSERT_EQ(clients.size(), 1u) << size;
        EXPECT_EQ(clients[0].http2Stream, 1u);
        EXPECT_EQ(clients[0].host, "www.example.com");
        const auto servers = messagesIn<MessageSplitter>(server, size);
        ASSERT_EQ(servers.size(), 1u) << size;
        EXPECT_EQ(servers[0].startLine, "HTTP/2 302");
        const auto olds = messagesIn<MessageSplitter>(old, size);
        ASSERT_EQ(olds.size(), 1u) << size;
        EXPECT_EQ(olds[0].http2Stream, 0u);
        EXPECT_EQ(olds[0].host, "a.example");
        EXPECT_EQ(olds[0].marks.front().frame, 1u);
    }
    EXPECT_TRUE(messagesIn<MessageSplitter>(bytesOf("PRI * HT")).empty());
}

} // namespace waybill::test
