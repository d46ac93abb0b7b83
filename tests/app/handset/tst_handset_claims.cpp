// SPDX-License-Identifier: GPL-3.0-or-later
#include "handset/handset_guess.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const std::string Miui = "Dalvik/2.1.0 (Linux; U; Android 10; Redmi Note 9S MIUI/V12.0.3.0.QJWMIXM)";

HostFacts phone(const std::vector<DeviceStatement>& statements)
{
    HostFacts host;
    host.run = RunId{0};
    host.address = IpAddress::v4(0x0A000002);
    host.flowsOriginated = host.publicPeerFlows = 5;
    host.wireBytesSent = 1000;
    host.statements = statements;
    return host;
}

Handset guessed(const std::vector<DeviceStatement>& statements)
{
    return guessHandsets({phone(statements)}, {1000}).at(0);
}

bool hasReason(const Handset& handset, const std::string& part)
{
    return std::any_of(handset.reasons.begin(), handset.reasons.end(),
                       [&part](const HandsetReason& reason) { return reason.text.find(part) != std::string::npos; });
}

} // namespace

TEST(HandsetClaims, AVendorChannelIsTrustedMoreThanAUserAgent)
{
    const Handset handset = guessed({{FactKind::UserAgent, Miui, 3, false},
                                     {FactKind::DeviceModel, "Redmi Note 9S", 8, false},
                                     {FactKind::DeviceBuild, "V12.5.2.0.RJWMIXM", 8, false},
                                     {FactKind::DeviceLocale, "ar_EG", 8, false},
                                     {FactKind::DeviceNetwork, "mobile-lte", 8, false}});
    EXPECT_EQ(handset.model, "Redmi Note 9S");
    EXPECT_EQ(handset.build, "V12.5.2.0.RJWMIXM");
    EXPECT_EQ(handset.system, "Android 10");
    EXPECT_EQ(handset.locale, "ar_EG");
    EXPECT_EQ(handset.network, "mobile-lte");
    EXPECT_TRUE(handset.isPhone);
    EXPECT_FALSE(handset.isInseparable) << "both name one model";
    EXPECT_TRUE(hasReason(handset, "its vendor channel names")) << "and where it stands";
    EXPECT_EQ(handset.reasons.front().frame, 8U);
    EXPECT_TRUE(hasReason(handset, "but its build is")) << "the two builds contradict each other";
    ASSERT_EQ(handset.claims.size(), 7U) << "every piece of evidence is kept";
    EXPECT_EQ(handset.claims.front().source, ClaimSource::VendorChannel);
    EXPECT_EQ(handset.claims.back().text, Miui);
    EXPECT_EQ(handset.claims.back().frame, 3U);
}

TEST(HandsetClaims, TheMoreExactNameOfTheSameModelIsShown)
{
    const Handset handset = guessed({{FactKind::UserAgent, "App/1.0 (iPhone; iOS 12.1; Scale/3.00)", 3, false},
                                     {FactKind::UserAgent, "server-bag [iPhone OS,12.1,16B92,iPhone10,6]", 5, false}});
    EXPECT_EQ(handset.model, "iPhone10,6");
    EXPECT_EQ(handset.build, "16B92");
    EXPECT_FALSE(handset.isInseparable);
}

TEST(HandsetClaims, TwoModelsOfOneKindOfChannelAreTwoPhones)
{
    const Handset handset = guessed({{FactKind::DeviceModel, "Redmi Note 9 Pro", 3, false},
                                     {FactKind::DeviceLocale, "en_US", 3, false},
                                     {FactKind::DeviceModel, "Redmi Note 8T", 5, false},
                                     {FactKind::DeviceBuild, "V12.5.1.0.RCXRUXM", 5, false},
                                     {FactKind::DeviceLocale, "ru_RU", 5, false}});
    EXPECT_TRUE(handset.isInseparable);
    EXPECT_TRUE(hasReason(handset, "Redmi Note 8T\u201D, build V12.5.1.0.RCXRUXM, locale ru_RU"));
}

