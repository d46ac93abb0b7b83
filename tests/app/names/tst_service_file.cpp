// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service_file.h"
#include "names/service_groups.h"
#include "support/paths.h"

#include <filesystem>
#include <gtest/gtest.h>

using namespace waybill;

namespace {

constexpr const char* Head = "[[service]]\nmaker = \"M\"\nservice = \"S\"\n"; // three lines

struct Wrong {
    const char* name;
    std::string text; ///< what follows Head
    const char* line;
    const char* says; ///< part of the message
};

class RuleFiles : public testing::TestWithParam<Wrong> {};

const std::string Rest = "kind = \"push\"\nsource = \"a page\"\n";
const std::string Hosts = "hosts = [\"a.example.com\"]\n";

std::string provider(const std::string& rest)
{
    return Rest + Hosts + "[[provider]]\nname = \"P\"\nsource = \"a page\"\nhosts = [\"*.example.com\"]\n" + rest;
}

} // namespace

TEST_P(RuleFiles, SayLineAndWhatIsWrong)
{
    const auto file = parseServiceFile(Head + GetParam().text, "rules.toml");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().path, "rules.toml");
    EXPECT_EQ(file.error().code, ErrorCode::Corrupt);
    EXPECT_EQ(file.error().message.find(GetParam().line), 0u) << file.error().message;
    EXPECT_NE(file.error().message.find(GetParam().says), std::string::npos) << file.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, RuleFiles,
    testing::Values(
        Wrong{"notToml", "kind = push\n", "line 4:", ""},
        Wrong{"noKind", "source = \"s\"\n" + Hosts, "line 1:", "kind"},
        Wrong{"unknownKind", "kind = \"spying\"\nsource = \"s\"\n" + Hosts, "line 4:", "no kind \"spying\""},
        Wrong{"noSource", "kind = \"push\"\n" + Hosts, "line 1:", "source is missing"},
        Wrong{"emptySource", "kind = \"push\"\nsource = \"\"\n" + Hosts, "line 1:", "source is missing"},
        Wrong{"noHosts", Rest, "line 1:", "neither hosts nor prefixes"},
        Wrong{"hostsIsText", Rest + "hosts = \"a.example.com\"", "line 6:", "list of texts"},
        Wrong{"hostsIsEmpty", Rest + "hosts = []", "line 6:", "list of texts"},
        Wrong{"hostIsNumber", Rest + "hosts = [7]", "line 6:", "list of texts"},
        Wrong{"hostOnItsLine", Rest + "hosts = [\n  \"a.example.com\",\n  \"b_c,example.com\",\n]", "line 8:", "b_c,"},
        Wrong{"publicSuffix", Rest + "hosts = [\"*.co.uk\"]", "line 6:", "public suffix"},
        Wrong{"topLevel", Rest + "hosts = [\"*.com\"]", "line 6:", "public suffix"},
        Wrong{"starAtEnd", Rest + "hosts = [\"google.*\"]", "line 6:", "last label"},
        Wrong{"upperCase", Rest + "hosts = [\"A.example.com\"]", "line 6:", "a-z"},
        Wrong{"emptyLabel", Rest + "hosts = [\"a..example.com\"]", "line 6:", "empty"},
        Wrong{"onlyStar", Rest + "hosts = [\"*.\"]", "line 6:", "empty"},
        Wrong{"longLabel", Rest + "hosts = [\"" + std::string(64, 'a') + ".example.com\"]", "line 6:", "63"},
        Wrong{"addressAsHost", Rest + "hosts = [\"192.0.2.1\"]", "line 6:", "prefixes"},
        Wrong{"noPrefixLength", Rest + "prefixes = [\"192.0.2.0\"]", "line 6:", "no prefix"},
        Wrong{"zeroPrefix", Rest + "prefixes = [\"0.0.0.0/0\"]", "line 6:", "no prefix"},
        Wrong{"bitsBeyond", Rest + "prefixes = [\"192.0.2.1/24\"]", "line 6:", "beyond the length"},
        Wrong{"longPrefix", Rest + "prefixes = [\"192.0.2.0/33\"]", "line 6:", "no prefix"},
        Wrong{"unknownCountry", Rest + Hosts + "region = \"QX\"", "line 7:", "no country code"},
        Wrong{"lowerCountry", Rest + Hosts + "region = \"in\"", "line 7:", "no country code"},
        Wrong{"regionSourceAlone", Rest + Hosts + "region_source = \"s\"", "line 1:", "without region"},
        Wrong{"dateInQuotes", Rest + Hosts + "from = \"2014-01-01\"", "line 7:", "without quotes"},
        Wrong{"noSuchDate", Rest + Hosts + "from = 2014-02-31", "line 7:", ""},
        Wrong{"endsBeforeItBegins", Rest + Hosts + "from = 2015-01-01\nto = 2014-01-01", "line 1:", "before it begins"},
        Wrong{"unknownKey", Rest + Hosts + "hosst = [\"x\"]", "line 7:", "unknown key \"hosst\""},
        Wrong{"unknownTable", Rest + Hosts + "[[servize]]\nmaker = \"M\"", "line 7:", "unknown key \"servize\""},
        Wrong{"singleBrackets", Rest + Hosts + "[provider]\nname = \"P\"", "line 7:", "double brackets"},
        Wrong{"noRegions", provider(""), "line 7:", "needs regions"},
        Wrong{"badToken", provider("regions = [ { token = \"A b\", country = \"IN\" } ]"), "line 11:", "token"},
        Wrong{"tokenTwice",
              provider("regions = [\n{ token = \"in\", country = \"IN\" },\n{ token = \"in\", country = \"US\" } ]"),
              "line 13:", "twice"},
        Wrong{"tokenSaysNothing", provider("regions = [ { token = \"in\" } ]"), "line 11:", "country or a meaning"}),
    [](const auto& row) { return row.param.name; });

