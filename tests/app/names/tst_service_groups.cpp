// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service_groups.h"
#include "support/paths.h"

#include <filesystem>
#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::TemporaryDirectory;

namespace {

const Timestamp In2014 = *parseTimestamp("2014-08-10");
const Timestamp In2026 = *parseTimestamp("2026-11-21");

std::vector<std::uint8_t> bytes(const std::string& text)
{
    return {text.begin(), text.end()};
}

std::string rule(const std::string& name, const std::string& rest)
{
    return "[[service]]\nmaker = \"M\"\nservice = \"" + name + "\"\nkind = \"other\"\nsource = \"a page\"\n" + rest +
           "\n";
}

/// Rules as if bundled, and one user's file on top when it is not empty.
class Rules {
public:
    explicit Rules(const std::string& bundled, const std::string& user = "") : m_groups(load(bundled, user)) {}

    [[nodiscard]] std::string name(std::string_view host, const char* address = "198.51.100.7",
                                   Timestamp when = In2026) const
    {
        const ServiceMatch match = m_groups.match(host, *IpAddress::parse(address), when);
        return match.service == nullptr ? "" : match.service->name;
    }
    [[nodiscard]] std::string region(std::string_view host) const
    {
        const ServiceMatch match = m_groups.match(host, {}, In2026);
        if (match.region == nullptr)
            return "";
        return match.region->token + " " + match.region->country.toString() + " " + match.region->meaning;
    }
    [[nodiscard]] const ServiceGroups& groups() const { return m_groups; }

private:
    static ServiceGroups load(const std::string& bundled, const std::string& user)
    {
        const TemporaryDirectory directory;
        std::filesystem::create_directory(directory.path() + "/services");
        static_cast<void>(directory.write("services/services.toml", bytes(bundled)));
        std::vector<std::string> users;
        if (!user.empty())
            users.push_back(directory.write("mine.toml", bytes(user)));
        Result<ServiceGroups> groups = ServiceGroups::load(directory.path(), users);
        EXPECT_TRUE(groups) << describe(groups.error());
        return groups ? std::move(*groups) : ServiceGroups();
    }

    ServiceGroups m_groups;
};

struct Pattern {
    const char* name;
    const char* pattern;
    const char* host;
    bool isMatch;
};

class HostPatterns : public testing::TestWithParam<Pattern> {};

} // namespace

TEST_P(HostPatterns, MatchWholeLabels)
{
    const Rules rules(rule("S", std::string("hosts = [\"") + GetParam().pattern + "\"]"));
    EXPECT_EQ(rules.name(GetParam().host), GetParam().isMatch ? "S" : "");
}

INSTANTIATE_TEST_SUITE_P(
    Rows, HostPatterns,
    testing::Values(Pattern{"exact", "api.account.xiaomi.com", "api.account.xiaomi.com", true},
                    Pattern{"exactIsNotBelow", "account.xiaomi.com", "api.account.xiaomi.com", false},
                    Pattern{"below", "*.micloud.xiaomi.net", "contactapi.micloud.xiaomi.net", true},
                    Pattern{"farBelow", "*.xiaomi.net", "us.find.api.micloud.xiaomi.net", true},
                    Pattern{"itself", "*.xiaomi.net", "xiaomi.net", true},
                    Pattern{"onlyWholeLabels", "*.xiaomi.net", "notxiaomi.net", false},
                    Pattern{"caseIsIgnored", "*.xiaomi.net", "API.Xiaomi.NET", true},
                    Pattern{"finalDotIsIgnored", "*.xiaomi.net", "api.xiaomi.net.", true},
                    Pattern{"starWithinLabel", "alt*-mtalk.google.com", "alt7-mtalk.google.com", true},
                    Pattern{"starMayBeEmpty", "alt*-mtalk.google.com", "alt-mtalk.google.com", true},
                    Pattern{"starStaysInItsLabel", "alt*-mtalk.google.com", "alt7.x-mtalk.google.com", false},
                    Pattern{"starForOneLabel", "rum.*.amazonaws.com", "rum.eu-west-1.amazonaws.com", true},
                    Pattern{"starForOneLabelOnly", "rum.*.amazonaws.com", "rum.a.b.amazonaws.com", false},
                    Pattern{"starBacktracks", "a*b*c.example.com", "axbxxbyyc.example.com", true},
                    Pattern{"starBelow", "*.cdn-*.example.com", "a.b.cdn-7.example.com", true},
                    Pattern{"escapedDotIsNoDot", "*.xiaomi.net", "evil\\.xiaomi.net", false},
                    Pattern{"escapedNumberIsNoDot", "*.xiaomi.net", "evil\\046xiaomi.net", false},
                    Pattern{"escapeBeforeRealDot", "*.xiaomi.net", "a\\032b.xiaomi.net", true},
                    Pattern{"addressIsNoName", "*.example.com", "203.107.1.65", false},
                    Pattern{"bracketsAreNoName", "*.example.com", "[ff02::c]:1900", false},
                    Pattern{"emptyName", "*.example.com", "", false}, Pattern{"onlyDot", "*.example.com", ".", false}),
    [](const auto& row) { return row.param.name; });

