// SPDX-License-Identifier: GPL-3.0-or-later
// What a running capture without a phone in it is told to be, on captures of a few packets.
#include "analysis/analyse.h"
#include "models/live_hints.h"
#include "support/capture_writer.h"
#include "support/lan_scenes.h"
#include "support/paths.h"
#include "support/ui_test.h"

#include <QtTest>

Q_DECLARE_METATYPE(std::vector<waybill::test::BuiltPacket>)
Q_DECLARE_METATYPE(std::vector<waybill::LiveHint::Kind>)

using namespace waybill;
using namespace waybill::test;

class TestLiveHints : public QObject {
    Q_OBJECT
private slots:
    void onePacketIsAwaitedForSomeSeconds();
    void everySceneIsCalledByItsName_data();
    void everySceneIsCalledByItsName();
    void aPhoneThatTalksNeedsNoHint();
    void theClockIsComparedWithinADay();
    void missingIpv6IsSaidLateAndOnlyWithTraffic();
    void anEndedCaptureIsToldNothing();
    void aChosenHandsetMayHaveAPublicAddress();
};

namespace {

using Kind = LiveHint::Kind;

constexpr std::int64_t StartNs = 1'796'000'000 * NsPerSecond; // 30 Nov 2026
const IpAddress Own = ip("10.42.0.1");

CaptureStatus running(std::uint64_t packets)
{
    CaptureStatus status;
    status.isReady = true;
    status.packets = packets;
    return status;
}

LiveSurroundings around(double seconds)
{
    return {{Own, ip("fe80::1")}, {StartNs + 60 * NsPerSecond}, seconds};
}

std::vector<BuiltPacket> repeated(const Bytes& frame, int times)
{
    std::vector<BuiltPacket> packets;
    for (int i = 0; i < times; ++i)
        packets.push_back({{StartNs + i * NsPerSecond / 10}, frame});
    return packets;
}

std::vector<BuiltPacket> datagrams(const std::string& from, const std::string& to, std::uint16_t port, int times)
{
    return repeated(udpFrame(endpoint(from, 40000), endpoint(to, port), Bytes(400)), times);
}

AnalysisPtr analysed(const std::vector<BuiltPacket>& packets, LinkType link = LinkType::Ethernet)
{
    static const auto geography = Geography::load(findResourceDirectory());
    const TemporaryDirectory directory;
    PcapngWriter out;
    out.addSection({});
    out.addInterface({.linkType = link});
    out.addPackets(packets);
    AnalysisRequest request;
    request.runs = {{directory.write("live.pcapng", out.bytes())}};
    const auto result = analyse(request, *geography, {}, {});
    return result ? *result : nullptr;
}

std::vector<Kind> kindsOf(const std::vector<LiveHint>& hints)
{
    std::vector<Kind> kinds;
    for (const LiveHint& hint : hints)
        kinds.push_back(hint.kind);
    return kinds;
}

std::vector<Kind> told(const std::vector<BuiltPacket>& packets, double seconds = 30, LinkType link = LinkType::Ethernet)
{
    const AnalysisPtr analysis = analysed(packets, link);
    return kindsOf(liveHints(analysis.get(), running(packets.size()), around(seconds)));
}

LanPlace place()
{
    return {handsetMac(), ip("10.42.0.23"), gatewayMac(), Own};
}

std::vector<BuiltPacket> joining()
{
    return joinPackets(place(), {StartNs}, {1, "android-4ab1"});
}

std::vector<BuiltPacket> asking()
{
    return lookUpPackets(place(), {StartNs}, {41000, 7, "api.account.xiaomi.com"});
}

/// A data frame of 802.11 with the Protected bit, to the access point.
Bytes protectedFrame()
{
    Bytes frame(80);
    frame[0] = 0x08;
    frame[1] = 0x41;
    for (std::size_t i = 4; i < 22; ++i)
        frame[i] = static_cast<std::uint8_t>(i);
    return frame;
}

} // namespace

void TestLiveHints::onePacketIsAwaitedForSomeSeconds()
{
    QVERIFY(liveHints(nullptr, running(0), around(1)).empty());
    const std::vector<LiveHint> hints = liveHints(nullptr, running(0), around(30));
    QCOMPARE(kindsOf(hints), std::vector{Kind::NothingCaptured});
    QVERIFY(!hints.front().seen.isEmpty() && !hints.front().advice.isEmpty());
    CaptureStatus waiting = running(0);
    waiting.isReady = false;
    waiting.awaited = "waiting for a connection to 127.0.0.1:1234";
    QVERIFY(liveHints(nullptr, waiting, around(30)).empty());
}

