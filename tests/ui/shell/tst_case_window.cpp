// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_store.h"
#include "pages/compare/compare_page.h"
#include "shell/case_bands.h"
#include "shell/case_files.h"
#include "shell/choice_band.h"
#include "shell/lookups_dialog.h"
#include "shell/main_window.h"
#include "shell/notes_dialog.h"
#include "shell/recent_files.h"
#include "shell/share_dialog.h"
#include "shell/unsaved_dialog.h"
#include "support/case_desk.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QWindow>

using namespace waybill;
using waybill::test::CaseDesk;
using State = ComparisonDocument::State;

class TestCaseWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aCaseIsToldFromCapturesByItsContent();
    void aCaseIsOpenedOnceAndRemembered();
    void aDroppedCaseIsOpened();
    void whatCannotBeDoneSaysWhy();
    void theFirstSaveAsksForAName();
    void changesAreMarkedAndAskedAboutByKeyboard();
    void closingTheWindowAsksOnceForAllCases();
    void savingWhileClosingCloses();
    void missingCapturesAreSaidInABand();
    void aRefusedSaveOffersBothWays();
    void otherTablesAreShownAndKept();
    void aCopyToShareSaysWhatRemains();
    void whatIsNoCaseStaysAPage();
    void aThirdSideBringsItsPage();
    void notesAreAddedAndKept();

