// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the handset and steps of one capture: asked for, shown, kept with its bytes, and taken into a comparison.
#include "casefile/notebook.h"
#include "casefile/stated_facts.h"
#include "pages/compare/run_dialog.h"
#include "pages/compare/steps_import_dialog.h"
#include "pages/compare/steps_panel.h"
#include "pages/fact_view.h"
#include "pages/overview/timeline_panel.h"
#include "shell/capture_steps_dialog.h"
#include "shell/main_window.h"
#include "support/case_desk.h"
#include "support/ui_test.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>

using namespace waybill;
using waybill::test::CaseDesk;

namespace {

const Timestamp First{1'407'659'520 * NsPerSecond}; ///< of LargeCapture, a packet a millisecond

CaseStep stepAt(int ms, const std::string& text)
{
    return {Timestamp{First.ns + ms * (NsPerSecond / 1000)}, NsPerSecond, text, {}};
}

} // namespace

class TestStatedWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void factsAreThereAgainUnderAnotherName();
    void theFormDoesNotTakeBackWhatCameMeanwhile();
    void factsAndStepsComeIntoAComparison();
    void stepsAreListedMarkedAndSelected();
    void stepsOfACaptureAreOfNoRun();

private:
    [[nodiscard]] bool open(const std::string& path);
    [[nodiscard]] DocumentView& view() { return *m_window->currentView(); }
    [[nodiscard]] Document& document() { return view().document(); }
    [[nodiscard]] bool isKept()
    {
        return QTest::qWaitFor([&] { return document().keeper() && document().keeper()->isKept(); }, 60'000);
    }
    void trigger(const QString& text);
    void newWindow();
    void setSteps(const std::vector<CaseStep>& steps);
    /// What the page says when it is looked at.
    [[nodiscard]] QString coverage()
    {
        view().setPage(PageId::Coverage);
        return view().page(PageId::Coverage)->findChild<FactView*>()->toPlainText();
    }

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::string m_capture;
};

void TestStatedWindow::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_capture = m_desk->capture(QStringLiteral("a.pcap"), 2000);
    newWindow();
}

void TestStatedWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestStatedWindow::newWindow()
{
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

bool TestStatedWindow::open(const std::string& path)
{
    m_window->openArguments({QString::fromStdString(path)});
    return QTest::qWaitFor([&] { return document().state() == Document::State::Ready && document().analysis(); },
                           60'000);
}

void TestStatedWindow::trigger(const QString& text)
{
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            action->trigger();
    }
}

void TestStatedWindow::setSteps(const std::vector<CaseStep>& steps)
{
    QVERIFY(document().changeNotes([&steps](Case& notebook) -> Result<void> {
        stateSteps(notebook, steps, "test");
        return {};
    }));
}

void TestStatedWindow::factsAreThereAgainUnderAnotherName()
{
    QVERIFY(open(m_capture));
    QVERIFY(view().statedLine().isEmpty());
    QVERIFY(coverage().contains(QStringLiteral("Stated by the user about this handset")));
    trigger(QStringLiteral("Facts about the handset…"));
    auto* dialog = view().findChild<RunDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("a.pcap")));
    dialog->edit(runFieldOf("build"), QStringLiteral("V12.0.3"));
    dialog->edit(runFieldOf("consent"), QStringLiteral("off"));
    dialog->findChild<QPushButton*>(QStringLiteral("keep"))->click();
    QCOMPARE(view().statedLine(), QStringLiteral("Stated by the user: Build: V12.0.3; Consent: off"));
    QVERIFY(coverage().contains(QStringLiteral("V12.0.3")));
    QVERIFY(view().page(PageId::Coverage)->copySentence().contains(view().statedLine()));
    QVERIFY(isKept());

    m_window.reset();
    const QString moved = m_desk->directory.filePath(QStringLiteral("elsewhere.pcap"));
    QVERIFY(QFile::rename(QString::fromStdString(m_capture), moved));
    newWindow();
    QVERIFY(open(moved.toStdString()));
    QTRY_VERIFY_WITH_TIMEOUT(coverage().contains(QStringLiteral("V12.0.3")), 60'000);
    view().page(PageId::Coverage)->findChild<QPushButton*>(QStringLiteral("facts"))->click();
    dialog = view().findChild<RunDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->shown(runFieldOf("consent")), QStringLiteral("off"));
    dialog->edit(runFieldOf("consent"), QString());
    dialog->findChild<QPushButton*>(QStringLiteral("keep"))->click();
    QCOMPARE(view().statedLine(), QStringLiteral("Stated by the user: Build: V12.0.3"));
    QCOMPARE(document().notebook().log.back().text,
             std::string("Statement about the handset taken back: consent: off"));
}

void TestStatedWindow::theFormDoesNotTakeBackWhatCameMeanwhile()
{
    QVERIFY(open(m_capture));
    view().askForFacts();
    auto* dialog = view().findChild<RunDialog*>();
    QVERIFY(dialog);
    QVERIFY(document().changeNotes([](Case& notebook) -> Result<void> { // as the notebook does when it is read late
        CaseRun stated;
        stated.conditions.region = "IN";
        stateFacts(notebook, stated, "test");
        return {};
    }));
    dialog->edit(runFieldOf("build"), QStringLiteral("V12"));
    dialog->findChild<QPushButton*>(QStringLiteral("keep"))->click();
    QCOMPARE(view().statedLine(), QStringLiteral("Stated by the user: Build: V12; ROM region: IN"));
}

