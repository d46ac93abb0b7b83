// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analysed.h"
#include "filter/filter_fields.h"
#include "filter/flow_selection.h"
#include "filter/frame_selection.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace waybill::test {
namespace {

const Endpoint China1 = endpoint("42.62.48.181", 443), America = endpoint("173.194.36.36", 80);
const Endpoint Unnamed1 = endpoint("42.62.48.148", 5222);

/// A file that stays, so that its packets can be read again.
class FilterSelection : public testing::Test {
protected:
    FilterSelection()
    {
        Scene scene;
        scene.resolves(0, 1, "api.xiaomi.com", "42.62.48.181").tls(1, China1, "api.xiaomi.com", 2'000);
        HttpRequest request;
        request.host = "www.example.com";
        scene.http(5, America, request).tcp(9, Unnamed1, 300, 10).udp(12, endpoint("192.168.43.1", 9999), 64, Laptop);
        scene.asks(14, 2, "never.contacted.example");
        analysis = analyseFiles({{directory.write("scene.pcap", pcapFile(scene.packets()))}}, {Phone.address, {}});
    }

    Filter parsed(const std::string& expression)
    {
        const auto filter = Filter::parse(expression);
        EXPECT_TRUE(filter) << expression << ": " << (filter ? "" : filter.error().sentence);
        return filter.value_or(Filter());
    }
    /// Ports of the responders of what passes.
    std::set<int> ports(const std::string& expression)
    {
        const auto flows = selectFlows(analysis, parsed(expression), {});
        EXPECT_TRUE(flows) << expression;
        std::set<int> found;
        for (std::uint32_t row = 0; flows && row < flows->size(); ++row)
            if ((*flows)[row])
                found.insert(analysis->flow(FlowId{row}).responderPort);
        return found;
    }
    std::size_t packets(const std::string& expression)
    {
        const auto frames = selectFrames(analysis, 0, parsed(expression), {});
        EXPECT_TRUE(frames) << expression;
        return frames ? frames->size() : 0;
    }

    TemporaryDirectory directory;
    AnalysisPtr analysis;
};

TEST_F(FilterSelection, FlowsPassByWhatIsKnownOfThem)
{
    using P = std::set<int>;
    EXPECT_EQ(ports(""), (P{53, 80, 443, 5222, 9999}));
    EXPECT_EQ(ports("country == CN"), (P{443, 5222}));
    EXPECT_EQ(ports("country.certain == CN and not unnamed"), (P{443}));
    EXPECT_EQ(ports("name contains \"XIAOMI\""), (P{443}));
    EXPECT_EQ(ports("domain == xiaomi.com"), (P{443}));
    EXPECT_EQ(ports("destination == xiaomi.com"), (P{443}));
    EXPECT_EQ(ports("lookup == api.xiaomi.com"), (P{53}));
    EXPECT_EQ(ports("name.source == tls-sni"), (P{443}));
    EXPECT_EQ(ports("content.up >= 300"), (P{443, 5222}));
    EXPECT_EQ(ports("content.up > 300"), (P{443}));
    EXPECT_EQ(ports("encrypted"), (P{443}));
    EXPECT_EQ(ports("encrypted == 0 and tcp"), (P{80, 5222}));
    EXPECT_EQ(ports("unnamed and tcp"), (P{5222}));
    EXPECT_EQ(ports("band == local and direction == up"), (P{53}));
    EXPECT_EQ(ports("direction == unknown"), (P{9999}));
    EXPECT_EQ(ports("handset == 192.168.43.20 and port == 53"), (P{53}));
    EXPECT_EQ(ports("level == content-sent"), (P{443, 5222, 80}));
    EXPECT_EQ(ports("protocol == http"), (P{80}));
    EXPECT_EQ(ports("request contains \"www.example.com\""), (P{80}));
    EXPECT_EQ(ports("address == 42.62.48.128/26"), (P{443, 5222}));
    EXPECT_EQ(ports("ip.dst == 42.62.48.181"), (P{443}));
    EXPECT_EQ(ports("tcp.dstport in {80, 5000..6000}"), (P{80, 5222}));
    EXPECT_EQ(ports("start >= \"2014-08-10 08:02:09\" and port != 53"), (P{5222, 9999}));
    EXPECT_EQ(ports("destination.first >= \"2014-08-10 08:02:09\" and direction != unknown"), (P{5222}));
    EXPECT_EQ(ports("frame.time < \"2014-08-10 08:02:01\""), (P{53}));
    EXPECT_EQ(ports("run == 1 and capture contains scene and udp"), (P{53, 9999}));
    EXPECT_EQ(ports("tls.handshake.extensions_server_name == api.xiaomi.com"), (P{443}));
    EXPECT_EQ(ports("ip.geoip.dst_country_iso == CN and ip.geoip.src_country_iso == CN"), (P{443, 5222}));
    EXPECT_EQ(ports("community_id matches \"^1:\" and udp"), (P{53, 9999}));
}

TEST_F(FilterSelection, WhatOnlyPacketsKnowIsReadAgain)
{
    using P = std::set<int>;
    EXPECT_EQ(ports("tcp.flags.syn == 1 and tcp.flags.ack == 0"), (P{80, 443, 5222}));
    EXPECT_EQ(ports("frame.number == 1"), (P{53}));
    EXPECT_EQ(ports("http.host == \"www.example.com\""), (P{80}));
    EXPECT_EQ(ports("dns.a == 42.62.48.181"), (P{53}));
    EXPECT_EQ(ports("country == CN and tcp.payload contains \"uuuu\""), (P{5222}));
}

TEST_F(FilterSelection, PacketsPassByThemselvesOrTheirFlow)
{
    EXPECT_EQ(packets("dns.qry.name == api.xiaomi.com"), 2u);
    EXPECT_EQ(packets("dns.flags.response == 1"), 1u);
    EXPECT_EQ(packets("http.request"), 1u);
    EXPECT_EQ(packets("tls.handshake.type == 1"), 1u);
    EXPECT_EQ(packets("tls.handshake.type == 2"), 1u);
    EXPECT_EQ(packets("name == api.xiaomi.com"), packets("ip.addr == 42.62.48.181"));
    EXPECT_GT(packets("name == api.xiaomi.com"), 5u);
    EXPECT_EQ(packets("ip"), packets(""));
    EXPECT_EQ(packets("frame.number in {2, 4..5}"), 3u);
    EXPECT_EQ(packets("eth.src == 3c:22:fb:01:02:03"), 1u);
    EXPECT_EQ(packets("frame.time_relative < 0.011"), 2u);
}

TEST_F(FilterSelection, NamesThatWereLookedUpOnlyPassByTheirNames)
{
    const Destination* found = findDestination(*analysis, "contacted.example");
    ASSERT_NE(found, nullptr);
    for (const char* text : {"name contains never", "lookup == never.contacted.example", "domain == contacted.example",
                             "level == looked-up", "content.up == 0", "not country == CN", ""})
        EXPECT_TRUE(selectsLookup(*analysis, *found, parsed(text))) << text;
    for (const char* text : {"name contains xiaomi", "country == CN", "level == contacted", "tcp"})
        EXPECT_FALSE(selectsLookup(*analysis, *found, parsed(text))) << text;
}

TEST_F(FilterSelection, NarrowingKeepsNamesThatWereLookedUpOnly)
{
    const auto keys = [this](const std::string& expression) {
        std::set<std::string> found;
        const auto narrowed = narrowedBy(analysis, parsed(expression), {});
        EXPECT_TRUE(narrowed) << expression;
        for (const auto& destination : (*narrowed)->destinations())
            if (!destination->isLocal)
                found.insert(destination->key);
        return found;
    };
    using K = std::set<std::string>;
    EXPECT_EQ(keys("level == looked-up"), K{"contacted.example"});
    EXPECT_EQ(keys("name contains never"), K{"contacted.example"});
    EXPECT_EQ(keys("domain in {xiaomi.com, contacted.example}"), (K{"contacted.example", "xiaomi.com"}));
    EXPECT_EQ(keys("domain == xiaomi.com"), K{"xiaomi.com"}) << "and no question for another domain";
    EXPECT_EQ(keys("country == CN"), (K{"xiaomi.com", "42.62.48.148"}));
    EXPECT_EQ(narrowedBy(analysis, parsed(""), {}), analysis);
}

TEST_F(FilterSelection, FailuresAreSaid)
{
    const auto cancelled =
        selectFlows(analysis, parsed("country == CN"), [](const Progress&) { return Continue::Cancel; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    const auto costly = selectFlows(analysis, parsed("tcp.payload matches \"^(u+)+[^u]\""), {});
    ASSERT_FALSE(costly);
    EXPECT_EQ(costly.error().code, ErrorCode::TooLarge);
    EXPECT_NE(costly.error().message.find("takes too long"), std::string::npos);
    EXPECT_FALSE(selectFrames(analysis, 7, parsed("tcp"), {}));
}

std::vector<std::string> texts(const std::vector<Completion>& completions)
{
    std::vector<std::string> found;
    for (const Completion& one : completions)
        found.push_back(one.text);
    return found;
}

TEST_F(FilterSelection, CompletionKnowsWhatComesNext)
{
    const auto at = [this](const std::string& text) { return texts(completionsAt(text, text.size(), analysis.get())); };
    const auto has = [](const std::vector<std::string>& all, const std::string& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    EXPECT_EQ(at("").front(), "country");
    EXPECT_LE(at("").size(), MaxCompletions);
    EXPECT_EQ(at("content").front(), "content.up");
    EXPECT_EQ(at("udp and tcp.flags.s").front(), "tcp.flags.syn");
    EXPECT_TRUE(has(at("country "), "=="));
    EXPECT_FALSE(has(at("country "), "contains"));
    EXPECT_TRUE(has(at("name con"), "contains"));
    EXPECT_TRUE(has(at("udp "), "and"));
    EXPECT_FALSE(has(at("udp "), "=="));
    EXPECT_EQ(at("country == ").front(), "CN");
    EXPECT_TRUE(has(at("name == api"), "api.xiaomi.com"));
    EXPECT_TRUE(has(at("name == \"api"), "\"api.xiaomi.com\""));
    EXPECT_TRUE(has(at("domain in {xiaomi.com, "), "xiaomi.com"));
    EXPECT_TRUE(has(at("place == d"), "disputed"));
    EXPECT_TRUE(has(at("ip.dst == 42"), "42.62.48.181"));
    EXPECT_TRUE(has(at("protocol == "), "tls"));
    EXPECT_TRUE(at("nofield == ").empty());
    EXPECT_TRUE(at("udp $ ").empty());
    const auto within = completionsAt("countr == CN", 3, analysis.get());
    ASSERT_FALSE(within.empty());
    EXPECT_EQ(within.front().replaceFrom, 0u);
    EXPECT_EQ(within.front().replaceLength, 6u);
    EXPECT_TRUE(completionsAt("app == ", 7, nullptr).empty());
}

TEST_F(FilterSelection, ACompletedValueCanBeParsedAgain)
{
    for (const FilterField& field : filterFields()) {
        if (field.type == FieldType::Protocol || field.type == FieldType::Bytes)
            continue;
        const std::string begin = std::string(field.name) + " == ";
        for (const std::string& value : texts(completionsAt(begin, begin.size(), analysis.get())))
            EXPECT_TRUE(Filter::parse(begin + value)) << begin << value;
    }
}

} // namespace
} // namespace waybill::test
