// SPDX-License-Identifier: GPL-3.0-or-later
// The first content of a flow, which the recording keeps with its time and packet.
#include "analysis/narrowing.h"
#include "analysis/recording_image.h"
#include "analysis/traffic.h"
#include "growing.h"

namespace waybill::test {

namespace {

const Endpoint Server = endpoint("42.62.94.2", 443);

/// Frame (from 1) of the packet with this time among those sorted.
std::uint64_t frameAt(const std::vector<BuiltPacket>& packets, Timestamp time)
{
    for (std::size_t i = 0; i < packets.size(); ++i) {
        if (packets[i].time == time)
            return i + 1;
    }
    return 0;
}

std::optional<FirstContent> firstOf(const Analysis& analysis, const Endpoint& server)
{
    const FlowId flow = flowTo(analysis, server);
    return firstContentOf(analysis.counters(flow), analysis.view(flow));
}

std::uint64_t contentOf(const SentCounters& sent)
{
    return sent.payloadBytes - sent.setupBytes;
}

} // namespace

TEST(FirstContent, IsTheFirstPacketBehindTheHandshake)
{
    TlsSession session;
    session.hello.serverName = "api.mi.com";
    TcpConversation talk({Phone, Server}, Start);
    talk.connect();
    const std::vector<TlsTurn> turns = tlsTurns(session);
    talk.speak({turns.begin(), turns.begin() + 4}).waitMs(5000);
    const std::size_t handshake = talk.packets().size();
    session.exchanges = {{300, 100}};
    const std::vector<TlsTurn> withContent = tlsTurns(session);
    talk.speak({withContent.begin() + 4, withContent.end()});
    Scene scene;
    scene.add(talk.packets());
    const AnalysisPtr analysis = analyseScene(scene);
    const auto first = firstOf(*analysis, Server);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->time, talk.packets()[handshake].time) << "not the hello, seconds before";
    EXPECT_EQ(first->frame, handshake + 1);
    const SentCounters& answered = analysis->counters(flowTo(*analysis, Server)).responder;
    EXPECT_GT(answered.firstContent, first->time) << "each side has its own";
    EXPECT_EQ(answered.firstContentFrame, frameAt(scene.packets(), answered.firstContent));
}

TEST(FirstContent, AHandshakeAloneHasNone)
{
    const AnalysisPtr analysis = analyseScene(Scene().tls(0, Server, "api.mi.com", 300));
    const AnalysisPtr bare = [] {
        TlsSession session;
        session.hello.serverName = "api.mi.com";
        TcpConversation talk({Phone, Server}, Start);
        return analyseScene(Scene().add(talk.connect().speak(tlsTurns(session)).close().packets()));
    }();
    EXPECT_TRUE(firstOf(*analysis, Server));
    EXPECT_FALSE(firstOf(*bare, Server));
}

TEST(FirstContent, HousekeepingIsNone)
{
    const AnalysisPtr analysis = analyseScene(Scene().resolves(0, 1, "mi.com", "42.62.94.2").udp(1, Server, 10));
    const FlowId dns = flowTo(*analysis, Resolver);
    EXPECT_GT(analysis->counters(dns).originator.payloadBytes, 0U);
    EXPECT_FALSE(firstContentOf(analysis->counters(dns), analysis->view(dns)));
}

TEST(FirstContent, IsTheEarliestWhenPacketsAreOutOfOrder)
{
    TcpConversation talk({Phone, Server, 100, 100}, Start); // segments of 100 bytes
    talk.connect().clientSends(Bytes(300, 'u'), {.swapped = 0}).close();
    const AnalysisPtr analysis = analyseScene(Scene().add(talk.packets()));
    const auto first = firstOf(*analysis, Server);
    ASSERT_TRUE(first);
    std::uint64_t expected = 0;
    for (std::size_t i = talk.packets().size(); i-- > 0;) // whose payload is longest came first
        expected = talk.packets()[i].bytes.size() > 150 ? i + 1 : expected;
    EXPECT_EQ(first->frame, expected);
}

TEST(FirstContent, OfASpanLiesWithinIt)
{
    const TemporaryDirectory folder;
    const Scene scene = Scene().udp(1, Server, 100).udp(20, Server, 30).udp(30, Server, 30);
    const AnalysisPtr whole = analyseFiles({{folder.write("a.pcap", pcapFile(scene.packets()))}}, {Phone.address, {}});
    EXPECT_EQ(firstOf(*whole, Server)->time, after(1));
    const auto late = withinSpan(whole, {after(15), {}}, {});
    ASSERT_TRUE(late.has_value());
    EXPECT_EQ(firstOf(**late, Server)->time, after(20));
    EXPECT_EQ(firstOf(**late, Server)->frame, 2U);
}

TEST(FirstContent, InALaterFileHasNoFrameOfTheFirst)
{
    Growing growing;
    TcpConversation talk({Phone, Server}, Start);
    talk.connect().clientSends(Bytes(50, 'u'));
    for (std::size_t i = 0; i < talk.packets().size(); ++i)
        growing.take(talk.packets()[i], i < 3 ? 0 : 1); // the file changes behind the handshake
    const auto first = firstOf(*growing.finish(), Server);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->time, talk.packets()[3].time);
    EXPECT_EQ(first->frame, 0U);
}

TEST(FirstContent, SurvivesTheImage)
{
    const AnalysisPtr analysis = analyseScene(Scene().tls(0, Server, "api.mi.com", 300));
    const auto read = readRecording(recordingImage(analysis->recording()));
    ASSERT_TRUE(read.has_value());
    const FlowId flow = flowTo(*analysis, Server);
    EXPECT_EQ((*read)->counters[flow].originator.firstContent, firstOf(*analysis, Server)->time);
    EXPECT_EQ((*read)->counters[flow].originator.firstContentFrame, firstOf(*analysis, Server)->frame);
}

TEST(FirstContent, IsThereExactlyWhereContentIs)
{
    std::size_t withContent = 0;
    for (const std::string& path : handsetCaptures()) {
        const AnalysisPtr analysis = analyseFiles({{path}});
        for (std::uint32_t row = 0; row < analysis->flowCount(); ++row) {
            const FlowCounters& counters = analysis->counters(FlowId{row});
            for (const SentCounters* sent : {&counters.originator, &counters.responder}) {
                EXPECT_EQ(sent->firstContent != Timestamp::latest(), contentOf(*sent) > 0) << path << " flow " << row;
                if (contentOf(*sent) == 0)
                    continue;
                ++withContent;
                EXPECT_GE(sent->firstContent, counters.first) << path << " flow " << row;
                EXPECT_LE(sent->firstContent, counters.last) << path << " flow " << row;
            }
        }
    }
    EXPECT_TRUE(handsetCaptures().empty() || withContent > 100) << withContent;
}

} // namespace waybill::test