private:
    [[nodiscard]] bool settle(State state = State::Ready);
    /// A saved case in front: a.pcap against b.pcap, in pair.waybill.
    [[nodiscard]] bool openPair();
    void changeTitle() { document().setTitle(QStringLiteral("changed")); }
    [[nodiscard]] ComparisonDocument& document() { return m_window->currentComparison()->document(); }
    [[nodiscard]] CaseBands& bands() { return *m_window->currentComparison()->caseBands(); }
    [[nodiscard]] QString file(const QString& name) const { return m_desk->directory.filePath(name); }
    [[nodiscard]] QAction* action(const QString& text) const;

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestCaseWindow::init()
{
    RecentFiles::clear();
    m_desk = std::make_unique<CaseDesk>();
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

void TestCaseWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

bool TestCaseWindow::settle(State state)
{
    return QTest::qWaitFor([&] { return m_window->currentComparison() && document().state() == state; }, 60'000);
}

bool TestCaseWindow::openPair()
{
    const std::string a = m_desk->capture(QStringLiteral("a.pcap"), 50);
    auto made = m_desk->compared({a}, {m_desk->capture(QStringLiteral("b.pcap"), 60)});
    if (!CaseDesk::settle(*made) || !m_desk->saveAs(*made, QStringLiteral("pair.waybill")))
        return false;
    made.reset();
    m_window->openArguments({file(QStringLiteral("pair.waybill"))});
    return settle() && CaseDesk::recheckEnds(document());
}

QAction* TestCaseWindow::action(const QString& text) const
{
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    return nullptr;
}

void TestCaseWindow::aCaseIsToldFromCapturesByItsContent()
{
    QVERIFY(openPair());
    m_window.reset();
    QVERIFY(QFile::copy(file(QStringLiteral("pair.waybill")), file(QStringLiteral("renamed.pcap"))));
    QVERIFY(isCaseFile(file(QStringLiteral("renamed.pcap"))));
    QVERIFY(!isCaseFile(file(QStringLiteral("a.pcap"))));
    QVERIFY(!isCaseFile(file(QStringLiteral("not-there"))));
    QFile other(file(QStringLiteral("other.sqlite")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0')); // of another application
    other.close();
    QVERIFY(!isCaseFile(other.fileName()));
}

void TestCaseWindow::aCaseIsOpenedOnceAndRemembered()
{
    QVERIFY(openPair());
    QCOMPARE(m_window->documentCount(), 1);
    QVERIFY2(m_window->windowTitle().startsWith(QStringLiteral("pair.waybill")), qPrintable(m_window->windowTitle()));
    m_window->openArguments({m_desk->directory.path() + QStringLiteral("/./pair.waybill")});
    QCOMPARE(m_window->documentCount(), 1);
    QCOMPARE(RecentFiles::load(), QStringList{file(QStringLiteral("pair.waybill"))});
}

void TestCaseWindow::aDroppedCaseIsOpened()
{
    QVERIFY(openPair());
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->show();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file(QStringLiteral("pair.waybill")))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(settle());
    QVERIFY(document().isSaved());
}

void TestCaseWindow::whatCannotBeDoneSaysWhy()
{
    QAction* save = action(QStringLiteral("Save case"));
    QAction* share = action(QStringLiteral("Save a copy to share…"));
    QVERIFY(save && share && !save->isEnabled() && !share->isEnabled());
    QVERIFY(save->toolTip().contains(QStringLiteral("open a case")));
    QVERIFY(openPair());
    QVERIFY(!save->isEnabled() && share->isEnabled());
    QCOMPARE(save->toolTip(), QStringLiteral("Nothing was changed since it was saved."));
    changeTitle();
    QVERIFY(settle() && save->isEnabled());
}

void TestCaseWindow::theFirstSaveAsksForAName()
{
    m_window->compareArguments({QFile::decodeName(m_desk->capture(QStringLiteral("a.pcap"), 50).c_str())},
                               {QFile::decodeName(m_desk->capture(QStringLiteral("b.pcap"), 60).c_str())});
    QVERIFY(settle());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    auto* dialog = m_window->findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    emit dialog->fileSelected(file(QStringLiteral("first.waybill")));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(document().isSaved(), 60'000);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("first.waybill")));
    QCOMPARE(RecentFiles::load().front(), file(QStringLiteral("first.waybill")));
    QVERIFY(!m_window->isWindowModified());
}

void TestCaseWindow::changesAreMarkedAndAskedAboutByKeyboard()
{
    QVERIFY(openPair());
    changeTitle();
    QVERIFY(settle());
    QVERIFY(m_window->isWindowModified());
    for (const QTabBar* tabs : m_window->findChildren<QTabBar*>())
        if (tabs->accessibleName() == QStringLiteral("Open captures"))
            QCOMPARE(tabs->tabText(0), QStringLiteral("• changed"));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    auto* dialog = m_window->findChild<UnsavedDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape); // Cancel
    QTRY_VERIFY(!m_window->findChild<UnsavedDialog*>());
    QCOMPARE(m_window->documentCount(), 1);
    m_window->activateWindow(); // no window manager does it
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    dialog = m_window->findChild<UnsavedDialog*>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_D, Qt::AltModifier); // Discard
    QTRY_COMPARE(m_window->documentCount(), 0);
    QCOMPARE(CaseStore::open(m_desk->path(QStringLiteral("pair.waybill")))->current().title, std::string());
}

void TestCaseWindow::closingTheWindowAsksOnceForAllCases()
{
    QVERIFY(openPair());
    changeTitle();
    m_window->compareArguments({file(QStringLiteral("a.pcap"))}, {file(QStringLiteral("b.pcap"))});
    QVERIFY(settle());
    document().setTitle(QStringLiteral("never saved"));
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->close()); // no second dialog
    QCOMPARE(m_window->findChildren<UnsavedDialog*>().size(), 1);
    auto* dialog = m_window->findChild<UnsavedDialog*>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestCaseWindow::savingWhileClosingCloses()
{
    QVERIFY(openPair());
    changeTitle();
    QVERIFY(settle());
    QVERIFY(!m_window->close());
    auto* dialog = m_window->findChild<UnsavedDialog*>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // Save
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    m_window.reset();
    QCOMPARE(CaseStore::open(m_desk->path(QStringLiteral("pair.waybill")))->current().title, std::string("changed"));
}

void TestCaseWindow::missingCapturesAreSaidInABand()
{
    QVERIFY(openPair());
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->show();
    QVERIFY(QDir(m_desk->directory.path()).mkdir(QStringLiteral("new")));
    QVERIFY(QFile::rename(file(QStringLiteral("a.pcap")), file(QStringLiteral("new/a.pcap"))));
    m_window->openArguments({file(QStringLiteral("pair.waybill"))});
    QVERIFY(settle(State::Failed));
    ChoiceBand* band = bands().missingBand();
    QVERIFY(band->isVisible() && band->text().startsWith(QStringLiteral("1 capture is not where it was")));
    band->button(0)->click();
    auto* dialog = m_window->findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    emit dialog->fileSelected(file(QStringLiteral("new")));
    dialog->close();
    QVERIFY(settle());
    QTRY_VERIFY(!band->isVisible());
}

void TestCaseWindow::aRefusedSaveOffersBothWays()
{
    QVERIFY(openPair());
    {
        Result<CaseStore> other = CaseStore::open(m_desk->path(QStringLiteral("pair.waybill")));
        Case content = other->current();
        content.title = "by another program";
        QVERIFY(other->save(content).has_value());
    }
    changeTitle();
    QVERIFY(settle());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    ChoiceBand* band = bands().saveBand();
    QTRY_VERIFY_WITH_TIMEOUT(band->isVisible(), 60'000);
    QCOMPARE(band->button(0)->text(), QStringLiteral("Open it again"));
    QVERIFY(band->button(0)->isVisible() && band->button(1)->isVisible());
    band->button(1)->click();
    auto* dialog = m_window->findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    emit dialog->fileSelected(file(QStringLiteral("mine.waybill")));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!document().isModified(), 60'000);
    QCOMPARE(document().name(), QStringLiteral("changed"));
}

void TestCaseWindow::otherTablesAreShownAndKept()
{
    QVERIFY(openPair());
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->show();
    {
        Result<CaseStore> store = CaseStore::open(m_desk->path(QStringLiteral("pair.waybill")));
        Case content = store->current();
        for (FrozenLookup& lookup : content.lookups) {
            lookup.sourceDate = "2001-02-03";
            lookup.country = *CountryCode::parse("BR");
        }
        QVERIFY(store->save(content).has_value());
    }
    m_window->openArguments({file(QStringLiteral("pair.waybill"))});
    QVERIFY(settle());
    ChoiceBand* band = bands().tablesBand();
    QVERIFY(band->isVisible() && band->text().startsWith(QStringLiteral("Computed with tables of")));
    band->button(1)->click(); // Show
    auto* dialog = m_window->findChild<LookupsDialog*>();
    QVERIFY(dialog && dialog->findChild<QTableView*>()->model()->rowCount() > 0);
    dialog->findChild<QPushButton*>()->click(); // Copy table
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("42.62.48.181\t")));
    dialog->close();
    band->button(0)->click(); // Keep
    QVERIFY(band->isVisible() && band->text().startsWith(QStringLiteral("Computed with the tables of")));
    QVERIFY(!band->button(0)->isVisible() && !document().isModified());
    band->button(2)->click(); // New version
    QVERIFY(settle() && document().isModified());
    QVERIFY(band->text().startsWith(QStringLiteral("Computed anew")));
}

void TestCaseWindow::aCopyToShareSaysWhatRemains()
{
    QVERIFY(openPair());
    RunConditions conditions;
    conditions.notes = "phone of jo.doe@example.org";
    document().setRun(SideRole::Before, 0, conditions, {});
    QVERIFY(settle());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!document().isModified(), 60'000);
    action(QStringLiteral("Save a copy to share…"))->trigger();
    auto* dialog = m_window->findChild<ShareDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->leftOutText().contains(QStringLiteral("the captures")));
    dialog->choose(SharedCaptures::All);
    QVERIFY(!dialog->leftOutText().contains(QStringLiteral("SHA-256 are in the copy")));
    dialog->write(file(QStringLiteral("pair.waybill"))); // taken
    QTRY_VERIFY_WITH_TIMEOUT(dialog->resultText().startsWith(QStringLiteral("Nothing was written")), 60'000);
    dialog->write(file(QStringLiteral("copy.waybill")));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isWritten(), 60'000);
    QVERIFY2(dialog->resultText().contains(QStringLiteral("jo.doe@example.org")), qPrintable(dialog->resultText()));
    QVERIFY(QDir(file(QStringLiteral("copy-captures"))).entryList(QDir::Files).size() == 2);
    dialog->close();
    m_window->openArguments({file(QStringLiteral("copy.waybill"))});
    QVERIFY(settle()); // its captures lie beside it
    QVERIFY(!bands().keptBand()->isVisible());
    const QString sentence = QString::fromStdString(document().comparison()->sentence);
    QVERIFY(QDir(file(QStringLiteral("copy-captures"))).removeRecursively());
    document().openAgain(); // as somebody has it to whom the results alone were sent
    QVERIFY(settle(State::Failed));
    QCOMPARE(document().missingCaptures(), 2);
    QVERIFY(bands().keptBand()->isVisible() && bands().keptBand()->text().endsWith(sentence));
}

void TestCaseWindow::whatIsNoCaseStaysAPage()
{
    QFile letter(file(QStringLiteral("no.waybill")));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("a letter, not a case") > 0);
    letter.close();
    m_window->openArguments({letter.fileName()});
    QVERIFY(settle(State::Failed));
    QVERIFY(!QApplication::activeModalWidget());
    bool isSaid = false;
    for (const Banner* banner : m_window->currentComparison()->findChildren<Banner*>())
        isSaid |= banner->isVisible() && banner->text().startsWith(QStringLiteral("Could not open the case"));
    QVERIFY(isSaid);
}

