// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/decompress.h"
#include "identify/text_encodings.h"
#include "packed.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>
#include <zstd.h>

using namespace waybill;
using namespace waybill::test;

namespace {

const std::string Text = R"({"imei":"860308028232581","imei2":"860308028232581","model":"sample"})";
/// Text, by the brotli library's encoder at quality 5 with a window of 22 bits.
const std::string Brotli(
    "\033\104\000\000\104\335\226\372\262\341\356\050\303\226\175\070\170\244\213\260\001\147\034\210\007\224\352\000"
    "\170\026\125\167\074\144\105\142\101\323\334\144\024\235\103\035\055\156\242\356\216\343\232\360\001",
    53);

std::string zstd(const std::string& text)
{
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
    return out;
}

std::string packed(ContentCoding coding, const std::string& text)
{
    switch (coding) {
    case ContentCoding::Gzip: return deflated(text, 31);
    case ContentCoding::Zlib: return deflated(text, 15);
    case ContentCoding::RawDeflate: return deflated(text, -15);
    case ContentCoding::Zstd: return zstd(text);
    case ContentCoding::Brotli: return Brotli;
    }
    return {};
}

class Decompress : public testing::TestWithParam<ContentCoding> {};

} // namespace

TEST_P(Decompress, WhatWasPackedComesBackWhole)
{
    const std::string bytes = packed(GetParam(), Text);
    const Inflated inflated = inflate(GetParam(), bytesIn(bytes), 1000);
    EXPECT_EQ(textIn(inflated.bytes), Text);
    EXPECT_EQ(inflated.end, Inflated::End::Whole);
    EXPECT_EQ(inflated.taken, bytes.size());
}

TEST_P(Decompress, EveryTruncationGivesABeginningAndSaysThatItIsCut)
{
    const std::string bytes = packed(GetParam(), Text);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const Inflated inflated = inflate(GetParam(), bytesIn(bytes).first(length), 1000);
        EXPECT_EQ(inflated.end, Inflated::End::Cut) << length;
        EXPECT_TRUE(Text.starts_with(textIn(inflated.bytes))) << length;
    }
}

TEST_P(Decompress, TheLimitIsKeptToTheByte)
{
    const std::string bytes = packed(GetParam(), Text);
    for (std::size_t most = 0; most < Text.size(); ++most) {
        const Inflated inflated = inflate(GetParam(), bytesIn(bytes), most);
        EXPECT_EQ(inflated.end, Inflated::End::Limit) << most;
        EXPECT_EQ(textIn(inflated.bytes), Text.substr(0, most));
    }
    EXPECT_EQ(textIn(inflate(GetParam(), bytesIn(bytes), Text.size()).bytes), Text);
}

TEST_P(Decompress, DamageNeverGivesMoreThanWasAskedFor)
{
    const std::string bytes = packed(GetParam(), Text);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        EXPECT_LE(inflate(GetParam(), bytesIn(damaged), 200).bytes.size(), 200u);
    }
}

INSTANTIATE_TEST_SUITE_P(All, Decompress,
                         testing::Values(ContentCoding::Gzip, ContentCoding::Zlib, ContentCoding::RawDeflate,
                                         ContentCoding::Brotli, ContentCoding::Zstd),
                         [](const auto& tested) { return std::string(nameOf(tested.param)); });

TEST(DecompressKinds, AreToldByTheirFirstBytes)
{
    EXPECT_EQ(codingOf(bytesIn(deflated(Text, 31))), ContentCoding::Gzip);
    EXPECT_EQ(codingOf(bytesIn(deflated(Text, 15))), ContentCoding::Zlib);
    EXPECT_EQ(codingOf(bytesIn(zstd(Text))), ContentCoding::Zstd);
    EXPECT_EQ(codingOf(bytesIn(deflated(Text, -15))), std::nullopt);
    EXPECT_EQ(codingOf(bytesIn(Text)), std::nullopt);
}

TEST(DecompressKinds, AreNamedAsContentEncodingDoes)
{
    EXPECT_EQ(codingNamed("GZip"), ContentCoding::Gzip);
    EXPECT_EQ(codingNamed("br"), ContentCoding::Brotli);
    EXPECT_EQ(codingNamed("deflate"), ContentCoding::Zlib);
    EXPECT_EQ(codingNamed("identity"), std::nullopt);
}

TEST(DecompressKinds, MembersOfGzipAndFramesOfZstdFollowEachOther)
{
    const std::string gzips = deflated("first ", 31) + deflated("second", 31);
    EXPECT_EQ(textIn(inflate(ContentCoding::Gzip, bytesIn(gzips), 100).bytes), "first second");
    const std::string frames = zstd("first ") + zstd("second");
    EXPECT_EQ(textIn(inflate(ContentCoding::Zstd, bytesIn(frames), 100).bytes), "first second");
}

TEST(DecompressKinds, WhatFollowsAWholeStreamIsNotTaken)
{
    for (const ContentCoding coding : {ContentCoding::Gzip, ContentCoding::Zlib, ContentCoding::Zstd}) {
        const std::string bytes = packed(coding, Text);
        const Inflated inflated = inflate(coding, bytesIn(bytes + "else"), 1000);
        EXPECT_EQ(inflated.end, Inflated::End::Whole) << nameOf(coding);
        EXPECT_EQ(textIn(inflated.bytes), Text);
    }
}

TEST(DecompressKinds, AWrongChecksumIsDamageButTheBytesCount)
{
    std::string bytes = deflated(Text, 31);
    bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 1);
    const Inflated inflated = inflate(ContentCoding::Gzip, bytesIn(bytes), 1000);
    EXPECT_EQ(inflated.end, Inflated::End::Damaged);
    EXPECT_EQ(textIn(inflated.bytes), Text);
}
