// SPDX-License-Identifier: GPL-3.0-or-later
// What both sides of real flows sent, against Wireshark's "follow stream" of the same flows.
#include "analysed.h"
#include "analysis/flow_stream.h"
#include "support/tshark.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

namespace waybill::test {

namespace {

constexpr std::uint64_t Plenty = std::uint64_t{64} << 20;

FlowStream streamOf(const AnalysisPtr& analysis, FlowId flow, std::uint64_t limit = Plenty)
{
    const auto column = PacketColumn::build(analysis, 0, {});
    EXPECT_TRUE(column);
    auto stream = readFlowStream({{*column, 0}}, flow, limit, [] { return false; });
    EXPECT_TRUE(stream) << (stream ? "" : describe(stream.error()));
    return stream ? std::move(*stream) : FlowStream{};
}

/// Both sides as tshark puts them together, the originator's first. Lines of its "Node 0" begin at the margin, the
/// other's behind a tab; for datagrams Node 0 may be either.
std::array<Bytes, 2> followed(const std::string& path, const FlowIdentity& flow, const std::string& stream)
{
    const char* protocol = flow.protocol == ProtocolTcp ? "tcp" : "udp";
    const std::string originator = fmt::format("Node 0: {}:{}", flow.originator.toString(), flow.originatorPort);
    bool isSwapped = true;
    std::array<Bytes, 2> sides;
    std::istringstream lines(outputOf(fmt::format("tshark -n -r {} -q -z follow,{},raw,{}", path, protocol, stream)));
    for (std::string line; std::getline(lines, line);) {
        isSwapped = isSwapped && line != originator;
        const bool isServer = !line.empty() && line.front() == '\t';
        const std::string digits = isServer ? line.substr(1) : line;
        if (digits.empty() || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
            continue;
        const Bytes bytes = fromHex(digits);
        sides[isServer ? 1 : 0].insert(sides[isServer ? 1 : 0].end(), bytes.begin(), bytes.end());
    }
    if (isSwapped)
        std::swap(sides[0], sides[1]);
    return sides;
}

struct Case {
    const char* file;
    std::uint8_t protocol;
    int flows;
};

class FollowedStreams : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(FollowedStreams, BothSidesHaveTheBytesThatTsharkFollows)
{
    ASSERT_TRUE(hasTshark() && !corpusPath().empty()) << "needs tshark and the published captures";
    const std::string path = corpusPath() + "/handset/" + GetParam().file;
    const AnalysisPtr analysis = analyseFiles({{path}});
    ASSERT_TRUE(analysis);
    const char* protocol = GetParam().protocol == ProtocolTcp ? "tcp" : "udp";
    int compared = 0;
    for (std::uint32_t row = 0; row < analysis->flowCount() && compared < GetParam().flows; ++row) {
        const FlowIdentity& flow = analysis->flow(FlowId{row});
        const FlowCounters& counters = analysis->counters(FlowId{row});
        const bool isWhole = counters.originator.missedBytes + counters.responder.missedBytes == 0;
        if (flow.protocol != GetParam().protocol || !isWhole || flow.beganBeforeCapture ||
            counters.originator.payloadBytes == 0 || counters.responder.payloadBytes == 0)
            continue;
        const std::string number = outputOf(
            fmt::format("tshark -n -r {} -Y frame.number=={} -T fields -e {}.stream", path, flow.firstFrame, protocol));
        const auto theirs = followed(path, flow, number.substr(0, number.find('\n')));
        const FlowStream ours = streamOf(analysis, FlowId{row});
        const Bytes sent = ours.bytesOf(Direction::FromOriginator), received = ours.bytesOf(Direction::FromResponder);
        EXPECT_EQ(sent, theirs[0]) << GetParam().file << " flow of packet " << flow.firstFrame;
        EXPECT_EQ(received, theirs[1]) << GetParam().file << " flow of packet " << flow.firstFrame;
        EXPECT_EQ(sent.size(), counters.originator.payloadBytes);
        EXPECT_EQ(received.size(), counters.responder.payloadBytes);
        ++compared;
    }
    EXPECT_EQ(compared, GetParam().flows);
}

INSTANTIATE_TEST_SUITE_P(Handset, FollowedStreams,
                         testing::Values(Case{"weibo.pcap", ProtocolTcp, 4}, Case{"waze.pcap", ProtocolTcp, 4},
                                         Case{"instagram.pcap", ProtocolTcp, 4}, Case{"android.pcap", ProtocolTcp, 3},
                                         Case{"weibo.pcap", ProtocolUdp, 4}),
                         [](const auto& row) {
                             const std::string file = row.param.file;
                             return file.substr(0, file.find('.')) +
                                    (row.param.protocol == ProtocolTcp ? "Tcp" : "Udp");
                         });

namespace {

/// A connection whose client sends "abcdef" out of order, "cd" twice and "gh" never.
std::string writeOddConnection(const TemporaryDirectory& directory)
{
    const Endpoint phone = endpoint("192.168.43.20", 40000), server = endpoint("42.62.48.181", 80);
    std::vector<BuiltPacket> packets;
    const auto add = [&packets](const Endpoint& from, const Endpoint& to, const TcpSegment& segment) {
        packets.push_back(packetAt(0.001 * static_cast<double>(packets.size()), tcpFrame(from, to, segment)));
    };
    add(phone, server, {.sequence = 99, .syn = true});
    add(server, phone, {.sequence = 499, .acknowledgment = 100, .syn = true, .ack = true});
    add(phone, server, {.sequence = 102, .acknowledgment = 500, .ack = true, .payload = bytesOf("cd")});
    add(phone, server, {.sequence = 100, .acknowledgment = 500, .ack = true, .payload = bytesOf("ab")});
    add(phone, server, {.sequence = 102, .acknowledgment = 500, .ack = true, .payload = bytesOf("cdef")});
    add(phone, server, {.sequence = 108, .acknowledgment = 500, .ack = true, .payload = bytesOf("ij")});
    add(server, phone, {.sequence = 500, .acknowledgment = 110, .ack = true, .payload = bytesOf("thanks")});
    return directory.write("odd.pcap", pcapFile(packets));
}

} // namespace

TEST(FlowStream, OrderGapsAndRetransmissionsAreTold)
{
    const TemporaryDirectory directory;
    const AnalysisPtr analysis = analyseFiles({{writeOddConnection(directory)}});
    ASSERT_TRUE(analysis);
    const FlowStream stream = streamOf(analysis, FlowId{0});
    EXPECT_EQ(stream.bytesOf(Direction::FromOriginator), bytesOf("abcdefij"));
    EXPECT_EQ(stream.bytesOf(Direction::FromResponder), bytesOf("thanks"));
    EXPECT_EQ(stream.missing[0], 2U);
    ASSERT_EQ(stream.segments.size(), 5U);
    EXPECT_EQ(stream.segments[0].frame, 4U); // "ab" came with the fourth packet
    EXPECT_EQ(stream.segments[1].frame, 3U);
    EXPECT_EQ(stream.segments[2].bytes, bytesOf("ef")); // what was new in the fifth
    EXPECT_EQ(stream.segments[3].gapBefore, 2U);
    EXPECT_FALSE(stream.isLimited[0]);
}

TEST(FlowStream, TheLimitHoldsAndIsTold)
{
    const TemporaryDirectory directory;
    const AnalysisPtr analysis = analyseFiles({{writeOddConnection(directory)}});
    ASSERT_TRUE(analysis);
    const FlowStream stream = streamOf(analysis, FlowId{0}, 5);
    EXPECT_EQ(stream.bytesOf(Direction::FromOriginator), bytesOf("abcde"));
    EXPECT_TRUE(stream.isLimited[0]);
    EXPECT_TRUE(stream.isLimited[1]);
}

TEST(FlowStream, StoppingIsAFailureOfItsOwn)
{
    ASSERT_FALSE(corpusPath().empty()) << "needs the published captures";
    const AnalysisPtr analysis = analyseFiles({{corpusPath() + "/handset/instagram.pcap"}});
    ASSERT_TRUE(analysis);
    std::uint32_t longest = 0;
    for (std::uint32_t row = 0; row < analysis->flowCount(); ++row)
        if (analysis->counters(FlowId{row}).responder.packets > analysis->counters(FlowId{longest}).responder.packets)
            longest = row;
    const auto column = PacketColumn::build(analysis, 0, {});
    ASSERT_TRUE(column);
    const auto stream = readFlowStream({{*column, 0}}, FlowId{longest}, Plenty, [] { return true; });
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().code, ErrorCode::Cancelled);
}

} // namespace waybill::test
