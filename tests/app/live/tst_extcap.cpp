// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/extcap.h"
#include "live/extcap_sentence.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

/// From ciscodump of Wireshark 4.0.17, which lacks an "=" and a brace, and from extcap_example.py.
constexpr const char* Config =
    " ** (ciscodump:1) [Extcap DEBUG] {not}{a=sentence}\n"
    "arg {number=0}{call=--remote-host}{display=Remote SSH server address}{type=string}{tooltip=The host}"
    "{required=true}{group=Server}\r\n"
    "arg {number=1}{call=--remote-port}{display=Port}{type=unsigned}{default=22}{range=1,65535}\n"
    "arg {number=6}{call--sshkey-passphrase}{display=Passphrase}{type=password}{group=Authentication\n"
    "arg {number=7}{call=--verify}{display=Verify}{type=boolflag}{default=true}\n"
    "arg {number=8}{call=--pattern}{type=string}{validation=^[a-z]{2,3}$}{placeholder=ab}\n"
    "value {arg=9}{value=early}{display=before its option}\n"
    "arg {number=9}{call=--channels}{display=Channels}{type=multicheck}\n"
    "value {arg=9}{value=1}{display=One}{default=true}\n"
    "value {arg=9}{value=2}\n"
    "value {arg=9}{value=3}{display=Three}{default=true}\n"
    "arg {number=10}{call=--new}{display=New}{type=hologram}\n"
    "arg {number=11}{call=--gain}{display=Gain}{type=double}{range=-1.5,1.5}\n"
    "nothing at all\narg\n{}\n";

std::vector<ExtcapOption> options()
{
    return extcapOptionsOf(parseExtcapSentences(Config));
}

TEST(Extcap, OptionsAreReadLeniently)
{
    const std::vector<ExtcapOption> read = options();
    ASSERT_EQ(read.size(), 7u); // the one without a call cannot be given
    EXPECT_EQ(read[0].call, "--remote-host");
    EXPECT_EQ(read[0].group, "Server");
    EXPECT_TRUE(read[0].isRequired);
    EXPECT_EQ(read[1].type, ExtcapType::Unsigned);
    EXPECT_EQ(read[1].defaultValue, "22");
    EXPECT_EQ(read[1].least, 1);
    EXPECT_EQ(read[1].most, 65535);
    EXPECT_EQ(read[2].type, ExtcapType::Flag);
    EXPECT_EQ(read[2].defaultValue, "true");
    EXPECT_EQ(read[3].validation, "^[a-z]{2,3}$");
    EXPECT_EQ(read[3].display, "--pattern"); // it has no title
    EXPECT_EQ(read[5].type, ExtcapType::String);
    EXPECT_EQ(read[6].least, -1.5);
}

TEST(Extcap, ChoicesBelongToTheirOption)
{
    const ExtcapOption channels = options().at(4);
    ASSERT_EQ(channels.choices.size(), 3u);
    EXPECT_EQ(channels.choices[1].display, "2");
    EXPECT_EQ(channels.defaultValue, "1,3");
}

TEST(Extcap, InterfacesWithoutAValueAreNone)
{
    const std::vector<ExtcapInterface> read = extcapInterfacesOf(
        parseExtcapSentences("extcap {version=1.0}\ninterface {value=a}{display=A}\ninterface {display=B}\n"
                             "interface {value=c}\n"));
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].display, "A");
    EXPECT_EQ(read[1].display, "c");
}

TEST(Extcap, EveryPrefixIsRead)
{
    const std::string_view whole = Config;
    for (std::size_t length = 0; length <= whole.size(); ++length)
        EXPECT_LE(extcapOptionsOf(parseExtcapSentences(whole.substr(0, length))).size(), 7u);
}

struct Value {
    const char* call;
    const char* value;
    const char* fault; ///< empty: it can be given
};

class ExtcapValue : public testing::TestWithParam<Value> {};

TEST_P(ExtcapValue, IsChecked)
{
    const Result<void> checked =
        checkExtcapValues(options(), {{"--remote-host", "x"}, {GetParam().call, GetParam().value}});
    EXPECT_EQ(checked.has_value(), *GetParam().fault == '\0');
    if (!checked) {
        EXPECT_NE(checked.error().message.find(GetParam().fault), std::string::npos) << checked.error().message;
    }
}

INSTANTIATE_TEST_SUITE_P(Values, ExtcapValue,
                         testing::Values(Value{"--remote-port", "1", ""},
                                         Value{"--remote-port", "0", "“Port” (--remote-port) must be at least 1"},
                                         Value{"--remote-port", "65536", "must be at most 65535"},
                                         Value{"--remote-port", "22x", "a whole number"},
                                         Value{"--remote-port", "-5", "a whole number"}, Value{"--remote-port", "", ""},
                                         Value{"--gain", "0.25", ""}, Value{"--gain", "1.6", "must be at most 1.5"},
                                         Value{"--gain", "nan", "must be a number"}, Value{"--verify", "false", ""},
                                         Value{"--verify", "yes", "must be true or false"},
                                         Value{"--channels", "1,2", ""},
                                         Value{"--channels", "1,4", "has no choice “4”"},
                                         Value{"--nothing", "1", "there is no option --nothing"}),
                         [](const auto& row) { return "Row" + std::to_string(row.index); });

TEST(Extcap, WhatIsRequiredMustBeGiven)
{
    const Result<void> checked = checkExtcapValues(options(), {});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().message, "“Remote SSH server address” (--remote-host) must be given");
}

TEST(Extcap, ArgumentsStandInTheProgramsOrder)
{
    EXPECT_EQ(extcapArguments(options(), {{"--verify", "true"}, {"--remote-port", "22"}, {"--remote-host", "-x y"}}),
              (std::vector<std::string>{"--remote-host", "-x y", "--remote-port", "22", "--verify"}));
    EXPECT_EQ(extcapArguments(options(), {{"--verify", "false"}, {"--remote-port", ""}}), std::vector<std::string>{});
}

} // namespace

} // namespace waybill::test
