// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geography.h"
#include "support/paths.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace waybill;

namespace {

/// The bundled tables, loaded once for all tests of this file.
const Geography& bundled()
{
    static const auto geography = Geography::load(findResourceDirectory());
    if (!geography)
        throw std::runtime_error(describe(geography.error()));
    return **geography;
}

Where locate(const std::string& text)
{
    const auto address = IpAddress::parse(text);
    if (!address)
        throw std::runtime_error("no address: " + text);
    return bundled().locate(*address);
}

std::string codeOrDash(CountryCode code)
{
    return code.isNone() ? "-" : code.toString();
}

} // namespace

TEST(Geography, AnswersAsMmdblookupDoesOnTheSameDatabases) // rows by resources/make_geo_tables.py
{
    std::ifstream in(test::dataPath("geo/expected.tsv"));
    std::string line;
    int rows = 0;
    while (std::getline(in, line)) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream columns(line);
        std::string address, whois, dbip, operatorCountry;
        columns >> address >> whois >> dbip >> operatorCountry;
        const Where where = locate(address);
        EXPECT_EQ(codeOrDash(where.bySource[0]), whois) << address;
        EXPECT_EQ(codeOrDash(where.bySource[1]), dbip) << address;
        EXPECT_EQ(codeOrDash(where.operatorCountry), operatorCountry) << address;
        ++rows;
    }
    EXPECT_GE(rows, 40);
}

struct StateRow {
    const char* address;
    PlaceState state;
    const char* country;
    std::uint32_t asn;
};

class GeographyStates : public testing::TestWithParam<StateRow> {};

TEST_P(GeographyStates, FollowFromTheSources)
{
    const Where where = locate(GetParam().address);
    EXPECT_EQ(where.state, GetParam().state);
    EXPECT_EQ(where.country.toString(), GetParam().country);
    EXPECT_EQ(where.asn, GetParam().asn);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, GeographyStates,
    testing::Values(StateRow{"52.74.0.1", PlaceState::Agreed, "SG", 16509},        // Amazon, Singapore
                    StateRow{"13.232.0.1", PlaceState::Agreed, "IN", 16509},       // Amazon, Mumbai
                    StateRow{"42.62.94.2", PlaceState::Agreed, "CN", 23724},       // Xiaomi 2014
                    StateRow{"110.43.0.83", PlaceState::Agreed, "CN", 59019},      // Kingsoft Cloud
                    StateRow{"20.40.0.1", PlaceState::Agreed, "IN", 8075},         // Azure region, not Front Door
                    StateRow{"47.241.0.1", PlaceState::Disputed, "", 45102},       // Alibaba, Singapore or US
                    StateRow{"149.129.128.1", PlaceState::Disputed, "", 45102},    // Alibaba
                    StateRow{"1.1.1.1", PlaceState::Edge, "", 13335},              // Cloudflare
                    StateRow{"8.8.8.8", PlaceState::Edge, "", 15169},              // resolver
                    StateRow{"142.250.190.78", PlaceState::Edge, "", 15169},       // Google front end
                    StateRow{"2606:4700:4700::1111", PlaceState::Edge, "", 13335}, //
                    StateRow{"2400:3200::1", PlaceState::Edge, "", 37963},         // AliDNS
                    StateRow{"192.168.1.1", PlaceState::NotPublic, "", 0},         //
                    StateRow{"100.64.0.1", PlaceState::NotPublic, "", 0},          // CGNAT
                    StateRow{"fe80::1", PlaceState::NotPublic, "", 0},             //
                    StateRow{"ff02::fb", PlaceState::NotPublic, "", 0},            //
                    StateRow{"2001:db8::1", PlaceState::NotPublic, "", 0},         //
                    StateRow{"::ffff:52.74.0.1", PlaceState::Agreed, "SG", 16509}, // IPv4-mapped
                    StateRow{"64:ff9b::344a:1", PlaceState::Agreed, "SG", 16509},  // NAT64
                    StateRow{"2002:344a:1::1", PlaceState::Agreed, "SG", 16509},   // 6to4
                    StateRow{"2002:a00:1::1", PlaceState::NotPublic, "", 0},       // 6to4 of 10.0.0.1
                    StateRow{"2001:0:1:2:3:4:cbb5:fffe", PlaceState::Agreed, "SG", 16509}, // Teredo, inverted
                    StateRow{"::ffff:10.0.0.1", PlaceState::NotPublic, "", 0}),
    [](const auto& row) {
        std::string name = row.param.address;
        for (char& letter : name)
            letter = std::isalnum(static_cast<unsigned char>(letter)) != 0 ? letter : '_';
        return name;
    });

TEST(Geography, NoAddressIsNotPublic)
{
    EXPECT_EQ(bundled().locate(IpAddress()).state, PlaceState::NotPublic);
}

TEST(Geography, AnEdgeStillShowsWhatTheSourcesSay)
{
    const Where where = locate("1.1.1.1");
    EXPECT_EQ(where.bySource[0].toString(), "AU");
    ASSERT_NE(where.edge, 0);
    EXPECT_EQ(bundled().edges()[where.edge - 1u].operatorName, "Cloudflare");
}

TEST(Geography, OperatorsHaveNames)
{
    EXPECT_EQ(bundled().operatorName(13335), "Cloudflare, Inc.");
    EXPECT_EQ(bundled().operatorName(59019), bundled().operatorName(locate("120.92.0.1").asn));
    EXPECT_EQ(bundled().operatorName(0), "");
    EXPECT_EQ(bundled().operatorName(4294967295), "");
}

