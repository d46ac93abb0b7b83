// SPDX-License-Identifier: GPL-3.0-or-later
#include "handset/handset_guess.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const MacAddress PhoneMac(0x640980AB12CDULL), LaptopMac(0x3C22FB010203ULL), RouterMac(0x02005E100001ULL);
constexpr std::uint64_t Total = 1'000'000;

IpAddress address(const char* text)
{
    return IpAddress::parse(text).value_or(IpAddress());
}

HostFacts client(const char* text, MacAddress mac, std::uint64_t bytes)
{
    HostFacts host;
    host.run = RunId{0};
    host.address = address(text);
    host.mac = mac;
    host.wireBytesSent = bytes / 4;
    host.wireBytesReceived = bytes - bytes / 4;
    host.packetsSent = host.packetsReceived = 10;
    host.flowsOriginated = host.publicPeerFlows = 5;
    host.ttlSent = 64;
    return host;
}

HostFacts server(const char* text, MacAddress mac, std::uint64_t bytes)
{
    HostFacts host = client(text, mac, bytes);
    host.flowsAnswered = host.flowsOriginated;
    host.flowsOriginated = host.publicPeerFlows = 0;
    return host;
}

HostFacts router(std::uint64_t bytes)
{
    HostFacts host = server("192.168.43.1", RouterMac, bytes);
    host.dnsAnswersSent = 20;
    host.isDhcpServer = true;
    return host;
}

HostFacts with(HostFacts host, const std::vector<std::string>& userAgents)
{
    for (const std::string& text : userAgents)
        host.statements.push_back({FactKind::UserAgent, text, 7, false});
    return host;
}

HostFacts saying(HostFacts host, FactKind kind, const std::string& text, bool isLocal = false)
{
    host.statements.push_back({kind, text, 9, isLocal});
    return host;
}

std::vector<Handset> guess(const std::vector<HostFacts>& hosts)
{
    return guessHandsets(hosts, {Total, Total});
}

bool hasReason(const Handset& handset, const std::string& part)
{
    return std::any_of(handset.reasons.begin(), handset.reasons.end(),
                       [&part](const HandsetReason& reason) { return reason.text.find(part) != std::string::npos; });
}

const std::string Android = "Dalvik/2.1.0 (Linux; U; Android 10; SM-G960F Build/QP1A.190711.020)";
const std::string Miui = "HM 1SW; MIUI/JHCMIBH41.0";
const std::string Windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36";

} // namespace

TEST(HandsetGuess, AddressesOfOneMacAreOneDevice)
{
    const auto found = guess({client("192.168.43.20", PhoneMac, 5000), client("2400:cb00::20", PhoneMac, 9000),
                              client("fe80::6609:80ff:feab:12cd", PhoneMac, 100), router(4000)});
    ASSERT_FALSE(found.empty());
    const Handset& phone = found.front();
    const std::vector<IpAddress> expected{address("2400:cb00::20"), address("192.168.43.20"),
                                          address("fe80::6609:80ff:feab:12cd")};
    EXPECT_EQ(phone.addresses, expected) << "the busiest first";
    EXPECT_EQ(phone.macs, std::vector{PhoneMac});
    EXPECT_EQ(phone.wireBytes, 5000U + 9000U + 100U);
    EXPECT_DOUBLE_EQ(phone.share, 0.0141);
}

TEST(HandsetGuess, TheRoutersMacTiesNothingTogether)
{
    const auto found = guess({client("192.168.43.20", PhoneMac, 5000), router(4000),
                              server("42.62.48.181", RouterMac, 3000), server("8.8.8.8", RouterMac, 1000)});
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().addresses, std::vector{address("192.168.43.20")});
    for (const Handset& handset : found)
        EXPECT_EQ(handset.addresses.size(), 1U);
}

TEST(HandsetGuess, AServerIsNoHandsetWhileThereIsAClient)
{
    const auto found = guess({server("42.62.48.181", RouterMac, 900'000), client("192.168.43.20", PhoneMac, 900'000)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].addresses, std::vector{address("192.168.43.20")});
}

