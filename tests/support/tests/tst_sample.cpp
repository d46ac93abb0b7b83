// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample/sample_facts.h"
#include "support/sample/samples.h"
#include "support/tests/tshark.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

constexpr std::size_t LargestSample = 150'000; // a sample is looked at on the first run, so it must load at once

struct SampleRow {
    const char* name;
    Bytes (*build)();
};

class Sample : public testing::TestWithParam<SampleRow> {
protected:
    [[nodiscard]] static std::string path()
    {
        return std::string(WAYBILL_SAMPLES) + "/redmi-1s-" + GetParam().name + ".pcapng";
    }
};

bool contains(const Bytes& whole, const std::string& text)
{
    return std::search(whole.begin(), whole.end(), text.begin(), text.end()) != whole.end();
}

int luhnSum(const std::string& digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const int doubled = digit * 2;
        sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
    }
    return sum;
}

std::size_t lineCount(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

TEST_P(Sample, IsWhatTheBuilderWrites)
{
    const Bytes committed = readFile(path());
    EXPECT_TRUE(committed == GetParam().build()) << "run waybill-make-sample resources/samples";
    EXPECT_LT(committed.size(), LargestSample);
}

TEST_P(Sample, HasNoWrongPacket)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    EXPECT_EQ(tshark(path(), WrongPackets), "");
}

TEST_P(Sample, SaysWhatItIsInTheSectionAndInEveryComment)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const std::string facts = outputOf("capinfos -k " + path());
    EXPECT_NE(facts.find(ReconstructionMark), std::string::npos) << facts;
    const std::string comments = tshark(path(), "-Y frame.comment -T fields -e frame.comment");
    const std::string marked = outputOf("tshark -n -r " + path() + " -Y 'frame.comment contains \"" +
                                        std::string(ReconstructionMark) + "\"' -T fields -e frame.number");
    EXPECT_GT(lineCount(marked), 20u);
    EXPECT_EQ(lineCount(comments), lineCount(marked));
}

TEST_P(Sample, EveryLookUpAndTimeQuestionIsCommented)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const std::string uncommented = tshark(path(), "-Y '(dns.flags.response == 0 || ntp.flags.mode == 3) && "
                                                   "!frame.comment' -T fields -e frame.number");
    EXPECT_EQ(uncommented, "");
}

INSTANTIATE_TEST_SUITE_P(Sides, Sample,
                         testing::Values(SampleRow{"before", sampleBefore}, SampleRow{"after", sampleAfter}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(SampleStory, BeforeSendsWhatTheFirstTestReported)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const std::string path = std::string(WAYBILL_SAMPLES) + "/redmi-1s-before.pcapng";
    const SamplePhone phone;
    const std::string requests = tshark(path, "-Y 'http.host == \"api.account.xiaomi.com\"' -T fields -e "
                                              "http.request.full_uri -e http.file_data");
    ASSERT_EQ(lineCount(requests), 4u) << requests;
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < requests.size(); at = requests.find('\n', at) + 1)
        lines.push_back(requests.substr(at, requests.find('\n', at) - at));
    const auto has = [&](std::size_t line, const std::string& text) {
        return lines.at(line).find(text) != std::string::npos;
    };
    EXPECT_TRUE(has(0, phone.imei) && has(0, phone.ownNumber.substr(1)) && has(0, "Example+Telecom"));
    EXPECT_FALSE(has(0, phone.imsi));
    EXPECT_TRUE(has(1, phone.contactNumber.substr(1)));
    EXPECT_TRUE(has(2, phone.smsNumber.substr(1)));
    EXPECT_TRUE(has(3, phone.imsi) && has(3, phone.imei) && has(3, phone.ownNumber.substr(1)));
}

TEST(SampleStory, AfterIsSilentTowardsAccountAndPushUntilTheOptIn)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const std::string path = std::string(WAYBILL_SAMPLES) + "/redmi-1s-after.pcapng";
    const std::string vendor =
        "(dns.qry.name contains \"xiaomi\" || ip.addr == 42.62.48.210 || ip.addr == 42.62.48.181)";
    EXPECT_EQ(tshark(path, "-Y 'frame.time_relative < 4180 && " + vendor + "'"), "");
    EXPECT_NE(tshark(path, "-Y 'frame.time_relative > 4180 && " + vendor + "'"), "");
    EXPECT_EQ(tshark(path, "-Y 'http.request && http.host contains \"xiaomi\"'"), "");
}

TEST(SampleStory, AfterHoldsNoIdentifierInClear)
{
    const Bytes after = sampleAfter();
    const SamplePhone phone;
    for (const std::string& identifier :
         {phone.imei, phone.imsi, phone.ownNumber.substr(1), phone.contactNumber.substr(1), phone.smsNumber.substr(1)})
        EXPECT_FALSE(contains(after, identifier)) << identifier;
}

TEST(SamplePhone, IdentifiersAreWellFormedAndNobodys)
{
    const SamplePhone phone;
    EXPECT_EQ(phone.imei.size(), 15u);
    EXPECT_EQ(luhnSum(phone.imei) % 10, 0);
    EXPECT_EQ(phone.imsi.substr(0, 5), "40400");
    EXPECT_EQ(phone.imsi.size(), 15u);
    for (const std::string& number : {phone.ownNumber, phone.contactNumber, phone.smsNumber}) {
        EXPECT_EQ(number.substr(0, 5), "+9110");
        EXPECT_EQ(number.size(), 13u);
    }
    EXPECT_TRUE(phone.macAddress.isLocallyAdministered());
}

} // namespace waybill::test
