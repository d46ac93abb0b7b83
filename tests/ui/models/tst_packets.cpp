// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_analysis.h"
#include "models/packet_loader.h"
#include "models/packet_model.h"
#include "models/wireshark_filter.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <algorithm>
#include <map>
#include <tuple>

using namespace waybill;
using namespace waybill::test;

class TestPackets : public QObject {
    Q_OBJECT
private slots:
    void filterNamesBothSides();
    void filterOfSixAndOfPortlessFlows();
    void tsharkFindsTheSamePackets_data();
    void tsharkFindsTheSamePackets();
    void everyPacketOfAFlowIsListed();
    void missingCaptureIsSaid();
    void closingWhileReadingWaits();
};

namespace {

struct Loading {
    QThreadPool pool;
    PacketLoader loader{&pool, nullptr};
    std::vector<LoadedPackets> answers;
    QStringList problems;
    Loading()
    {
        QObject::connect(&loader, &PacketLoader::loaded, &loader,
                         [this](const LoadedPackets& packets) { answers.push_back(packets); });
        QObject::connect(&loader, &PacketLoader::failed, &loader,
                         [this](const QString& sentence) { problems << sentence; });
    }
};

} // namespace

void TestPackets::filterNamesBothSides()
{
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    QCOMPARE(
        QString::fromStdString(wiresharkFilter(analysis->flow(FlowId{0}))),
        QStringLiteral("ip.addr == 192.168.43.20 && ip.addr == 42.62.48.181 && tcp.port == 40000 && tcp.port == 443"));
}

void TestPackets::filterOfSixAndOfPortlessFlows()
{
    FlowIdentity flow;
    flow.originator = *IpAddress::parse("fe80::1");
    flow.responder = *IpAddress::parse("ff02::2");
    flow.protocol = 58;
    QCOMPARE(QString::fromStdString(wiresharkFilter(flow)),
             QStringLiteral("ipv6.addr == fe80::1 && ipv6.addr == ff02::2 && icmpv6"));
    FlowIdentity arp;
    arp.etherType = 0x0806;
    arp.originatorMac = *MacAddress::parse("02:00:00:00:00:01");
    arp.responderMac = *MacAddress::parse("ff:ff:ff:ff:ff:ff");
    QCOMPARE(QString::fromStdString(wiresharkFilter(arp)),
             QStringLiteral("eth.addr == 02:00:00:00:00:01 && eth.addr == ff:ff:ff:ff:ff:ff && eth.type == 2054"));
}

void TestPackets::tsharkFindsTheSamePackets_data()
{
    QTest::addColumn<QString>("capture");
    for (const char* name : {"weibo.pcap", "xiaomi.pcap", "iphone.pcap", "googledns_android10.pcap"})
        QTest::newRow(name) << name;
}

void TestPackets::tsharkFindsTheSamePackets()
{
    QFETCH(const QString, capture);
    const AnalysisPtr analysis = corpusAnalysis(capture.toStdString());
    const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (!analysis || tshark.isEmpty())
        QSKIP("needs tshark and the corpus of published captures");
    std::map<std::string, std::uint64_t> packets; // flows that reuse a 5-tuple share a filter
    for (std::uint32_t flow = 0; flow < analysis->flowCount(); ++flow) {
        const FlowCounters& counters = analysis->counters(FlowId{flow});
        if (analysis->flow(FlowId{flow}).hasPorts)
            packets[wiresharkFilter(analysis->flow(FlowId{flow}))] +=
                counters.originator.packets + counters.responder.packets;
    }
    int checked = 0;
    for (const auto& [filter, count] : packets) {
        if (++checked > 6)
            break;
        QProcess process; // "not icmp": Wireshark also finds the header quoted inside an ICMP error
        process.start(tshark,
                      {"-r", QString::fromStdString(corpusPath() + "/handset/") + capture, "-Y",
                       QString::fromStdString("(" + filter + ") && !icmp"), "-T", "fields", "-e", "frame.number"});
        QVERIFY(process.waitForFinished(60'000));
        const auto found = static_cast<std::uint64_t>(process.readAllStandardOutput().count('\n'));
        if (found != count)
            qWarning("%s", filter.c_str());
        QCOMPARE(found, count);
    }
    QVERIFY(checked > 0);
}

void TestPackets::everyPacketOfAFlowIsListed()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Loading loading;
    loading.loader.setAnalysis(analysis);
    PacketModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!loading.loader.isReady(FlowId{0}));
    QCOMPARE(loading.loader.bytesToRead(FlowId{0}), analysis->recording().captures[0].fileSize);
    for (std::uint32_t flow = 0; flow < std::min<std::size_t>(analysis->flowCount(), 12); ++flow) {
        loading.answers.clear();
        loading.loader.load(FlowId{flow});
        QTRY_COMPARE_WITH_TIMEOUT(loading.answers.size(), std::size_t{1}, 20'000);
        const FlowCounters& counters = analysis->counters(FlowId{flow});
        const LoadedPackets& packets = loading.answers.front();
        QCOMPARE(packets.total, counters.originator.packets + counters.responder.packets);
        QCOMPARE(std::uint64_t{packets.packets.front().frame}, analysis->flow(FlowId{flow}).firstFrame);
        model.setPackets(packets, true, 0);
        QCOMPARE(static_cast<std::uint64_t>(model.rowCount()), packets.total);
        std::uint64_t wire = 0;
        for (const PacketEntry& packet : packets.packets)
            wire += packet.wireLength;
        QCOMPARE(wire, counters.originator.wireBytes + counters.responder.wireBytes);
    }
    QVERIFY(loading.loader.isReady(FlowId{0}));
    QVERIFY(loading.problems.isEmpty());
}

void TestPackets::missingCaptureIsSaid()
{
    Loading loading;
    loading.loader.setAnalysis(FakeAnalysis::typical().build()); // "/tmp/redmi.pcapng" does not exist
    loading.loader.load(FlowId{0});
    QTRY_COMPARE_WITH_TIMEOUT(loading.problems.size(), 1, 10'000);
    QVERIFY2(loading.problems.front().contains(QStringLiteral("redmi.pcapng")), qPrintable(loading.problems.front()));
    QVERIFY(loading.answers.empty());
}

void TestPackets::closingWhileReadingWaits()
{
    WAYBILL_NEED_CAPTURE(analysis, "1kxun.pcap");
    QThreadPool pool;
    for (int round = 0; round < 10; ++round) {
        PacketLoader loader(&pool, nullptr);
        loader.setAnalysis(analysis);
        loader.load(FlowId{0});
        if (round % 2 == 1)
            loader.setAnalysis(nullptr);
        QTest::qWait(round % 3);
    }
    QVERIFY(pool.waitForDone(5000));
}

WAYBILL_UI_TEST(TestPackets)
#include "tst_packets.moc"
