// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ip_address.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

IpAddress address(const char* text)
{
    const auto parsed = IpAddress::parse(text);
    EXPECT_TRUE(parsed.has_value()) << text;
    return parsed.value_or(IpAddress());
}

struct ScopeRow {
    const char* text;
    AddressScope scope;
};
class Scope : public testing::TestWithParam<ScopeRow> {};

struct FormRow {
    const char* written;
    const char* shown;
};
class Form : public testing::TestWithParam<FormRow> {};

} // namespace

// Edges of the ranges in the IANA special-purpose registries: first and last address, and the neighbours outside.
TEST_P(Scope, FollowsTheIanaRegistries)
{
    EXPECT_EQ(address(GetParam().text).scope(), GetParam().scope) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    V4, Scope,
    testing::Values(
        ScopeRow{"0.0.0.0", AddressScope::Unspecified}, ScopeRow{"0.255.255.255", AddressScope::Unspecified},
        ScopeRow{"1.0.0.0", AddressScope::Public}, ScopeRow{"9.255.255.255", AddressScope::Public},
        ScopeRow{"10.0.0.0", AddressScope::Private}, ScopeRow{"10.255.255.255", AddressScope::Private},
        ScopeRow{"11.0.0.0", AddressScope::Public}, ScopeRow{"100.63.255.255", AddressScope::Public},
        ScopeRow{"100.64.0.0", AddressScope::SharedCgnat}, ScopeRow{"100.127.255.255", AddressScope::SharedCgnat},
        ScopeRow{"100.128.0.0", AddressScope::Public}, ScopeRow{"127.0.0.1", AddressScope::Loopback},
        ScopeRow{"128.0.0.0", AddressScope::Public}, ScopeRow{"169.254.1.1", AddressScope::LinkLocal},
        ScopeRow{"172.15.255.255", AddressScope::Public}, ScopeRow{"172.16.0.0", AddressScope::Private},
        ScopeRow{"172.31.255.255", AddressScope::Private}, ScopeRow{"172.32.0.0", AddressScope::Public},
        ScopeRow{"192.0.0.8", AddressScope::Reserved}, ScopeRow{"192.0.2.1", AddressScope::Documentation},
        ScopeRow{"192.0.3.1", AddressScope::Public}, ScopeRow{"192.88.99.1", AddressScope::Reserved},
        ScopeRow{"192.168.43.1", AddressScope::Private}, ScopeRow{"192.169.0.0", AddressScope::Public},
        ScopeRow{"198.17.255.255", AddressScope::Public}, ScopeRow{"198.18.0.0", AddressScope::Reserved},
        ScopeRow{"198.19.255.255", AddressScope::Reserved}, ScopeRow{"198.51.100.7", AddressScope::Documentation},
        ScopeRow{"203.0.113.255", AddressScope::Documentation}, ScopeRow{"203.0.114.0", AddressScope::Public},
        ScopeRow{"223.255.255.255", AddressScope::Public}, ScopeRow{"224.0.0.0", AddressScope::Multicast},
        ScopeRow{"239.255.255.255", AddressScope::Multicast}, ScopeRow{"240.0.0.0", AddressScope::Reserved},
        ScopeRow{"255.255.255.254", AddressScope::Reserved}, ScopeRow{"255.255.255.255", AddressScope::Broadcast}));
INSTANTIATE_TEST_SUITE_P(
    V6, Scope,
    testing::Values(ScopeRow{"::", AddressScope::Unspecified}, ScopeRow{"::1", AddressScope::Loopback},
                    ScopeRow{"::2", AddressScope::Reserved}, ScopeRow{"100::1", AddressScope::Discard},
                    ScopeRow{"100:0:0:1::", AddressScope::Reserved},
                    ScopeRow{"2001:1ff:ffff::1", AddressScope::Reserved}, ScopeRow{"2001:200::1", AddressScope::Public},
                    ScopeRow{"2001:0:4136::1", AddressScope::Public}, // Teredo: placed by the IPv4 address within it
                    ScopeRow{"2001:db8::1", AddressScope::Documentation}, ScopeRow{"2001:db9::1", AddressScope::Public},
                    ScopeRow{"3fff:fff::1", AddressScope::Documentation},
                    ScopeRow{"3fff:1000::1", AddressScope::Public}, ScopeRow{"2606:4700::1111", AddressScope::Public},
                    ScopeRow{"4000::1", AddressScope::Reserved}, ScopeRow{"fbff::1", AddressScope::Reserved},
                    ScopeRow{"fc00::1", AddressScope::Private}, ScopeRow{"fdff::1", AddressScope::Private},
                    ScopeRow{"fe80::1", AddressScope::LinkLocal}, ScopeRow{"febf::1", AddressScope::LinkLocal},
                    ScopeRow{"fec0::1", AddressScope::Reserved}, ScopeRow{"ff02::fb", AddressScope::Multicast}));

