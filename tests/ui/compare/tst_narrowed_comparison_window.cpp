// SPDX-License-Identifier: GPL-3.0-or-later
// A filter in a comparison: by keys and by menus, the way back, and corrections from its rows.
#include "models/change_model.h"
#include "narrowed_here.h"
#include "pages/compare/changes_panel.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/flows_behind_panel.h"
#include "pages/rule_dialog.h"
#include "shell/filter_line.h"
#include "shell/main_window.h"
#include "support/large_capture.h"
#include "support/paths.h"
#include "support/ui_test.h"
#include "widgets/compare_row.h"
#include "widgets/crumb_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;
using waybill::test::expectedJson;
using waybill::test::jsonOf;
using waybill::test::LargeCapture;

namespace {

const QString Xiaomi = QStringLiteral("name contains \"xiaomi\"");

QAction* actionOf(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestNarrowedComparisonWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anExpressionNarrowsWhatIsComparedAndEscWidens();
    void theWayBackHoldsPartsOfRunsToo();
    void eachTabKeepsItsOwnFilter();
    void aFilterThatFindsNothingSaysSo();
    void namesThatWereOnlyLookedUpAreFoundAsOnTheCommandLine();
    void whatOnlyPacketsKnowIsReadAgain();
    void rowsAreAppliedAndPreparedAsFilter();
    void countriesAndFlowsOfferTheSame();
    void aCountryIsCorrectedFromARow();
    void wordsStayWhenAPartIsChosen();
    void allVersionsAreNarrowed();

private:
    [[nodiscard]] bool openSample();
    [[nodiscard]] bool settle() const;
    [[nodiscard]] ComparisonView& view() const { return *m_window->currentComparison(); }
    [[nodiscard]] ComparePage& page() const { return *view().comparePage(); }
    [[nodiscard]] CrumbBar& crumbs() const { return *view().findChild<CrumbBar*>(); }
    [[nodiscard]] FilterLine& line() const { return *m_window->findChild<FilterLine*>(); }
    [[nodiscard]] QTableView& changes() const { return *view().findChild<ChangesPanel*>()->table(); }
    [[nodiscard]] QString capture(const char* name, std::uint32_t packets) const
    {
        const QString path = m_directory->filePath(QLatin1String(name));
        LargeCapture::write(path, packets);
        return path;
    }
    void type(const QString& expression);
    [[nodiscard]] QMenu* openMenu() const;
    [[nodiscard]] QMenu* menuOf(QTableView& table, int row) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void TestNarrowedComparisonWindow::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
}

void TestNarrowedComparisonWindow::cleanup()
{
    m_window.reset();
    m_workers.reset();
}

bool TestNarrowedComparisonWindow::settle() const
{
    return QTest::qWaitFor(
        [this] {
            return m_window->currentComparison() && view().narrower().comparison() && !view().narrower().isSearching();
        },
        60'000);
}

bool TestNarrowedComparisonWindow::openSample()
{
    m_window->compareSample();
    return settle();
}

void TestNarrowedComparisonWindow::type(const QString& expression)
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    line().setText(expression);
    QTest::keyClick(&line(), Qt::Key_Return);
    QVERIFY(settle());
}

QMenu* TestNarrowedComparisonWindow::openMenu() const
{
    for (QMenu* menu : view().findChildren<QMenu*>()) {
        if (menu->isVisible() && actionOf(menu, QStringLiteral("Leave out…")))
            return menu;
    }
    return nullptr;
}

QMenu* TestNarrowedComparisonWindow::menuOf(QTableView& table, int row) const
{
    table.selectRow(row);
    emit table.customContextMenuRequested(QPoint(0, 0)); // the middle of nowhere, as with the menu key
    return openMenu();
}

void TestNarrowedComparisonWindow::anExpressionNarrowsWhatIsComparedAndEscWidens()
{
    QVERIFY(openSample());
    page().setSection(CompareSection::Destinations);
    const QAbstractItemModelTester tester(view().findChild<ChangeModel*>());
    const ComparisonPtr whole = view().document().comparison();
    const std::string said = whole->sentence;
    type(Xiaomi);
    const ComparisonPtr& shown = view().narrower().comparison();
    QCOMPARE(QString::fromStdString(jsonOf(*shown)),
             QString::fromStdString(expectedJson(view().document().request(), Xiaomi)));
    QVERIFY(shown->sentence.starts_with("Among the flows that match “name contains \"xiaomi\"”, in one capture"));
    QVERIFY(page().copySentence().contains(QString::fromStdString(shown->sentence)));
    QTRY_COMPARE(changes().model()->rowCount(), static_cast<int>(shown->destinations.size()));
    QVERIFY(crumbs().isVisible());
    QCOMPARE(crumbs().stateText(), QStringLiteral("6 of 32 flows before, 5 of 29 after"));
    QCOMPARE(view().narrowingNotices(),
             QStringList{QStringLiteral("only flows that match name contains \"xiaomi\" (6 of 32 flows before, 5 of 29 "
                                        "after)")});
    QCOMPARE(view().document().comparison(), whole); // what a case would keep
    page().setSection(CompareSection::Summary);
    page().setFocus();
    QTest::keyClick(&page(), Qt::Key_Escape);
    QCOMPARE(view().narrower().comparison(), whole); // the very same figures
    QCOMPARE(view().narrower().comparison()->sentence, said);
    QVERIFY(!crumbs().isVisible());
    QCOMPARE(line().text(), QString());
    QVERIFY(view().narrowingNotices().isEmpty());
    line().setText(QStringLiteral("country = CN")); // one sign short: nothing is applied
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(line().property("filterState").toString(), QStringLiteral("invalid"));
    QCOMPARE(view().narrower().comparison(), whole);
}

void TestNarrowedComparisonWindow::theWayBackHoldsPartsOfRunsToo()
{
    QVERIFY(openSample());
    const std::string said = view().narrower().comparison()->sentence;
    type(Xiaomi);
    const std::string filtered = view().narrower().comparison()->sentence;
    auto* chooser = view().findChild<QPushButton*>(QStringLiteral("window"));
    chooser->menu()->actions().at(4)->trigger(); // idle stretches
    QVERIFY(settle());
    const std::string both = view().narrower().comparison()->sentence;
    QVERIFY(both.starts_with("Among the flows that match") &&
            both.find("only the idle stretches") != std::string::npos);
    QStringList names;
    for (const QPushButton* button : crumbs().findChildren<QPushButton*>())
        names << button->accessibleName();
    QVERIFY2(names.contains(QStringLiteral("Narrowed to idle stretches; press to widen")), qPrintable(names.join('|')));
    QVERIFY2(crumbs().stateText().startsWith(QStringLiteral("6 of 32 flows before, 5 of 29 after, in all of each run")),
             qPrintable(crumbs().stateText()));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(settle());
    QCOMPARE(view().narrower().comparison()->sentence, filtered);
    QCOMPARE(chooser->text(), QStringLiteral("All of each run"));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view().narrower().comparison()->sentence, said);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(settle());
    QCOMPARE(view().narrower().comparison()->sentence, both);
    QCOMPARE(chooser->text(), QStringLiteral("Only idle stretches"));
    page().setFocus();
    QTest::keyClick(&page(), Qt::Key_Escape); // the filter first
    QVERIFY(settle());
    QVERIFY(view().narrower().comparison()->sentence.starts_with("In one capture"));
    QTest::keyClick(&page(), Qt::Key_Escape);
    QVERIFY(settle());
    QCOMPARE(view().narrower().comparison()->sentence, said);
}

