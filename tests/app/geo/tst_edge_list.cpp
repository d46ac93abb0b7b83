// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edge_list.h"

#include <gtest/gtest.h>

using namespace waybill;

namespace {

constexpr const char* Head = "# date: 2026-11-21\n";

EdgeList parsed(const std::string& rows)
{
    Result<EdgeList> list = EdgeList::parse(Head + rows);
    if (!list)
        throw std::runtime_error(describe(list.error()));
    return std::move(*list);
}

std::string operatorAt(const EdgeList& list, const std::string& address, std::uint32_t asn = 0)
{
    const std::uint16_t network = list.find(*IpAddress::parse(address), asn);
    return network == 0 ? "-" : list.networks()[network - 1u].operatorName;
}

} // namespace

TEST(EdgeList, TheLongestPrefixDecidesThenTheAsn)
{
    const EdgeList list = parsed("AS64500\tWide\tCDN\ts\n"
                                 "198.18.0.0/15\tOuter\tCDN\ts\n"
                                 "198.18.4.0/24\tInner\tanycast\ts\n"
                                 "198.18.4.128/25\t-\tnot an edge\ts\n");
    EXPECT_EQ(operatorAt(list, "198.17.255.255"), "-");
    EXPECT_EQ(operatorAt(list, "198.18.0.0"), "Outer");
    EXPECT_EQ(operatorAt(list, "198.18.3.255"), "Outer");
    EXPECT_EQ(operatorAt(list, "198.18.4.0"), "Inner");
    EXPECT_EQ(operatorAt(list, "198.18.4.127"), "Inner");
    EXPECT_EQ(operatorAt(list, "198.18.4.128", 64500), "-") << "an exception hides the ASN too";
    EXPECT_EQ(operatorAt(list, "198.18.5.0"), "Outer");
    EXPECT_EQ(operatorAt(list, "198.19.255.255"), "Outer");
    EXPECT_EQ(operatorAt(list, "198.20.0.0"), "-");
    EXPECT_EQ(operatorAt(list, "198.20.0.0", 64500), "Wide");
}

TEST(EdgeList, NeighboursAndSharedEndsKeepTheirOwn)
{
    const EdgeList list = parsed("198.18.1.0/24\tB\tCDN\ts\n"
                                 "198.18.0.0/24\tA\tCDN\ts\n"
                                 "198.18.1.128/25\tC\tCDN\ts\n"
                                 "198.18.0.0/25\tD\tCDN\ts\n"
                                 "255.255.255.0/24\tLast\tCDN\ts\n");
    EXPECT_EQ(operatorAt(list, "198.18.0.0"), "D");
    EXPECT_EQ(operatorAt(list, "198.18.0.128"), "A");
    EXPECT_EQ(operatorAt(list, "198.18.1.0"), "B");
    EXPECT_EQ(operatorAt(list, "198.18.1.255"), "C");
    EXPECT_EQ(operatorAt(list, "198.18.2.0"), "-");
    EXPECT_EQ(operatorAt(list, "255.255.255.255"), "Last");
}

TEST(EdgeList, Ipv6PrefixesGoDownTo64Bits)
{
    const EdgeList list = parsed("2001:db8::/32\tOuter\tCDN\ts\n"
                                 "2001:db8:0:1::/64\tInner\tCDN\ts\n"
                                 "ffff::/16\tLast\tCDN\ts\n");
    EXPECT_EQ(operatorAt(list, "2001:db7:ffff::"), "-");
    EXPECT_EQ(operatorAt(list, "2001:db8::1"), "Outer");
    EXPECT_EQ(operatorAt(list, "2001:db8:0:1:ffff::"), "Inner");
    EXPECT_EQ(operatorAt(list, "2001:db8:0:2::"), "Outer");
    EXPECT_EQ(operatorAt(list, "2001:db9::"), "-");
    EXPECT_EQ(operatorAt(list, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), "Last");
}

TEST(EdgeList, EqualNetworksShareOneEntry)
{
    const EdgeList list = parsed("AS1\tA\tCDN\ts\nAS2\tA\tCDN\ts\nAS3\tA\tCDN\tt\n");
    EXPECT_EQ(list.networks().size(), 2u);
    EXPECT_EQ(list.date(), "2026-11-21");
}

struct WrongRow {
    const char* name;
    const char* rows;
};

class EdgeListErrors : public testing::TestWithParam<WrongRow> {};

TEST_P(EdgeListErrors, RefuseTheWholeList)
{
    const auto list = EdgeList::parse(std::string(Head) + GetParam().rows);
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, ErrorCode::Corrupt);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, EdgeListErrors,
    testing::Values(
        WrongRow{"threeColumns", "AS1\tA\tCDN\n"}, WrongRow{"fiveColumns", "AS1\tA\tCDN\ts\tt\n"},
        WrongRow{"emptyColumn", "AS1\t\tCDN\ts\n"}, WrongRow{"unknownKind", "AS1\tA\tcdn\ts\n"},
        WrongRow{"asnNotANumber", "AS1x\tA\tCDN\ts\n"}, WrongRow{"asnZero", "AS0\tA\tCDN\ts\n"},
        WrongRow{"asnTooLarge", "AS4294967296\tA\tCDN\ts\n"}, WrongRow{"asnTwice", "AS1\tA\tCDN\ts\nAS1\tB\tCDN\ts\n"},
        WrongRow{"prefixTwice", "198.18.0.0/15\tA\tCDN\ts\n198.18.0.0/15\tB\tCDN\ts\n"},
        WrongRow{"hostBitsSet", "198.18.0.1/15\tA\tCDN\ts\n"}, WrongRow{"noLength", "198.18.0.0\tA\tCDN\ts\n"},
        WrongRow{"lengthTooLarge", "198.18.0.0/33\tA\tCDN\ts\n"}, WrongRow{"ipv6TooLong", "2001:db8::/65\tA\tCDN\ts\n"},
        WrongRow{"ipv6HostBits", "2001:db8::1/32\tA\tCDN\ts\n"}, WrongRow{"lineCut", "AS1\tA\tCDN\ts"}),
    [](const auto& row) { return row.param.name; });

TEST(EdgeList, AListWithoutDateIsRefused)
{
    EXPECT_FALSE(EdgeList::parse("AS1\tA\tCDN\ts\n"));
}
