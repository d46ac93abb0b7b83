// SPDX-License-Identifier: GPL-3.0-or-later
#include "handset/handset_guess.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

enum class Kind { Phone, Desktop, Neither };

struct Row {
    const char* name;
    const char* userAgent;
    const char* model;
    const char* build;
    const char* system;
    Kind kind;
};

class UserAgent : public testing::TestWithParam<Row> {};

} // namespace

// Shaped as the stacks send them; the comments say which.
TEST_P(UserAgent, NamesModelBuildAndSystem)
{
    const Row& row = GetParam();
    const UserAgentTraits traits = readUserAgent(row.userAgent);
    EXPECT_EQ(traits.model, row.model);
    EXPECT_EQ(traits.build, row.build);
    EXPECT_EQ(traits.system, row.system);
    EXPECT_EQ(traits.isPhone, row.kind == Kind::Phone);
    EXPECT_EQ(traits.isDesktop, row.kind == Kind::Desktop);
}

INSTANTIATE_TEST_SUITE_P(
    Android, UserAgent,
    testing::Values(
        Row{"Dalvik", "Dalvik/2.1.0 (Linux; U; Android 10; SM-G960F Build/QP1A.190711.020)", "SM-G960F",
            "QP1A.190711.020", "Android 10", Kind::Phone},
        Row{"DalvikMiui", "Dalvik/1.6.0 (Linux; U; Android 4.3; HM 1SW MIUI/JHCMIBH41.0)", "HM 1SW", "MIUI JHCMIBH41.0",
            "Android 4.3", Kind::Phone},
        Row{"Instagram", "Instagram 7.1.1 Android (19/4.4.2; 480dpi; 1080x1920; samsung; GT-I9505; jflte; qcom; it_IT)",
            "GT-I9505", "", "Android 4.4.2", Kind::Phone},
        Row{"WebViewLocale",
            "Mozilla/5.0 (Linux; U; Android 4.4.4; zh-cn; MI 4LTE Build/KTU84P) AppleWebKit/533.1 (KHTML, like Gecko) "
            "Version/4.0 Mobile Safari/533.1",
            "MI 4LTE", "KTU84P", "Android 4.4.4", Kind::Phone},
        Row{"WebViewMark",
            "Mozilla/5.0 (Linux; Android 8.1.0; Redmi 5 Plus Build/OPM1.171019.019; wv) AppleWebKit/537.36 (KHTML, "
            "like Gecko) Version/4.0 Chrome/70.0.3538.110 Mobile Safari/537.36",
            "Redmi 5 Plus", "OPM1.171019.019", "Android 8.1.0", Kind::Phone},
        Row{"ChromeFull",
            "Mozilla/5.0 (Linux; Android 9; Pixel 3) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.93 Mobile "
            "Safari/537.36",
            "Pixel 3", "", "Android 9", Kind::Phone},
        Row{"ChromeReduced",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile "
            "Safari/537.36",
            "", "", "Android 10", Kind::Phone},
        Row{"Firefox", "Mozilla/5.0 (Android 13; Mobile; rv:109.0) Gecko/115.0 Firefox/115.0", "", "", "Android 13",
            Kind::Phone},
        Row{"MiuiBrowser",
            "Mozilla/5.0 (Linux; U; Android 9; en-us; Mi A2 Build/PKQ1.180904.001) AppleWebKit/537.36 (KHTML, like "
            "Gecko) Version/4.0 Chrome/71.0.3578.141 Mobile Safari/537.36 XiaoMi/MiuiBrowser/11.3.4-g",
            "Mi A2", "PKQ1.180904.001", "Android 9", Kind::Phone},
        Row{"MiuiShort", "HM 1SW; MIUI/JHCMIBH41.0", "HM 1SW", "MIUI JHCMIBH41.0", "", Kind::Phone},
        Row{"MiuiAlpha", "MI 2; MIUI/4.8.1 ALPHA", "MI 2", "MIUI 4.8.1", "", Kind::Phone}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Apple, UserAgent,
    testing::Values(
        Row{"Safari",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 12_1_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
            "Version/12.0 Mobile/15E148 Safari/604.1",
            "iPhone", "", "iOS 12.1.4", Kind::Phone},
        Row{"Pad",
            "Mozilla/5.0 (iPad; CPU OS 11_0 like Mac OS X) AppleWebKit/604.1.34 (KHTML, like Gecko) Version/11.0 "
            "Mobile/15A5341f Safari/604.1",
            "iPad", "", "iOS 11.0", Kind::Phone},
        Row{"Identifier", "server-bag [iPhone OS,12.1,16B92,iPhone10,6]", "iPhone10,6", "", "iOS 12.1", Kind::Phone},
        Row{"AppWithModel", "Instagram 10.26.0 (iPhone7,2; iOS 10_1_1; en_US; en-US; scale=2.00) AppleWebKit/420+",
            "iPhone7,2", "", "iOS 10.1.1", Kind::Phone}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Others, UserAgent,
    testing::Values(
        Row{"Windows",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 "
            "Safari/537.36",
            "", "", "", Kind::Desktop},
        Row{"Mac",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 "
            "Safari/605.1.15",
            "", "", "", Kind::Desktop},
        Row{"Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:102.0) Gecko/20100101 Firefox/102.0", "", "", "",
            Kind::Desktop},
        Row{"Library", "okhttp/3.12.1", "", "", "", Kind::Neither},
        Row{"Curl", "curl/7.88.1", "", "", "", Kind::Neither},
        Row{"CfNetwork", "MobileSafari/604.1 CFNetwork/978.0.7 Darwin/18.5.0", "", "", "", Kind::Neither},
        Row{"Empty", "", "", "", "", Kind::Neither}),
    [](const auto& row) { return row.param.name; });

TEST(UserAgentHostile, EveryPrefixIsReadWithoutHarm)
{
    const std::string whole = "Mozilla/5.0 (Linux; U; Android 4.4.4; zh-cn; MI 4LTE Build/KTU84P) MIUI/V6.3 iPhone10,6";
    for (std::size_t kept = 0; kept <= whole.size(); ++kept) {
        const UserAgentTraits traits = readUserAgent(std::string_view(whole).substr(0, kept));
        EXPECT_LE(traits.model.size(), 64U);
    }
}

TEST(UserAgentHostile, FreeTextIsNoModel)
{
    const UserAgentTraits traits = readUserAgent("x (Linux; Android 9; " + std::string(1000, 'A') + ")");
    EXPECT_EQ(traits.model, "");
    EXPECT_TRUE(traits.isPhone);
}

} // namespace waybill::test