void TestNarrowedComparisonWindow::eachTabKeepsItsOwnFilter()
{
    QVERIFY(openSample());
    type(Xiaomi);
    m_window->openArguments({capture("a.pcap", 50)});
    QTRY_COMPARE(m_window->currentView()->document().state(), Document::State::Ready);
    QCOMPARE(line().text(), QString());
    QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(m_window->currentComparison());
    QCOMPARE(line().text(), Xiaomi);
    QVERIFY(crumbs().isVisible());
}

void TestNarrowedComparisonWindow::aFilterThatFindsNothingSaysSo()
{
    QVERIFY(openSample());
    type(QStringLiteral("name == \"nobody.invalid\""));
    QCOMPARE(crumbs().stateText(), QStringLiteral("Nothing matches, of 32 flows before and 29 after"));
    const Comparison& shown = *view().narrower().comparison();
    QVERIFY(shown.destinations.empty());
    QVERIFY(shown.sentence.find("no destination is left on either side") != std::string::npos);
    for (const CompareRow* row : view().findChildren<CompareRow*>())
        QVERIFY2(row->accessibleName().contains(QStringLiteral("no matching flow")), qPrintable(row->accessibleName()));
}

void TestNarrowedComparisonWindow::namesThatWereOnlyLookedUpAreFoundAsOnTheCommandLine()
{
    const QString folder = QString::fromStdString(test::corpusPath()) + QStringLiteral("/handset/");
    const QString expression = QStringLiteral("level == looked-up");
    m_window->compareArguments({folder + QStringLiteral("weibo.pcap")}, {folder + QStringLiteral("xiaomi.pcap")});
    QVERIFY(settle());
    type(expression);
    const std::string shown = jsonOf(*view().narrower().comparison());
    QCOMPARE(QString::fromStdString(shown),
             QString::fromStdString(expectedJson(view().document().request(), expression)));
    QVERIFY(shown.find("weibo.cn") != std::string::npos);
}

