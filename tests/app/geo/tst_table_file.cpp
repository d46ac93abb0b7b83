// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/table_file.h"
#include "support/paths.h"

#include <gtest/gtest.h>
#include <random>

using namespace waybill;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// Body of a table of countries: DE from 5.0.0.0, none from 6.0.0.0; SG from 2a00::, and IN from the middle of
/// 2a00:0:0:1::/64 to its end.
Bytes countryBody()
{
    Bytes body{2, 'D', 'E', 'S', 'G'};
    const Bytes v4{3, 0, 0x80, 0x80, 0x80, 0x28, 0x80, 0x80, 0x80, 0x08, 0, 1, 0};
    body.insert(body.end(), v4.begin(), v4.end());
    // 0; 0x2a00000000000000 = 21 << 57; +1 (marked, 255); +1
    const Bytes v6{4, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x2a, 1, 1, 0, 2, 0xff, 0x01, 2};
    body.insert(body.end(), v6.begin(), v6.end());
    body.push_back(2);
    for (const std::uint8_t middle : Bytes{0x00, 0x80}) {
        const Bytes start{0x2a, 0, 0, 0, 0, 0, 0, 1, middle, 0, 0, 0, 0, 0, 0, 0};
        body.insert(body.end(), start.begin(), start.end());
    }
    body.insert(body.end(), {2, 1});
    return body;
}

std::string codeAt(const CountryTable& table, const char* address)
{
    return table.find(*IpAddress::parse(address)).toString();
}

Result<CountryTable> countries(Bytes body)
{
    return readCountryRows({{}, std::move(body)});
}

Bytes bundledTable()
{
    return test::readFile(findResourceDirectory() + "/geo/iptoasn-country.table");
}

} // namespace

TEST(CountryRows, AreFoundByAddress)
{
    const auto table = countries(countryBody());
    ASSERT_TRUE(table) << describe(table.error());
    EXPECT_EQ(codeAt(*table, "4.255.255.255"), "");
    EXPECT_EQ(codeAt(*table, "5.0.0.0"), "DE");
    EXPECT_EQ(codeAt(*table, "5.255.255.255"), "DE");
    EXPECT_EQ(codeAt(*table, "6.0.0.0"), "");
    EXPECT_EQ(codeAt(*table, "29ff::"), "");
    EXPECT_EQ(codeAt(*table, "2a00::"), "SG");
    EXPECT_EQ(codeAt(*table, "2a00:0:0:1:7fff:ffff:ffff:ffff"), "SG");
    EXPECT_EQ(codeAt(*table, "2a00:0:0:1:8000::"), "DE");
    EXPECT_EQ(codeAt(*table, "2a00:0:0:2::"), "SG");
    EXPECT_EQ(table->find(IpAddress()).toString(), "");
}

TEST(CountryRows, EveryTruncationIsReported)
{
    const Bytes whole = countryBody();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto table = countries(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
        ASSERT_FALSE(table) << size;
        EXPECT_EQ(table.error().code, ErrorCode::Corrupt);
    }
}

struct Lie {
    const char* name;
    std::size_t at;
    std::uint8_t byte;
};

class CountryRowLies : public testing::TestWithParam<Lie> {};

TEST_P(CountryRowLies, AreReported)
{
    Bytes body = countryBody();
    body.at(GetParam().at) = GetParam().byte;
    EXPECT_FALSE(countries(std::move(body)));
}

INSTANTIATE_TEST_SUITE_P(Rows, CountryRowLies,
                         testing::Values(Lie{"moreCountries", 0, 3}, Lie{"lettersAreNone", 1, '1'},
                                         Lie{"moreIpv4Rows", 5, 4}, Lie{"fewerIpv4Rows", 5, 2},
                                         Lie{"countThatFillsNoMemory", 5, 0x7f}, Lie{"ipv4StartTwice", 14, 0},
                                         Lie{"valueWithoutCountry", 16, 3}, Lie{"moreIpv6Rows", 18, 5},
                                         Lie{"ipv6StartTwice", 29, 0}, Lie{"moreFineRows", 36, 3},
                                         Lie{"fewerFineRows", 36, 1}, Lie{"fineRowsDescend", 45, 0x81},
                                         Lie{"fineValueIsTheMark", 69, 0x7f}),
                         [](const auto& row) { return row.param.name; });

