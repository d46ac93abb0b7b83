// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare page does with a case: conditions of runs, splitting, steps, choice of sides.
#include "pages/compare/captures_panel.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/flows_behind_panel.h"
#include "pages/compare/run_dialog.h"
#include "pages/compare/split_dialog.h"
#include "pages/compare/steps_import_dialog.h"
#include "pages/compare/steps_panel.h"
#include "pages/compare/versions_panel.h"
#include "support/fake_analysis.h"
#include "support/fake_comparison.h"
#include "support/ui_test.h"
#include "widgets/plot_timeline.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

SideRun run(const char* name, std::uint32_t id, const AnalysisPtr& analysis, const char* build)
{
    SideRun run;
    run.label = QLatin1String(name);
    run.path = QStringLiteral("/x/") + run.label;
    run.analysis = analysis;
    run.id = CaseRunId{id};
    run.conditions.build = build;
    run.standing.state = CaptureState::NotYetRechecked;
    return run;
}

/// A page with two runs before and one after, in the section of their captures.
struct OpenedCase {
    QThreadPool pool;
    ComparePage page{&pool};
    ComparisonPtr comparison;
    CaseFacts facts;

    explicit OpenedCase(std::size_t sides = 2)
    {
        FakeComparison plan;
        plan.runsPerSide = 2;
        comparison = plan.build();
        page.resize(1280, 760);
        page.show();
        const char* names[] = {"before", "after", "V12"};
        for (std::uint32_t i = 0; i < sides; ++i)
            facts.sides.push_back({CaseSideId{i}, names[i], i == 0 ? SideRole::Before : SideRole::After});
        facts.before = CaseSideId{0};
        facts.after = CaseSideId{1};
        facts.hasFile = true;
        page.setCaseFacts(facts);
        page.setRuns(SideRole::Before, {run("b1.pcap", 1, comparison->before.runs[0].analysis, "A"),
                                        run("b2.pcap", 2, comparison->before.runs[1].analysis, "B")});
        page.setRuns(SideRole::After, {run("a1.pcap", 3, comparison->after.runs[0].analysis, "C")});
        page.setComparison(comparison, {});
        page.setSection(CompareSection::Captures);
    }
    [[nodiscard]] CapturesPanel* captures() const { return page.findChild<CapturesPanel*>(); }
    [[nodiscard]] QPushButton* button(const QWidget* in, const char* name) const
    {
        return in->findChild<QPushButton*>(QLatin1String(name));
    }
};

} // namespace

class TestComparePageCase : public QObject {
    Q_OBJECT
private slots:
    void theTablesTellRunsApart();
    void enterEditsTheConditionsOfARun();
    void runsThatDifferShowSeveral();
    void aBadTimeIsToldAndNothingIsWritten();
    void whatTheTrafficSaysIsOffered();
    void aRunIsSplitWhereTheUserSays();
    void theSplitIsMovedByKeys();
    void aSplitOutsideTheRunIsRefused();
    void stepsAreAddedEditedAndRemoved();
    void importedStepsAreShownBeforeTheyAreTaken();
    void whatFollowedAStepIsReached();
    void aFileThatIsNoTextIsRefused();
    void sidesAreChosenAmongThree();
    void versionsAreShownForThreeSidesOnly();
};

void TestComparePageCase::theTablesTellRunsApart()
{
    OpenedCase opened;
    const QAbstractItemModel* model = opened.captures()->table(SideRole::Before)->model();
    QCOMPARE(model->index(0, SideRunsModel::File).data().toString(), QStringLiteral("not yet re-checked"));
    QVERIFY(!opened.captures()->table(SideRole::Before)->isColumnHidden(SideRunsModel::File));
    QCOMPARE(model->index(1, SideRunsModel::Build).data().toString(), QStringLiteral("JHCMIBH41.0"));
    QVERIFY(model->index(1, SideRunsModel::Build).data(Qt::ToolTipRole).toString().contains(QStringLiteral("B")));
    SideRun part = run("b1.pcap", 1, opened.comparison->before.runs[0].analysis, "A");
    part.from = part.analysis->firstTime();
    part.standing.state = CaptureState::Missing;
    opened.page.setRuns(SideRole::Before, {part});
    model = opened.captures()->table(SideRole::Before)->model();
    QVERIFY(model->index(0, SideRunsModel::Capture).data().toString().startsWith(QStringLiteral("b1.pcap, from ")));
    QCOMPARE(model->index(0, SideRunsModel::File).data().toString(), QStringLiteral("not found"));
}