void TestNarrowedComparisonWindow::whatOnlyPacketsKnowIsReadAgain()
{
    const QString before = capture("a.pcap", 50);
    m_window->compareArguments({before}, {capture("b.pcap", 70)});
    QVERIFY(settle());
    const QString expression = QStringLiteral("frame.number <= 3");
    type(expression);
    QVERIFY(view().narrower().error().message.empty());
    QVERIFY(view().narrower().comparison()->sentence.starts_with("Among the flows that match"));
    QCOMPARE(QString::fromStdString(jsonOf(*view().narrower().comparison())),
             QString::fromStdString(expectedJson(view().document().request(), expression)));
    QVERIFY(QFile::remove(before));
    type(QStringLiteral("frame.number <= 4"));
    QVERIFY2(crumbs().stateText().startsWith(QStringLiteral("Not narrowed: ")), qPrintable(crumbs().stateText()));
    QVERIFY(crumbs().stateText().contains(QStringLiteral("a.pcap")));
    QCOMPARE(view().narrower().comparison(), view().document().comparison());
}

void TestNarrowedComparisonWindow::rowsAreAppliedAndPreparedAsFilter()
{
    QVERIFY(openSample());
    page().setSection(CompareSection::Destinations);
    QTRY_VERIFY(changes().model()->rowCount() > 2);
    int row = 0;
    while (changes().model()->index(row, 0).data().toString() != QStringLiteral("xiaomi.com"))
        QVERIFY(++row < changes().model()->rowCount());
    QMenu* menu = menuOf(changes(), row);
    QVERIFY(menu && actionOf(menu, QStringLiteral("Copy as Wireshark filter")));
    QAction* apply = actionOf(menu, QStringLiteral("Apply as filter"));
    QVERIFY(apply && apply->menu());
    actionOf(apply->menu(), QStringLiteral("Selected"))->trigger();
    menu->close();
    QVERIFY(settle());
    QCOMPARE(line().text(), QStringLiteral("destination == \"xiaomi.com\""));
    const Comparison& shown = *view().narrower().comparison();
    QCOMPARE(shown.destinations.size(), std::size_t{1});
    for (const DestinationRow& whole : view().document().comparison()->destinations) {
        const DestinationRow& left = shown.destinations.front();
        QVERIFY(whole.key != left.key || whole.before.contentUp == left.before.contentUp);
    }
    emit page().filterRequested(QStringLiteral("tls"), FilterUse::AndNotSelected, false); // as the menu prepares it
    QCOMPARE(line().text(), QStringLiteral("(destination == \"xiaomi.com\") and not (tls)"));
    QCOMPARE(view().expression(), QStringLiteral("destination == \"xiaomi.com\""));
}

void TestNarrowedComparisonWindow::countriesAndFlowsOfferTheSame()
{
    QVERIFY(openSample());
    auto* china = view().findChildren<CompareRow*>().front();
    emit china->customContextMenuRequested(QPoint(5, 5));
    QMenu* menu = openMenu();
    QVERIFY(menu && actionOf(menu, QStringLiteral("Country is wrong…")));
    actionOf(actionOf(menu, QStringLiteral("Apply as filter"))->menu(), QStringLiteral("Selected"))->trigger();
    menu->close();
    QVERIFY(settle());
    QCOMPARE(line().text(), QStringLiteral("country == CN"));
    QTest::mouseClick(china, Qt::LeftButton);
    auto* behind = page().findChild<FlowsBehindPanel*>();
    QTRY_VERIFY(behind->isVisible() && behind->model(0)->rowCount() > 0);
    QCOMPARE(behind->model(0)->rowCount(),
             static_cast<int>(view().narrower().comparison()->countries.front().flowsBefore.size()));
    QMenu* ofFlow = menuOf(*behind->table(0), 0);
    QVERIFY(ofFlow && actionOf(ofFlow, QStringLiteral("Country is wrong…"))->isEnabled());
    QVERIFY(actionOf(ofFlow, QStringLiteral("Prepare as filter")));
    ofFlow->close();
    const AnalysisPtr& narrowed = view().narrower().comparison()->before.runs.front().analysis;
    emit page().flowOpenRequested(narrowed, behind->model(0)->flowAt(0));
    QVERIFY(m_window->currentView()); // the capture whole, not what the filter leaves of it
    QVERIFY(!m_window->currentView()->document().analysis()->isNarrowed());
}