TEST(CountryRows, AStartBeyondTheLastAddressIsReported)
{
    const Bytes inside{0, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0};  // 255.255.255.255
    const Bytes outside{0, 1, 0x80, 0x80, 0x80, 0x80, 0x10, 0, 0, 0}; // one more
    EXPECT_TRUE(countries(inside));
    EXPECT_FALSE(countries(outside));
}

TEST(OperatorRows, HaveNames)
{
    const Bytes body{2, 3, 4,  2, 1, 'A', 'B', 'C', // AS3 "AB", AS7 "C"
                     2, 0, 10, 2, 1,                // IPv4: AS7 from 0.0.0.0, AS3 from 0.0.0.10
                     1, 0, 3,                       // IPv6: one row, the mark
                     1, 0, 0,  0, 0, 0,   0,   0,   0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    const auto table = readOperatorRows({{}, body});
    ASSERT_TRUE(table) << describe(table.error());
    EXPECT_EQ(table->ranges.find(IpAddress::v4(9)), 7u);
    EXPECT_EQ(table->ranges.find(IpAddress::v4(10)), 3u);
    EXPECT_EQ(table->ranges.find(IpAddress::v6(0, 5)), 3u);
    EXPECT_EQ(table->nameOf(3), "AB");
    EXPECT_EQ(table->nameOf(7), "C");
    EXPECT_EQ(table->nameOf(4), "");
    for (std::size_t size = 0; size < body.size(); ++size)
        EXPECT_FALSE(readOperatorRows({{}, Bytes(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(size))}));
}

TEST(GeoTableFile, CutFilesAreReported)
{
    const Bytes whole = bundledTable();
    ASSERT_GT(whole.size(), 1000u);
    const test::TemporaryDirectory directory;
    for (std::size_t size = 0; size < whole.size(); size += size < 600 ? 1 : 20011) {
        const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        const auto file = readTableFile(directory.write("cut.table", part));
        ASSERT_FALSE(file) << size;
        EXPECT_EQ(file.error().code, ErrorCode::Corrupt);
    }
}

TEST(GeoTableFile, OneAlteredBitIsNoticed)
{
    const Bytes whole = bundledTable();
    const std::string text(whole.begin(), whole.end());
    const std::size_t packed = text.find("\n\n") + 2;
    const test::TemporaryDirectory directory;
    std::mt19937 chance(7);
    for (int round = 0; round < 60; ++round) {
        Bytes content = whole;
        content[packed + 8 + chance() % (whole.size() - packed - 8)] ^= static_cast<std::uint8_t>(1u << chance() % 8);
        EXPECT_FALSE(readTableFile(directory.write("odd.table", content))) << round;
    }
}

TEST(GeoTableFile, ImpossibleSizesAreRefusedBeforeAnythingIsAllocated)
{
    const test::TemporaryDirectory directory;
    for (const std::string size : {"0", "99999999999", "-1", "x", ""}) {
        const std::string text = "WAYBILL-GEO-TABLE 1\nrole: location\nunpacked: " + size + "\n\n";
        EXPECT_FALSE(readTableFile(directory.write("odd.table", Bytes(text.begin(), text.end())))) << size;
    }
}

TEST(RangeTable, SplitsIpv6WithinA64Only)
{
    RangeTable<std::uint8_t> table;
    table.continueV6(0, 0, 0);
    table.continueV6(5, 0, 1);
    table.continueV6(7, 9, 2);
    table.continueV6(8, 0, 3);
    table.continueV6(~std::uint64_t{0}, 4, 4);
    table.finish();
    EXPECT_EQ(table.find(IpAddress::v6(4, 99)), 0);
    EXPECT_EQ(table.find(IpAddress::v6(6, 99)), 1);
    EXPECT_EQ(table.find(IpAddress::v6(7, 8)), 1);
    EXPECT_EQ(table.find(IpAddress::v6(7, 9)), 2);
    EXPECT_EQ(table.find(IpAddress::v6(8, 0)), 3);
    EXPECT_EQ(table.find(IpAddress::v6(~std::uint64_t{0}, 3)), 3);
    EXPECT_EQ(table.find(IpAddress::v6(~std::uint64_t{0}, ~std::uint64_t{0})), 4);
}