TEST(ServiceGroups, MostSpecificPatternWins)
{
    const Rules rules(rule("all", "hosts = [\"*.xiaomi.com\"]") + rule("push", "hosts = [\"*.xmpush.xiaomi.com\"]") +
                      rule("one", "hosts = [\"api.xmpush.xiaomi.com\"]") +
                      rule("some", "hosts = [\"api-*.xmpush.xiaomi.com\"]"));
    EXPECT_EQ(rules.name("www.xiaomi.com"), "all");
    EXPECT_EQ(rules.name("x.xmpush.xiaomi.com"), "push");
    EXPECT_EQ(rules.name("xmpush.xiaomi.com"), "push");
    EXPECT_EQ(rules.name("api.xmpush.xiaomi.com"), "one");
    EXPECT_EQ(rules.name("api-2.xmpush.xiaomi.com"), "some");
}

TEST(ServiceGroups, NameGoesBeforeAddressAndLongerPrefixBeforeShorter)
{
    const Rules rules(rule("name", "hosts = [\"*.xiaomi.com\"]") + rule("wide", "prefixes = [\"42.62.48.0/24\"]") +
                      rule("narrow", "prefixes = [\"42.62.48.181/32\"]") +
                      rule("six", "prefixes = [\"2001:db8::/48\"]"));
    EXPECT_EQ(rules.name("miui.xiaomi.com", "42.62.48.181"), "name");
    EXPECT_EQ(rules.name("", "42.62.48.181"), "narrow");
    EXPECT_EQ(rules.name("unknown.example", "42.62.48.182"), "wide");
    EXPECT_EQ(rules.name("", "42.62.49.1"), "");
    EXPECT_EQ(rules.name("", "2001:db8:0:7::1"), "six");
    EXPECT_EQ(rules.name("", "64:ff9b::2a3e:30b5"), "narrow") << "NAT64 carries the IPv4 address";
    const ServiceMatch match = rules.groups().match("", *IpAddress::parse("42.62.48.182"), In2026);
    EXPECT_EQ(match.by, ServiceMatch::By::Address);
    EXPECT_EQ(match.pattern, "42.62.48.0/24");
}

TEST(ServiceGroups, RuleOutsideItsDatesDoesNotExist)
{
    const Rules rules(rule("old", "hosts = [\"a.example.com\"]\nfrom = 2014-01-01\nto = 2014-12-31") +
                      rule("new", "hosts = [\"a.example.com\"]\nfrom = 2015-01-01") +
                      rule("range", "prefixes = [\"42.62.48.0/24\"]\nfrom = 2014-01-01\nto = 2014-08-10"));
    EXPECT_EQ(rules.name("a.example.com", "192.0.2.1", *parseTimestamp("2013-12-31T23:59:59Z")), "");
    EXPECT_EQ(rules.name("a.example.com", "192.0.2.1", In2014), "old");
    EXPECT_EQ(rules.name("a.example.com", "192.0.2.1", *parseTimestamp("2014-12-31T23:59:59.999999999Z")), "old");
    EXPECT_EQ(rules.name("a.example.com", "192.0.2.1", *parseTimestamp("2015-01-01")), "new");
    EXPECT_EQ(rules.name("", "42.62.48.1", *parseTimestamp("2014-08-10T23:00:00Z")), "range");
    EXPECT_EQ(rules.name("", "42.62.48.1", *parseTimestamp("2014-08-11")), "");
}