TEST(HandsetGuess, PcapdroidSaysWhichDeviceItRunsOn)
{
    HostFacts phone = client("10.215.173.1", {}, 1000);
    phone.isPcapdroid = true;
    HostFacts phoneV6 = client("fd00:2:fd00:1:fd00:1:fd00:1", {}, 500);
    phoneV6.isPcapdroid = true;
    const auto found = guess({with(client("192.168.1.9", LaptopMac, 900'000), {Android}), phone, phoneV6});
    ASSERT_GE(found.size(), 2U);
    EXPECT_EQ(found[0].addresses.size(), 2U) << "IPv4 and IPv6 of the same trailer";
    EXPECT_TRUE(found[0].isPhone);
    EXPECT_TRUE(hasReason(found[0], "PCAPdroid"));
}

TEST(HandsetGuess, APhoneComesBeforeABusierLaptop)
{
    const auto found = guess({with(client("192.168.43.30", LaptopMac, 900'000), {Windows}),
                              with(client("192.168.43.20", PhoneMac, 20'000), {Miui}), router(50'000)});
    ASSERT_GE(found.size(), 2U);
    EXPECT_EQ(found[0].model, "HM 1SW");
    EXPECT_EQ(found[0].build, "MIUI JHCMIBH41.0");
    EXPECT_TRUE(found[0].isPhone);
    EXPECT_FALSE(found[0].isLikelyOther);
    EXPECT_TRUE(hasReason(found[0], "HM 1SW"));
    EXPECT_EQ(found[0].reasons.front().frame, 7U) << "the packet that shows it";
    EXPECT_TRUE(found[1].isLikelyOther);
    EXPECT_FALSE(found[1].isPhone);
}

TEST(HandsetGuess, TwoPhonesAreTwoTheBusierFirst)
{
    const auto found = guess({with(client("192.168.43.21", LaptopMac, 1000), {Android}),
                              with(client("192.168.43.20", PhoneMac, 500'000), {Miui})});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].model, "HM 1SW");
    EXPECT_EQ(found[1].model, "SM-G960F");
    EXPECT_FALSE(found[0].isInseparable);
    EXPECT_FALSE(found[1].isInseparable);
}

TEST(HandsetGuess, TwoModelsBehindOneAddressAreInseparable)
{
    const auto found = guess({with(client("100.64.0.9", {}, 1000), {Android, Miui})});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].isInseparable);
    EXPECT_EQ(found[0].model, "") << "no figure is given to one of them alone";
    EXPECT_EQ(found[0].build, "");
    EXPECT_GE(found[0].claims.size(), 2U) << "both stay named";
    EXPECT_FALSE(guess({with(client("100.64.0.9", {}, 1000), {Miui, Miui + " ALPHA"})})[0].isInseparable);
}

TEST(HandsetGuess, DhcpNamesADevice)
{
    HostFacts phone = client("192.168.43.20", PhoneMac, 1000);
    phone.isDhcpClient = true;
    phone = saying(phone, FactKind::DhcpHostname, "android-4ab1", true);
    HostFacts laptop = client("192.168.43.30", LaptopMac, 1000);
    laptop.isDhcpClient = true;
    laptop = saying(laptop, FactKind::DhcpVendorClass, "MSFT 5.0", true);
    const auto found = guess({laptop, phone});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].addresses, std::vector{address("192.168.43.20")});
    EXPECT_TRUE(found[0].isPhone);
    EXPECT_TRUE(hasReason(found[0], "android-4ab1"));
    EXPECT_TRUE(found[1].isLikelyOther);
}

TEST(HandsetGuess, HostileTextsInReasonsArePrintable)
{
    HostFacts phone = client("192.168.43.20", PhoneMac, 1000);
    phone.isDhcpClient = true;
    phone = saying(phone, FactKind::DhcpHostname, "android\x1b[2J", true);
    EXPECT_TRUE(hasReason(guess({phone})[0], "\\x1B[2J"));
}

TEST(HandsetGuess, WithoutMacsOneClientOfEachFamilyIsOneDevice)
{
    const auto joined = guess({client("10.0.0.2", {}, 1000), client("2400:cb00::20", {}, 2000)});
    ASSERT_EQ(joined.size(), 1U);
    EXPECT_EQ(joined[0].addresses.size(), 2U);
    const auto apart =
        guess({client("10.0.0.2", {}, 1000), client("10.0.0.3", {}, 1000), client("2400:cb00::20", {}, 2000)});
    EXPECT_EQ(apart.size(), 3U) << "which of the two would it be?";
}

TEST(HandsetGuess, EachRunHasItsOwn)
{
    HostFacts second = with(client("192.168.43.20", PhoneMac, 1000), {Android});
    second.run = RunId{1};
    const auto found = guess({with(client("192.168.43.20", PhoneMac, 1000), {Miui}), second});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].run, RunId{0});
    EXPECT_EQ(found[0].model, "HM 1SW");
    EXPECT_EQ(found[1].run, RunId{1});
    EXPECT_EQ(found[1].model, "SM-G960F");
}

TEST(HandsetGuess, ARunWithIpHasAtLeastOneARunWithoutHasNone)
{
    EXPECT_TRUE(guess({}).empty());
    EXPECT_EQ(guess({server("42.62.48.181", RouterMac, 10)}).size(), 1U);
    HostFacts group = client("224.0.0.251", {}, 10);
    EXPECT_TRUE(guess({group}).empty()) << "a group is no device";
}

TEST(HandsetGuess, AnUnknownTotalGivesNoShare)
{
    EXPECT_DOUBLE_EQ(guessHandsets({client("10.0.0.2", {}, 1000)}, {})[0].share, 0);
    EXPECT_DOUBLE_EQ(guessHandsets({client("10.0.0.2", {}, 1000)}, {10})[0].share, 1);
}

} // namespace waybill::test