void TestComparePageCase::enterEditsTheConditionsOfARun()
{
    OpenedCase opened;
    QTableView* table = opened.captures()->table(SideRole::After);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto* dialog = opened.page.findChild<RunDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->shown(runFieldOf("build")), QStringLiteral("C"));
    dialog->edit(runFieldOf("consent"), QStringLiteral("off again"));
    dialog->edit(runFieldOf("updated-at"), QStringLiteral("2014-08-10 06:47"));
    QSignalSpy changed(&opened.page, &ComparePage::runChanged);
    opened.button(dialog, "keep")->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<SideRole>(), SideRole::After);
    QCOMPARE(changed[0][1].toInt(), 0);
    const auto conditions = changed[0][2].value<RunConditions>();
    QCOMPARE(conditions.consent, std::string("off again"));
    QCOMPARE(conditions.build, std::string("C"));
    QVERIFY(conditions.updatedAt);
}

void TestComparePageCase::runsThatDifferShowSeveral()
{
    OpenedCase opened;
    opened.captures()->editRuns(SideRole::Before, {0, 1});
    auto* dialog = opened.page.findChild<RunDialog*>();
    QCOMPARE(dialog->shown(runFieldOf("build")), QStringLiteral("(several)"));
    dialog->edit(runFieldOf("sim"), QStringLiteral("none"));
    QSignalSpy changed(&opened.page, &ComparePage::runChanged);
    opened.button(dialog, "keep")->click();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][2].value<RunConditions>().build, std::string("A"));
    QCOMPARE(changed[1][2].value<RunConditions>().build, std::string("B"));
    QCOMPARE(changed[1][2].value<RunConditions>().sim, std::string("none"));
}

void TestComparePageCase::aBadTimeIsToldAndNothingIsWritten()
{
    OpenedCase opened;
    opened.captures()->editRuns(SideRole::Before, {0});
    auto* dialog = opened.page.findChild<RunDialog*>();
    dialog->edit(runFieldOf("updated-at"), QStringLiteral("yesterday"));
    QSignalSpy changed(&opened.page, &ComparePage::runChanged);
    opened.button(dialog, "keep")->click();
    QCOMPARE(changed.size(), 0);
    QVERIFY(dialog->isVisible());
    bool isTold = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        isTold |= label->isVisible() && label->text().contains(QStringLiteral("not a date and time"));
    QVERIFY(isTold);
}

void TestComparePageCase::whatTheTrafficSaysIsOffered()
{
    RunRecord record;
    auto* dialog = new RunDialog({QStringLiteral("a.pcap")}, {record}, 0, nullptr);
    TrafficSays said;
    said.build = QStringLiteral("JHCMIBH45.0");
    said.why = QStringLiteral("After: its build is the later one.");
    dialog->setTraffic({said});
    dialog->show();
    QPushButton* offer = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("traffic says: JHCMIBH45.0"))
            offer = button;
    QVERIFY(offer && offer->isVisible());
    offer->click();
    QCOMPARE(dialog->shown(runFieldOf("build")), QStringLiteral("JHCMIBH45.0"));
    dialog->close();
}

void TestComparePageCase::aRunIsSplitWhereTheUserSays()
{
    OpenedCase opened;
    opened.captures()->splitRun(SideRole::Before, 1);
    auto* dialog = opened.page.findChild<SplitDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->boundary());
    const AnalysisPtr& analysis = opened.comparison->before.runs[1].analysis;
    const Timestamp middle{analysis->firstTime().ns +
                           nanosecondsBetween(analysis->firstTime(), analysis->lastTime()) / 2};
    dialog->setBoundary(middle);
    QSignalSpy split(&opened.page, &ComparePage::splitRequested);
    QVERIFY(opened.button(dialog, "split")->isEnabled());
    opened.button(dialog, "split")->click();
    QCOMPARE(split.size(), 1);
    QCOMPARE(split[0][0].value<SideRole>(), SideRole::Before);
    QCOMPARE(split[0][1].toInt(), 1);
    QCOMPARE(split[0][2].value<Timestamp>().ns, middle.ns);
    QCOMPARE(split[0][3].value<SideRole>(), SideRole::After);
}

