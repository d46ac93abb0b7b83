// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "report/json_text.h"
#include "report/names_report.h"
#include "report/summary_report.h"
#include "support/dns_builder.h"
#include "support/http_builder.h"

#include <sstream>

namespace waybill {

namespace {

using test::endpoint;

constexpr const char *PlacedInChina = "42.62.48.181", *AtCloudflare = "104.16.1.1";

// `bytes` of plain HTTP body to one server.
std::vector<test::BuiltPacket> upload(const char* server, std::size_t bytes,
                                      const std::string& host = "api.example.com")
{
    test::TcpConversation talk({endpoint("192.168.43.20", 40002), endpoint(server, 80)}, test::august2014());
    talk.connect().clientSends(
        test::httpRequest({.method = "POST", .target = "/a", .host = host, .body = std::string(bytes, 'a')}));
    talk.serverSends(test::httpResponse({})).close();
    return talk.packets();
}

std::string summaryText(const AnalysisPtr& analysis)
{
    std::ostringstream out;
    if (analysis != nullptr)
        writeSummaryText(*analysis, defaultWatchList(), out);
    return out.str();
}

Json summaryJson(const AnalysisPtr& analysis)
{
    std::ostringstream out;
    if (analysis != nullptr)
        writeSummaryJson(*analysis, out);
    return Json::parse(out.str(), nullptr, false);
}

std::size_t widest(const std::string& text)
{
    std::istringstream lines(text);
    std::size_t most = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto columns = std::count_if(line.begin(), line.end(),
                                           [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
        most = std::max(most, static_cast<std::size_t>(columns));
    }
    return most;
}

TEST(SummaryText, WatchedCountriesStandThereAtZeroToo)
{
    const std::string text = summaryText(test::analysed(upload(PlacedInChina, 5000)));
    EXPECT_NE(text.find("of it went to addresses estimated in China."), std::string::npos) << text;
    for (const char* row :
         {"  United States    not seen in ", "  Singapore        not seen in ", "  India            not seen in "})
        EXPECT_NE(text.find(row), std::string::npos) << text;
}

TEST(SummaryText, ContentWhosePlaceIsUnknownIsNotHiddenByASentenceAboutCountries)
{
    const AnalysisPtr analysis = test::analysed(upload(AtCloudflare, 5000));
    ASSERT_NE(analysis, nullptr);
    ASSERT_GT(analysis->edge().contentUp, 0u);
    const std::string sentence = headline(*analysis, defaultWatchList()).watched;
    EXPECT_TRUE(sentence.starts_with("No content was seen to addresses estimated in China, the United States"))
        << sentence;
    EXPECT_NE(
        sentence.find("all " + bytesText(analysis->edge().contentUp) + " went to addresses whose place is unknown"),
        std::string::npos)
        << sentence;
}

TEST(SummaryText, LongNamesDoNotWidenThePage)
{
    const std::string longName = std::string(60, 'a') + "." + std::string(60, 'b') + ".example-of-a-long-name.com";
    const std::string text = summaryText(test::analysed(upload(PlacedInChina, 5000, longName)));
    EXPECT_NE(text.find("example-of-a-long-name.com"), std::string::npos);
    EXPECT_LE(widest(text), 100u) << text;
}

TEST(SummaryText, TheBandOfAReconstructionStandsFirst)
{
    const std::string notice = "Reconstruction from published accounts \u2013 not a recording of a phone";
    const AnalysisPtr analysis = test::analysed(upload(PlacedInChina, 100), "t.pcapng", notice);
    EXPECT_TRUE(summaryText(analysis).starts_with("*** " + notice + " ***\n")) << summaryText(analysis).substr(0, 200);
    EXPECT_EQ(summaryJson(analysis)["reconstruction"], notice);
    EXPECT_TRUE(summaryJson(test::analysed(upload(PlacedInChina, 100)))["reconstruction"].is_null());
}

TEST(SummaryText, ACaptureWithoutPacketsIsNoError)
{
    const AnalysisPtr analysis = test::analysed({});
    EXPECT_TRUE(summaryText(analysis).starts_with("No device was found")) << summaryText(analysis);
    EXPECT_TRUE(summaryJson(analysis)["captures"][0]["first"].is_null());
}

TEST(SummaryJson, ThePathOfACaptureIsEscaped)
{
    const Json json = summaryJson(test::analysed(upload(PlacedInChina, 100), "a\x1B[31m\xFF.pcapng"));
    ASSERT_FALSE(json.is_discarded());
    EXPECT_TRUE(json["captures"][0]["path"].get<std::string>().ends_with("/a\\x1B[31m\\xFF.pcapng"));
}

TEST(SummaryJson, TheFirstKeyIsTheSchema)
{
    EXPECT_EQ(summaryJson(test::analysed(upload(PlacedInChina, 100))).begin().key(), "schema");
}

TEST(Names, ANameReadTwiceIsOneRowWithItsFirstFrame)
{
    const test::Endpoint asker = endpoint("192.168.43.20", 40001), resolver = endpoint("192.168.43.1", 53);
    const auto query = test::udpFrame(asker, resolver, test::dnsQuery(7, "api.example.com"));
    const AnalysisPtr analysis = test::analysed({{test::august2014(), query}, {test::august2014(), query}});
    ASSERT_NE(analysis, nullptr);
    std::ostringstream out;
    writeNames(*analysis, true, out);
    const Json names = Json::parse(out.str(), nullptr, false)["names"];
    ASSERT_EQ(names.size(), 1u) << out.str();
    EXPECT_EQ(names[0]["name"], "api.example.com");
    EXPECT_EQ(names[0]["source"], "dns-query");
    EXPECT_EQ(names[0]["server"], "192.168.43.1");
    EXPECT_EQ(names[0]["first_frame"], 1);
    EXPECT_EQ(names[0]["count"], 2);
}

} // namespace

} // namespace waybill
