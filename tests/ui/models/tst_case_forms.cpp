// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_form.h"
#include "models/split_facts.h"
#include "models/step_model.h"
#include "models/time_entry.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace waybill;

namespace {

Timestamp at(const char* text)
{
    return parseTimestamp(text).value_or(Timestamp::latest());
}

RunRecord record(const std::string& build, const std::string& consent)
{
    RunRecord run;
    run.conditions.build = build;
    run.conditions.consent = consent;
    return run;
}

} // namespace

class TestCaseForms : public QObject {
    Q_OBJECT
private slots:
    void timesAreReadAsTheyAreShown_data();
    void timesAreReadAsTheyAreShown();
    void whatIsNoTimeIsRefused();
    void secondsAndZonesAreRead();
    void fieldsThatDifferStayUnlessEdited();
    void everyFieldIsWrittenAndReadBack();
    void aBadFieldKeepsEveryRun();
    void theControlFlagIsWritten();
    void stepsAreKeptInOrderOfTime();
    void aStepThatCannotBeIsRefused();
    void theSplitIsToldInWords();
};

void TestCaseForms::timesAreReadAsTheyAreShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("utc");
    QTest::newRow("date and time") << "2014-08-10 06:47:00" << 0 << "2014-08-10T06:47:00Z";
    QTest::newRow("without seconds") << "2014-08-10 06:47" << 330 << "2014-08-10T01:17:00Z";
    QTest::newRow("with a fraction") << "2014-08-10 06:47:00.25" << 0 << "2014-08-10T06:47:00.25Z";
    QTest::newRow("west of UTC") << "2014-08-10 06:47:01" << -480 << "2014-08-10T14:47:01Z";
    QTest::newRow("an offset of its own") << "2014-08-10T06:47:00+05:30" << 0 << "2014-08-10T01:17:00Z";
    QTest::newRow("time of that day") << "6:47" << 330 << "2014-08-09T01:17:00Z";
}

void TestCaseForms::timesAreReadAsTheyAreShown()
{
    QFETCH(QString, typed);
    QFETCH(int, offset);
    QFETCH(QString, utc);
    const std::optional<Timestamp> read = timeFromEntry(typed, offset, at("2014-08-08T22:00:00Z"));
    QVERIFY(read);
    QCOMPARE(read->ns, at(utc.toStdString().c_str()).ns);
    QCOMPARE(timeFromEntry(timeEntryText(*read, offset), offset)->ns, read->ns);
}

void TestCaseForms::whatIsNoTimeIsRefused()
{
    for (const char* typed : {"", "soon", "06:47", "2014-13-10 06:47", "2014-08-10", "10/08/2014 06:47", "25:00:00"})
        QVERIFY2(!timeFromEntry(QLatin1String(typed), 0), typed);
}

