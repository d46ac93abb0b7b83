// SPDX-License-Identifier: GPL-3.0-or-later
// A correction made, seen in totals and sentence, undone, found in the log: in one capture and in a case.
#include "analysis/sentences.h"
#include "casefile/case_store.h"
#include "models/flow_model.h"
#include "models/rule_proposal.h"
#include "pages/flows/flows_page.h"
#include "pages/rule_dialog.h"
#include "shell/corrections_dialog.h"
#include "shell/main_window.h"
#include "support/case_desk.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace waybill;
using waybill::test::CaseDesk;

class TestCorrectionsWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aCorrectionIsMadeSeenAndTakenBack();
    void whatIsLeftOutStaysListed();
    void theDialogSaysWhatIsWrongAndWhatWouldChange();
    void aCaseKeepsItsCorrections();
    void aCaseTakesOverWhatWasNotedOnItsCaptures();

private:
    [[nodiscard]] bool openSample();
    [[nodiscard]] Document& document() { return m_window->currentView()->document(); }
    [[nodiscard]] std::string sentence() { return headline(*document().analysis(), defaultWatchList()).watched; }
    [[nodiscard]] bool areRules(std::size_t count);
    [[nodiscard]] AnalystRule rule(const char* subject) const;
    [[nodiscard]] RuleDialog* openRuleDialog(const QString& action);

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestCorrectionsWindow::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

void TestCorrectionsWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

bool TestCorrectionsWindow::openSample()
{
    m_window->openArguments({QString::fromStdString(m_desk->capture(QStringLiteral("a.pcap"), 50))});
    return QTest::qWaitFor([&] { return document().state() == Document::State::Ready && document().analysis(); },
                           60'000);
}

bool TestCorrectionsWindow::areRules(std::size_t count)
{
    return QTest::qWaitFor(
        [&] {
            const AnalystRules* rules = document().analysis()->rules();
            return (rules ? rules->countOn() : 0) == count;
        },
        60'000);
}

AnalystRule TestCorrectionsWindow::rule(const char* subject) const
{
    AnalystRule rule;
    rule.subject = subject;
    rule.country = Singapore;
    rule.reason = "the operator says so";
    return rule;
}

RuleDialog* TestCorrectionsWindow::openRuleDialog(const QString& action)
{
    m_window->currentView()->setPage(PageId::Flows);
    auto* table = m_window->findChild<QTableView*>(QStringLiteral("flows"));
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 60'000))
        return nullptr;
    table->selectRow(0);
    for (QAction* offered : table->actions()) {
        if (offered->text() == action)
            offered->trigger();
    }
    return m_window->findChild<RuleDialog*>();
}

void TestCorrectionsWindow::aCorrectionIsMadeSeenAndTakenBack()
{
    QVERIFY(openSample());
    const AnalysisPtr before = document().analysis();
    const std::string said = sentence();
    RuleDialog* dialog = openRuleDialog(QStringLiteral("Country is wrong…"));
    QVERIFY(dialog);
    dialog->findChildren<QComboBox*>().at(1)->setCurrentText(QStringLiteral("Singapore (SG)"));
    for (QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Reason"))
            edit->setText(QStringLiteral("the operator says so"));
    }
    auto* take = dialog->findChild<QPushButton*>();
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        take = button->text() == QStringLiteral("&Correct the country") ? button : take;
    QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), 10'000);
    take->click();
    QVERIFY(areRules(1));
    QVERIFY(document().analysis()->country(Singapore).correctedUp > 0);
    QVERIFY(sentence().find("by the analyst's correction") != std::string::npos);
    QVERIFY(m_window->currentView()->rulesNotice().contains(QStringLiteral("1 correction by the analyst")));

    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("&Corrections by the analyst…"))
            action->trigger();
    }
    auto* list = m_window->findChild<CorrectionsDialog*>();
    QVERIFY(list);
    QTRY_COMPARE_WITH_TIMEOUT(list->findChild<QTreeWidget*>()->topLevelItemCount(), 1, 10'000);
    for (QPushButton* button : list->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Take back"))
            button->click();
    }
    QVERIFY(areRules(0));
    QCOMPARE(document().analysis(), before); // the very same figures
    QCOMPARE(sentence(), said);
    QTRY_VERIFY_WITH_TIMEOUT(
        list->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("Correction taken back: Country of")),
        10'000);
    QCOMPARE(m_window->currentView()->rulesLog().size(), std::size_t{2});
    QVERIFY(m_window->currentView()->rulesNotice().isEmpty());
}

void TestCorrectionsWindow::whatIsLeftOutStaysListed()
{
    QVERIFY(openSample());
    m_window->currentView()->setPage(PageId::Flows);
    auto* table = m_window->findChild<QTableView*>(QStringLiteral("flows"));
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 60'000);
    const int rows = table->model()->rowCount();
    AnalystRule leave = rule("");
    leave.kind = AnalystRule::Kind::LeaveOut;
    leave.country = {};
    const RuleProposal proposal = proposalOf(*document().analysis(), FlowId{0}, AnalystRule::Kind::LeaveOut);
    QCOMPARE(proposal.subjects, (QStringList{QStringLiteral("42.62.48.181"), QStringLiteral("42.62.48.0/24"),
                                             QStringLiteral("udp port 80")}));
    leave.subject = proposal.subjects.front().toStdString();
    const std::uint64_t sent = document().analysis()->coverage().remote.contentUp;
    QVERIFY(document().addRule(leave));
    QVERIFY(areRules(1));
    QVERIFY(document().analysis()->coverage().remote.contentUp < sent);
    const FlowModel* model = static_cast<FlowsPage*>(m_window->currentView()->page(PageId::Flows))->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->analysis(), document().analysis(), 10'000);
    QCOMPARE(model->rowCount(), rows);
    document().switchRule(1, false);
    QVERIFY(areRules(0));
    QCOMPARE(document().analysis()->coverage().remote.contentUp, sent);
}

