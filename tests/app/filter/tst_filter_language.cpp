// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter.h"
#include "filter/filter_fields.h"
#include "filter/filter_tree.h"
#include "filter/text_pattern.h"
#include "filter/value_test.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>

namespace waybill {
namespace {

/// Whether the single comparison of an expression holds for one value.
template <typename Judge>
bool holds(const std::string& expression, const Judge& judge)
{
    const auto filter = Filter::parse(expression);
    EXPECT_TRUE(filter) << expression << ": " << (filter ? "" : filter.error().sentence);
    if (!filter || filter->tree().comparisons.size() != 1)
        return false;
    const ValueTest test(filter->tree().comparisons.front());
    Tally tally;
    judge(test, tally);
    return test.holds(tally);
}

bool ofNumber(const std::string& expression, std::initializer_list<std::uint64_t> values)
{
    return holds(expression, [&values](const ValueTest& test, Tally& tally) {
        for (const std::uint64_t value : values)
            tally.add(test.number(value));
    });
}

bool ofText(const std::string& expression, const std::string& value)
{
    return holds(expression, [&value](const ValueTest& test, Tally& tally) { tally.add(test.text(value)); });
}

bool ofAddress(const std::string& expression, const std::string& value)
{
    return holds(expression,
                 [&value](const ValueTest& test, Tally& tally) { tally.add(test.address(*IpAddress::parse(value))); });
}

bool ofMoment(const std::string& expression, std::int64_t ns)
{
    return holds(expression, [ns](const ValueTest& test, Tally& tally) { tally.add(test.moment(ns)); });
}

TEST(FilterLanguage, EveryOperatorComparesNumbers)
{
    struct Row {
        std::string sign;
        bool below, equal, above;
    };
    for (const Row& row : {Row{"==", false, true, false},
                           {"eq", false, true, false},
                           {"!=", true, false, true},
                           {"ne", true, false, true},
                           {">", false, false, true},
                           {"gt", false, false, true},
                           {"<", true, false, false},
                           {"lt", true, false, false},
                           {">=", false, true, true},
                           {"ge", false, true, true},
                           {"<=", true, true, false},
                           {"le", true, true, false},
                           {"===", false, true, false},
                           {"!==", true, false, true},
                           {"~=", true, false, true},
                           {"any_eq", false, true, false},
                           {"all_ne", true, false, true}}) {
        const std::string expression = "frame.len " + row.sign + " 100";
        EXPECT_EQ(ofNumber(expression, {99}), row.below) << expression;
        EXPECT_EQ(ofNumber(expression, {100}), row.equal) << expression;
        EXPECT_EQ(ofNumber(expression, {101}), row.above) << expression;
        EXPECT_FALSE(ofNumber(expression, {})) << expression << " holds where there is no value";
    }
}

TEST(FilterLanguage, ManyValuesAreComparedAsWiresharkDoes)
{
    EXPECT_TRUE(ofNumber("tcp.port == 80", {80, 4000}));
    EXPECT_FALSE(ofNumber("tcp.port != 80", {80, 4000}));
    EXPECT_TRUE(ofNumber("tcp.port !== 80", {80, 4000}));
    EXPECT_FALSE(ofNumber("tcp.port === 80", {80, 4000}));
    EXPECT_TRUE(ofNumber("any tcp.port > 1000", {80, 4000}));
    EXPECT_FALSE(ofNumber("all tcp.port > 1000", {80, 4000}));
    EXPECT_TRUE(ofNumber("all tcp.port > 10", {80, 4000}));
    EXPECT_TRUE(ofNumber("tcp.port not in {81..3999}", {80, 4000}));
    EXPECT_TRUE(ofNumber("tcp.port not in {81..3999}", {}));
    EXPECT_TRUE(ofNumber("tcp.port in {1, 70..90}", {80}));
    EXPECT_FALSE(ofNumber("tcp.port in {1, 70..79}", {80}));
    EXPECT_TRUE(ofNumber("tcp.flags & 0x12", {2}));
    EXPECT_FALSE(ofNumber("tcp.flags & 0x12", {4}));
}

TEST(FilterLanguage, AmountsHaveUnits)
{
    for (const auto& [text, value] : {std::pair<std::string, std::uint64_t>{"1k", 1'000},
                                      {"1.5k", 1'500},
                                      {"2Ki", 2'048},
                                      {"3M", 3'000'000},
                                      {"1Mi", 1'048'576},
                                      {"0.5G", 500'000'000},
                                      {"10kB", 10'000},
                                      {"0x5DC", 1'500},
                                      {"18446744073709551615", UINT64_MAX},
                                      {"0.25Gi", 268'435'456}})
        EXPECT_TRUE(ofNumber("content.up == " + text, {value})) << text;
    for (const auto& [text, ns] : {std::pair<std::string, std::int64_t>{"2.5", 2'500'000'000},
                                   {"250ms", 250'000'000},
                                   {"3us", 3'000},
                                   {"1.5h", 5'400'000'000'000},
                                   {"2min", 120'000'000'000},
                                   {"0.000000001", 1}})
        EXPECT_TRUE(ofMoment("duration == " + text, ns)) << text;
    for (const char* wrong : {"1.5", "12x", "-1", "0x", "18446744073709551616", "010", "1e5", "99999999999G"})
        EXPECT_FALSE(Filter::parse(std::string("content.up == ") + wrong)) << wrong;
}

TEST(FilterLanguage, TimesAreUtcUnlessAnOffsetIsWritten)
{
    const std::int64_t time = 1'407'679'323 * NsPerSecond; // date -u -d '2014-08-10 14:02:03' +%s
    for (const char* text : {"\"2014-08-10 14:02:03\"", "\"2014-08-10T14:02:03Z\"", "2014-08-10T19:32:03+05:30",
                             "\"2014-08-10 14:02:03 UTC\"", "1407679323"})
        EXPECT_TRUE(ofMoment(std::string("frame.time == ") + text, time)) << text;
    EXPECT_TRUE(ofMoment("start in {\"2014-08-10\"..\"2014-08-11\"}", time));
    EXPECT_FALSE(Filter::parse("start > yesterday"));
}

TEST(FilterLanguage, TextsAreQuotedEscapedAndMatched)
{
    EXPECT_TRUE(ofText("app == WhatsApp", "WhatsApp"));
    EXPECT_FALSE(ofText("app == WhatsApp", "whatsapp"));
    EXPECT_TRUE(ofText("app matches \"^whats\"", "WhatsApp"));
    EXPECT_TRUE(ofText("app ~ \"s\\.a\"", "s.a"));
    EXPECT_FALSE(ofText("app ~ \"s\\.a\"", "sxa"));
    EXPECT_TRUE(ofText("app matches r\"\\d+\"", "v12"));
    EXPECT_TRUE(ofText("app == \"\\x41\\\"\\\\\\102\"", "A\"\\B"));
    EXPECT_TRUE(ofText("frame contains 47:45:54", "xGETx"));
    EXPECT_TRUE(ofText("frame contains GET", "xGETx"));
    EXPECT_TRUE(ofText("name contains \"Mi.COM\"", "api.mi.com"));
    EXPECT_TRUE(ofText("country == China", "CN"));
    EXPECT_TRUE(ofText("country in {cn, Singapore}", "SG"));
    EXPECT_TRUE(ofText("app > \"a\"", "b"));
}

TEST(FilterLanguage, AddressesCompareByNetwork)
{
    EXPECT_TRUE(ofAddress("ip.addr == 10.0.0.0/8", "10.255.0.1"));
    EXPECT_FALSE(ofAddress("ip.addr == 10.0.0.0/8", "11.0.0.1"));
    EXPECT_TRUE(ofAddress("ip.addr == 0.0.0.0/0", "8.8.8.8"));
    EXPECT_TRUE(ofAddress("ipv6.addr == 2001:db8::/33", "2001:db8:7fff::1"));
    EXPECT_FALSE(ofAddress("ipv6.addr == 2001:db8::/33", "2001:db8:8000::1"));
    EXPECT_TRUE(ofAddress("ipv6.addr == 2001:db8::4/126", "2001:db8::7"));
    EXPECT_FALSE(ofAddress("ipv6.addr == 2001:db8::4/126", "2001:db8::8"));
    EXPECT_FALSE(ofAddress("address == 2001:db8::/0", "8.8.8.8"));
    EXPECT_TRUE(ofAddress("ip.addr in {1.1.1.1, 8.8.8.0..8.8.8.9}", "8.8.8.8"));
    EXPECT_TRUE(ofAddress("ip.src >= 224.0.0.0", "239.1.1.1"));
}

/// Truth table: bit i of `expected` is the outcome when udp, tcp, arp are the bits of i. tests/cli/filter.py shows the
/// same precedence in tshark.
TEST(FilterLanguage, AndBindsTighterThanOr)
{
    struct Row {
        std::string expression;
        bool (*expected)(bool a, bool b, bool c);
    };
    const Row rows[] = {
        {"udp or tcp and arp", [](bool a, bool b, bool c) { return a || (b && c); }},
        {"udp and tcp or arp", [](bool a, bool b, bool c) { return (a && b) || c; }},
        {"udp || tcp && arp", [](bool a, bool b, bool c) { return a || (b && c); }},
        {"(udp or tcp) and arp", [](bool a, bool b, bool c) { return (a || b) && c; }},
        {"not udp and tcp or arp", [](bool a, bool b, bool c) { return (!a && b) || c; }},
        {"!udp&&!(tcp||arp)", [](bool a, bool b, bool c) { return !a && !(b || c); }},
        {"not not udp or not tcp and not arp", [](bool a, bool b, bool c) { return a || (!b && !c); }},
    };
    for (const Row& row : rows) {
        const auto filter = Filter::parse(row.expression);
        ASSERT_TRUE(filter) << row.expression;
        for (unsigned i = 0; i < 8; ++i) {
            const bool values[] = {(i & 1) != 0, (i & 2) != 0, (i & 4) != 0};
            EXPECT_EQ(passes(filter->tree().root, [&values](std::uint32_t leaf) { return values[leaf]; }),
                      row.expected(values[0], values[1], values[2]))
                << row.expression << " with " << i;
        }
    }
}

TEST(FilterLanguage, WhatIsWrongIsSaidWithItsPlace)
{
    struct Row {
        std::string expression, says;
        std::size_t offset, length;
    };
    for (const Row& row : {
             Row{"contry == CN", "did you mean “country”", 0, 6},
             {"udp and contnt.up > 1", "“content.up”", 8, 9},
             {"8.8.8.8", "address == 8.8.8.8", 0, 7},
             {"xiaomi.example.zzz", "name contains \"xiaomi.example.zzz\"", 0, 18},
             {"country = CN", "write ==", 8, 1},
             {"udp | tcp", "write ||", 4, 1},
             {"(udp", "never closed", 0, 1},
             {"udp)", "no ( for", 3, 1},
             {"udp tcp", "missing before “tcp”", 4, 3},
             {"udp and", "missing before the end", 7, 0},
             {"tcp.port ==", "missing before the end", 11, 0},
             {"1 < tcp.port < 5", "There is no field", 0, 1},
             {"frame.len > 1 < 5", "chained", 14, 1},
             {"udp == 17", "stands by itself", 4, 2},
             {"frame.len contains 1", "its type is number", 10, 8},
             {"app & 1", "its type is text", 4, 1},
             {"ip.addr == 2001:db8::1", "not an IPv4 address", 11, 11},
             {"ip.addr == mi.com", "names are not looked up", 11, 6},
             {"ip.addr == 10.0.0.0/33", "from 0 to 32", 11, 11},
             {"eth.addr == 12:34", "not a MAC", 12, 5},
             {"place == somewhere", "it is one of agreed, corrected", 9, 9},
             {"country == Chinaa", "No country", 11, 6},
             {"encrypted == 2", "yes or no", 13, 1},
             {"app == \"x", "no closing quote", 7, 2},
             {"app == \"a\\q\"", "no escape", 9, 2},
             {"app matches \"(\"", "regular expression is wrong", 12, 3},
             {"tcp.port in 80", "{ is missing", 12, 2},
             {"tcp.port in {80 81}", "commas", 16, 2},
             {"tcp.port in {80", "never closed", 12, 1},
             {"tcp.port in {90..80}", "ends before it begins", 17, 2},
             {"ip.src == ip.dst", "two fields", 10, 6},
             {"eth.src[0:3] == 1", "not supported", 7, 1},
             {"tls.handshake.type == 11", "ClientHello (1)", 0, 18},
             {"tls.handshake.type != 1", "ClientHello (1)", 0, 18},
             {"any udp", "comparison is missing", 7, 0},
             {"app contains \"\"", "Everything contains", 13, 2},
         }) {
        const auto filter = Filter::parse(row.expression);
        ASSERT_FALSE(filter) << row.expression;
        EXPECT_NE(filter.error().sentence.find(row.says), std::string::npos) << filter.error().sentence;
        EXPECT_EQ(filter.error().offset, row.offset) << row.expression;
        EXPECT_EQ(filter.error().length, row.length) << row.expression;
    }
}

TEST(FilterLanguage, LimitsAreKept)
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '(') + "udp" + std::string(depth, ')'); };
    EXPECT_TRUE(Filter::parse(nested(Filter::MaxDepth - 1)));
    EXPECT_FALSE(Filter::parse(nested(Filter::MaxDepth)));
    EXPECT_FALSE(Filter::parse(std::string(3000, '!') + "udp"));
    std::string many = "udp";
    for (std::size_t i = 1; i < Filter::MaxComparisons; ++i)
        many += " or udp";
    EXPECT_TRUE(Filter::parse(many));
    EXPECT_FALSE(Filter::parse(many + " or udp"));
    EXPECT_TRUE(Filter::parse("udp" + std::string(Filter::MaxLength - 3, ' ')));
    EXPECT_FALSE(Filter::parse("udp" + std::string(Filter::MaxLength - 2, ' ')));
}

TEST(FilterLanguage, NothingTypedPassesEverything)
{
    EXPECT_TRUE(Filter::parse(" \t")->isEmpty());
    EXPECT_TRUE(passes(Filter().tree().root, [](std::uint32_t) { return false; }));
    EXPECT_FALSE(Filter::parse("udp")->isEmpty());
    EXPECT_EQ(Filter::parse(" udp ")->text(), " udp ");
}

TEST(FilterLanguage, FlowsTellWhatTheyCan)
{
    EXPECT_FALSE(Filter::parse("country == CN and tcp.port == 443 and frame.time > 2014-08-10")->needsPackets());
    for (const char* text :
         {"frame.len > 5", "tcp.flags.syn == 1", "udp or http.host contains x", "frame.time == 2014-08-10"})
        EXPECT_TRUE(Filter::parse(text)->needsPackets()) << text;
}

TEST(FilterLanguage, AHostileTextCannotHoldASearchUp)
{
    const auto pattern = TextPattern::compile("^(a+)+$");
    ASSERT_TRUE(pattern);
    EXPECT_EQ(pattern->search("aaaa"), TextPattern::Found::Yes);
    EXPECT_EQ(pattern->search(std::string(60, 'a') + "b"), TextPattern::Found::TooCostly);
    EXPECT_EQ(TextPattern::compile("xyz")->search(std::string(TextPattern::MostBytes + 1, 'a')),
              TextPattern::Found::TooCostly);
}

TEST(FilterLanguage, EveryFieldHasAnExampleThatUsesIt)
{
    EXPECT_EQ(filterFields().size(), FieldCount);
    for (const FilterField& field : filterFields()) {
        const auto filter = Filter::parse(field.example);
        ASSERT_TRUE(filter) << field.name << ": " << filter.error().sentence;
        const auto& all = filter->tree().comparisons;
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&field](const FieldComparison& c) {
            return c.field == field.id;
        })) << field.name;
        EXPECT_EQ(findField(field.name), &field) << field.name << " is there twice";
        EXPECT_FALSE(field.what.empty());
        EXPECT_TRUE(field.isOfFlow || field.isOfPacket) << field.name;
    }
}

} // namespace
} // namespace waybill