TEST(HandsetClaims, AModelThatOnlyNeighboursAreToldContradictsAtMost)
{
    const Handset handset =
        guessed({{FactKind::UserAgent, Miui, 3, false}, {FactKind::DeviceModel, "MacBookPro11,1", 4, true}});
    EXPECT_EQ(handset.model, "Redmi Note 9S");
    EXPECT_FALSE(handset.isInseparable);
    EXPECT_TRUE(hasReason(handset, "MacBookPro11,1"));
}

TEST(HandsetClaims, DhcpSaysTheSystemOnlyWhereThatIsCertain)
{
    EXPECT_EQ(guessed({{FactKind::DhcpVendorClass, "android-dhcp-13", 1, true}}).system, "Android 13");
    EXPECT_EQ(guessed({{FactKind::DhcpVendorClass, "MSFT 5.0", 1, true}}).system, "Windows");
    EXPECT_EQ(guessed({{FactKind::DhcpVendorClass, "dhcpcd-5.5.6", 1, true}}).system, "");
    EXPECT_EQ(guessed({{FactKind::DhcpParameters, "1,33,3,6", 1, true}}).claims.size(), 0U);
}

TEST(HandsetClaims, NamesThatADeviceGivesItselfAreKept)
{
    const Handset handset = guessed({{FactKind::DhcpHostname, "Lucas-iPhone", 1, true},
                                     {FactKind::DeviceLocalName, "lucas-iphone.local", 2, true}});
    EXPECT_EQ(handset.name, "Lucas-iPhone");
    EXPECT_EQ(handset.claims.size(), 2U);
    EXPECT_TRUE(handset.isPhone);
}

TEST(CaptureDevice, PcapdroidWritesMakerModelAndSystem)
{
    CaptureFacts facts;
    facts.sections.push_back({"Xiaomi Redmi Note 9 Pro", "Android 12 (SDK 31)", "PCAPdroid 1.6.9", {}});
    const auto device = deviceOfCapture(facts);
    ASSERT_TRUE(device);
    EXPECT_EQ(device->model, "Xiaomi Redmi Note 9 Pro");
    EXPECT_EQ(device->system, "Android 12 (SDK 31)");
}

TEST(CaptureDevice, AnIphoneIsNamedByItsInterface)
{
    CaptureFacts facts;
    facts.sections.push_back({"", "iOS", "pymobiledevice3", {}});
    CaptureInterface interface;
    interface.os = "iOS 17.2";
    facts.interfaces.push_back(interface);
    const auto device = deviceOfCapture(facts);
    ASSERT_TRUE(device);
    EXPECT_EQ(device->system, "iOS 17.2");
}

TEST(CaptureDevice, TheComputerThatCapturedIsNotTheHandset)
{
    CaptureFacts facts;
    facts.sections.push_back({"Intel(R) Core(TM) i7", "Linux 6.1.0-18-amd64", "Dumpcap (Wireshark) 4.0.17", {}});
    EXPECT_FALSE(deviceOfCapture(facts));
    EXPECT_FALSE(deviceOfCapture({}));
}

TEST(CaptureDevice, ItIsTheOneInsidePcapdroidsVpn)
{
    HostFacts busy = phone({});
    busy.wireBytesSent = 900'000;
    HostFacts inside = phone({});
    inside.address = *IpAddress::parse("10.215.173.1");
    const auto found = guessHandsets({busy, inside}, {}, {{RunId{0}, "Xiaomi Mi A2", "Android 10", "PCAPdroid 1.6"}});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].addresses, std::vector{inside.address});
    EXPECT_EQ(found[0].model, "Xiaomi Mi A2");
    EXPECT_EQ(found[0].system, "Android 10");
    EXPECT_TRUE(found[0].isPhone);
    EXPECT_TRUE(hasReason(found[0], "the capture file names"));
    EXPECT_EQ(found[1].model, "");
}

} // namespace waybill::test
