// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/user_database.h"
#include "support/mmdb_builder.h"
#include "support/paths.h"

#include <cstdio>
#include <gtest/gtest.h>
#include <random>

using namespace waybill;

namespace {

constexpr std::uint64_t BuildEpoch = 1780345978; // 2026-06-01 20:32:58 UTC

/// A small database for both families with the three schemas that Waybill reads.
std::vector<std::uint8_t> sampleDatabase()
{
    test::MmdbBuilder builder("GeoLite2-Country", 6, BuildEpoch);
    const std::size_t nested = builder.nestedRecord("country", "iso_code", "DE");
    const std::size_t flat = builder.record({{"country_code", "SG"}, {"country", "Singapore"}});
    const std::size_t shortForm = builder.record({{"country", "IN"}});
    const std::size_t registered = builder.nestedRecord("registered_country", "iso_code", "US");
    const std::size_t unknown = builder.record({{"country_code", "ZZ"}});
    builder.add("5.0.0.0/8", nested);
    builder.add("52.74.0.0/16", flat);
    builder.add("13.232.0.0/14", shortForm);
    builder.add("9.0.0.0/8", registered);
    builder.add("11.0.0.0/8", unknown);
    builder.add("2a00::/12", nested);
    builder.add("2a00:1:2:3::/64", flat);
    builder.add("2a00:1:2:3:4::/80", shortForm);
    return builder.build();
}

std::string codeAt(const CountryTable& table, const char* address)
{
    return table.find(*IpAddress::parse(address)).toString();
}

Result<UserDatabase> read(const std::vector<std::uint8_t>& content)
{
    const test::TemporaryDirectory directory;
    return readUserDatabase(directory.write("own.mmdb", content));
}

} // namespace

TEST(UserDatabase, ReadsThreeSchemas)
{
    const auto database = read(sampleDatabase());
    ASSERT_TRUE(database) << describe(database.error());
    const CountryTable& table = database->table;
    EXPECT_EQ(codeAt(table, "5.0.0.1"), "DE");
    EXPECT_EQ(codeAt(table, "52.74.0.1"), "SG");
    EXPECT_EQ(codeAt(table, "52.75.0.0"), "");
    EXPECT_EQ(codeAt(table, "13.232.0.1"), "IN");
    EXPECT_EQ(codeAt(table, "9.9.9.9"), "") << "where an address is registered is not where it is";
    EXPECT_EQ(codeAt(table, "11.0.0.1"), "") << "ZZ is no country";
}

TEST(UserDatabase, Ipv6IsExactWithinA64)
{
    const auto database = read(sampleDatabase());
    ASSERT_TRUE(database);
    const CountryTable& table = database->table;
    EXPECT_EQ(codeAt(table, "29ff:ffff::"), "");
    EXPECT_EQ(codeAt(table, "2a00::"), "DE");
    EXPECT_EQ(codeAt(table, "2a00:1:2:2:ffff::"), "DE");
    EXPECT_EQ(codeAt(table, "2a00:1:2:3::"), "SG");
    EXPECT_EQ(codeAt(table, "2a00:1:2:3:3:ffff:ffff:ffff"), "SG");
    EXPECT_EQ(codeAt(table, "2a00:1:2:3:4::"), "IN");
    EXPECT_EQ(codeAt(table, "2a00:1:2:3:5::"), "SG");
    EXPECT_EQ(codeAt(table, "2a00:1:2:4::"), "DE");
    EXPECT_EQ(codeAt(table, "2a10::"), "");
}

TEST(UserDatabase, AnIpv4DatabaseKnowsNoIpv6)
{
    test::MmdbBuilder builder("country", 4, BuildEpoch);
    builder.add("5.0.0.0/8", builder.record({{"country_code", "DE"}}));
    const auto database = read(builder.build());
    ASSERT_TRUE(database) << describe(database.error());
    EXPECT_EQ(codeAt(database->table, "5.1.2.3"), "DE");
    EXPECT_EQ(codeAt(database->table, "2a00::1"), "");
}

TEST(UserDatabase, SaysWhereItComesFrom)
{
    const auto content = sampleDatabase();
    const auto database = read(content);
    ASSERT_TRUE(database);
    EXPECT_EQ(database->source.name, "own.mmdb (GeoLite2-Country)");
    EXPECT_EQ(database->source.date, "2026-06-01");
    EXPECT_NE(database->source.attribution.find("MaxMind"), std::string::npos);
    EXPECT_TRUE(database->source.isUsers);
    const test::TemporaryDirectory directory;
    const std::string command = "sha256sum " + directory.write("x", content);
    FILE* sum = popen(command.c_str(), "r"); // an independent implementation
    ASSERT_NE(sum, nullptr);
    std::string digest(64, ' ');
    EXPECT_EQ(std::fread(digest.data(), 1, digest.size(), sum), digest.size());
    pclose(sum);
    EXPECT_EQ(database->source.sha256, digest);
}

TEST(UserDatabase, ADatabaseWithoutCountryIsRefusedInASentence)
{
    test::MmdbBuilder builder("GeoLite2-ASN", 6, BuildEpoch);
    builder.add("5.0.0.0/8", builder.record({{"autonomous_system_organization", "Example"}}));
    const auto database = read(builder.build());
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::Unsupported);
    EXPECT_NE(database.error().message.find("no country field"), std::string::npos);
}

TEST(UserDatabase, WhatIsNoDatabaseIsRefused)
{
    EXPECT_EQ(read({'h', 'e', 'l', 'l', 'o'}).error().code, ErrorCode::Corrupt);
    EXPECT_FALSE(read({}));
    EXPECT_EQ(readUserDatabase("/nonexistent.mmdb").error().code, ErrorCode::NotFound);
    EXPECT_EQ(readUserDatabase("/tmp").error().code, ErrorCode::InvalidArgument);
}

TEST(UserDatabase, EveryTruncationFailsCleanly)
{
    const auto whole = sampleDatabase();
    const test::TemporaryDirectory directory;
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const std::vector<std::uint8_t> part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        EXPECT_FALSE(readUserDatabase(directory.write("cut.mmdb", part))) << size;
    }
}

TEST(UserDatabase, ATreeThatPointsBackAtItselfIsRefused)
{
    auto content = sampleDatabase();
    for (std::size_t i = 0; i < 6 * 40; ++i) // both records of the first 40 nodes: node 0
        content[i] = 0;
    const auto database = read(content);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::Corrupt);
}

TEST(UserDatabase, AlteredBytesNeverCrash) // what counts is that it returns, under the sanitizers
{
    const auto whole = sampleDatabase();
    const test::TemporaryDirectory directory;
    std::mt19937 chance(20260601);
    std::size_t accepted = 0;
    for (int round = 0; round < 2000; ++round) {
        auto content = whole;
        for (int change = 0; change <= round % 4; ++change)
            content[chance() % content.size()] = static_cast<std::uint8_t>(chance());
        accepted += readUserDatabase(directory.write("odd.mmdb", content)) ? 1 : 0;
    }
    EXPECT_GT(accepted, 0u);
    EXPECT_LT(accepted, 2000u);
}
