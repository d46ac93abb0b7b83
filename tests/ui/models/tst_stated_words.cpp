// SPDX-License-Identifier: GPL-3.0-or-later
// What the user stated about a handset, beside what its traffic says.
#include "models/stated_words.h"
#include "models/time_entry.h"
#include "support/ui_test.h"

#include <QtTest>

using namespace waybill;

class TestStatedWords : public QObject {
    Q_OBJECT
private slots:
    void contradictionStandsBeside();
    void nothingIsSaidToBeNothing();
    void theLineLeavesOutWhoRecordedIt();
    void hostileTextStaysOneLine();
};

namespace {

const Fact* factOf(const FactSection& section, const QString& label)
{
    for (const Fact& fact : section.facts)
        if (fact.label == label)
            return &fact;
    return nullptr;
}

} // namespace

void TestStatedWords::contradictionStandsBeside()
{
    RunRecord stated;
    stated.conditions.device = "HM 1SW";
    stated.conditions.build = "V12";
    stated.conditions.consent = "off";
    stated.conditions.updatedAt = Timestamp{1'407'657'720 * NsPerSecond};
    TrafficSays said;
    said.device = QStringLiteral("hm 1sw");
    said.build = QStringLiteral("V11");
    const FactSection section = statedSection(stated, said, 330);
    QCOMPARE(section.facts.size(), std::size_t{4});
    QCOMPARE(factOf(section, QStringLiteral("Build"))->value, QStringLiteral("V12"));
    QCOMPARE(factOf(section, QStringLiteral("Build"))->evidence,
             QStringLiteral("stated by the user; the traffic says otherwise: V11"));
    QCOMPARE(factOf(section, QStringLiteral("Device"))->evidence,
             QStringLiteral("stated by the user; the traffic says the same"));
    QCOMPARE(factOf(section, QStringLiteral("Consent"))->evidence, QStringLiteral("stated by the user"));
    QCOMPARE(factOf(section, QStringLiteral("Updated at"))->value, QStringLiteral("2014-08-10 13:32:00"));
    said.updates = {UpdateBoundary()};
    said.updates.front().split = Timestamp{1'407'657'780 * NsPerSecond};
    QCOMPARE(factOf(statedSection(stated, said, 330), QStringLiteral("Updated at"))->evidence,
             QStringLiteral("stated by the user; the traffic says otherwise: 2014-08-10 13:33:00"));
}

void TestStatedWords::nothingIsSaidToBeNothing()
{
    const FactSection section = statedSection({}, {}, 0);
    QCOMPARE(section.facts.size(), std::size_t{1});
    QCOMPARE(section.facts[0].value, QStringLiteral("Nothing."));
    QVERIFY(statedLine({}, 0).isEmpty());
}

void TestStatedWords::theLineLeavesOutWhoRecordedIt()
{
    RunRecord stated;
    stated.conditions.build = "V12";
    stated.conditions.consent = "off again";
    stated.conditions.notes = "pages of prose";
    stated.sheet.operatorName = "A. Tester";
    stated.sheet.publicAddress = "203.0.113.9";
    QCOMPARE(statedLine(stated, 0), QStringLiteral("Stated by the user: Build: V12; Consent: off again"));
    QVERIFY(factOf(statedSection(stated, {}, 0), QStringLiteral("Recorded by")));
}

void TestStatedWords::hostileTextStaysOneLine()
{
    RunRecord stated;
    stated.conditions.script = "idle\n\tSHA-256 0000" + std::string(500, 'x');
    const QString line = statedLine(stated, 0);
    QVERIFY(!line.contains(QLatin1Char('\n')));
    QVERIFY(line.size() < 200);
    QVERIFY(line.endsWith(QStringLiteral("…")));
}

WAYBILL_UI_TEST(TestStatedWords)
#include "tst_stated_words.moc"
