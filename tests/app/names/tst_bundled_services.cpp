// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service_groups.h"

#include <cstdlib>
#include <gtest/gtest.h>

using namespace waybill;

namespace {

const Timestamp In2014 = *parseTimestamp("2014-08-10");
const Timestamp In2026 = *parseTimestamp("2026-11-21");

const ServiceGroups& bundled()
{
    static const auto groups = ServiceGroups::load(WAYBILL_SOURCE_RESOURCES);
    if (!groups)
        ADD_FAILURE() << describe(groups.error());
    static const ServiceGroups none;
    return groups ? *groups : none;
}

std::string nameOf(std::string_view host, const char* address = "198.51.100.7", Timestamp when = In2026)
{
    const ServiceMatch match = bundled().match(host, *IpAddress::parse(address), when);
    if (match.service == nullptr)
        return "";
    return match.service->maker + ": " + match.service->name + " (" + std::string(serviceKindKey(match.service->kind)) +
           ")";
}

std::string regionOf(std::string_view host)
{
    const ServiceMatch match = bundled().match(host, {}, In2026);
    return match.region == nullptr ? "" : match.region->country.toString() + "|" + match.region->meaning;
}

struct Row {
    const char* host;
    const char* group;
};

class XiaomiServices : public testing::TestWithParam<Row> {};
class KnownServices : public testing::TestWithParam<Row> {};
class DeclaredRegions : public testing::TestWithParam<Row> {};

} // namespace

TEST(BundledServices, EveryRuleHasItsSourceAndTheDayItWasRead)
{
    ASSERT_GE(bundled().ruleCount(), 250u);
    for (const ServiceRule& rule : bundled().rules()) {
        EXPECT_FALSE(rule.service.source.empty()) << "line " << rule.line;
        EXPECT_EQ(rule.service.read.size(), std::string_view("2026-11-21").size()) << "line " << rule.line;
        EXPECT_FALSE(rule.service.isUsers);
    }
}

TEST(BundledServices, AddressesAreDatedOrPublishedByTheirHolder)
{
    for (const ServiceRule& rule : bundled().rules()) {
        if (rule.prefixes.empty() || rule.service.maker == "Apple") // Apple owns and publishes them
            continue;
        EXPECT_NE(rule.service.from, Timestamp::earliest()) << "line " << rule.line;
        EXPECT_NE(rule.service.to, Timestamp::latest()) << "line " << rule.line;
    }
}

TEST(BundledServices, NoRuleSaysMoreThanItsSourceCan)
{
    for (const ServiceRule& rule : bundled().rules()) {
        for (const char* word : {"spy", "steal", "leak", "anonymous"})
            EXPECT_EQ((rule.service.name + rule.service.note).find(word), std::string::npos) << "line " << rule.line;
    }
}

TEST_P(XiaomiServices, HaveTheirGroup)
{
    EXPECT_EQ(nameOf(GetParam().host, "198.51.100.7", In2014), GetParam().group);
}