void TestCorrectionsWindow::theDialogSaysWhatIsWrongAndWhatWouldChange()
{
    QVERIFY(openSample());
    RuleDialog dialog({document().analysis()}, {AnalystRule::Kind::Country, {QStringLiteral("10.0.0.0/8")}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto says = [&dialog](const QString& part) {
        return QTest::qWaitFor(
            [&] {
                for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                    if (label->accessibleName() == QStringLiteral("What it changes"))
                        return label->text().contains(part);
                }
                return false;
            },
            10'000);
    };
    QVERIFY(says(QStringLiteral("a country is missing")));
    auto* country = dialog.findChildren<QComboBox*>().at(1);
    country->setCurrentText(QStringLiteral("sg"));
    QCOMPARE(dialog.rule().country, Singapore);
    QVERIFY(says(QStringLiteral("is not on the internet (private network)")));
    dialog.findChildren<QComboBox*>().at(0)->setCurrentText(QStringLiteral("9.9.9.9"));
    QVERIFY(says(QStringLiteral("a reason is missing")));
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Reason"))
            edit->setText(QStringLiteral("x"));
        if (edit->accessibleName() == QStringLiteral("Valid from"))
            edit->setText(QStringLiteral("soon"));
    }
    QVERIFY(says(QStringLiteral("“soon” is not a time")));
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Valid from"))
            edit->clear();
    }
    QVERIFY(says(QStringLiteral("No flow is concerned")));
}

void TestCorrectionsWindow::aCaseKeepsItsCorrections()
{
    const QString path = m_desk->directory.filePath(QStringLiteral("pair.waybill"));
    m_window->compareArguments({QString::fromStdString(m_desk->capture(QStringLiteral("a.pcap"), 50))},
                               {QString::fromStdString(m_desk->capture(QStringLiteral("b.pcap"), 60))});
    const auto isReady = [&] {
        return QTest::qWaitFor(
            [&] {
                return m_window->currentComparison() &&
                       m_window->currentComparison()->document().state() == ComparisonDocument::State::Ready;
            },
            60'000);
    };
    QVERIFY(isReady());
    ComparisonDocument& comparison = m_window->currentComparison()->document();
    const std::string said = comparison.comparison()->sentence;
    QVERIFY(!comparison.comparison()->withoutRules);
    const AnalysisPtr analysis = comparison.runs(SideRole::Before).front().analysis;
    QString subject;
    for (std::uint32_t row = 0; row < analysis->flowCount() && subject.isEmpty(); ++row)
        subject = proposalOf(*analysis, FlowId{row}, AnalystRule::Kind::Country).subjects.value(0);
    QVERIFY(comparison.addRule(rule(subject.toStdString().c_str())));
    QVERIFY(isReady());
    QVERIFY(comparison.comparison()->withoutRules);
    QCOMPARE(comparison.comparison()->withoutRules->sentence, said);
    QVERIFY(comparison.isModified());
    QVERIFY(m_window->currentComparison()->rulesNotice().contains(QStringLiteral("1 correction")));
    comparison.saveAs(path.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(comparison.isSaved() && !comparison.isModified(), 60'000);
    comparison.takeBackRule(1);
    QVERIFY(isReady());
    QVERIFY(!comparison.comparison()->withoutRules);
    QCOMPARE(comparison.comparison()->sentence, said);
    QCOMPARE(m_window->currentComparison()->rulesLog().size(), std::size_t{2});
    comparison.openAgain(); // as it was saved
    QVERIFY(isReady());
    QCOMPARE(comparison.content().corrections.size(), std::size_t{1});
    QVERIFY(comparison.comparison()->withoutRules);
}

void TestCorrectionsWindow::aCaseTakesOverWhatWasNotedOnItsCaptures()
{
    QVERIFY(openSample());
    QVERIFY(document().addRule(rule("42.62.48.181")));
    m_window->currentView()->toggleStar("country:CN");
    QTRY_VERIFY_WITH_TIMEOUT(document().keeper() && document().keeper()->isKept(), 60'000);
    m_window->compareArguments({QString::fromStdString(m_desk->path(QStringLiteral("a.pcap")))},
                               {QString::fromStdString(m_desk->capture(QStringLiteral("b.pcap"), 60))});
    ComparisonView& view = *m_window->currentComparison();
    QTRY_COMPARE_WITH_TIMEOUT(view.document().content().notes.size(), std::size_t{1}, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(view.document().state() == ComparisonDocument::State::Ready &&
                                 view.document().comparison()->withoutRules,
                             60'000);
    const Case& content = view.document().content();
    QVERIFY(content.notes.front().run == view.document().runs(SideRole::Before).front().id);
    QCOMPARE(content.corrections.size(), std::size_t{1});
    QCOMPARE(content.log.front().text,
             std::string("Taken over from the notes on a.pcap: 1 correction, 1 note or star"));
    QVERIFY(!view.isModified()); // a quick look may be closed without a question
    QCOMPARE(view.noteSubjectText(content.notes.front()), QStringLiteral("Country China (CN) in a.pcap"));
    view.toggleStar("change:xiaomi.com");
    QVERIFY(view.isModified());
    QVERIFY(view.showNoted(content.notes.front())); // opens the capture
    QVERIFY(m_window->currentView());
    view.document().remove(SideRole::Before, 0);
    QCOMPARE(view.document().content().notes.size(), std::size_t{1}); // its star left with it
}

WAYBILL_UI_TEST(TestCorrectionsWindow)
#include "tst_corrections_window.moc"