void TestLiveHints::everySceneIsCalledByItsName_data()
{
    QTest::addColumn<std::vector<BuiltPacket>>("packets");
    QTest::addColumn<std::vector<Kind>>("kinds");
    QTest::newRow("multicast") << datagrams("10.42.0.23", "224.0.0.251", 5353, 30) << std::vector{Kind::OnlyBroadcast};
    QTest::newRow("to all of a network") << datagrams("192.168.1.20", "192.168.1.255", 138, 30)
                                         << std::vector{Kind::OnlyBroadcast};
    QTest::newRow("only joined") << joining() << std::vector{Kind::NoNamesNoTraffic};
    QTest::newRow("only names") << asking() << std::vector{Kind::OnlyNames};
    QTest::newRow("only the network itself")
        << datagrams("192.168.1.20", "192.168.1.30", 9100, 30) << std::vector{Kind::OnlyLocal};
    QTest::newRow("only this computer") << datagrams("10.42.0.1", "42.62.48.181", 8000, 60)
                                        << std::vector{Kind::OnlyThisComputer};
    QTest::newRow("behind the router") << datagrams("203.0.114.7", "42.62.48.181", 8000, 60)
                                       << std::vector{Kind::BehindNat};
    QTest::newRow("a VPN") << datagrams("10.42.0.23", "185.65.134.66", 51820, 60) << std::vector{Kind::OnlyTunnel};
}

void TestLiveHints::everySceneIsCalledByItsName()
{
    QFETCH(std::vector<BuiltPacket>, packets);
    QFETCH(std::vector<Kind>, kinds);
    QCOMPARE(told(packets), kinds);
    QVERIFY(told(packets, 5).empty()); // too early to say
}

void TestLiveHints::aPhoneThatTalksNeedsNoHint()
{
    std::vector<BuiltPacket> packets = joining();
    for (const std::vector<BuiltPacket>& more : {asking(), datagrams("10.42.0.23", "42.62.48.181", 8000, 60)})
        packets.insert(packets.end(), more.begin(), more.end());
    QVERIFY(told(packets).empty());
    const std::vector<BuiltPacket> air = repeated(protectedFrame(), 60);
    QCOMPARE(told(air, 30, LinkType::Ieee80211), std::vector{Kind::EncryptedFrames});
    QCOMPARE(told(repeated(Bytes(60), 30), 30, LinkType{147}).front(), Kind::UnknownLink);
}

void TestLiveHints::theClockIsComparedWithinADay()
{
    const AnalysisPtr analysis = analysed(datagrams("10.42.0.23", "42.62.48.181", 8000, 60));
    LiveSurroundings now = around(2);
    QVERIFY(liveHints(analysis.get(), running(60), now).empty());
    now.now.ns += 86'000 * NsPerSecond;
    QVERIFY(liveHints(analysis.get(), running(60), now).empty());
    now.now.ns += 1'000 * NsPerSecond;
    QCOMPARE(kindsOf(liveHints(analysis.get(), running(60), now)), std::vector{Kind::WrongClock});
    now.now = Timestamp::earliest();
    QVERIFY(liveHints(analysis.get(), running(60), now).empty());
    std::vector<BuiltPacket> early = datagrams("10.42.0.23", "42.62.48.181", 8000, 3);
    for (BuiltPacket& packet : early)
        packet.time.ns -= StartNs; // 1970, as on a router without a clock
    const AnalysisPtr router = analysed(early);
    const std::vector<LiveHint> hints = liveHints(router.get(), running(3), around(2));
    QCOMPARE(kindsOf(hints), std::vector{Kind::WrongClock});
    QVERIFY(hints.front().seen.contains(QStringLiteral("1 Jan 1970")));
}

void TestLiveHints::missingIpv6IsSaidLateAndOnlyWithTraffic()
{
    std::vector<BuiltPacket> packets;
    for (std::uint16_t i = 0; i < 30; ++i)
        for (const BuiltPacket& packet :
             repeated(udpFrame(endpoint("10.42.0.23", static_cast<std::uint16_t>(40000 + i)),
                               endpoint("42.62.48.181", 8000), Bytes(50)),
                      2))
            packets.push_back(packet);
    QVERIFY(told(packets, 60).empty());
    QCOMPARE(told(packets, 130), std::vector{Kind::NoIpv6});
    packets.push_back({{StartNs}, udpFrame(endpoint("fe80::23", 5353), endpoint("ff02::fb", 5353), Bytes(20))});
    QVERIFY(told(packets, 130).empty());
}

void TestLiveHints::anEndedCaptureIsToldNothing()
{
    CaptureStatus ended = running(0);
    ended.isEnded = true;
    QVERIFY(liveHints(nullptr, ended, around(60)).empty());
}

void TestLiveHints::aChosenHandsetMayHaveAPublicAddress()
{
    const AnalysisPtr guessed = analysed(datagrams("203.0.114.7", "42.62.48.181", 8000, 60));
    const AnalysisPtr chosen = withHandset(guessed, {ip("203.0.114.7"), {}});
    QVERIFY(liveHints(chosen.get(), running(60), around(30)).empty());
}

WAYBILL_UI_TEST(TestLiveHints)

#include "tst_live_hints.moc"
