// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "base/format.h"
#include "report/compare_report.h"
#include "report/json_text.h"
#include "support/http_builder.h"
#include "support/tls_builder.h"

#include <sstream>

namespace waybill {

namespace {

using test::endpoint;

constexpr const char *PlacedInChina = "42.62.48.181", *PlacedInSingapore = "54.251.110.21";

AnalysisPtr upload(const char* server, const std::string& host, std::size_t bytes)
{
    test::TcpConversation talk({endpoint("192.168.43.20", 40002), endpoint(server, 80)}, test::august2014());
    talk.connect().clientSends(
        test::httpRequest({.method = "POST", .target = "/a", .host = host, .body = std::string(bytes, 'a')}));
    talk.serverSends(test::httpResponse({})).close();
    return test::analysed(talk.packets());
}

SideInput side(const std::string& name, const AnalysisPtr& analysis)
{
    SideInput input;
    input.name = name;
    input.runs.emplace_back();
    input.runs[0].analysis = analysis;
    return input;
}

const Comparison& compared()
{
    static const Comparison comparison = [] {
        auto result = compareSides(side("before", upload(PlacedInChina, "api.example.com", 700)),
                                   side("after", upload(PlacedInSingapore, "api.example.com", 900)));
        if (!result) {
            ADD_FAILURE() << describe(result.error());
            return Comparison();
        }
        return std::move(*result);
    }();
    return comparison;
}

std::string written(void (*write)(const Comparison&, std::ostream&))
{
    std::ostringstream out;
    write(compared(), out);
    return out.str();
}

Json json()
{
    return Json::parse(written(writeComparisonJson), nullptr, false);
}

TEST(CompareJson, TheKeysAreThoseOfTheContract) // design.md §8
{
    const Json all = json();
    ASSERT_FALSE(all.is_discarded());
    EXPECT_EQ(all.begin().key(), "schema");
    EXPECT_EQ(all["schema"], "waybill.compare/1");
    for (const char* key : {"sides", "countries", "destinations", "transitions", "states", "identifiers", "transport",
                            "method", "caveats"})
        EXPECT_TRUE(all.contains(key)) << key;
    for (const char* name : {"before", "after"}) {
        for (const char* key : {"runs", "hours", "builds", "evidence_level"})
            EXPECT_TRUE(all["sides"][name].contains(key)) << name << " " << key;
    }
    ASSERT_EQ(all["destinations"].size(), 1u);
    for (const char* key : {"key", "change", "before", "after", "ratio", "interval", "test"})
        EXPECT_TRUE(all["destinations"][0].contains(key)) << key;
    for (const char* key : {"test", "smallest_p", "noise_floor", "seed"})
        EXPECT_TRUE(all["method"].contains(key)) << key;
}

TEST(CompareJson, OneRunASideHasARatioAndNeitherIntervalNorTest)
{
    const Json row = json()["destinations"][0];
    EXPECT_EQ(row["key"], "example.com");
    EXPECT_EQ(row["change"], "differs");
    EXPECT_DOUBLE_EQ(row["ratio"].get<double>(), 1);
    EXPECT_TRUE(row["interval"].is_null());
    EXPECT_TRUE(row["test"].is_null());
    EXPECT_GT(row["before"]["content_bytes_up"], 700);
    EXPECT_GT(row["after"]["content_bytes_up"], 900);
    EXPECT_EQ(row["flows_before"]["count"], 1);
    EXPECT_EQ(row["flows_before"]["frame"], 1);
}

TEST(CompareJson, TransitionsAndCountriesSayWhereFromAndWhereTo)
{
    const Json all = json();
    EXPECT_EQ(all["transitions"][0]["before"], "CN");
    EXPECT_EQ(all["transitions"][0]["after"], "SG");
    EXPECT_EQ(all["transitions"][0]["move"], true);
    EXPECT_EQ(all["countries"][0]["code"], "CN") << "watched countries stand first";
    EXPECT_EQ(all["countries"][0]["change"], "gone");
    EXPECT_EQ(all["countries"][0]["after"]["content_bytes_up"]["max"], 0);
}

TEST(CompareText, SaysTheSentenceFirstAndFitsThePage)
{
    const std::string text = written(writeComparisonText);
    EXPECT_TRUE(text.starts_with("In one capture of ")) << text.substr(0, 200);
    for (const char* part :
         {"Content sent, by estimated country", "Where destinations were reached", "Destinations, changes first",
          "What was not comparable", "How it was compared", "  India            not seen in ", "SHA-256 "})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto columns = std::count_if(line.begin(), line.end(),
                                           [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
        EXPECT_LE(columns, 100) << line;
    }
}

TEST(CompareCsv, HasTheColumnsOfTheDestinationTables) // methods.md §2.7
{
    const std::string text = written(writeComparisonCsv);
    EXPECT_TRUE(
        text.starts_with("ts,device,ip,host,host_full,traffic_snd,traffic_rcv,packet_snd,packet_rcv,country,party,"
                         "lab,experiment,network,input_file,organization,"))
        << text;
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 3) << text;
    EXPECT_NE(text.find("42.62.48.181,example.com,api.example.com,"), std::string::npos) << text;
    EXPECT_NE(text.find("54.251.110.21,example.com,api.example.com,"), std::string::npos) << text;
    EXPECT_NE(text.find(",SG,,after,"), std::string::npos) << text;
}

} // namespace

} // namespace waybill
