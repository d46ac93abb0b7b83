// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_analysis.h"
#include "models/coverage_facts.h"
#include "models/filter_words.h"
#include "models/flow_facts.h"
#include "models/text.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QtTest>

using namespace waybill;
using namespace waybill::test;

class TestFacts : public QObject {
    Q_OBJECT
private slots:
    void tooltipsNeverReadMarkup();
    void timesAreShownAtTheirOffset();
    void flowFactsNameTheirEvidence();
    void namesOfARealFlowGiveSourceAndPacket();
    void coverageListsProblemsWithOffsets();
    void coverageGivesSourcesAndDefinitions();
    void coverageOfARealCaptureAgreesWithItsFacts();
    void filterWordsNameEveryCondition();
};

void TestFacts::tooltipsNeverReadMarkup()
{
    QCOMPARE(plainToolTip(QStringLiteral("a<b>\n&c")), QStringLiteral("<qt>a&lt;b&gt;<br>&amp;c</qt>"));
    QCOMPARE(plainToolTip({}), QString());
}

void TestFacts::timesAreShownAtTheirOffset()
{
    const Timestamp time{1'407'659'520'123'456'789};
    QCOMPARE(timeShown(time, 0), QStringLiteral("10 Aug 2014, 08:32:00.123456"));
    QCOMPARE(timeShown(time, 330), QStringLiteral("10 Aug 2014, 14:02:00.123456"));
    QCOMPARE(timeShown(Timestamp{-1}, 0), QStringLiteral("31 Dec 1969, 23:59:59.999999"));
    QCOMPARE(timeShown(Timestamp::latest(), 0), QStringLiteral("–"));
}

void TestFacts::flowFactsNameTheirEvidence()
{
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    const QString named = flowFacts(FlowRow{*analysis, FlowId{0}, 330}).toPlainText();
    QVERIFY2(named.contains(QStringLiteral("Estimated in: China")), qPrintable(named));
    QVERIFY2(named.contains(QStringLiteral("ip.addr == 192.168.43.20 && ip.addr == 42.62.48.181")), qPrintable(named));
    QVERIFY2(named.contains(QStringLiteral("UTC+05:30")), qPrintable(named));
    const QString unnamed = flowFacts(FlowRow{*analysis, FlowId{3}, 330}).toPlainText();
    QVERIFY2(unnamed.contains(QStringLiteral("No name: %1").arg(toQString(unnamedText(Unnamed::NoDnsSeen)))),
             qPrintable(unnamed));
}

void TestFacts::namesOfARealFlowGiveSourceAndPacket()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    int withSni = 0;
    for (std::uint32_t flow = 0; flow < analysis->flowCount(); ++flow) {
        const FlowView& view = analysis->view(FlowId{flow});
        if (view.name.isNone() || view.nameSource != NameSource::TlsSni)
            continue;
        const QString text = flowFacts(FlowRow{*analysis, FlowId{flow}, 0}).toPlainText();
        const QString wanted =
            QStringLiteral("%1: %2 (")
                .arg(toQString(nameSourceText(NameSource::TlsSni)), toQString(analysis->text(view.name)));
        QVERIFY2(text.contains(wanted), qPrintable(text));
        ++withSni;
    }
    QVERIFY(withSni > 0);
}

void TestFacts::coverageListsProblemsWithOffsets()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    plan.problems = {"the last packet is cut"};
    plan.isComplete = false;
    const QString text = coverageFacts(*plan.build(), 0).toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Byte 4\u202f096: the last packet is cut")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Complete: no, cut at byte 4\u202f096")), qPrintable(text));
}

void TestFacts::coverageGivesSourcesAndDefinitions()
{
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    const QString text = coverageFacts(*analysis, 0).toPlainText();
    for (const GeoSource& source : analysis->geography().sources()) {
        QVERIFY2(text.contains(toQString(source.name)), source.name.c_str());
        QVERIFY2(text.contains(toQString(source.date)), source.name.c_str());
        QVERIFY2(text.contains(toQString(source.attribution)), source.name.c_str());
    }
    QVERIFY(text.contains(QStringLiteral("What the figures count")));
    QVERIFY(text.contains(QStringLiteral("120 packets")));
}

void TestFacts::coverageOfARealCaptureAgreesWithItsFacts()
{
    WAYBILL_NEED_CAPTURE(analysis, "xiaomi.pcap");
    const CaptureFacts& capture = analysis->recording().captures.front();
    const QString text = coverageFacts(*analysis, 0).toPlainText();
    QVERIFY(capture.sha256.has_value());
    QVERIFY2(text.contains(toQString(toHex(*capture.sha256))), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Packets: %1\n").arg(countShown(capture.packets))), qPrintable(text));
    QVERIFY2(text.contains(toQString(capture.path)), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("\n\n\n")), qPrintable(text));
}

void TestFacts::filterWordsNameEveryCondition()
{
    QCOMPARE(filterWords({}, nullptr), QString());
    FlowFilter filter = FlowFilter::ofCountry(China);
    QCOMPARE(filterWords(filter, nullptr), QStringLiteral("Country: China"));
    filter.asn = 37963;
    filter.destination = "xiaomi.com";
    QCOMPARE(filterWords(filter, nullptr),
             QStringLiteral("Country: China · Operator: AS37963 · Destination: xiaomi.com"));
    FlowFilter selecting;
    selecting.flow = FlowId{3};
    QCOMPARE(filterWords(selecting, nullptr), QString());
}

WAYBILL_UI_TEST(TestFacts)
#include "tst_facts.moc"
