// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: corelight/community-id-spec baseline/README.md, "Default settings" (rows marked baseline), and
// corelight/pycommunityid tests/communityid_test.py (the rest).
#include "base/ip_protocol.h"
#include "report/community_id.h"
#include "support/packet_builder.h"

#include <gtest/gtest.h>

namespace waybill {

namespace {

struct Vector {
    const char* name;
    std::uint8_t protocol;
    const char *source, *destination;
    int sourcePort, destinationPort; ///< −1: a protocol without ports
    const char* expected;
};

constexpr const char* BaselineLow6 = "fe80:0001:0203:0405:0607:0809:0A0B:0C0D";
constexpr const char* BaselineHigh6 = "fe80:1011:1213:1415:1617:1819:1A1B:1C1D";

const Vector Vectors[] = {
    {"TcpOutBaseline", 6, "1.2.3.4", "5.6.7.8", 1122, 3344, "1:wCb3OG7yAFWelaUydu0D+125CLM="},
    {"TcpBackBaseline", 6, "5.6.7.8", "1.2.3.4", 3344, 1122, "1:wCb3OG7yAFWelaUydu0D+125CLM="},
    {"TcpFirstByteAbove127", 6, "128.232.110.120", "66.35.250.204", 34855, 80, "1:LQU9qZlK+B5F3KDmev6m5PMibrg="},
    {"TcpLastByteDecides", 6, "10.0.0.1", "10.0.0.2", 10, 11569, "1:SXBGMX1lBOwhhoDrZynfROxnhnM="},
    {"UdpOutBaseline", 17, "1.2.3.4", "5.6.7.8", 1122, 3344, "1:0Mu9InQx6z4ZiCZM/7HXi2WMhOg="},
    {"UdpDnsAnswer", 17, "8.8.8.8", "192.168.1.52", 53, 54585, "1:d/FP5EW3wiY1vCndhwleRRKHowQ="},
    {"SctpOutBaseline", 132, "1.2.3.4", "5.6.7.8", 1122, 3344, "1:EKt4MsxuyaE6mL+hmrEkQ9csDD8="},
    {"SctpBack", 132, "192.168.170.56", "192.168.170.8", 80, 7, "1:jQgCxbku+pNGw8WPbEc/TS/uTpQ="},
    {"IcmpEchoBaseline", 1, "1.2.3.4", "5.6.7.8", 8, 0, "1:crodRHL2FEsHjbv3UkRrfbs4bZ0="},
    {"IcmpEchoReplyBaseline", 1, "5.6.7.8", "1.2.3.4", 0, 0, "1:crodRHL2FEsHjbv3UkRrfbs4bZ0="},
    {"IcmpTimeExceededBaseline", 1, "1.2.3.4", "5.6.7.8", 11, 0, "1:f/YiSyWqczrTgfUCZlBUnvHRcPk="},
    {"IcmpEchoFromHigherAddress", 1, "192.168.0.89", "192.168.0.1", 8, 0, "1:X0snYXpgwiv9TZtqg64sgzUn6Dk="},
    {"IcmpEchoReplyIgnoresTheCode", 1, "192.168.0.1", "192.168.0.89", 0, 20, "1:X0snYXpgwiv9TZtqg64sgzUn6Dk="},
    {"IcmpOneWayCode0", 1, "192.168.0.89", "192.168.0.1", 20, 0, "1:3o2RFccXzUgjl7zDpqmY7yJi8rI="},
    {"IcmpOneWayCode1", 1, "192.168.0.89", "192.168.0.1", 20, 1, "1:tz/fHIDUHs19NkixVVoOZywde+I="},
    {"Icmp6EchoBaseline", 58, BaselineLow6, BaselineHigh6, 128, 0, "1:0bf7hyMJUwt3fMED7z8LIfRpBeo="},
    {"Icmp6EchoReplyBaseline", 58, BaselineHigh6, BaselineLow6, 129, 0, "1:0bf7hyMJUwt3fMED7z8LIfRpBeo="},
    {"Icmp6OneWayBaseline", 58, BaselineLow6, BaselineHigh6, 146, 0, "1:fYC8+pz24E+EhANP1EZhpX0Dw10="},
    {"Icmp6NeighbourSolicitation", 58, "fe80::200:86ff:fe05:80da", "fe80::260:97ff:fe07:69ea", 135, 0,
     "1:dGHyGvjMfljg6Bppwm3bg0LO8TY="},
    {"Icmp6TimeExceededOneWay", 58, "3ffe:507:0:1:260:97ff:fe07:69ea", "3ffe:507:0:1:200:86ff:fe05:80da", 3, 0,
     "1:NdobDX8PQNJbAyfkWxhtL2Pqp5w="},
    {"Icmp6TimeExceededOtherWay", 58, "3ffe:507:0:1:200:86ff:fe05:80da", "3ffe:507:0:1:260:97ff:fe07:69ea", 3, 0,
     "1:/OGBt9BN1ofenrmSPWYicpij2Vc="},
    {"RsvpWithoutPortsBaseline", 46, "5.6.7.8", "1.2.3.4", -1, -1, "1:ikv3kmf89luf73WPz1jOs49S768="},
    {"RsvpOverIpv6Baseline", 46, BaselineHigh6, BaselineLow6, -1, -1, "1:wQ/2mwrnXP4lmJcHdGL5ePjR+e0="},
};

class PublishedVector : public testing::TestWithParam<Vector> {};

TEST_P(PublishedVector, IsReproduced)
{
    const Vector& row = GetParam();
    FlowIdentity flow;
    flow.protocol = row.protocol;
    flow.originator = test::ip(row.source);
    flow.responder = test::ip(row.destination);
    const bool isIcmp = row.protocol == ProtocolIcmp || row.protocol == ProtocolIcmpV6;
    flow.hasPorts = row.sourcePort >= 0 && !isIcmp;
    flow.originatorPort = static_cast<std::uint16_t>(row.sourcePort < 0 ? 0 : row.sourcePort);
    flow.responderPort = static_cast<std::uint16_t>(row.destinationPort < 0 ? 0 : row.destinationPort);
    EXPECT_EQ(communityId(flow), row.expected);
}

INSTANTIATE_TEST_SUITE_P(CommunityId, PublishedVector, testing::ValuesIn(Vectors),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(CommunityId, APacketThatIsNotIpHasNone)
{
    EXPECT_EQ(communityId(FlowIdentity{}), "");
}

} // namespace

} // namespace waybill