void TestCaseForms::secondsAndZonesAreRead()
{
    QCOMPARE(secondsFromEntry(QStringLiteral("-1,5 s")).value_or(0), std::int64_t{-1'500'000'000});
    QCOMPARE(secondsEntryText(-1'500'000'000), QStringLiteral("-1.5"));
    QVERIFY(!secondsFromEntry(QStringLiteral("1e400")));
    QVERIFY(!secondsFromEntry(QStringLiteral("99999999999")));
    QCOMPARE(zoneFromEntry(QStringLiteral("UTC+05:30")).value_or(0), 330);
    QCOMPARE(zoneFromEntry(QStringLiteral("-8")).value_or(0), -480);
    QCOMPARE(zoneFromEntry(QStringLiteral("utc")).value_or(-1), 0);
    QVERIFY(!zoneFromEntry(QStringLiteral("IST")));
    QVERIFY(!zoneFromEntry(QStringLiteral("+25:00")));
    QVERIFY(!zoneFromEntry(QString()));
}

void TestCaseForms::fieldsThatDifferStayUnlessEdited()
{
    const RunForm form({record("A", "on"), record("B", "on")}, 0);
    QVERIFY(!form.value(runFieldOf("build")));
    QCOMPARE(form.value(runFieldOf("consent")).value_or(QString()), QStringLiteral("on"));
    QVERIFY(form.proposals(runFieldOf("build")).contains(QStringLiteral("B")));
    const RunForm::Outcome outcome = form.with({{runFieldOf("consent"), QStringLiteral("off")}});
    QVERIFY(outcome.problems.empty());
    QCOMPARE(outcome.runs[0].conditions.build, std::string("A"));
    QCOMPARE(outcome.runs[1].conditions.build, std::string("B"));
    QCOMPARE(outcome.runs[1].conditions.consent, std::string("off"));
}

void TestCaseForms::everyFieldIsWrittenAndReadBack()
{
    RunForm::Edits edits;
    for (std::size_t field = 0; field < runFields().size(); ++field) {
        switch (runFields()[field].kind) {
        case RunField::Kind::Flag: edits[field] = QStringLiteral("yes"); break;
        case RunField::Kind::Time: edits[field] = QStringLiteral("2014-08-10 06:47:00"); break;
        case RunField::Kind::Seconds: edits[field] = QStringLiteral("2.5"); break;
        default: edits[field] = QStringLiteral("text %1").arg(field); break;
        }
    }
    const RunForm::Outcome outcome = RunForm({RunRecord()}, 330).with(edits);
    QVERIFY(outcome.problems.empty());
    const RunForm again(outcome.runs, 330);
    for (const auto& [field, text] : edits)
        QCOMPARE(again.value(field).value_or(QString()), text);
    QCOMPARE(outcome.runs[0].conditions.updatedAt->ns, at("2014-08-10T01:17:00Z").ns);
    QCOMPARE(outcome.runs[0].sheet.clockOffsetNs.value_or(0), std::int64_t{2'500'000'000});
}

void TestCaseForms::aBadFieldKeepsEveryRun()
{
    const RunForm form({record("A", "on"), record("B", "on")}, 0);
    const RunForm::Outcome outcome = form.with({{runFieldOf("build"), QStringLiteral("C")},
                                                {runFieldOf("updated-at"), QStringLiteral("yesterday")},
                                                {runFieldOf("clock-uncertainty"), QStringLiteral("-1")}});
    QCOMPARE(outcome.problems.size(), std::size_t{2});
    QVERIFY(outcome.problems.count(runFieldOf("updated-at")) == 1);
    QCOMPARE(outcome.runs[0].conditions.build, std::string("A"));
}

void TestCaseForms::theControlFlagIsWritten()
{
    RunRecord held = record("A", "on");
    held.conditions.isControl = true;
    const RunForm form({held, record("A", "on")}, 0);
    QVERIFY(!form.value(runFieldOf("control")));
    QVERIFY(!form.with({{runFieldOf("control"), QString()}}).runs[0].conditions.isControl);
    QVERIFY(form.with({{runFieldOf("control"), QStringLiteral("yes")}}).runs[1].conditions.isControl);
}

void TestCaseForms::stepsAreKeptInOrderOfTime()
{
    StepModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRuns({{CaseRunId{3}, QStringLiteral("After: a.pcap")}});
    model.setSteps({{at("2014-08-10T06:47:00Z"), NsPerSecond, "second", CaseRunId{3}},
                    {at("2014-08-10T06:40:00Z"), 0, "first", {}},
                    {at("2014-08-10T06:50:00Z"), 0, "third", CaseRunId{9}}});
    QCOMPARE(model.index(0, StepModel::Text).data().toString(), QStringLiteral("first"));
    QCOMPARE(model.index(1, StepModel::Run).data().toString(), QStringLiteral("After: a.pcap"));
    QCOMPARE(model.index(2, StepModel::Run).data().toString(), QStringLiteral("run 9"));
    QCOMPARE(model.index(1, StepModel::Uncertainty).data().toString(), QStringLiteral("± 1 s"));
    QSignalSpy edited(&model, &StepModel::edited);
    const QPersistentModelIndex moved(model.index(0, StepModel::Text));
    QVERIFY(model.setData(model.index(0, StepModel::Time), QStringLiteral("06:48:30"), Qt::EditRole));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(moved.row(), 1);
    QCOMPARE(model.index(1, StepModel::Time).data().toString(), QStringLiteral("2014-08-10 06:48:30"));
    QVERIFY(!model.setData(model.index(1, StepModel::Text), QStringLiteral("first"), Qt::EditRole)); // as it was
    QCOMPARE(model.add({at("2014-08-10T06:30:00Z"), 0, "before all", {}}), 0);
    model.remove({0, 2});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.steps()[1].text, std::string("third"));
}

void TestCaseForms::aStepThatCannotBeIsRefused()
{
    StepModel model;
    model.setSteps({{at("2014-08-10T06:47:00Z"), 0, "opened", {}}});
    QSignalSpy refused(&model, &StepModel::refused);
    QVERIFY(!model.setData(model.index(0, StepModel::Time), QStringLiteral("noon"), Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, StepModel::Uncertainty), QStringLiteral("-3"), Qt::EditRole));
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused[0][0].toString().contains(QStringLiteral("2014-08-10 06:47:00")));
    QCOMPARE(model.steps()[0].time.ns, at("2014-08-10T06:47:00Z").ns);
}

void TestCaseForms::theSplitIsToldInWords()
{
    const SplitPlan plan{QStringLiteral("long.pcap"), QStringLiteral("Before"),   QStringLiteral("After"),
                         at("2014-08-10T06:00:00Z"),  at("2014-08-10T08:00:00Z"), 2};
    const Timestamp split = at("2014-08-10T06:47:00Z");
    QCOMPARE(whyNoSplit(plan, split, 0), QString());
    const QString words = splitShown(plan, split, 0);
    for (const char* part : {"long.pcap", "2014-08-10 06:47:00 UTC", "After", "2 steps", "not touched"})
        QVERIFY2(words.contains(QLatin1String(part)) ||
                     QString(words).replace(QChar(0xa0), QLatin1Char(' ')).contains(QLatin1String(part)),
                 qPrintable(words));
    QVERIFY(!whyNoSplit(plan, plan.first, 0).isEmpty()); // nothing would be left before
    QVERIFY(!whyNoSplit(plan, at("2014-08-10T08:00:01Z"), 0).isEmpty());
    QCOMPARE(whyNoSplit(plan, plan.last, 0), QString());
}

WAYBILL_UI_TEST(TestCaseForms)
#include "tst_case_forms.moc"