void TestComparePageCase::theSplitIsMovedByKeys()
{
    OpenedCase opened;
    opened.captures()->splitRun(SideRole::Before, 0);
    auto* dialog = opened.page.findChild<SplitDialog*>();
    QTRY_VERIFY(dialog->boundary());
    auto* plot = dialog->findChild<TimelinePlot*>();
    QTest::keyClick(plot, Qt::Key_Home);
    const std::int64_t first = dialog->boundary()->ns;
    QTest::keyClick(plot, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(dialog->boundary()->ns - first, NsPerSecond);
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(dialog->boundary()->ns, first); // no further than the first bar
    QVERIFY(plot->focusPolicy() == Qt::StrongFocus);
}

void TestComparePageCase::aSplitOutsideTheRunIsRefused()
{
    OpenedCase opened;
    opened.captures()->splitRun(SideRole::Before, 0);
    auto* dialog = opened.page.findChild<SplitDialog*>();
    QTRY_VERIFY(dialog->boundary());
    auto* time = dialog->findChild<QLineEdit*>(QStringLiteral("splitTime"));
    for (const char* typed : {"1999-01-01 00:00", "soon"}) {
        time->selectAll();
        QTest::keyClicks(time, QLatin1String(typed));
        QVERIFY2(!opened.button(dialog, "split")->isEnabled(), typed);
    }
    time->selectAll();
    const Timestamp last = opened.comparison->before.runs[0].analysis->lastTime();
    QTest::keyClicks(time, QString::fromStdString(toRfc3339(last)));
    QVERIFY(opened.button(dialog, "split")->isEnabled());
}

void TestComparePageCase::stepsAreAddedEditedAndRemoved()
{
    OpenedCase opened;
    opened.page.setSection(CompareSection::Steps);
    auto* panel = opened.page.findChild<StepsPanel*>();
    QSignalSpy changed(&opened.page, &ComparePage::stepsChanged);
    opened.button(panel, "addStep")->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel->model()->rowCount(), 1);
    QVERIFY(panel->model()->setData(panel->model()->index(0, StepModel::Text), QStringLiteral("opened the gallery"),
                                    Qt::EditRole));
    const auto steps = changed.last()[0].value<std::vector<CaseStep>>();
    QCOMPARE(steps.size(), std::size_t{1});
    QCOMPARE(steps[0].text, std::string("opened the gallery"));
    opened.facts.steps = steps;
    opened.page.setCaseFacts(opened.facts); // as the document answers
    QCOMPARE(panel->model()->rowCount(), 1);
    panel->table()->selectRow(0);
    opened.button(panel, "removeSteps")->click();
    QVERIFY(changed.last()[0].value<std::vector<CaseStep>>().empty());
}

void TestComparePageCase::importedStepsAreShownBeforeTheyAreTaken()
{
    OpenedCase opened;
    opened.page.setSection(CompareSection::Steps);
    auto* panel = opened.page.findChild<StepsPanel*>();
    panel->openImport();
    auto* dialog = panel->findChild<StepsImportDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("stepDay"))->setText(QStringLiteral("2014-08-10"));
    dialog->findChild<QLineEdit*>(QStringLiteral("stepZone"))->setText(QStringLiteral("UTC+05:30"));
    dialog->findChild<QLineEdit*>(QStringLiteral("stepOffset"))->setText(QStringLiteral("5"));
    dialog->setText(QStringLiteral("14:02:10 opened the gallery\nnonsense without a time\n14:03 closed it\n"));
    auto* preview = dialog->findChild<QTableView*>(QStringLiteral("stepPreview"));
    QTRY_COMPARE(preview->model()->rowCount(), 2);
    auto* problems = dialog->findChild<QPlainTextEdit*>(QStringLiteral("stepProblems"));
    QVERIFY(problems->isVisible());
    QVERIFY(problems->toPlainText().contains(QStringLiteral("line 2")));
    QSignalSpy changed(&opened.page, &ComparePage::stepsChanged);
    opened.button(dialog, "takeSteps")->click();
    QCOMPARE(changed.size(), 1);
    const auto steps = changed[0][0].value<std::vector<CaseStep>>();
    QCOMPARE(steps.size(), std::size_t{2});
    QCOMPARE(steps[0].time.ns, parseTimestamp("2014-08-10T08:32:15Z")->ns);
}

