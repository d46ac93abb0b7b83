// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "report/flow_ecs.h"
#include "report/flow_records.h"
#include "support/dns_builder.h"
#include "support/http_builder.h"

#include <sstream>

namespace waybill {

namespace {

using test::endpoint;

// A look-up and a plain request from a handset to an address that all bundled sources place in China.
std::vector<test::BuiltPacket> plainRequest(const std::string& userAgent = "Dalvik/1.6.0")
{
    const test::Endpoint asker = endpoint("192.168.43.20", 40001), resolver = endpoint("192.168.43.1", 53);
    const Timestamp start = test::august2014();
    std::vector<test::BuiltPacket> packets;
    packets.push_back({start, test::udpFrame(asker, resolver, test::dnsQuery(7, "api.example.com"))});
    const auto answer = test::addressRecord("api.example.com", test::ip("42.62.48.181"));
    packets.push_back(
        {Timestamp{start.ns + 20'000'000},
         test::udpFrame(resolver, asker, test::dnsAnswer(7, "api.example.com", test::DnsType::A, {answer}))});
    test::TcpConversation talk({endpoint("192.168.43.20", 40002), endpoint("42.62.48.181", 80)},
                               Timestamp{start.ns + 1'000'000'001});
    talk.connect().clientSends(
        test::httpRequest({.target = "/a", .host = "api.example.com", .headers = {{"User-Agent", userAgent}}}));
    talk.serverSends(test::httpResponse({.body = "ok"})).close();
    packets.insert(packets.end(), talk.packets().begin(), talk.packets().end());
    return packets;
}

std::string written(const AnalysisPtr& analysis, FlowFormat format)
{
    std::ostringstream out;
    if (analysis != nullptr)
        writeFlows(*analysis, format, out);
    return out.str();
}

TEST(Ecs, ABuiltFlowHasEveryFieldOfTheContract)
{
    const AnalysisPtr analysis = test::analysed(plainRequest());
    ASSERT_NE(analysis, nullptr);
    ASSERT_EQ(analysis->flowCount(), 2u);
    const Json flow = flowToEcs(*analysis, FlowId{1});
    EXPECT_EQ(flow["event"]["start"], "2014-08-10T06:02:01.000000001Z");
    EXPECT_EQ(flow["network"]["transport"], "tcp");
    EXPECT_EQ(flow["network"]["protocol"], "http");
    EXPECT_EQ(flow["source"]["ip"], "192.168.43.20");
    EXPECT_EQ(flow["source"]["port"], 40002);
    EXPECT_EQ(flow["source"]["mac"], "02:00:5e:10:00:20");
    EXPECT_FALSE(flow["source"].contains("geo")) << "a private address has no country";
    EXPECT_EQ(flow["destination"]["ip"], "42.62.48.181");
    EXPECT_EQ(flow["destination"]["domain"], "api.example.com");
    EXPECT_EQ(flow["destination"]["geo"]["country_iso_code"], "CN");
    EXPECT_EQ(flow["waybill"]["direction"], "up");
    EXPECT_EQ(flow["waybill"]["names"][0]["source"], "http-host");
    EXPECT_EQ(flow["waybill"]["names"][1]["source"], "dns-answer");
    EXPECT_EQ(flow["waybill"]["names"][1]["frame"], 2);
    EXPECT_EQ(flow["waybill"]["content_bytes_up"], flow["waybill"]["payload_bytes_up"]);
    EXPECT_EQ(flow["waybill"]["first_frame"], 3);
}

TEST(Ecs, BytesAndPacketsOfBothSidesAddUp)
{
    const std::vector<test::BuiltPacket> packets = plainRequest();
    const AnalysisPtr analysis = test::analysed(packets);
    ASSERT_NE(analysis, nullptr);
    std::uint64_t wire = 0, bytes = 0, count = 0;
    for (const test::BuiltPacket& packet : packets)
        wire += packet.bytes.size();
    for (std::uint32_t row = 0; row < analysis->flowCount(); ++row) {
        const Json flow = flowToEcs(*analysis, FlowId{row});
        bytes += flow["source"]["bytes"].get<std::uint64_t>() + flow["destination"]["bytes"].get<std::uint64_t>();
        count += flow["network"]["packets"].get<std::uint64_t>();
    }
    EXPECT_EQ(bytes, wire);
    EXPECT_EQ(count, packets.size());
}

TEST(Ecs, EveryRecordStandsOnALineOfItsOwn)
{
    const std::string text = written(test::analysed(plainRequest()), FlowFormat::Ecs);
    std::istringstream lines(text);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        EXPECT_FALSE(Json::parse(line, nullptr, false).is_discarded()) << line;
    EXPECT_EQ(count, 2u);
}

// RFC 4180 §2, fields 5 to 7.
std::vector<std::string> csvFields(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

TEST(Csv, EveryRecordHasTheColumnsOfTheHeaderLine)
{
    const std::string text = written(test::analysed(plainRequest()), FlowFormat::Csv);
    std::istringstream lines(text);
    std::string header, line;
    std::getline(lines, header);
    const std::vector<std::string> names = csvFields(header);
    std::size_t records = 0;
    for (; std::getline(lines, line); ++records) {
        ASSERT_EQ(csvFields(line).size(), names.size()) << line;
        EXPECT_TRUE(line.ends_with("\r")) << "RFC 4180 §2: lines end with CR LF";
        if (records == 1) {
            EXPECT_EQ(names[9], "name");
            EXPECT_EQ(csvFields(line)[9], "api.example.com");
            EXPECT_EQ(names[12], "estimated_country");
            EXPECT_EQ(csvFields(line)[12], "CN");
        }
    }
    EXPECT_EQ(records, 2u);
}

TEST(Csv, AFieldWithCommasAndQuotesIsQuoted)
{
    const AnalysisPtr analysis = test::analysed(plainRequest(), "before, \"reset\".pcapng");
    EXPECT_NE(written(analysis, FlowFormat::Csv).find("before, \"\"reset\"\".pcapng\","), std::string::npos);
}

class Formula : public testing::TestWithParam<const char*> {};

TEST_P(Formula, AsANameIsDefusedForSpreadsheets)
{
    const test::Endpoint asker = endpoint("192.168.43.20", 40001), resolver = endpoint("192.168.43.1", 53);
    const std::string name = GetParam() + std::string("cmd.example.com");
    const auto answer = test::addressRecord(name, test::ip("42.62.48.181"));
    std::vector<test::BuiltPacket> packets{
        {test::august2014(), test::udpFrame(asker, resolver, test::dnsQuery(7, name))},
        {test::august2014(), test::udpFrame(resolver, asker, test::dnsAnswer(7, name, test::DnsType::A, {answer}))}};
    test::TcpConversation talk({endpoint("192.168.43.20", 40002), endpoint("42.62.48.181", 5222)},
                               Timestamp{test::august2014().ns + NsPerSecond});
    talk.connect();
    packets.insert(packets.end(), talk.packets().begin(), talk.packets().end());
    const std::string text = written(test::analysed(packets), FlowFormat::Csv);
    EXPECT_NE(text.find(",'" + name + ",dns-answer,"), std::string::npos) << text;
}

INSTANTIATE_TEST_SUITE_P(Csv, Formula, testing::Values("=", "+", "-", "@"));

TEST(Zeek, EveryRecordHasTheColumnsOfTheHeader)
{
    const std::string text = written(test::analysed(plainRequest()), FlowFormat::Zeek);
    std::istringstream lines(text);
    const auto tabs = [](const std::string& s) { return std::count(s.begin(), s.end(), '\t'); };
    std::ptrdiff_t columns = 0;
    std::size_t records = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("#fields\t"))
            columns = tabs(line) - 1;
        else if (!line.starts_with("#")) {
            ++records;
            EXPECT_EQ(tabs(line), columns) << line;
        }
    }
    EXPECT_EQ(records, 2u);
    EXPECT_EQ(text.find("\t-\t-\t-\t"), std::string::npos) << "the bytes of IP packets are filled in";
    EXPECT_NE(text.find("1407650521.000000\tC"), std::string::npos) << "seconds with six decimals";
    EXPECT_NE(text.find("\ttcp\thttp\t"), std::string::npos);
    EXPECT_NE(text.find("\tSF\t"), std::string::npos);
}

} // namespace

} // namespace waybill
