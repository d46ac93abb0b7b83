// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_analysis.h"
#include "models/flow_facts.h"
#include "models/flow_matcher.h"
#include "models/flow_name_columns.h"
#include "models/flow_speech.h"
#include "models/handset_words.h"
#include "models/name_words.h"
#include "models/unnamed_advice.h"
#include "report/community_id.h"
#include "support/fake_analysis.h"
#include "support/fake_speech.h"
#include "support/ui_test.h"

#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

AnalysisPtr spoken()
{
    return FakeSpeech::typical().addTo(FakeAnalysis::typical().build());
}

const FactSection* sectionOf(const FactSheet& sheet, const QString& title)
{
    const auto found = std::find_if(sheet.sections.begin(), sheet.sections.end(),
                                    [&](const FactSection& section) { return section.title == title; });
    return found == sheet.sections.end() ? nullptr : &*found;
}

int matching(const AnalysisPtr& analysis, const QString& text, const FlowFilter& filter = {})
{
    const FlowMatcher matcher(*analysis, filter, text);
    int count = 0;
    for (std::uint32_t i = 0; i < analysis->flowCount(); ++i)
        count += matcher.matches(FlowId{i}) ? 1 : 0;
    return count;
}

} // namespace

class TestFlowSpeech : public QObject {
    Q_OBJECT
private slots:
    void handshakeSaysWhatWasOfferedAndChosen();
    void sayingsAreQuotedWithTheirSpeakerAndPacket();
    void silentFlowsHaveNoEmptySections();
    void servicesAreTold();
    void idsFilterWhenTheyAreEqual_data();
    void idsFilterWhenTheyAreEqual();
    void communityIdsCountLetterCase();
    void serviceFiltersLeaveTheirFlows();
    void reasonsStandMutedInPlaceOfNames();
    void namesBeyondAsciiAreShownInBothForms();
    void everyReasonHasAnAdvice();
    void contradictionsBetweenClaimsAreTold();
    void pushChannelOfARealHandsetIsQuoted();
};

