// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narrowing.h"
#include "app/analysis/analysed.h"
#include "filter/flow_selection.h"
#include "filter/frame_selection.h"

#include <gtest/gtest.h>
#include <string>

namespace waybill::test {
namespace {

using Frames = std::vector<std::uint64_t>;

const Endpoint Server = endpoint("42.62.48.181", 80);

Filter parsed(const std::string& expression)
{
    const auto filter = Filter::parse(expression);
    EXPECT_TRUE(filter) << expression << ": " << (filter ? "" : filter.error().sentence);
    return filter.value_or(Filter());
}

Frames frames(const AnalysisPtr& analysis, const std::string& expression, std::uint32_t capture = 0)
{
    const auto found = selectFrames(analysis, capture, parsed(expression), {});
    EXPECT_TRUE(found) << expression;
    return found.value_or(Frames());
}

Frames framesOf(const std::vector<PacketEntry>& packets)
{
    Frames found;
    for (const PacketEntry& packet : packets)
        found.push_back(packet.frame);
    return found;
}

class PacketPasses : public testing::Test {
protected:
    std::string file(const std::string& name, const std::vector<BuiltPacket>& packets, LinkType type)
    {
        return directory.write(name, pcapFile(packets, {.linkType = type}));
    }
    /// A connection that loses the segment before its second request for ever; the last packet carries the request.
    std::vector<BuiltPacket> withGap(double seconds, const std::string& host)
    {
        HttpRequest request;
        request.host = host;
        Bytes both(1400, 'x'); // a segment of its own, which the capture misses
        const Bytes asked = httpRequest(request);
        both.insert(both.end(), asked.begin(), asked.end());
        TcpPath path{Phone, Server};
        path.clientIsn += static_cast<std::uint32_t>(seconds) * 100'000; // a new connection on the same ports
        TcpConversation talk(path, after(seconds));
        talk.connect().clientSends(both, {.missing = 0});
        std::vector<BuiltPacket> packets = talk.packets();
        while (packets.back().bytes.size() < 60)
            packets.pop_back(); // what would acknowledge the gap away
        return packets;
    }
    TemporaryDirectory directory;
};

/// What a packet is wrapped in, and the link type that says so.
struct Wrapping {
    const char* name;
    LinkType link;
    Bytes (*wrap)(const Bytes& frame);
    bool hasInnerMac;
};

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Bytes behindEthernet(const Bytes& frame)
{
    return {frame.begin() + 14, frame.end()};
}

Bytes overUdp(std::uint16_t port, const Bytes& header, const Bytes& inner)
{
    const Bytes payload = joined({header, inner});
    return ethernetIp(mac("02:00:00:00:00:0a"), mac("02:00:00:00:00:0b"),
                      ipPacket({ip("10.0.0.1"), ip("10.0.0.2"), ProtocolUdp},
                               udpDatagram(endpoint("10.0.0.1", 50'000), endpoint("10.0.0.2", port), payload)));
}

/// Radiotap header, 802.11 data frame to the access point (IEEE 802.11-2020 §9.3.2), LLC and SNAP.
Bytes monitored(const Bytes& frame)
{
    const Bytes radiotap{0, 0, 8, 0, 0, 0, 0, 0}, control{0x08, 0x01, 0, 0}, bssid{2, 0, 0, 0, 0, 9}, sequence{0, 0},
        snap{0xAA, 0xAA, 3, 0, 0, 0};
    const Bytes destination(frame.begin(), frame.begin() + 6), source(frame.begin() + 6, frame.begin() + 12),
        rest(frame.begin() + 12, frame.end());
    return joined({radiotap, control, bssid, source, destination, sequence, snap, rest});
}

Bytes pppoe(const Bytes& frame)
{
    const Bytes packet = behindEthernet(frame);
    const auto length = static_cast<std::uint16_t>(packet.size() + 2);
    const Bytes header{0x11, 0,   0, 1, static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length),
                       0,    0x21};
    return ethernetFrame(handsetMac(), gatewayMac(), 0x8864, joined({header, packet}));
}

Bytes bridgedGre(const Bytes& frame)
{
    return ethernetIp(mac("02:00:00:00:00:0a"), mac("02:00:00:00:00:0b"),
                      ipPacket({ip("10.0.0.1"), ip("10.0.0.2"), 47}, joined({Bytes{0, 0, 0x65, 0x58}, frame})));
}

const Wrapping Wrappings[] = {
    {"plain", LinkType::Ethernet, [](const Bytes& frame) { return frame; }, true},
    {"radiotap", LinkType::Ieee80211Radiotap, monitored, false},
    {"ppp", LinkType::Ppp,
     [](const Bytes& f) {
         return joined({Bytes{0xFF, 3, 0, 0x21}, behindEthernet(f)});
     },
     false},
    {"pppoe", LinkType::Ethernet, pppoe, true},
    {"vxlan", LinkType::Ethernet,
     [](const Bytes& f) {
         return overUdp(4789, {8, 0, 0, 0, 0, 0, 1, 0}, f);
     },
     true},
    {"geneve", LinkType::Ethernet,
     [](const Bytes& f) {
         return overUdp(6081, {0, 0, 0x65, 0x58, 0, 0, 1, 0}, f);
     },
     true},
    {"gtpu", LinkType::Ethernet,
     [](const Bytes& f) {
         const Bytes inner = behindEthernet(f);
         const Bytes header{
             0x30, 0xFF, static_cast<std::uint8_t>(inner.size() >> 8), static_cast<std::uint8_t>(inner.size()), 0, 0,
             0,    1};
         return overUdp(2152, header, inner);
     },
     false},
    {"gre", LinkType::Ethernet, bridgedGre, true},
    {"bareIp", LinkType::Ethernet, behindEthernet, false},
};

class Wrapped : public PacketPasses, public testing::WithParamInterface<Wrapping> {};

} // namespace

TEST_P(Wrapped, PacketsAreFoundByWhatTheyCarry)
{
    const Wrapping& how = GetParam();
    Scene scene;
    scene.resolves(0, 1, "api.xiaomi.com", "42.62.48.181").tcp(1, Server, 300, 10);
    std::vector<BuiltPacket> packets = scene.packets();
    for (BuiltPacket& packet : packets)
        packet.bytes = how.wrap(packet.bytes);
    const AnalysisPtr analysis = analyseFiles({{file("a.pcap", packets, how.link)}});
    const Frames toServer = frames(analysis, "ip.addr == 42.62.48.181");
    ASSERT_EQ(toServer.size(), packets.size() - 2);
    EXPECT_EQ(toServer.front(), 3U);
    EXPECT_EQ(frames(analysis, "dns.qry.name contains \"xiaomi\""), (Frames{1, 2}));
    EXPECT_EQ(frames(analysis, "dns.a == 42.62.48.181"), Frames{2});
    EXPECT_EQ(frames(analysis, "tcp.flags.syn == 1 and tcp.flags.ack == 0 and tcp.dstport == 80"), Frames{3});
    EXPECT_EQ(frames(analysis, "tcp.payload contains \"uuuu\" and tcp.len == 300").size(), 1U);
    EXPECT_EQ(frames(analysis, "udp.port == 53"), (Frames{1, 2}));
    EXPECT_EQ(frames(analysis, "eth.addr == " + gatewayMac().toString()).size(), how.hasInnerMac ? packets.size() : 0);
    EXPECT_EQ(frames(analysis, "ip.addr == 10.0.0.0/8").size(),
              std::string(how.name) == "vxlan" || std::string(how.name) == "geneve" ||
                      std::string(how.name) == "gtpu" || std::string(how.name) == "gre"
                  ? packets.size()
                  : 0)
        << "the outer header counts, too";
}

INSTANTIATE_TEST_SUITE_P(Each, Wrapped, testing::ValuesIn(Wrappings),
                         [](const auto& row) { return std::string(row.param.name); });

TEST_F(PacketPasses, ArpOverWifiIsArp)
{
    BuiltPacket packet = packetAt(
        0, monitored(arpFrame(
               {.senderMac = handsetMac(), .sender = Phone.address, .targetMac = {}, .target = Resolver.address})));
    const AnalysisPtr analysis = analyseFiles({{file("a.pcap", {packet}, LinkType::Ieee80211Radiotap)}});
    EXPECT_EQ(frames(analysis, "arp"), Frames{1});
    EXPECT_TRUE(frames(analysis, "ip").empty());
}

TEST_F(PacketPasses, FramesThatNestForEverEnd)
{
    Bytes deep(60'000);
    for (std::size_t at = 12; at + 1 < deep.size(); at += 14) { // Ethernet in Ethernet, some 4,000 deep
        deep[at] = 0x65;
        deep[at + 1] = 0x58;
    }
    const AnalysisPtr analysis = analyseFiles({{file("a.pcap", {packetAt(0, deep)}, LinkType::Ethernet)}});
    EXPECT_EQ(frames(analysis, "eth.type == 0x6558"), Frames{1});
}

TEST_F(PacketPasses, WhatWaitsBehindAGapForEverIsRead)
{
    const std::vector<BuiltPacket> packets = withGap(0, "www.example.com");
    const AnalysisPtr analysis = analyseFiles({{file("a.pcap", packets, LinkType::Ethernet)}});
    const Frames last{packets.size()};
    EXPECT_EQ(frames(analysis, "http.request"), last);
    EXPECT_EQ(frames(analysis, "http.host == \"www.example.com\""), last);
    EXPECT_TRUE(frames(analysis, "http.host == \"www.example.org\"").empty());
    const auto flows = selectFlows(analysis, parsed("http.request.method == \"GET\""), {});
    ASSERT_TRUE(flows);
    EXPECT_EQ(*flows, std::vector<bool>{true});
}

TEST_F(PacketPasses, EvidenceBelongsToItsCapture)
{
    // Frame numbers begin anew in each file: what waits in one must not mark the frame of that number in another.
    std::vector<BuiltPacket> first = withGap(0, "first.example.com"), second = withGap(100, "second.example.org");
    ASSERT_EQ(first.size(), second.size());
    const std::string a = file("a.pcap", first, LinkType::Ethernet), b = file("b.pcap", second, LinkType::Ethernet);
    for (const auto& runs : {std::vector<std::vector<std::string>>{{a}, {b}}, {{a, b}}}) {
        const AnalysisPtr analysis = analyseFiles(runs);
        const Frames last{first.size()};
        EXPECT_EQ(frames(analysis, "http.host == \"first.example.com\"", 0), last);
        EXPECT_TRUE(frames(analysis, "http.host == \"first.example.com\"", 1).empty());
        EXPECT_TRUE(frames(analysis, "http.host == \"second.example.org\"", 0).empty());
        EXPECT_EQ(frames(analysis, "http.host == \"second.example.org\"", 1), last);
        const auto both = selectPackets(analysis, parsed("http.request"), {});
        ASSERT_TRUE(both);
        EXPECT_EQ(framesOf((*both)[0]), last);
        EXPECT_EQ(framesOf((*both)[1]), last);
    }
}

TEST_F(PacketPasses, AllCapturesAreReadOnce)
{
    constexpr std::size_t Captures = 4, Packets = 1100; // the reading reports every 1024
    std::vector<std::vector<std::string>> runs;
    for (std::size_t capture = 0; capture < Captures; ++capture) {
        Scene scene;
        for (std::size_t i = 0; i < Packets; ++i)
            scene.udp(static_cast<double>(capture * 100) + static_cast<double>(i) / 100, Server, 10 + capture);
        runs.push_back({file(std::to_string(capture) + ".pcap", scene.packets(), LinkType::Ethernet)});
    }
    const AnalysisPtr analysis = analyseFiles(runs);
    std::size_t reports = 0;
    const Filter filter = parsed("frame.number in {7, 1090} and udp.length in {19, 21}");
    const auto all = selectPackets(analysis, filter, [&reports](const Progress&) {
        ++reports;
        return Continue::Yes;
    });
    ASSERT_TRUE(all);
    EXPECT_EQ(reports, Captures);
    ASSERT_EQ(all->size(), Captures);
    for (std::uint32_t capture = 0; capture < Captures; ++capture) {
        EXPECT_EQ(framesOf((*all)[capture]), (capture % 2 == 1 ? Frames{7, 1090} : Frames{}));
        EXPECT_EQ(framesOf((*all)[capture]), framesOf(*selectPackets(analysis, capture, filter, {})));
    }
}

TEST_F(PacketPasses, TimeSinceTheFirstPacketDoesNotHangOnTheSpan)
{
    Scene scene;
    for (int second = 0; second < 10; ++second)
        scene.udp(second, Server, 10);
    const AnalysisPtr whole = analyseFiles({{file("a.pcap", scene.packets(), LinkType::Ethernet)}});
    const auto late = withinSpan(whole, {after(4), after(8)}, {});
    ASSERT_TRUE(late);
    EXPECT_EQ(frames(whole, "frame.time_relative < 6"), (Frames{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(frames(*late, "frame.time_relative < 6"), (Frames{5, 6}));
    EXPECT_EQ(frames(*late, "frame.time_relative > 7.5"), (Frames{9}));
}

TEST_F(PacketPasses, ARangeOfMacAddressesHoldsAllBetween)
{
    Scene scene;
    scene.udp(0, Server, 10).udp(1, Server, 10, Laptop);
    const AnalysisPtr analysis = analyseFiles({{file("a.pcap", scene.packets(), LinkType::Ethernet)}});
    EXPECT_EQ(frames(analysis, "eth.src in {00:00:00:00:00:00..ff:ff:ff:ff:ff:ff}"), (Frames{1, 2}));
    EXPECT_EQ(frames(analysis, "eth.src in {3c:22:fb:00:00:00..3c:22:fb:ff:ff:ff}"), Frames{2});
    EXPECT_EQ(frames(analysis, "eth.src in {3c:22:fb:01:02:03}"), Frames{2});
    EXPECT_EQ(frames(analysis, "eth.src not in {3c:22:fb:00:00:00..3c:22:fb:ff:ff:ff}"), Frames{1});
    EXPECT_FALSE(Filter::parse("eth.src in {02:00:00:00:00:02..02:00:00:00:00:01}"));
}

} // namespace waybill::test