void TestStatedWindow::factsAndStepsComeIntoAComparison()
{
    QVERIFY(open(m_capture));
    QVERIFY(document().changeNotes([](Case& notebook) -> Result<void> {
        CaseRun stated;
        stated.conditions.build = "V12";
        stateFacts(notebook, stated, "test");
        return {};
    }));
    setSteps({stepAt(500, "opened the gallery")});
    QVERIFY(isKept());
    const std::string other = m_desk->capture(QStringLiteral("b.pcap"), 40);
    const auto compared = m_desk->compared({m_capture}, {other});
    QTRY_VERIFY_WITH_TIMEOUT(!compared->content().steps.empty(), 60'000);
    QVERIFY(CaseDesk::settle(*compared));
    QCOMPARE(compared->content().runs[0].conditions.build, std::string("V12"));
    QCOMPARE(compared->content().steps[0].text, std::string("opened the gallery"));
    QCOMPARE(compared->content().steps[0].run, compared->content().runs[0].id);
    QCOMPARE(compared->content().runs[1].conditions.build, std::string());
    QVERIFY(!compared->isModified()); // it would be taken over again
    RunConditions conditions = compared->content().runs[0].conditions;
    conditions.consent = "off";
    compared->setRun(SideRole::Before, 0, conditions, {});
    QVERIFY(compared->isModified());
}

void TestStatedWindow::stepsAreListedMarkedAndSelected()
{
    QVERIFY(open(m_capture));
    auto* panel = view().findChild<TimelinePanel*>();
    auto* timeline = panel->findChild<TimelineView*>();
    QTRY_VERIFY_WITH_TIMEOUT(timeline->whole().ns() > NsPerSecond, 60'000);
    const std::size_t markers = timeline->scene().markers.size();
    setSteps({stepAt(1500, "closed it"), stepAt(500, "opened <b>the gallery</b>"), stepAt(90'000, "went home")});
    QCOMPARE(timeline->scene().markers.size(), markers + 3);
    QVERIFY(panel->detailsText().contains(QStringLiteral("Step\topened <b>the gallery</b>")));
    QVERIFY(panel->detailsText().contains(QStringLiteral("its time is uncertain by ± 1 s")));
    QVERIFY(panel->detailsText().contains(QStringLiteral("outside the time that is shown")));
    QCOMPARE(timeline->stretches().size(), std::size_t{2}); // what lies outside selects nothing
    QTest::keyClick(timeline, Qt::Key_S);
    QCOMPARE(timeline->selection()->from, stepAt(500, {}).time);
    QCOMPARE(timeline->selection()->to, stepAt(1500, {}).time);
    QVERIFY2(panel->readout().startsWith(QStringLiteral("“opened <b>the gallery</b>”, ")),
             qPrintable(panel->readout()));
    QTest::keyClick(timeline, Qt::Key_S);
    QCOMPARE(timeline->selection()->from, stepAt(1500, {}).time);
    QCOMPARE(timeline->selection()->to, timeline->whole().to);
    QTest::keyClick(timeline, Qt::Key_S, Qt::ShiftModifier);
    QTest::keyClick(timeline, Qt::Key_Return);
    QCOMPARE(view().narrower().narrowing().span.from, std::optional<Timestamp>(stepAt(500, {}).time));
    QVERIFY(isKept());
}

void TestStatedWindow::stepsOfACaptureAreOfNoRun()
{
    QVERIFY(open(m_capture));
    trigger(QStringLiteral("Steps of this capture…"));
    auto* dialog = view().findChild<CaptureStepsDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->panel()->table()->isColumnHidden(StepModel::Run));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("seeFollowed"))->isVisible());
    dialog->panel()->openImport();
    auto* import = dialog->findChild<StepsImportDialog*>();
    QVERIFY(import);
    QVERIFY(!import->findChild<QComboBox*>(QStringLiteral("stepRun"))->isVisible());
    import->setText(QStringLiteral("2014-08-10T08:32:00.500Z opened the gallery"));
    auto* preview = import->findChild<QTableView*>(QStringLiteral("stepPreview"));
    QTRY_COMPARE_WITH_TIMEOUT(preview->model()->rowCount(), 1, 60'000);
    import->findChild<QPushButton*>(QStringLiteral("takeSteps"))->click();
    QCOMPARE(document().notebook().steps.size(), std::size_t{1});
    QCOMPARE(document().notebook().steps[0].time, stepAt(500, {}).time);
    QCOMPARE(dialog->panel()->model()->rowCount(), 1);
    dialog->panel()->table()->selectRow(0);
    dialog->findChild<QPushButton*>(QStringLiteral("removeSteps"))->click();
    QVERIFY(document().notebook().steps.empty());
    QVERIFY(document().notebook().log.back().text.find("Step taken back: ") == 0);
}

WAYBILL_UI_TEST(TestStatedWindow)
#include "tst_stated_window.moc"
