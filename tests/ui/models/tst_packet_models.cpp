// SPDX-License-Identifier: GPL-3.0-or-later
// Models of one packet and of one stream, filters as tshark takes them, and what Wireshark is started with.
#include "corpus_analysis.h"
#include "models/destination_tree_model.h"
#include "models/packet_tree_model.h"
#include "models/stream_model.h"
#include "models/wireshark_filter.h"
#include "models/wireshark_launch.h"
#include "names/packet_tree.h"
#include "support/packet_builder.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

class TestPacketModels : public QObject {
    Q_OBJECT
private slots:
    void theTreeIsAModel();
    void theNarrowestFieldIsFound();
    void theStreamIsAModel();
    void gapsAreSaidAndLinesFound();
    void tsharkTakesEveryFilter_data();
    void tsharkTakesEveryFilter();
    void longFiltersSayWhatTheyLeaveOut();
    void damagedNamesAreNotFilteredFor();
    void wiresharkIsStartedAtThePacket();
    void withoutWiresharkTheFilterIsCopied();
    void destinationsLeadToTheirAddresses();
};

namespace {

StreamSegment segment(Direction direction, const char* text, std::uint64_t frame, std::uint64_t gap = 0)
{
    const std::string_view bytes(text);
    StreamSegment made;
    made.direction = direction;
    made.frame = frame;
    made.gapBefore = gap;
    made.bytes.assign(bytes.begin(), bytes.end());
    return made;
}

std::shared_ptr<const FlowStream> sampleStream()
{
    auto stream = std::make_shared<FlowStream>();
    stream->segments = {segment(Direction::FromOriginator, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 4),
                        segment(Direction::FromResponder, "HTTP/1.1 200 OK\r\n", 6, 1460)};
    return stream;
}

const StreamModel::Words Sides{true, QStringLiteral("the handset"), QStringLiteral("the server"), 0};

int packetsFound(const QString& filter, const QString& capture, QString& problem)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(QStringLiteral("tshark")),
                  {"-n", "-r", QString::fromStdString(corpusPath() + "/handset/") + capture, "-Y", filter, "-T",
                   "fields", "-e", "frame.number"});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        problem = QString::fromUtf8(process.readAllStandardError());
    return static_cast<int>(process.readAllStandardOutput().count('\n'));
}

} // namespace