// The services of the protocols that the story began with, one row a host.
INSTANTIATE_TEST_SUITE_P(
    Rows, XiaomiServices,
    testing::Values(Row{"account.xiaomi.com", "Xiaomi: Mi Account (Cloud Messaging uses it too) (account)"},
                    Row{"api.account.xiaomi.com", "Xiaomi: Mi Account (Cloud Messaging uses it too) (account)"},
                    Row{"statusapi.micloud.xiaomi.net",
                        "Xiaomi: Cloud Messaging presence (Mi Cloud status uses it too) (messaging)"},
                    Row{"contactapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud contacts (cloud-storage)"},
                    Row{"smsapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud messages (cloud-storage)"},
                    Row{"galleryapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud gallery (cloud-storage)"},
                    Row{"fileapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud files (cloud-storage)"},
                    Row{"findapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud find device (maps-location)"},
                    Row{"wifiapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud Wi-Fi (cloud-storage)"},
                    Row{"noteapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud notes (cloud-storage)"},
                    Row{"phonecallapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud call log (cloud-storage)"},
                    Row{"wifisharingapi.micloud.xiaomi.net", "Xiaomi: Mi Cloud Wi-Fi sharing (cloud-storage)"},
                    Row{"api.device.xiaomi.net", "Xiaomi: Mi Cloud device registration (cloud-storage)"},
                    Row{"app.chat.xiaomi.net", "Xiaomi: push channel (push)"},
                    Row{"cn.app.chat.xiaomi.net", "Xiaomi: push channel (push)"},
                    Row{"app.chat.global.xiaomi.net", "Xiaomi: push channel (push)"},
                    Row{"fr.app.chat.global.xiaomi.net", "Xiaomi: push channel (push)"},
                    Row{"ru.app.chat.global.xiaomi.net", "Xiaomi: push channel (push)"},
                    Row{"idmb.app.chat.global.xiaomi.net", "Xiaomi: push channel (push)"},
                    Row{"app01.nodes.gslb.mi-idc.com", "Xiaomi: push channel (push)"},
                    Row{"app02.nodes.gslb.mi-idc.com", "Xiaomi: push channel (push)"},
                    Row{"resolver.msg.global.xiaomi.net", "Xiaomi: push host resolver (push)"},
                    Row{"update.miui.com", "Xiaomi: system update (ota-update)"},
                    Row{"update.intl.miui.com", "Xiaomi: system update (ota-update)"},
                    Row{"data.mistat.xiaomi.com", "Xiaomi: statistics (MiStat) (analytics)"},
                    Row{"data.mistat.intl.xiaomi.com", "Xiaomi: statistics (MiStat) (analytics)"},
                    Row{"data.mistat.india.xiaomi.com", "Xiaomi: statistics (MiStat) (analytics)"},
                    Row{"data.mistat.rus.xiaomi.com", "Xiaomi: statistics (MiStat) (analytics)"},
                    Row{"tracking.miui.com", "Xiaomi: tracking (analytics)"},
                    Row{"tracking.intl.miui.com", "Xiaomi: tracking (analytics)"},
                    Row{"tracking.india.miui.com", "Xiaomi: tracking (analytics)"},
                    Row{"tracking.rus.miui.com", "Xiaomi: tracking (analytics)"},
                    Row{"sa.api.intl.miui.com", "Xiaomi: statistics (Sensors Data) (analytics)"},
                    Row{"api.ad.intl.xiaomi.com", "Xiaomi: advertising (advertising)"},
                    Row{"sdkconfig.ad.xiaomi.com", "Xiaomi: advertising (advertising)"},
                    Row{"sdkconfig.ad.intl.xiaomi.com", "Xiaomi: advertising (advertising)"},
                    Row{"policy.app.xiaomi.com", "Xiaomi: installed-app check (analytics)"}),
    [](const auto& row) {
        std::string name = row.param.host;
        for (char& c : name)
            c = c == '.' || c == '-' ? '_' : c;
        return name;
    });

TEST(BundledServices, CloudMessagingAndMiCloudAreNeverOneGroup)
{
    for (const ServiceRule& rule : bundled().rules()) {
        const bool isMiCloud = rule.service.name.starts_with("Mi Cloud");
        EXPECT_FALSE(isMiCloud && rule.service.name.find("Messaging") != std::string::npos) << "line " << rule.line;
    }
    EXPECT_NE(nameOf("api.account.xiaomi.com"), nameOf("contactapi.micloud.xiaomi.net"));
    EXPECT_NE(nameOf("statusapi.micloud.xiaomi.net"), nameOf("api.micloud.xiaomi.net"));
}

TEST(BundledServices, BuiltInPushAddressesCountInTheirTime)
{
    for (const char* address : {"42.62.48.181", "223.202.68.46", "58.68.235.232"}) {
        EXPECT_EQ(nameOf("", address, In2014), "Xiaomi: push channel, built-in addresses (push)") << address;
        EXPECT_EQ(nameOf("", address, In2026), "") << address;
    }
    EXPECT_EQ(nameOf("", "42.62.48.242", In2014), "Xiaomi: Xiaomi servers of 2014 (other)");
    EXPECT_EQ(nameOf("", "42.62.49.1", In2014), "");
}