TEST(ServiceGroups, UsersRulesGoFirstAndSaySo)
{
    const Rules rules(rule("bundled", "hosts = [\"one.example.com\"]") + rule("other", "hosts = [\"two.example.com\"]"),
                      rule("mine", "hosts = [\"*.example.com\"]") + rule("my proxy", "prefixes = [\"192.0.2.0/24\"]"));
    EXPECT_EQ(rules.name("one.example.com"), "mine") << "even by a less specific pattern";
    EXPECT_EQ(rules.name("one.example.com", "192.0.2.9"), "mine") << "names first within one file";
    EXPECT_EQ(rules.name("else.test", "192.0.2.9"), "my proxy");
    EXPECT_EQ(rules.groups().ruleCount(), 4u);
    EXPECT_FALSE(rules.groups().rules()[0].service.isUsers);
    EXPECT_TRUE(rules.groups().rules()[2].service.isUsers);
}

TEST(ServiceGroups, RegionTokensStandBetweenDotsAndDashes)
{
    const Rules rules("[[provider]]\nname = \"AWS\"\nhosts = [\"*.amazonaws.com\"]\nsource = \"a page\"\nregions = [\n"
                      "  { token = \"us-west-1\", country = \"US\", meaning = \"N. California\" },\n"
                      "  { token = \"eu-central-1\", country = \"DE\", meaning = \"Frankfurt\" },\n]\n"
                      "[[provider]]\nname = \"X\"\nhosts = [\"*.xiaomi.net\"]\nsource = \"a page\"\nregions = [\n"
                      "  { token = \"global\", meaning = \"outside mainland China\" },\n  { token = \"ru\", country = "
                      "\"RU\" },\n]\n" +
                      rule("here", "hosts = [\"here.xiaomi.net\"]\nregion = \"IN\"\nregion_source = \"another page\""));
    EXPECT_EQ(rules.region("fr-app-net2-2117517874.eu-central-1.elb.amazonaws.com"), "eu-central-1 DE Frankfurt");
    EXPECT_EQ(rules.region("s3-us-west-1.amazonaws.com"), "us-west-1 US N. California");
    EXPECT_EQ(rules.region("s3-us-west-12.amazonaws.com"), "");
    EXPECT_EQ(rules.region("eu-central-1.example.com"), "") << "counts only in the provider's own names";
    EXPECT_EQ(rules.region("app.chat.global.xiaomi.net"), "global  outside mainland China");
    EXPECT_EQ(rules.region("ru.app.chat.global.xiaomi.net"), "ru RU ") << "a country says more than an area";
    EXPECT_EQ(rules.region("here.xiaomi.net"), " IN ") << "the rule's own word goes first";
    const ServiceMatch match = rules.groups().match("here.xiaomi.net", {}, In2026);
    EXPECT_EQ(match.region->source, "another page");
    EXPECT_EQ(match.region->provider, "M");
}

TEST(ServiceGroups, WithoutRulesNothingMatches)
{
    const ServiceGroups none;
    const ServiceMatch match = none.match("www.example.com", *IpAddress::parse("192.0.2.1"), In2026);
    EXPECT_EQ(match.service, nullptr);
    EXPECT_EQ(match.region, nullptr);
    EXPECT_EQ(match.by, ServiceMatch::By::Nothing);
}

TEST(ServiceGroups, EveryKindHasOneWordAndBack)
{
    for (int i = 0; i <= static_cast<int>(ServiceKind::Other); ++i) {
        const auto kind = static_cast<ServiceKind>(i);
        EXPECT_EQ(parseServiceKind(serviceKindKey(kind)), kind);
        EXPECT_FALSE(serviceKindText(kind).empty());
    }
    EXPECT_FALSE(parseServiceKind("spying"));
}
