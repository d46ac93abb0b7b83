// SPDX-License-Identifier: GPL-3.0-or-later
// Many sequences of eight bytes at once: each at every place of a block, beside a search that looks everywhere.
#include "identify/end_filter.h"

#include <gtest/gtest.h>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace waybill {

namespace {

using Hits = std::vector<std::pair<std::uint32_t, std::size_t>>;

std::span<const std::uint8_t> bytesOf(const std::string& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The same ends for eight places at once, where this processor can, and for one place after the other.
struct BothWays {
    EndFilter usual, oneByOne;
    explicit BothWays(const std::vector<std::string>& ends) : usual(ends), oneByOne(ends, EndFilter::Lanes::One) {}
};

Hits found(const EndFilter& filter, const std::string& text)
{
    Hits hits;
    filter.scan(bytesOf(text),
                [&hits](std::uint32_t number, std::size_t behind) { hits.emplace_back(number, behind); });
    return hits;
}

Hits found(const BothWays& filters, const std::string& text)
{
    const Hits hits = found(filters.usual, text);
    EXPECT_EQ(hits, found(filters.oneByOne, text));
    return hits;
}

Hits foundEverywhere(const std::vector<std::string>& ends, const std::string& text)
{
    Hits hits;
    for (std::size_t behind = EndFilter::Length; behind <= text.size(); ++behind) {
        for (std::uint32_t i = 0; i < ends.size(); ++i) {
            if (text.compare(behind - EndFilter::Length, EndFilter::Length, ends[i]) == 0)
                hits.emplace_back(i, behind);
        }
    }
    return hits;
}

TEST(EndFilter, FindsAtEveryPlaceOfABlockOfAnyLength)
{
    const std::vector<std::string> ends{"12345678", std::string("\0\0\0\0\0\0\0x", 8),
                                        "\xFF\xFE\xFD\xFC\xFB\xFA\xF9\xF8"};
    const BothWays filter(ends);
    for (std::size_t length = 8; length < 110; ++length) {
        for (std::size_t at = 0; at + 8 <= length; ++at) {
            for (std::uint32_t number = 0; number < ends.size(); ++number) {
                std::string text(length, '.');
                text.replace(at, 8, ends[number]);
                EXPECT_EQ(found(filter, text), (Hits{{number, at + 8}})) << length << " " << at;
            }
        }
    }
}

TEST(EndFilter, FindsWhatOverlapsInOrder)
{
    const std::vector<std::string> ends{"aaaaaaaa", "aaaaaaab", "baaaaaaa"};
    const std::string text = "aaaaaaaaaaabaaaaaaaa";
    EXPECT_EQ(found(BothWays(ends), text), foundEverywhere(ends, text));
}

TEST(EndFilter, AgreesWithASearchOfEveryPlace)
{
    std::mt19937 random(20261123); // few letters, so that much is nearly found
    const auto draw = [&random](std::size_t length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i)
            text += "01\x80\xFF"[random() % 4];
        return text;
    };
    std::set<std::string> different;
    while (different.size() < 3000)
        different.insert(draw(8));
    const std::vector<std::string> ends(different.begin(), different.end());
    const BothWays filter(ends);
    std::size_t hits = 0;
    for (int i = 0; i < 60; ++i) {
        const std::string text = draw(i == 0 ? 4500 : 100 + random() % 40); // once more than is marked at a time
        EXPECT_EQ(found(filter, text), foundEverywhere(ends, text));
        hits += found(filter, text).size();
    }
    EXPECT_GT(hits, 200U);
}

TEST(EndFilter, WithoutEndsAndInShortBlocksNothingIsFound)
{
    EXPECT_TRUE(found(EndFilter(), "12345678").empty());
    EXPECT_TRUE(found(EndFilter(std::vector<std::string>()), "12345678").empty());
    EXPECT_TRUE(found(EndFilter({"12345678"}), "1234567").empty());
    EXPECT_TRUE(found(EndFilter({"12345678"}), "").empty());
}

} // namespace

} // namespace waybill