void TestFlowSpeech::handshakeSaysWhatWasOfferedAndChosen()
{
    const AnalysisPtr analysis = spoken();
    const FactSheet sheet = flowFacts(FlowRow{*analysis, FlowId{0}, 0});
    const FactSection* section = sectionOf(sheet, QStringLiteral("Handshake"));
    QVERIFY(section);
    const QString text = FactSheet{{*section}}.toPlainText();
    for (const char* part :
         {"Version: TLS 1.2 (packet 6, chosen by the server; the client offered up to TLS 1.3)",
          "TLS_AES_128_GCM_SHA256", "Application protocol: h2 (packet 6, chosen by the server out of h2, http/1.1)",
          "JA3: 66918128f1b9b03303d77c6f2eefd128 (packet 4)", "JA4: t13d1516h2_8daaf6152771_b186095e22b6 (packet 4"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void TestFlowSpeech::sayingsAreQuotedWithTheirSpeakerAndPacket()
{
    const AnalysisPtr analysis = spoken();
    const FactSheet sheet = flowFacts(FlowRow{*analysis, FlowId{1}, 330});
    const FactSection* section = sectionOf(sheet, QStringLiteral("Said in the clear"));
    QVERIFY(section);
    QCOMPARE(section->facts.size(), std::size_t{4});
    QCOMPARE(section->facts[0].value, QStringLiteral("Xiaomi push")); // recognised, not quoted
    QVERIFY(section->facts[0].sentence.isEmpty());
    const Fact& model = section->facts[1];
    QCOMPARE(model.value, QStringLiteral("“HM 1SW”"));
    QCOMPARE(model.basis(), QStringLiteral("packet 21, the handset says"));
    QVERIFY(model.isOfFlow);
    QVERIFY2(model.sentence.contains(QStringLiteral("UTC+05:30, the handset (192.168.43.20) sent to 42.62.48.210 in "
                                                    "the clear, model it states: “HM 1SW” (packet 21)")),
             qPrintable(model.sentence));
    QCOMPARE(section->facts[3].basis(), QStringLiteral("packet 22, the server says"));
}

void TestFlowSpeech::silentFlowsHaveNoEmptySections()
{
    const AnalysisPtr analysis = spoken();
    for (std::uint32_t i = 0; i < analysis->flowCount(); ++i)
        for (const FactSection& section : flowFacts(FlowRow{*analysis, FlowId{i}, 0}).sections)
            QVERIFY2(!section.facts.empty(), qPrintable(section.title));
    QVERIFY(!sectionOf(flowFacts(FlowRow{*analysis, FlowId{4}, 0}), QStringLiteral("Said in the clear")));
}

void TestFlowSpeech::servicesAreTold()
{
    const AnalysisPtr analysis = spoken();
    const FactSheet sheet = flowFacts(FlowRow{*analysis, FlowId{1}, 0});
    const FactSection* section = sectionOf(sheet, QStringLiteral("Service"));
    QVERIFY(section);
    const QString text = FactSheet{{*section}}.toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Xiaomi · push channel")), qPrintable(text));
    QVERIFY2(
        text.contains(QStringLiteral("*.chat.xiaomi.net, by the host name (another public document, read 2026-11-20)")),
        qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Vendor declares: Singapore (a declaration, not a measurement")),
             qPrintable(text));
    QCOMPARE(flowDeclared(FlowRow{*analysis, FlowId{1}, 0}), QStringLiteral("Singapore"));
    QCOMPARE(placeShown(FlowRow{*analysis, FlowId{1}, 0}), QStringLiteral("China")); // the estimate stays apart
}

void TestFlowSpeech::idsFilterWhenTheyAreEqual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("flows");
    QTest::newRow("ja3") << QString::fromStdString(FakeSpeech::ja3()) << 1;
    QTest::newRow("ja4") << QString::fromStdString(FakeSpeech::ja4()) << 1;
    QTest::newRow("part of a ja3") << QString::fromStdString(FakeSpeech::ja3()).left(20) << 0;
    QTest::newRow("protocol") << QStringLiteral("tls") << 6;
    QTest::newRow("maker") << QStringLiteral("Example") << 2; // also in a name: cdn.example.org
    QTest::newRow("service") << QStringLiteral("push") << 1;
    QTest::newRow("service of two words") << QStringLiteral("xiaomi channel") << 1;
}

void TestFlowSpeech::idsFilterWhenTheyAreEqual()
{
    QFETCH(const QString, text);
    QFETCH(const int, flows);
    QCOMPARE(matching(spoken(), text), flows);
}

void TestFlowSpeech::communityIdsCountLetterCase()
{
    const AnalysisPtr analysis = spoken();
    const QString id = QString::fromStdString(communityId(analysis->flow(FlowId{2})));
    QCOMPARE(matching(analysis, id), 1);
    QCOMPARE(matching(analysis, id.toLower()), 0);
    QCOMPARE(flowCommunityId(FlowRow{*analysis, FlowId{2}, 0}), id);
}

void TestFlowSpeech::serviceFiltersLeaveTheirFlows()
{
    const AnalysisPtr analysis = spoken();
    FlowFilter filter;
    filter.maker = "Xiaomi";
    QCOMPARE(matching(analysis, {}, filter), 2);
    filter.service = "account";
    QCOMPARE(matching(analysis, {}, filter), 1);
    FlowFilter without;
    without.withoutService = true;
    QCOMPARE(matching(analysis, {}, without), 2); // not the local one
}

void TestFlowSpeech::reasonsStandMutedInPlaceOfNames()
{
    const AnalysisPtr analysis = spoken();
    QCOMPARE(flowName(FlowRow{*analysis, FlowId{3}, 0}), QString());
    QCOMPARE(flowNoName(FlowRow{*analysis, FlowId{3}, 0}),
             QStringLiteral("no name: %1").arg(QString::fromUtf8(unnamedText(Unnamed::NoDnsSeen).data())));
    QCOMPARE(flowUnnamedReason(FlowRow{*analysis, FlowId{0}, 0}), QString());
}

void TestFlowSpeech::namesBeyondAsciiAreShownInBothForms()
{
    QCOMPARE(nameShown("xn--mnchen-3ya.de"), QStringLiteral("xn--mnchen-3ya.de (münchen.de)"));
    QCOMPARE(nameShown("api.account.xiaomi.com"), QStringLiteral("api.account.xiaomi.com"));
    QVERIFY(nameRemark("xn--mnchen-3ya.de").isEmpty());
    QVERIFY(!nameRemark("xn--80ak6aa92e.com").isEmpty()); // Cyrillic letters that look Latin
    NameRow row;
    row.isOuter = row.isFromEarlierRun = true;
    QVERIFY(nameDoubt(row).contains(QStringLiteral("ECH")));
    QVERIFY(nameDoubt(row).contains(QStringLiteral("earlier capture")));
}

void TestFlowSpeech::everyReasonHasAnAdvice()
{
    for (int why = static_cast<int>(Unnamed::No) + 1; why <= static_cast<int>(Unnamed::NothingSent); ++why)
        QVERIFY2(!unnamedAdvice(static_cast<Unnamed>(why)).isEmpty(), qPrintable(QString::number(why)));
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    const FactSection section = unnamedSection(*analysis);
    QCOMPARE(section.facts.size(), analysis->coverage().unnamedBy.size() + 1);
}

void TestFlowSpeech::contradictionsBetweenClaimsAreTold()
{
    const QString text = handsetReasonsText(*spoken());
    QVERIFY2(text.contains(QStringLiteral("“HM 1SW”: vendor channel, packet 21")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("“Redmi 1S”: User-Agent, packet 30, in “Dalvik/1.6 (Redmi 1S)”")),
             qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("contradict")), 1); // the models; the one locale does not
}

void TestFlowSpeech::pushChannelOfARealHandsetIsQuoted()
{
    WAYBILL_NEED_CAPTURE(analysis, "xiaomi.pcap");
    int quoted = 0;
    for (std::uint32_t i = 0; i < analysis->flowCount(); ++i)
        for (const Fact& fact : clearSection(FlowRow{*analysis, FlowId{i}, 0}).facts)
            quoted += fact.sentence.contains(QStringLiteral("in the clear, model it states: “")) ? 1 : 0;
    QVERIFY(quoted > 0);
}

WAYBILL_UI_TEST(TestFlowSpeech)
#include "tst_flow_speech.moc"