void TestNarrowedComparisonWindow::aCountryIsCorrectedFromARow()
{
    QVERIFY(openSample());
    type(QStringLiteral("country == CN"));
    const std::string filtered = view().narrower().comparison()->sentence;
    page().setSection(CompareSection::Destinations);
    QTRY_VERIFY(changes().model()->rowCount() > 0);
    QMenu* menu = menuOf(changes(), 0);
    QVERIFY(menu);
    actionOf(menu, QStringLiteral("Country is wrong…"))->trigger();
    menu->close();
    auto* dialog = m_window->findChild<RuleDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChildren<QComboBox*>().at(0)->currentText().startsWith(QStringLiteral("*.")));
    dialog->findChildren<QComboBox*>().at(1)->setCurrentText(QStringLiteral("Singapore (SG)"));
    for (QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Reason"))
            edit->setText(QStringLiteral("the operator says so"));
    }
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() != QStringLiteral("&Correct the country"))
            continue;
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10'000);
        button->click();
        break;
    }
    const auto isCorrected = [this](bool wanted) {
        const ComparisonPtr& shown = view().narrower().comparison();
        return shown && !view().narrower().isSearching() && (shown->withoutRules != nullptr) == wanted;
    };
    QVERIFY(QTest::qWaitFor([&] { return isCorrected(true); }, 60'000));
    const Comparison& corrected = *view().narrower().comparison();
    QVERIFY(corrected.sentence.starts_with("Among the flows that match “country == CN”"));
    QCOMPARE(QString::fromStdString(jsonOf(corrected)),
             QString::fromStdString(expectedJson(view().document().request(), QStringLiteral("country == CN"))));
    QVERIFY(view().rulesNotice().contains(QStringLiteral("1 correction by the analyst")));
    view().takeBackRule(1);
    QVERIFY(QTest::qWaitFor([&] { return isCorrected(false); }, 60'000));
    QCOMPARE(view().narrower().comparison()->sentence, filtered);
}

void TestNarrowedComparisonWindow::wordsStayWhenAPartIsChosen()
{
    QVERIFY(openSample());
    line().setText(QStringLiteral("xiaomi push"));
    auto* chooser = view().findChild<QPushButton*>(QStringLiteral("window"));
    chooser->menu()->actions().at(4)->trigger();
    QVERIFY(settle());
    QCOMPARE(line().text(), QStringLiteral("xiaomi push"));
    QVERIFY(view().narrower().comparison()->sentence.starts_with("In one capture"));
    QCOMPARE(view().narrowingNotices(), QStringList{QStringLiteral("only the idle stretches")});
}

void TestNarrowedComparisonWindow::allVersionsAreNarrowed()
{
    m_window->compareArguments({capture("a.pcap", 50)}, {capture("b.pcap", 60)});
    QVERIFY(settle());
    ComparisonDocument& document = view().document();
    document.chooseSides(document.addSide(QStringLiteral("third")), document.chosenSide(SideRole::After));
    document.add(SideRole::Before, {capture("c.pcap", 70).toStdString()});
    QVERIFY(settle());
    type(QStringLiteral("direction == up"));
    page().setSection(CompareSection::Versions);
    QCOMPARE(view().narrower().sides().size(), std::size_t{3});
    for (const SideInput& side : view().narrower().sides())
        QVERIFY(side.runs.size() == 1 && side.runs.front().analysis->isNarrowed() && side.runs.front().whole);
    const auto isSaid = [this] {
        const QList<QLabel*> labels = page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(
                QStringLiteral("Among the flows that match “direction == up”, over the builds before"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 60'000);
}

WAYBILL_UI_TEST(TestNarrowedComparisonWindow)
#include "tst_narrowed_comparison_window.moc"
