// SPDX-License-Identifier: GPL-3.0-or-later
#include "handset/user_agent.h"

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
        Row{"MiuiOfVersion", "Dalvik/2.1.0 (Linux; U; Android 10; Redmi Note 9 Pro MIUI/V12.0.3.0.QJZMIXM)",
            "Redmi Note 9 Pro", "MIUI V12.0.3.0.QJZMIXM", "Android 10", Kind::Phone},
        Row{"Emulator",
            "Mozilla/5.0 (Linux; Android 11; sdk_gphone_x86 Build/RSR1.201013.001; wv) AppleWebKit/537.36 (KHTML, like "
            "Gecko) Version/4.0 Chrome/83.0.4103.106 Mobile Safari/537.36(Mobile; vpadn-sdk-a-v4.6.4)",
            "sdk_gphone_x86", "RSR1.201013.001", "Android 11", Kind::Phone},
        Row{"AlexaApp",
            "Mozilla/5.0 (Linux; Android 5.1.1; LGLS751 Build/LMY47V; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
            "Version/4.0 Chrome/56.0.2924.87 Mobile Safari/537.36 "
            "PitanguiBridge/1.16.4.5-[MANUFACTURER=LGE][RELEASE=5.1.1][BRAND=lge][SDK=22][MODEL=LGLS751]",
            "LGLS751", "LMY47V", "Android 5.1.1", Kind::Phone},
        Row{"SdkForm", "AndroidSDK_30_generic_x86_arm_11", "", "", "Android 11 (SDK 30)", Kind::Phone},
        Row{"NameAlone", "Android", "", "", "Android", Kind::Phone},
        Row{"YouTube",
            "com.google.android.youtube/15.43.32(Linux; U; Android 10; en_US; SM-G960F; Build/QP1A.190711.020; "
            "Cronet/86.0.4240.75) gzip",
            "SM-G960F", "QP1A.190711.020", "Android 10", Kind::Phone},
        Row{"PlayStore",
            "Android-Finsky/22.1.17 (api=3,versionCode=82211710,sdk=30,device=generic_x86_arm,"
            "platformVersionRelease=11,model=sdk_gphone_x86,buildId=RSR1.201013.001)",
            "sdk_gphone_x86", "RSR1.201013.001", "Android 11 (SDK 30)", Kind::Phone},
        Row{"GoogleAuth", "GoogleAuth/1.4 (herolte NRD90M); gzip", "", "NRD90M", "Android", Kind::Phone},
        Row{"DownloadManager", "AndroidDownloadManager/9 (Linux; U; Android 9; Mi A2 Build/PKQ1.180904.001)", "Mi A2",
            "PKQ1.180904.001", "Android 9", Kind::Phone},
        Row{"ExoPlayer", "App/1.0 (Linux;Android 10) ExoPlayerLib/2.11.4", "", "", "Android 10", Kind::Phone},
        Row{"WhatsApp", "WhatsApp/2.18.379 Android/8.0.0 Device/Samsung-SM-G950F", "Samsung-SM-G950F", "",
            "Android 8.0.0", Kind::Phone},
        Row{"Harmony", "Mozilla/5.0 (Linux; Android 10; HarmonyOS; NOH-AN00; HMSCore 6.4.0.312) AppleWebKit/537.36",
            "NOH-AN00", "", "HarmonyOS (Android 10)", Kind::Phone},
        Row{"OpenHarmony", "Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 ArkWeb/4.1.6.1 Mobile", "", "",
            "OpenHarmony 5.0", Kind::Phone},
        Row{"HuaweiServices", "model=ELE-AL00,brand=HUAWEI,rom=EmotionUI_10,os=10,apk=40301", "ELE-AL00", "", "",
            Kind::Phone},
        Row{"Weibo", "Xiaomi-MI 6__weibo__8.3.0__android__android8.0.0", "Xiaomi-MI 6", "", "Android 8.0.0",
            Kind::Phone},
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
            "iPad", "15A5341f", "iOS 11.0", Kind::Phone},
        Row{"Identifier", "server-bag [iPhone OS,12.1,16B92,iPhone10,6]", "iPhone10,6", "16B92", "iOS 12.1",
            Kind::Phone},
        Row{"AppStore", "AppStore/3.0 iOS/12.1 model/iPhone10,6 hwp/t8015 build/16B92 (6; dt:161) AMS/1", "iPhone10,6",
            "16B92", "iOS 12.1", Kind::Phone},
        Row{"Media", "AppleCoreMedia/1.0.0.16B92 (iPhone; U; CPU OS 12_1 like Mac OS X; en_us)", "iPhone", "16B92",
            "iOS 12.1", Kind::Phone},
        Row{"Exchange", "Apple-iPhone10C6/1601.92", "iPhone10,6", "", "iOS", Kind::Phone},
        Row{"BundleId", "App/1.0 (com.example.app; build:3; iOS 14.4.0) Alamofire/5.2", "", "", "iOS 14.4.0",
            Kind::Phone},
        Row{"Scale", "App/1.0 (iPhone; iOS 13.3; Scale/3.00)", "iPhone", "", "iOS 13.3", Kind::Phone},
        Row{"Kernel", "MobileSafari/604.1 CFNetwork/978.0.7 Darwin/18.5.0", "", "", "iOS 12", Kind::Phone},
        Row{"WeiboPhone", "Weibo/1 (iPhone8,1__weibo__8.6.2__iphone__os11.4)", "iPhone8,1", "", "iOS 11.4",
            Kind::Phone},
        Row{"Facebook",
            "x [FBAN/FBIOS;FBAV/1;FBDV/iPhone8,1;FBMD/iPhone;FBSN/iOS;FBSV/11.2.5;FBCR/T-Mobile;FBLC/en_US]",
            "iPhone8,1", "", "iOS 11.2.5", Kind::Phone},
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
        Row{"KernelOfMac", "Magican (unknown version) CFNetwork/720.5.7 Darwin/14.5.0 (x86_64)", "", "", "",
            Kind::Desktop},
        Row{"KernelOfEither", "App/7 CFNetwork/1220.1 Darwin/20.3.0", "", "", "", Kind::Neither},
        Row{"ChromeUpdater", "Google Chrome/83.0.4103.34 Mac OS X", "", "", "", Kind::Desktop},
        Row{"Konqueror", "Mozilla/5.0 (compatible; Konqueror/3.5; Linux) KHTML/3.5.2 (like Gecko) Kubuntu 6.06 Dapper",
            "", "", "", Kind::Desktop},
        Row{"CryptoApi", "Microsoft-CryptoAPI/10.0", "", "", "", Kind::Desktop},
        Row{"DesktopMac", "DESKTOP:MAC:10.10.5-YOSEMITE(4.7.2)", "", "", "", Kind::Desktop},
        Row{"CaptiveNetwork", "CaptiveNetworkSupport-390.60.1 wispr", "", "", "", Kind::Neither},
        Row{"ApacheClient", "Apache-HttpClient/UNAVAILABLE (java 1.4)", "", "", "", Kind::Neither},
        Row{"WeChatClient", "MicroMessenger Client", "", "", "", Kind::Neither},
        Row{"VersionOnly", "/3.9.4.0", "", "", "", Kind::Neither}, Row{"Empty", "", "", "", "", Kind::Neither}),
    [](const auto& row) { return row.param.name; });

TEST(UserAgentTraits, LocaleAndNetworkAreReadWhereAppsStateThem)
{
    const UserAgentTraits weChat = readUserAgent(
        "Mozilla/5.0 (Linux; Android 9; MI 8 Build/PKQ1) MicroMessenger/7.0.3 NetType/WIFI Language/zh_CN");
    EXPECT_EQ(weChat.network, "WIFI");
    EXPECT_EQ(weChat.locale, "zh_CN");
    EXPECT_EQ(weChat.model, "MI 8");
    const UserAgentTraits facebook = readUserAgent("x [FBAN/FBIOS;FBDV/iPhone8,1;FBCR/T-Mobile;FBLC/en_US;FBSV/11]");
    EXPECT_EQ(facebook.network, "T-Mobile");
    EXPECT_EQ(facebook.locale, "en_US");
    EXPECT_EQ(readUserAgent("Dalvik (Linux; U; Android 4.4.4; zh-cn; MI 4LTE Build/KTU84P)").locale, "zh-cn");
    EXPECT_EQ(
        readUserAgent("Instagram 7 Android (19/4.4.2; 480dpi; 1x1; samsung; GT-I9505; jflte; qcom; it_IT)").locale,
        "it_IT");
}

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