TEST_P(KnownServices, AreRecognised)
{
    EXPECT_EQ(nameOf(GetParam().host), GetParam().group);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, KnownServices,
    testing::Values(Row{"fr-app-chat-global-xiaomi-net2-2117517874.eu-central-1.elb.amazonaws.com",
                        "Xiaomi: push channel (push)"},
                    Row{"us-api-1.us-west-2.elb.amazonaws.com", "Amazon: load balancers (ELB) (cloud-hosting)"},
                    Row{"mtalk.google.com", "Google: push (FCM) (push)"},
                    Row{"alt5-mtalk.google.com", "Google: push (FCM) (push)"},
                    Row{"www.google.co.in", "Google: search and web (other)"},
                    Row{"41-courier.push.apple.com", "Apple: push (APNs) (push)"},
                    Row{"captive.apple.com", "Apple: connectivity check (connectivity-check)"},
                    Row{"p26-keyvalueservice.icloud.com", "Apple: iCloud (cloud-storage)"},
                    Row{"dc.di.atlas.samsung.com", "Samsung: usage analytics (Samsung Analytics) (analytics)"},
                    Row{"metrics-dra.dt.hicloud.com", "Huawei: usage analytics (analytics)"},
                    Row{"obus-dc2-in.heytapmobile.com", "OPPO: usage analytics (data centre) (analytics)"},
                    Row{"in-stsdk.vivoglobal.com", "vivo: usage analytics (analytics)"},
                    Row{"pingma.qq.com", "Tencent: analytics (Beacon, MTA) (analytics)"},
                    Row{"hkminorshort.weixin.qq.com", "Tencent: WeChat (messaging)"},
                    Row{"android.bugly.qq.com", "Tencent: Bugly (crash-reporting)"},
                    Row{"e4518.dscx.akamaiedge.net", "Akamai: content network (cdn)"},
                    Row{"net.rayjump.com", "Mintegral: advertising (advertising)"},
                    Row{"d111111abcdef8.cloudfront.net", "Amazon: CloudFront (cdn)"}, Row{"www.example.org", ""}));

TEST_P(DeclaredRegions, ComeFromTheName)
{
    EXPECT_EQ(regionOf(GetParam().host), GetParam().group);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, DeclaredRegions,
    testing::Values(Row{"fr-app-chat-global-xiaomi-net2-2117517874.eu-central-1.elb.amazonaws.com", "DE|Frankfurt"},
                    Row{"fr.app.chat.global.xiaomi.net", "|European Economic Area and United Kingdom"},
                    Row{"idmb.app.chat.global.xiaomi.net", "IN|India"}, Row{"app.chat.xiaomi.net", ""},
                    Row{"data.mistat.intl.xiaomi.com", "|outside mainland China"},
                    Row{"tracking.india.miui.com", "IN|India"}, Row{"sg.api.io.mi.com", "SG|Singapore"},
                    Row{"metrics-dre.dt.hicloud.com", "DE|German site (Europe)"},
                    Row{"s3.cn-north-1.amazonaws.com.cn", "CN|Beijing"},
                    Row{"rum.ap-south-1.amazonaws.com", "IN|Mumbai"},
                    Row{"bucket.oss-cn-hongkong.aliyuncs.com", "HK|Hong Kong"},
                    Row{"bucket.oss-ap-southeast-1.aliyuncs.com", "SG|Singapore"},
                    Row{"obs.ap-southeast-1.myhuaweicloud.com", "HK|Hong Kong"},
                    Row{"b-1250000000.cos.ap-mumbai.myqcloud.com", "IN|Mumbai"},
                    Row{"quic.westus.cloudapp.azure.com", "US|California"},
                    Row{"asia-south1-project.cloudfunctions.net", "IN|Mumbai"},
                    Row{"b.ks3-sgp.ksyuncs.com", "SG|Singapore"}, Row{"www.google.com", ""}));