TEST(RuleFile, EveryFaultIsNamedUpToALimit)
{
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += std::string(Head) + "kind = \"x\"\nsource = \"s\"\nhosts = [\"a.example.com\"]\n";
    const auto file = parseServiceFile(text, "rules.toml");
    ASSERT_FALSE(file);
    EXPECT_NE(file.error().message.find("line 4:"), std::string::npos);
    EXPECT_NE(file.error().message.find("line 10:"), std::string::npos);
    EXPECT_NE(file.error().message.find("and 12 more"), std::string::npos) << file.error().message;
}

TEST(RuleFile, EveryFieldIsRead)
{
    const auto file =
        parseServiceFile(std::string(Head) + Rest + Hosts +
                             "prefixes = [\"2001:db8::/32\"]\nregion = \"IN\"\nregion_meaning = \"Mumbai\"\n"
                             "from = 2014-01-01\nto = 2014-12-31\nread = 2026-11-21\nnote = \"n\"\n",
                         "rules.toml");
    ASSERT_TRUE(file) << describe(file.error());
    ASSERT_EQ(file->services.size(), 1u);
    const ServiceRule& rule = file->services.front();
    EXPECT_EQ(rule.line, 1u);
    EXPECT_EQ(rule.service.maker, "M");
    EXPECT_EQ(rule.service.name, "S");
    EXPECT_EQ(rule.service.kind, ServiceKind::Push);
    EXPECT_EQ(rule.service.read, "2026-11-21");
    EXPECT_EQ(rule.service.note, "n");
    EXPECT_EQ(toRfc3339(rule.service.to), "2014-12-31T23:59:59.999999999Z");
    ASSERT_TRUE(rule.service.region);
    EXPECT_EQ(rule.service.region->country, India);
    EXPECT_EQ(rule.service.region->source, "a page") << "the rule's source when no other is named";
    ASSERT_EQ(rule.prefixes.size(), 1u);
    EXPECT_EQ(rule.prefixes.front().length, 32);
}

TEST(RuleFile, SamePatternTwiceForOneTimeIsRefused)
{
    const test::TemporaryDirectory directory;
    std::filesystem::create_directory(directory.path() + "/services");
    const std::string one = std::string(Head) + Rest + Hosts;
    const std::string twice = one + one;
    static_cast<void>(directory.write("services/services.toml", {twice.begin(), twice.end()}));
    const auto groups = ServiceGroups::load(directory.path());
    ASSERT_FALSE(groups);
    EXPECT_EQ(groups.error().message,
              "line 7: \"a.example.com\" already stands in the rule at line 1, for the same time");
    EXPECT_EQ(groups.error().path, directory.path() + "/services/services.toml");
}

TEST(RuleFile, MissingFileAndDirectoryAreSaid)
{
    const test::TemporaryDirectory directory;
    const auto missing = ServiceGroups::load(directory.path());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    const auto folder = ServiceGroups::load(WAYBILL_SOURCE_RESOURCES, {directory.path()});
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(folder.error().path, directory.path());
}

TEST(RuleFile, NoPrefixOfTheTextCrashes)
{
    const std::string whole = Head + provider("regions = [ { token = \"in\", country = \"IN\" } ]");
    for (std::size_t length = 0; length < whole.size(); ++length)
        static_cast<void>(parseServiceFile(std::string_view(whole).substr(0, length), "rules.toml"));
    EXPECT_TRUE(parseServiceFile(whole, "rules.toml"));
    EXPECT_FALSE(parseServiceFile("a = " + std::string(100'000, '['), "rules.toml")) << "nesting has a limit";
}
