// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/token_database.h"
#include "support/bytes.h"

#include <gtest/gtest.h>

namespace waybill::test {
namespace {

SearchToken token(const std::string& bytes, bool needsDigitBoundary = false)
{
    SearchToken made;
    made.bytes = made.full = bytes;
    made.chain = {"as it is"};
    made.needsDigitBoundary = needsDigitBoundary;
    return made;
}

struct TokenSearch : testing::Test {
    std::shared_ptr<const TokenDatabase> database =
        *TokenDatabase::compile({token("860308028232581", true), token("canary-7731"), token("nary")});
    TokenScanner scanner = *TokenScanner::make(*database);

    using Places = std::vector<std::pair<std::uint32_t, std::uint64_t>>;
    Places places;
    TokenScanner::Found found = [this](const TokenMatch& match) { places.emplace_back(match.token, match.begin); };

    Places scanned(const std::string& text)
    {
        places.clear();
        scanner.scan(bytesOf(text), found);
        return places;
    }
    Places streamed(const std::string& text, std::size_t cut)
    {
        places.clear();
        TokenStream stream(*database);
        stream.scan(scanner, bytesOf(text.substr(0, cut)), found);
        stream.scan(scanner, bytesOf(text.substr(cut)), found);
        stream.finish(found);
        return places;
    }
};

} // namespace

TEST_F(TokenSearch, FindsEveryTokenWithItsPlace)
{
    EXPECT_EQ(scanned("a canary-7731 and imei=860308028232581"), (Places{{2, 4}, {1, 2}, {0, 23}}));
    EXPECT_EQ(scanned("CANARY-7731"), Places{});
}

TEST_F(TokenSearch, DigitsBesideANumberMakeItAnotherNumber)
{
    EXPECT_EQ(scanned("860308028232581").size(), 1u);
    EXPECT_EQ(scanned("x860308028232581y").size(), 1u);
    EXPECT_EQ(scanned("1860308028232581").size(), 0u);
    EXPECT_EQ(scanned("8603080282325810").size(), 0u);
}

TEST_F(TokenSearch, WhereverAStreamIsCutTheSameIsFound)
{
    for (const std::string text : {"GET /?id=860308028232581&c=canary-7731 HTTP/1.1", "1860308028232581",
                                   "8603080282325810", "860308028232581"}) {
        std::vector<std::pair<std::uint32_t, std::uint64_t>> whole = scanned(text);
        std::sort(whole.begin(), whole.end());
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            auto cutPlaces = streamed(text, cut);
            std::sort(cutPlaces.begin(), cutPlaces.end());
            EXPECT_EQ(cutPlaces, whole) << text << " cut at " << cut;
        }
    }
}

TEST_F(TokenSearch, ByteByByteIsAsGoodAsAtOnce)
{
    TokenStream stream(*database);
    for (const char letter : std::string("no 860308028232581; canary-7731"))
        stream.scan(scanner, bytesOf(std::string(1, letter)), found);
    stream.finish(found);
    EXPECT_EQ(places, (Places{{0, 3}, {2, 22}, {1, 20}}));
}

TEST(TokenDatabase, ATokenMayBeginWithZeroBytes)
{
    const std::string number("\0\0\x03\x0e\x71\x5a\x2b\x85", 8);
    const auto database = *TokenDatabase::compile({token(number)});
    TokenScanner scanner = *TokenScanner::make(*database);
    const std::string text = std::string("ab") + number + "c" + number.substr(1) + number.substr(2);
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        std::vector<std::uint64_t> places;
        const auto found = [&places](const TokenMatch& match) { places.push_back(match.begin); };
        TokenStream stream(*database);
        stream.scan(scanner, bytesOf(text.substr(0, cut)), found);
        stream.scan(scanner, bytesOf(text.substr(cut)), found);
        stream.finish(found);
        EXPECT_EQ(places, std::vector<std::uint64_t>{2}) << "cut at " << cut;
    }
    std::vector<std::uint64_t> atTheBeginning;
    scanner.scan(bytesOf(number.substr(2)), [&](const TokenMatch& match) { atTheBeginning.push_back(match.begin); });
    EXPECT_TRUE(atTheBeginning.empty());
}

TEST_F(TokenSearch, NothingIsFoundAcrossAHole)
{
    TokenStream stream(*database);
    stream.scan(scanner, bytesOf("canary-"), found);
    stream.skip(100, found);
    stream.scan(scanner, bytesOf("7731 canary-7731"), found);
    stream.finish(found);
    EXPECT_EQ(places, (Places{{2, 2}, {2, 114}, {1, 112}})); // positions count the hole
}

TEST(TokenDatabase, WithoutTokensNothingIsFound)
{
    const auto database = *TokenDatabase::compile({});
    TokenScanner scanner = *TokenScanner::make(*database);
    std::size_t found = 0;
    scanner.scan(bytesOf("860308028232581"), [&found](const TokenMatch&) { ++found; });
    EXPECT_EQ(found, 0u);
}

} // namespace waybill::test