void TestComparePageCase::whatFollowedAStepIsReached()
{
    OpenedCase opened;
    Comparison comparison = *opened.comparison;
    StepContact contact;
    contact.key = contact.label = "moved.example";
    contact.reason = "It followed twice.";
    contact.after.flows = {{0, FlowId{1}}};
    comparison.steps = {{"opened the gallery", 2, 2, 5, {contact}}, {"closed it", 1, 1, 5, {}}};
    const Timestamp first = comparison.before.runs[0].first;
    opened.facts.steps = {{first, 0, "opened the gallery", {}}, {Timestamp{first.ns + 1}, 0, "closed it", {}}};
    opened.page.setCaseFacts(opened.facts);
    opened.page.setSection(CompareSection::Steps);
    opened.page.setComparison(std::make_shared<const Comparison>(std::move(comparison)), {});
    auto* panel = opened.page.findChild<StepsPanel*>();
    QPushButton* see = opened.button(panel, "seeFollowed");
    panel->table()->selectRow(1);
    QVERIFY(!see->isEnabled());
    panel->table()->selectRow(0);
    QVERIFY(see->isEnabled());
    see->click();
    auto* behind = opened.page.findChild<FlowsBehindPanel*>();
    QVERIFY(behind->isVisible());
    QTRY_COMPARE(behind->model(1)->rowCount(), 1);
}

void TestComparePageCase::aFileThatIsNoTextIsRefused()
{
    QThreadPool pool;
    auto* dialog = new StepsImportDialog(&pool, {}, {}, 0, nullptr);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("steps.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\xff\x00\x80\x81 14:02 x", 12));
    file.close();
    dialog->setText(QStringLiteral("14:02 kept"));
    QVERIFY(dialog->readFile(file.fileName()).contains(QStringLiteral("not text")));
    QVERIFY(!dialog->readFile(folder.filePath(QStringLiteral("none.csv"))).isEmpty());
    QCOMPARE(dialog->findChild<QPlainTextEdit*>(QStringLiteral("stepText"))->toPlainText(),
             QStringLiteral("14:02 kept"));
    dialog->close();
    delete dialog;
}

void TestComparePageCase::sidesAreChosenAmongThree()
{
    OpenedCase two;
    QVERIFY(!two.page.findChild<QComboBox*>(QStringLiteral("chooseAfter"))->isVisible());
    OpenedCase opened(3);
    auto* after = opened.page.findChild<QComboBox*>(QStringLiteral("chooseAfter"));
    QVERIFY(after->isVisible());
    QCOMPARE(after->currentText(), QStringLiteral("after"));
    QSignalSpy chosen(&opened.page, &ComparePage::sidesChosen);
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].value<CaseSideId>().value, 2u);
}

void TestComparePageCase::versionsAreShownForThreeSidesOnly()
{
    OpenedCase two;
    QCOMPARE(two.page.shownSectionNames().size(), CompareSections);
    two.page.setSection(CompareSection::Versions);
    QCOMPARE(two.page.section(), CompareSection::Captures);
    OpenedCase opened(3);
    QCOMPARE(opened.page.shownSectionNames().size(), CompareSections + 1);
    std::vector<SideInput> sides;
    for (const CaseSide& side : opened.facts.sides)
        sides.push_back({side.name, side.role, {{FakeAnalysis::typical().build(), {}, {}}}});
    opened.page.setSides(sides);
    opened.page.setSection(CompareSection::Versions);
    auto* panel = opened.page.findChild<VersionsPanel*>();
    QTRY_VERIFY(panel->model()->columnCount() == 3 || !panel->copySentence().isEmpty());
    QCOMPARE(panel->model()->columnCount(), 3);
    QVERIFY(panel->model()->rowCount() >= 4); // watched countries, also at zero
    const BuildTimelineModel::Behind behind = panel->model()->behind(panel->model()->index(0, 1));
    QCOMPARE(behind.flows.nameBefore, QStringLiteral("before"));
    QVERIFY(!behind.flows.isEmpty());
}

WAYBILL_UI_TEST(TestComparePageCase)
#include "tst_compare_page_case.moc"