void TestPacketModels::theTreeIsAModel()
{
    PacketTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Bytes frame = tcpFrame(endpoint("192.168.43.20", 40000), endpoint("42.62.48.181", 443),
                                 {.sequence = 7, .syn = true, .options = synOptions(1460)});
    model.setTree(packetTree(rawPacket(frame)));
    QCOMPARE(model.rowCount(), 4); // packet, Ethernet, IP, TCP
    const QModelIndex tcp = model.index(3, 0);
    QVERIFY(tcp.data().toString().startsWith(QStringLiteral("Transmission Control Protocol: 40000")));
    QCOMPARE(model.parent(model.index(0, 0, tcp)), tcp);
    QCOMPARE(model.pathOf(model.index(0, 0, tcp)), QStringLiteral("Transmission Control Protocol/Source port"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPacketModels::theNarrowestFieldIsFound()
{
    PacketTreeModel model;
    const Bytes frame = tcpFrame(endpoint("192.168.43.20", 40000), endpoint("42.62.48.181", 443), {.syn = true});
    model.setTree(packetTree(rawPacket(frame)));
    QVERIFY(model.indexOfByte(26).data().toString().startsWith(QStringLiteral("Source address: 192.168.43.20")));
    QVERIFY(model.indexOfByte(35).data().toString().startsWith(QStringLiteral("Source port")));
    QVERIFY(!model.indexOfByte(5000).isValid());
}

void TestPacketModels::theStreamIsAModel()
{
    StreamModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStream(sampleStream(), Sides);
    QCOMPARE(model.rowCount(), 7); // heading and three lines, gap, heading and a line
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("GET / HTTP/1.1"));
    model.setForm(StreamModel::Form::Hex);
    QVERIFY(model.index(1).data().toString().startsWith(QStringLiteral("000000  47 45 54 20")));
    model.setSide(Direction::FromResponder);
    QVERIFY(model.index(1).data().toString().startsWith(QStringLiteral("↓ From the server · packet 6")));
    model.setStream(nullptr, Sides);
    QCOMPARE(model.rowCount(), 0);
}

void TestPacketModels::gapsAreSaidAndLinesFound()
{
    StreamModel model;
    model.setStream(sampleStream(), Sides);
    QVERIFY2(model.index(4).data().toString().contains(QStringLiteral("bytes from the server not captured")),
             qPrintable(model.index(4).data().toString()));
    QCOMPARE(model.find(QStringLiteral("http/1.1"), -1), 1);
    QCOMPARE(model.find(QStringLiteral("http/1.1"), 1), 6);
    QCOMPARE(model.find(QStringLiteral("http/1.1"), 6), 1);     // around
    QCOMPARE(model.find(QStringLiteral("1.1\r\nhost"), -1), 1); // across lines
    QCOMPARE(model.find(QStringLiteral("nothing"), -1), -1);
    QCOMPARE(model.segmentAt(6)->frame, std::uint64_t{6});
}

void TestPacketModels::tsharkTakesEveryFilter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("atLeast");
    const auto row = [](const char* name, const std::string& filter, int atLeast) {
        QTest::newRow(name) << QString::fromStdString(filter) << atLeast;
    };
    row("packet", wiresharkFilterOfPacket(7), 1);
    row("one address", wiresharkFilter(WiresharkSubject{{ip("114.134.80.162")}, {}, {}}).expression, 10);
    row("addresses of both kinds",
        wiresharkFilter(WiresharkSubject{{ip("114.134.80.162"), ip("192.168.1.1"), ip("2001:db8::1")}, {}, {}})
            .expression,
        20);
    row("one name", wiresharkFilter(WiresharkSubject{{}, {"weibo.com"}, {}}).expression, 3);
    row("names", wiresharkFilter(WiresharkSubject{{}, {"weibo.com", "js.t.sinajs.cn"}, {}}).expression, 4);
    row("a domain", wiresharkFilter(WiresharkSubject{{}, {}, "sinajs.cn"}).expression, 4);
    row("a domain and its addresses",
        wiresharkFilter(WiresharkSubject{{ip("114.134.80.162")}, {"weibo.com"}, "weibo.com"}).expression, 10);
    row("a name with an underscore and a quote",
        wiresharkFilter(WiresharkSubject{{}, {"_a\"b.example", "c+d"}, {}}).expression, 0);
}

void TestPacketModels::tsharkTakesEveryFilter()
{
    QFETCH(const QString, filter);
    QFETCH(const int, atLeast);
    QVERIFY(!filter.isEmpty());
    QString problem;
    const int found = packetsFound(filter, QStringLiteral("weibo.pcap"), problem);
    QVERIFY2(problem.isEmpty(), qPrintable(filter + QLatin1Char('\n') + problem));
    QVERIFY2(found >= atLeast && found < 498, qPrintable(filter + QStringLiteral(": %1").arg(found)));
}

void TestPacketModels::longFiltersSayWhatTheyLeaveOut()
{
    WiresharkSubject subject;
    for (std::uint32_t i = 0; i < 340; ++i)
        subject.addresses.push_back(IpAddress::v4(0x0A000000 + i));
    subject.addresses.push_back(IpAddress::v4(0x0A000000)); // the same once more
    const BoundedFilter filter = wiresharkFilter(subject);
    QCOMPARE(filter.leftOut, std::size_t{240});
    QString problem;
    QCOMPARE(packetsFound(QString::fromStdString(filter.expression), QStringLiteral("weibo.pcap"), problem), 0);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestPacketModels::damagedNamesAreNotFilteredFor()
{
    QVERIFY(wiresharkFilter(WiresharkSubject{{}, {"a\\032b", "c d", ""}, "e\\000"}).expression.empty());
}

void TestPacketModels::wiresharkIsStartedAtThePacket()
{
    const QTemporaryDir directory;
    const QString log = directory.filePath(QStringLiteral("called")),
                  capture = directory.filePath(QStringLiteral("-x $(id) 'a.pcap"));
    QFile program(directory.filePath(QStringLiteral("wireshark")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done > '" + log.toUtf8() + ".part'\nmv '" +
                  log.toUtf8() + ".part' '" + log.toUtf8() + "'\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile file(capture);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", directory.path().toUtf8() + ":" + path);
    CaptureFacts facts;
    facts.path = QFile::encodeName(capture).toStdString();
    const QString said = openInWireshark(facts, 14, QStringLiteral("tcp.port == 443"));
    qputenv("PATH", path);
    QVERIFY2(said.contains(QStringLiteral("packet 14")), qPrintable(said));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(log), 10'000);
    QFile called(log);
    QVERIFY(called.open(QIODevice::ReadOnly));
    const QStringList expected{QStringLiteral("-r"), capture,
                               QStringLiteral("-Y"), QStringLiteral("tcp.port == 443"),
                               QStringLiteral("-g"), QStringLiteral("14")};
    QCOMPARE(QString::fromUtf8(called.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts), expected);
}

void TestPacketModels::withoutWiresharkTheFilterIsCopied()
{
    const QTemporaryDir directory;
    CaptureFacts facts;
    QVERIFY(whyNotInWireshark(facts).contains(QStringLiteral("pipe")));
    facts.path = "-";
    QVERIFY(!whyNotInWireshark(facts).isEmpty());
    facts.path = directory.filePath(QStringLiteral("gone.pcap")).toStdString();
    QVERIFY(openInWireshark(facts, 1, {}).contains(QStringLiteral("no longer there")));
    QFile file(QString::fromStdString(facts.path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", directory.path().toUtf8());
    const QString said = openInWireshark(facts, 3, QStringLiteral("frame.number == 3"));
    qputenv("PATH", path);
    QVERIFY2(said.contains(QStringLiteral("not installed")), qPrintable(said));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("frame.number == 3"));
}

void TestPacketModels::destinationsLeadToTheirAddresses()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    QThreadPool pool;
    DestinationTreeModel model(&pool, nullptr);
    model.setAnalysis(analysis);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && !model.isSearching(), 20'000);
    int destinations = 0;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex top = model.index(group, 0);
        const WiresharkSubject all = model.subjectAt(top);
        const bool isLookedUp = model.nodeAt(top)->kind == DestinationKind::LookedUp;
        if (model.nodeAt(top)->flowTotal == 0 && !isLookedUp) { // a watched country to which nothing went
            QVERIFY(wiresharkFilter(all).expression.empty());
            continue;
        }
        QCOMPARE(all.addresses.empty(), isLookedUp);
        QCOMPARE(all.names.empty(), !isLookedUp);
        QString problem;
        const int found = packetsFound(QString::fromStdString(wiresharkFilter(all).expression),
                                       QStringLiteral("weibo.pcap"), problem);
        QVERIFY2(problem.isEmpty() && found > 0, qPrintable(problem));
        ++destinations;
    }
    QVERIFY(destinations > 1);
}

WAYBILL_UI_TEST(TestPacketModels)
#include "tst_packet_models.moc"
