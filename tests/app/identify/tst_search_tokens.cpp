// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "identify/search_tokens.h"

#include <gtest/gtest.h>
#include <set>

using namespace waybill;

namespace {

using Kind = IdentifierKind;
using Chain = std::vector<std::string>;

constexpr const char* Imei = "860308028232581";

std::vector<SearchToken> tokens(Kind kind, const char* written, const TokenOptions& options = {})
{
    return tokensOf(*checkIdentifier(kind, written), options);
}

const SearchToken* find(const std::vector<SearchToken>& all, const std::string& bytes)
{
    for (const SearchToken& each : all) {
        if (each.bytes == bytes)
            return &each;
    }
    return nullptr;
}

Chain chainOf(const std::vector<SearchToken>& all, const std::string& bytes)
{
    const SearchToken* token = find(all, bytes);
    return token == nullptr ? Chain{"not there"} : token->chain;
}

/// Chains of all tokens that stand in `text`.
std::set<Chain> chainsIn(const std::vector<SearchToken>& all, const std::string& text)
{
    std::set<Chain> found;
    for (const SearchToken& each : all) {
        if (text.find(each.bytes) != std::string::npos)
            found.insert(each.chain);
    }
    return found;
}

std::string hex(std::string_view bytes)
{
    return toHex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

} // namespace

TEST(Tokens, HoldTheCutHashOfPublicCode)
{
    const auto all = tokens(Kind::Imei, Imei);
    const SearchToken* token = find(all, "ypDS92VeIgVGAjwf");
    ASSERT_NE(token, nullptr);
    EXPECT_EQ(token->chain, (Chain{"base64 standard or url-safe, first 16 characters", "sha-1", "15 digits"}));
    EXPECT_EQ(token->hashed, DigestKind::Sha1);
    EXPECT_EQ(token->strength, Strength::Strong);
    EXPECT_FALSE(token->needsFieldContext);
    EXPECT_FALSE(token->needsDigitBoundary);
    EXPECT_EQ(token->full, base64Of(digestOf(DigestKind::Sha1, Imei)));
}

TEST(Tokens, HoldThePublishedHashesOfAPhoneNumber)
{
    const auto all = tokens(Kind::Phone, "+1 123 456 7890");
    EXPECT_EQ(chainsIn(all, "2813448ce6316cb70b38fa29c8c64130"),
              (std::set<Chain>{
                  {"hex, lower case, first 12 characters", "md5", "bare national, dashed 3-3-4"},
                  {"hex, lower case, middle 16 digits, first 12 characters", "md5", "bare national, dashed 3-3-4"}}));
    EXPECT_EQ(chainsIn(all, "q=E807F1FCF82D132F9BB018CA6738A19F"),
              (std::set<Chain>{{"hex, upper case, first 12 characters", "md5", "bare national"},
                               {"hex, upper case, middle 16 digits, first 12 characters", "md5", "bare national"}}));
}

TEST(Tokens, AreFoundAtEveryPlaceOfABase64Text)
{
    const auto all = tokens(Kind::Imei, Imei);
    const std::array<const char*, 3> names{"base64", "base64, shifted by 1 byte", "base64, shifted by 2 bytes"};
    for (std::size_t before = 0; before < 9; ++before) {
        for (std::size_t behind = 0; behind < 3; ++behind) {
            const std::string inside = std::string(before, '\xFB') + Imei + std::string(behind, '?');
            EXPECT_EQ(chainsIn(all, base64Of(inside)).count({names[before % 3], "15 digits"}), 1u) << before << behind;
        }
    }
}

TEST(Tokens, AreFoundInBase64OfBase64)
{
    const auto all = tokens(Kind::Imei, Imei);
    for (std::size_t inner = 0; inner < 3; ++inner) {
        for (std::size_t outer = 0; outer < 3; ++outer) {
            const std::string once = base64Of(std::string(inner, 'x') + Imei + "yz");
            bool isFound = false;
            for (const Chain& chain : chainsIn(all, base64Of(std::string(outer, '{') + once + "}")))
                isFound = isFound || (chain.size() == 3 && chain[2] == "15 digits" && chain[0].find("base64") == 0);
            EXPECT_TRUE(isFound) << inner << ' ' << outer;
        }
    }
}

TEST(Tokens, HoldEncodingsOfTexts)
{
    const auto all = tokens(Kind::Email, "some.one@example.com");
    const auto chain = [&](const char* text) { return chainOf(all, text); };
    EXPECT_EQ(chain("some.one@example.com"), Chain{"as written"});
    EXPECT_EQ(chain("some.one%40example.com")[0], "url-percent");
    EXPECT_EQ(chain("some.one%2540example.com"),
              (Chain{"url-percent", "url-percent", chain("some.one@example.com")[0]}));
    EXPECT_EQ(chain("some.one\\u0040example.com")[0], "json \\u escape");
    EXPECT_EQ(chain("736f6d652e6f6e65406578616d706c652e636f6d")[0], "hex, lower case");
    EXPECT_EQ(chain("736F6D652E6F6E65406578616D706C652E636F6D")[0], "hex, upper case");
    const auto mac = tokens(Kind::Mac, "02:00:5e:10:00:ff");
    EXPECT_EQ(chainOf(mac, "02%3A00%3A5e%3A10%3A00%3Aff")[0], "url-percent");
    EXPECT_EQ(chainOf(mac, "02%3a00%3a5e%3a10%3a00%3aff")[0], "url-percent");
    EXPECT_EQ(chainOf(mac, std::string("\x02\0\x5e\x10\0\xff", 6)), Chain{"6 bytes"});
    const auto canary = tokens(Kind::Canary, "测试短信 abc");
    EXPECT_EQ(chainOf(canary, "\\u6d4b\\u8bd5\\u77ed\\u4fe1 abc")[0], "json \\u escape");
    EXPECT_EQ(chainOf(canary, "\\u6D4B\\u8BD5\\u77ED\\u4FE1 abc")[0], "json \\u escape");
    EXPECT_EQ(chainOf(canary, "%E6%B5%8B%E8%AF%95%E7%9F%AD%E4%BF%A1+abc")[0], "url-percent");
}

TEST(Tokens, HoldPackedNumbers)
{
    const auto all = tokens(Kind::Imei, Imei);
    EXPECT_EQ(chainOf(all, "\x68\x30\x80\x20\x28\x23\x85\xF1"), Chain{"BCD with swapped nibbles, 15 digits"});
    EXPECT_EQ(chainOf(all, "68308020282385f1"), (Chain{"hex, lower case", "BCD with swapped nibbles, 15 digits"}));
    EXPECT_EQ(find(all, "\x68\x30\x80\x20\x28\x23\x85\xF1")->strength, Strength::Strong);
    const auto phone = tokens(Kind::Phone, "+11234567890");
    EXPECT_EQ(find(phone, "\xD2\x85\xD8\xCC\x04")->strength, Strength::Weak); // ten digits in five bytes
    EXPECT_TRUE(find(phone, "\xD2\x85\xD8\xCC\x04")->needsFieldContext);
}

TEST(Tokens, HoldDigestsInEverySpelling)
{
    const auto all = tokens(Kind::Imei, Imei);
    for (const DigestKind kind : {DigestKind::Md5, DigestKind::Sha1, DigestKind::Sha256, DigestKind::Sha512}) {
        const std::string digest = digestOf(kind, Imei);
        const std::string base64 = base64Of(digest);
        for (const std::string& text :
             {hex(digest), upperCased(hex(digest)), base64, urlSafe(base64), digest, base64Of("{" + hex(digest) + "}"),
              base64Of("\"d\":\"" + upperCased(hex(digest)))}) {
            bool isFound = false;
            for (const SearchToken& each : all)
                isFound = isFound || (each.hashed == kind && text.find(each.bytes) != std::string::npos);
            EXPECT_TRUE(isFound) << digestName(kind) << ' ' << text;
        }
    }
}

TEST(Tokens, HoldHashesOfHashesAndSaltedOnes)
{
    const auto all = tokens(Kind::Imei, Imei, {{"com.example.app"}});
    const std::string inner = hex(digestOf(DigestKind::Sha1, Imei));
    EXPECT_EQ(chainOf(all, hex(digestOf(DigestKind::Md5, inner)).substr(0, 12)),
              (Chain{"hex, lower case, first 12 characters", "md5", "hex, lower case", "sha-1", "15 digits"}));
    EXPECT_EQ(chainOf(all, hex(digestOf(DigestKind::Sha256, upperCased(inner))).substr(0, 12))[2], "hex, upper case");
    const std::string behind = hex(digestOf(DigestKind::Md5, std::string(Imei) + "com.example.app"));
    const std::string before = hex(digestOf(DigestKind::Md5, std::string("com.example.app") + Imei));
    EXPECT_EQ(chainOf(all, behind.substr(0, 12)),
              (Chain{"hex, lower case, first 12 characters", "md5", "salt behind", "15 digits"}));
    EXPECT_EQ(chainOf(all, before.substr(0, 12))[2], "salt before");
    EXPECT_EQ(find(tokens(Kind::Imei, Imei), behind.substr(0, 12)), nullptr);
}

TEST(Tokens, OfChecksumsAreWeak)
{
    EXPECT_EQ(hex(digestOf(DigestKind::Crc32, "123456789")), "cbf43926"); // the check value of every CRC-32 table
    const auto all = tokens(Kind::Imei, Imei);
    const SearchToken* token = find(all, hex(digestOf(DigestKind::Crc32, Imei)));
    ASSERT_NE(token, nullptr);
    EXPECT_EQ(token->strength, Strength::Weak);
    EXPECT_TRUE(token->needsFieldContext);
}

TEST(Tokens, OfShortNumbersNeedMoreThanThemselves)
{
    const auto phone = tokens(Kind::Phone, "+91 98765 43210");
    EXPECT_TRUE(find(phone, "9876543210")->needsFieldContext);
    EXPECT_TRUE(find(phone, "9876543210")->needsDigitBoundary);
    EXPECT_EQ(find(phone, "9876543210")->strength, Strength::Weak);
    EXPECT_FALSE(find(phone, "919876543210")->needsFieldContext);
    EXPECT_TRUE(find(phone, "919876543210")->needsDigitBoundary);
    EXPECT_EQ(find(phone, "919876543210")->strength, Strength::Strong);
    const auto small = tokens(Kind::Phone, "+49 30 12345"); // seven digits at home
    EXPECT_EQ(find(small, "3012345"), nullptr);
    EXPECT_EQ(find(small, "30-12345"), nullptr);
    EXPECT_NE(find(small, "03012345"), nullptr);
    EXPECT_FALSE(find(tokens(Kind::Serial, "R5XY12AB"), "R5XY12AB")->needsDigitBoundary);
}

TEST(Tokens, StandOnceEachAndAreNotTooMany)
{
    const std::vector<std::pair<Kind, const char*>> values{{Kind::Imei, Imei},
                                                           {Kind::Phone, "+91 98765 43210"},
                                                           {Kind::Mac, "02:00:5e:10:00:ff"},
                                                           {Kind::AndroidId, "0a1b2c3d4e5f6071"},
                                                           {Kind::AdId, "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0"},
                                                           {Kind::Canary, "测试短信金丝雀甲乙"}};
    for (const auto& [kind, written] : values) {
        const auto all = tokens(kind, written, {{"com.example.app"}});
        std::set<std::string> seen;
        for (const SearchToken& each : all) {
            EXPECT_TRUE(seen.insert(each.bytes).second) << each.chain[0];
            EXPECT_EQ(each.full.compare(0, each.bytes.size(), each.bytes), 0) << each.chain[0];
            EXPECT_GE(each.bytes.size(), 5u) << each.chain[0];
            EXPECT_FALSE(each.chain.empty());
        }
        EXPECT_GE(all.size(), 300u) << written;
        EXPECT_LE(all.size(), 10'000u) << written;
    }
    EXPECT_TRUE(tokens(Kind::Location, "52.5, 13.4").empty());
}

TEST(Tokens, KeepTheShortestWayToTheirBytes)
{
    const auto all =
        tokens(Kind::Mac, "02:00:5e:10:00:ff"); // the hexadecimal text of its bytes is one of its own forms
    EXPECT_EQ(chainOf(all, "02005e1000ff"), Chain{"no colons, lower case"});
}

TEST(Matches, SayHowMuchOfADigestIsThere)
{
    const auto all = tokens(Kind::Imei, Imei);
    const SearchToken& token = *find(all, "ypDS92VeIgVGAjwf");
    const std::string whole = token.full;
    EXPECT_EQ(matchedLength(token, "ypDS92VeIgVGAjwf"), 16u);
    EXPECT_EQ(matchedLength(token, "ypDS92VeIgVGAjwf\""), 16u);
    EXPECT_EQ(matchedLength(token, whole + "xyz"), whole.size());
    EXPECT_EQ(matchedLength(token, urlSafe(whole)), whole.size());
    EXPECT_EQ(matchedLength(token, ""), 0u);
    EXPECT_EQ(chainOfMatch(token, 16), token.chain);
    EXPECT_EQ(chainOfMatch(token, 20)[0], "base64 standard or url-safe, first 20 characters");
    EXPECT_EQ(chainOfMatch(token, whole.size())[0], "base64 standard or url-safe");
    EXPECT_EQ(chainOfMatch(token, whole.size() - 1)[0], "base64 standard or url-safe"); // without its padding
    const SearchToken& raw = *find(all, digestOf(DigestKind::Md5, Imei).substr(0, 8));
    EXPECT_EQ(chainOfMatch(raw, 8)[0], "bytes, first 8 bytes");
    EXPECT_EQ(chainOfMatch(raw, 16)[0], "bytes");
    const SearchToken& plain = *find(all, Imei);
    EXPECT_EQ(chainOfMatch(plain, 15), plain.chain);
}
