// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/http3_messages.h"
#include "identify/message_splitter.h"
#include "identify/text_encodings.h"
#include "support/bytes.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace waybill::test {
namespace {

const Bytes Fields = fromHex("01 08 0000 d1d7 510123 45"); // HEADERS of eight octets
const Bytes Body = concat({fromHex("00 05"), bytesOf("hello"), fromHex("00 4006"), bytesOf(" there")});

/// Pieces of `size` bytes, each its own packet, as "body@first packet why".
std::string shownIn(const Bytes& stream, std::size_t size = SIZE_MAX,
                    MessageSplitter::Of of = MessageSplitter::Of::QuicRequest)
{
    std::string text;
    MessageSplitter splitter(
        [&text](HttpMessage&& message) {
            text += fmt::format("{}@{} {};", textIn(message.body), message.marks.front().frame,
                                message.isWhole ? "whole" : message.whyNotWhole);
        },
        of);
    StreamChunk chunk;
    chunk.atStart = true;
    for (std::size_t at = 0; at < stream.size(); at += chunk.bytes.size()) {
        chunk.bytes = std::span(stream).subspan(at, std::min(size, stream.size() - at));
        ++chunk.frame;
        splitter.feed(chunk);
    }
    splitter.finish();
    return text;
}

} // namespace

TEST(Http3Messages, DataFramesAreTheBody)
{
    const Bytes trailers = fromHex("01 02 0000");
    const Bytes reserved = fromHex("21 03 616263"); // RFC 9114 §7.2.8: to be passed over
    EXPECT_EQ(shownIn(concat({Fields, Body})), "hello there@1 whole;");
    EXPECT_EQ(shownIn(concat({Fields, reserved, Body, trailers, fromHex("00 00")})), "hello there@1 whole;");
    EXPECT_EQ(shownIn(Fields), "");
    const std::size_t head = Fields.size() + 2;
    for (std::size_t size = 1; size < 30; ++size)
        EXPECT_EQ(shownIn(concat({Fields, Body}), size), fmt::format("hello there@{} whole;", head / size + 1)) << size;
}

TEST(Http3Messages, OnlyRequestStreamsOfQuicAreRead)
{
    EXPECT_EQ(shownIn(concat({Fields, Body}), SIZE_MAX, MessageSplitter::Of::Connection), "");
    EXPECT_EQ(shownIn(concat({fromHex("04 00"), Body})), "");
}

TEST(Http3Messages, EveryCutSaysThatItIsOne)
{
    const Bytes whole = concat({Fields, Body});
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        const std::string told = shownIn(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(kept)));
        const bool isBetween = kept == Fields.size() + 7;
        EXPECT_TRUE(told.empty() || isBetween || told.ends_with("the capture ends within it;")) << kept << told;
    }
}

TEST(Http3Messages, WhatIsNoHttp3EndsIt)
{
    EXPECT_EQ(shownIn(concat({Fields, fromHex("00 02 6869 06 00"), Body})),
              "hi@1 what follows in the stream is no HTTP/3;");
    EXPECT_EQ(shownIn(concat({Fields, fromHex("00 ffffffffffffffff 6869")})), "hi@1 the capture ends within it;");
}

TEST(Http3Messages, AGapWithinABodyLosesOnlyThat)
{
    std::vector<HttpMessage> messages;
    Http3MessageSplitter splitter([&messages](HttpMessage&& message) { messages.push_back(std::move(message)); });
    StreamChunk chunk;
    const Bytes begin = concat({Fields, fromHex("00 0a"), bytesOf("ab")});
    const Bytes rest = concat({bytesOf("yz"), fromHex("00 01"), bytesOf("!")});
    chunk.bytes = begin;
    splitter.feed(chunk);
    chunk.gapBefore = 6;
    chunk.bytes = rest;
    splitter.feed(chunk);
    splitter.finish();
    ASSERT_EQ(messages.size(), 1u);
    EXPECT_EQ(textIn(messages[0].body), std::string_view("ab\0yz!", 6));
    EXPECT_FALSE(messages[0].isWhole);
    splitter.feed(chunk); // over
    splitter.finish();
    EXPECT_EQ(messages.size(), 1u);
}

TEST(Http3Messages, ALongBodyIsBounded)
{
    std::size_t size = 0;
    std::string why;
    Http3MessageSplitter splitter([&](HttpMessage&& message) {
        size = message.body.size();
        why = message.whyNotWhole;
    });
    const Bytes begin = fromHex("00 84000000"), piece(std::size_t{1} << 20, 'x'); // 64 MiB
    StreamChunk chunk;
    chunk.bytes = begin;
    splitter.feed(chunk);
    for (int i = 0; i < 20; ++i) {
        chunk.bytes = piece;
        splitter.feed(chunk);
    }
    splitter.finish();
    EXPECT_EQ(size, HttpMessageSplitter::MaxBodyBytes);
    EXPECT_EQ(why, "its body is longer than 16 MiB; the rest was left out");
}

} // namespace waybill::test
