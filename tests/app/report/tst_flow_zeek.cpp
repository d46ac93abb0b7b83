// SPDX-License-Identifier: GPL-3.0-or-later
// Expected states: function conn_state of Zeek's scripts/base/protocols/conn/main.zeek.
#include "base/ip_protocol.h"
#include "report/flow_records.h"

#include <gtest/gtest.h>

namespace waybill {

namespace {

struct Connection {
    const char* name;
    int seen; ///< bits of TcpSeen
    std::uint64_t originatorPackets, responderPackets, payload;
    const char* expected;
};

constexpr int Handshake = SynSeen | SynAckSeen;
constexpr int BothFins = OriginatorFin | ResponderFin;

const Connection Connections[] = {
    {"AttemptWithoutReply", SynSeen, 1, 0, 0, "S0"},
    {"Established", Handshake, 2, 1, 0, "S1"},
    {"ClosedByBoth", Handshake | BothFins, 5, 4, 100, "SF"},
    {"Rejected", SynSeen | ResponderRst, 1, 1, 0, "REJ"},
    {"OriginatorClosedOnly", Handshake | OriginatorFin, 5, 4, 100, "S2"},
    {"ResponderClosedOnly", Handshake | ResponderFin, 5, 4, 100, "S3"},
    {"OriginatorReset", Handshake | OriginatorRst, 5, 4, 100, "RSTO"},
    {"ResponderReset", Handshake | ResponderRst, 5, 4, 100, "RSTR"},
    {"BothResetWithPayload", Handshake | OriginatorRst | ResponderRst, 5, 4, 100, "RSTR"},
    {"BothResetWithoutPayload", Handshake | OriginatorRst | ResponderRst, 2, 2, 0, "REJ"},
    {"OriginatorResetAfterItsSyn", SynSeen | OriginatorRst, 2, 0, 0, "RSTOS0"},
    {"ResponderResetWithoutOriginator", SynAckSeen | ResponderRst, 0, 2, 0, "RSTRH"},
    {"SynThenFinWithoutReply", SynSeen | OriginatorFin, 2, 0, 0, "SH"},
    {"SynAckThenFinWithoutOriginator", SynAckSeen | ResponderFin, 0, 2, 0, "SHR"},
    {"MidstreamStillOpen", 0, 4, 3, 100, "OTH"},
    {"MidstreamClosedByBoth", BothFins, 4, 3, 100, "SF"},
    {"MidstreamResetByResponder", ResponderRst, 4, 3, 100, "RSTRH"},
    {"SynAckOnly", SynAckSeen, 0, 1, 0, "OTH"},
};

class ZeekState : public testing::TestWithParam<Connection> {};

TEST_P(ZeekState, FollowsConnState)
{
    FlowIdentity flow;
    flow.protocol = ProtocolTcp;
    FlowCounters counters;
    counters.tcpSeen = static_cast<std::uint8_t>(GetParam().seen);
    counters.originator.packets = GetParam().originatorPackets;
    counters.responder.packets = GetParam().responderPackets;
    counters.originator.payloadBytes = GetParam().payload;
    EXPECT_EQ(zeekState(flow, counters), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Tcp, ZeekState, testing::ValuesIn(Connections),
                         [](const auto& row) { return std::string(row.param.name); });

std::string stateOf(std::uint8_t protocol, std::uint64_t originatorPackets, std::uint64_t responderPackets)
{
    FlowIdentity flow;
    flow.protocol = protocol;
    FlowCounters counters;
    counters.originator.packets = originatorPackets;
    counters.responder.packets = responderPackets;
    return zeekState(flow, counters);
}

TEST(ZeekStateOfOthers, UdpDependsOnWhoSent)
{
    EXPECT_EQ(stateOf(ProtocolUdp, 1, 1), "SF");
    EXPECT_EQ(stateOf(ProtocolUdp, 1, 0), "S0");
    EXPECT_EQ(stateOf(ProtocolUdp, 0, 1), "SHR");
}

TEST(ZeekStateOfOthers, EveryOtherProtocolIsOth)
{
    EXPECT_EQ(stateOf(ProtocolIcmp, 1, 1), "OTH");
    EXPECT_EQ(stateOf(132, 3, 3), "OTH");
}

} // namespace

} // namespace waybill