// RFC 5952 §4: its own examples.
TEST_P(Form, IsTheOneOfRfc5952)
{
    EXPECT_EQ(address(GetParam().written).toString(), GetParam().shown);
}
INSTANTIATE_TEST_SUITE_P(Rfc5952, Form,
                         testing::Values(FormRow{"2001:0db8:0000:0000:0000:0000:0002:0001", "2001:db8::2:1"},
                                         FormRow{"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
                                         FormRow{"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},
                                         FormRow{"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},
                                         FormRow{"2001:DB8::AAAA", "2001:db8::aaaa"},
                                         FormRow{"::ffff:192.0.2.1", "::ffff:192.0.2.1"}, FormRow{"::", "::"},
                                         FormRow{"255.255.255.255", "255.255.255.255"}));

TEST(IpAddress, WhatIsNoAddressIsRefused)
{
    for (const char* text : {"", " ", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.4 ", "01.2.3.4", "1.2.3.4/24",
                             "::1%eth0", "2001:db8::/32", "1::2::3", ":::", "12345::", "xiaomi.com"})
        EXPECT_FALSE(IpAddress::parse(text).has_value()) << text;
    EXPECT_FALSE(IpAddress::parse(std::string_view("1.2.3.4\0x", 9)).has_value());
}

TEST(IpAddress, BytesComeBackAsTheyWent)
{
    const std::array<std::uint8_t, 4> four{42, 62, 48, 181};
    EXPECT_EQ(IpAddress::fromBytes(four), address("42.62.48.181"));
    const IpAddress six = address("2001:db8:1:2:3:4:5:6");
    EXPECT_EQ(IpAddress::fromBytes(six.bytes()), six);
    const auto raw = address("42.62.48.181").bytes();
    EXPECT_TRUE(std::equal(four.begin(), four.end(), raw.begin()));
    for (std::size_t size = 0; size <= 17; ++size) {
        const std::vector<std::uint8_t> bytes(size, 1);
        EXPECT_EQ(IpAddress::fromBytes(bytes).isNone(), size != 4 && size != 16) << size;
    }
}

TEST(IpAddress, FindsTheV4AddressInside)
{
    EXPECT_EQ(address("::ffff:42.62.48.181").embeddedV4(), address("42.62.48.181"));
    EXPECT_EQ(address("64:ff9b::2a3e:30b5").embeddedV4(), address("42.62.48.181")); // RFC 6052 §2.2
    EXPECT_EQ(address("2001:db8::2a3e:30b5").embeddedV4(), address("2001:db8::2a3e:30b5"));
    EXPECT_EQ(address("42.62.48.181").embeddedV4(), address("42.62.48.181"));
}

TEST(IpAddress, OrderIsByFamilyThenByNumber)
{
    EXPECT_LT(IpAddress(), address("0.0.0.0"));
    EXPECT_LT(address("9.0.0.0"), address("10.0.0.0"));
    EXPECT_LT(address("255.255.255.255"), address("::"));
    EXPECT_LT(address("2001:db8::ffff"), address("2001:db8:0:1::"));
    EXPECT_NE(address("0.0.0.1"), address("::1"));
}

TEST(IpAddress, NoneHasNoText)
{
    EXPECT_EQ(IpAddress().toString(), "");
    EXPECT_TRUE(IpAddress().isNone());
    EXPECT_FALSE(IpAddress().isPublic());
}

} // namespace waybill::test