TEST(Geography, EverySourceSaysWhereItComesFrom)
{
    ASSERT_EQ(bundled().locationSources().size(), 2u);
    EXPECT_EQ(bundled().locationSources()[0].name, "geo-whois-asn-country");
    EXPECT_EQ(bundled().locationSources()[0].date, "2026-06-17");
    EXPECT_EQ(bundled().locationSources()[1].date, "2026-06-01");
    ASSERT_EQ(bundled().sources().size(), 5u);
    for (const GeoSource& source : bundled().sources()) {
        EXPECT_FALSE(source.name.empty());
        EXPECT_EQ(source.date.size(), 10u) << source.name;
        EXPECT_EQ(source.sha256.size(), 64u) << source.name;
        EXPECT_FALSE(source.licence.empty()) << source.name;
        EXPECT_FALSE(source.isUsers);
    }
}

TEST(Geography, AMissingTableIsNamed)
{
    const test::TemporaryDirectory directory;
    const auto result = Geography::load(directory.path());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
    EXPECT_NE(result.error().path.find("geo-whois-asn-country.table"), std::string::npos);
}

TEST(Geography, LightCovers100KmThereAndBackPerMillisecond)
{
    EXPECT_DOUBLE_EQ(lightSpeedBoundKm(8'000'000), 800.0); // methods.md: 8 ms from Delhi excludes Beijing (3,800 km)
    EXPECT_DOUBLE_EQ(lightSpeedBoundKm(0), 0.0);
    EXPECT_DOUBLE_EQ(lightSpeedBoundKm(-5), 0.0);
}

TEST(ResourceDirectory, TheNamedOneIsTakenOrNone)
{
    const std::string found = findResourceDirectory();
    EXPECT_TRUE(std::filesystem::exists(found + "/geo/asn.table"));
    const test::TemporaryDirectory empty;
    ASSERT_EQ(setenv("WAYBILL_RESOURCES", empty.path().c_str(), 1), 0);
    EXPECT_EQ(findResourceDirectory(), "");
    ASSERT_EQ(setenv("WAYBILL_RESOURCES", found.c_str(), 1), 0);
    EXPECT_EQ(findResourceDirectory(), found);
    unsetenv("WAYBILL_RESOURCES");
}

namespace {

/// The bundled tables with the answers of two sources, one of them of an earlier date, about one address.
std::shared_ptr<const Geography> withEarlier(const EarlierAnswers& earlier)
{
    const auto today = Geography::load(findResourceDirectory());
    return today ? Geography::withEarlier(*today, earlier) : nullptr;
}

EarlierAnswers earlierAnswers()
{
    EarlierAnswers earlier;
    earlier.sources.resize(2);
    earlier.sources[0].name = "geo-whois-asn-country";
    earlier.sources[0].date = "2014-08-01"; // another date than that of today
    earlier.sources[1].name = bundled().locationSources()[1].name;
    earlier.sources[1].date = bundled().locationSources()[1].date;
    EarlierAnswers::Row& row = earlier.rows.emplace_back();
    row.address = *IpAddress::parse("42.62.48.181");
    row.bySource = {India, Singapore};
    row.asked = 3;
    return earlier;
}

} // namespace

TEST(EarlierAnswers, GoBeforeTheTablesForTheirAddressesOnly)
{
    const auto geography = withEarlier(earlierAnswers());
    ASSERT_NE(geography, nullptr);
    ASSERT_EQ(geography->locationSources().size(), 3u);
    EXPECT_EQ(geography->locationSources()[2].date, "2014-08-01");
    EXPECT_EQ(geography->sources().size(), bundled().sources().size() + 1);
    const IpAddress frozen = *IpAddress::parse("42.62.48.181"), other = *IpAddress::parse("42.62.48.182");
    const Where then = geography->locate(frozen);
    EXPECT_EQ(then.state, PlaceState::Disputed);
    EXPECT_EQ(then.bySource[0], CountryCode()) << "the source of today was not asked";
    EXPECT_EQ(then.bySource[1], Singapore);
    EXPECT_EQ(then.bySource[2], India);
    EXPECT_EQ(then.asn, bundled().locate(frozen).asn) << "operators are today's";
    EXPECT_EQ(geography->locate(other), bundled().locate(other));
    const auto asked = [&](const IpAddress& address) {
        std::string text;
        for (std::size_t i = 0; i < 4; ++i)
            text += geography->isAsked(address, i) ? '1' : '0';
        return text;
    };
    EXPECT_EQ(asked(frozen), "0110");
    EXPECT_EQ(asked(other), "1100");
}

TEST(EarlierAnswers, HoldForEveryFormOfAnAddressAndNeverForReservedOnes)
{
    EarlierAnswers earlier = earlierAnswers();
    earlier.rows.push_back(earlier.rows[0]);
    earlier.rows[1].address = *IpAddress::parse("10.0.0.1");
    const auto geography = withEarlier(earlier);
    ASSERT_NE(geography, nullptr);
    EXPECT_EQ(geography->locate(*IpAddress::parse("::ffff:42.62.48.181")).state, PlaceState::Disputed);
    EXPECT_EQ(geography->locate(*IpAddress::parse("10.0.0.1")).state, PlaceState::NotPublic);
}

TEST(EarlierAnswers, OfMoreSourcesThanFitAreLeftOut)
{
    EarlierAnswers earlier = earlierAnswers();
    for (int day = 10; day < 30; ++day) {
        earlier.sources.push_back(earlier.sources[0]);
        earlier.sources.back().date = "2014-09-" + std::to_string(day);
    }
    const auto geography = withEarlier(earlier);
    ASSERT_NE(geography, nullptr);
    EXPECT_EQ(geography->locationSources().size(), 2 + MaxEarlierSources - 1) << "one of them is also of today";
    EXPECT_EQ(geography->locate(*IpAddress::parse("42.62.48.181")).state, PlaceState::Disputed);
}