void TestCaseWindow::aThirdSideBringsItsPage()
{
    QVERIFY(openPair());
    QTabBar* pages = nullptr;
    for (QTabBar* bar : m_window->findChildren<QTabBar*>())
        if (bar->accessibleName() == QStringLiteral("Pages"))
            pages = bar;
    QVERIFY(pages);
    QCOMPARE(pages->count(), CompareSections);
    action(QStringLiteral("Add a side for another build…"))->trigger();
    auto* dialog = m_window->findChild<QInputDialog*>();
    QVERIFY(dialog);
    emit dialog->textValueSelected(QStringLiteral("V12.0.3"));
    dialog->close();
    QCOMPARE(pages->count(), CompareSections + 1);
    document().add(SideRole::After, {m_desk->capture(QStringLiteral("c.pcap"), 70)});
    QVERIFY(settle());
    QCOMPARE(document().comparison()->after.name, std::string("V12.0.3"));
    m_window->currentComparison()->setPageIndex(CompareSections);
    QCOMPARE(pages->currentIndex(), CompareSections);
}

void TestCaseWindow::notesAreAddedAndKept()
{
    QVERIFY(openPair());
    action(QStringLiteral("Notes and stars…"))->trigger();
    auto* dialog = m_window->findChild<NotesDialog*>();
    QVERIFY(dialog);
    auto* text = qobject_cast<QPlainTextEdit*>(dialog->focusWidget());
    QVERIFY(text && !text->isReadOnly());
    QTest::keyClicks(text, QStringLiteral("The phone was bought in Taipei."));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Add note"))
            button->click();
    }
    QCOMPARE(document().content().notes.size(), std::size_t{1});
    QCOMPARE(document().content().notes.front().text, std::string("The phone was bought in Taipei."));
    QVERIFY(document().isModified());
}

WAYBILL_UI_TEST(TestCaseWindow)
#include "tst_case_window.moc"
