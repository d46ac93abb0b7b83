// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"
#include "pages/compare/flows_behind_panel.h"
#include "shell/main_window.h"
#include "shell/recent_files.h"
#include "shell/sample_paths.h"
#include "support/large_capture.h"
#include "support/ui_test.h"
#include "widgets/banner.h"
#include "widgets/compare_row.h"
#include "widgets/drop_zones.h"
#include "widgets/hex_view.h"
#include "widgets/progress_strip.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;
using waybill::test::LargeCapture;

class TestComparisonWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void twoDroppedCapturesAreComparedInOrderOfTime();
    void threeClicksLeadToPacketBytes();
    void aFileDroppedOnAZoneIsComparedWithTheCaptureInFront();
    void aFileDroppedOnOpenIsOpened();
    void moreRunsAreAddedAndTakenOut();
    void aRunIsMovedWithWhatIsWrittenDown();
    void aPartOfEveryRunIsCompared();
    void sidesAreSwapped();
    void theSameFileTwiceOnOneSideIsRefused();
    void whatCannotBeReadIsLeftOutAndSaid();
    void closingWhileReadingIsSafe();
    void cancelSaysSo();
    void pageTabsFollowTheTabInFront();
    void aFlowOpensInItsCapture();
    void theSampleComparisonCarriesItsBand();

private:
    [[nodiscard]] QString capture(const QString& name, std::uint32_t packets);
    [[nodiscard]] bool settle(ComparisonDocument::State state = ComparisonDocument::State::Ready);
    void drop(const QStringList& files, const QPoint& where);
    [[nodiscard]] ComparisonDocument& document() { return m_window->currentComparison()->document(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void TestComparisonWindow::init()
{
    RecentFiles::clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

void TestComparisonWindow::cleanup()
{
    m_window.reset();
    m_workers.reset();
}

QString TestComparisonWindow::capture(const QString& name, std::uint32_t packets)
{
    const QString path = m_directory->filePath(name);
    LargeCapture::write(path, packets);
    return path;
}

bool TestComparisonWindow::settle(ComparisonDocument::State state)
{
    return QTest::qWaitFor([&] { return m_window->currentComparison() && document().state() == state; }, 60'000);
}

void TestComparisonWindow::drop(const QStringList& files, const QPoint& where)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    mime.setUrls(urls);
    QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &move);
    QDropEvent event(QPointF(where), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(m_window->findChild<DropZones*>()->isHidden());
}

void TestComparisonWindow::twoDroppedCapturesAreComparedInOrderOfTime()
{
    const QStringList pair = samplePaths();
    QCOMPARE(pair.size(), 2);
    drop({pair[1], pair[0]}, QPoint(300, 300)); // the later one first
    QVERIFY(settle());
    QCOMPARE(m_window->documentCount(), 1);
    QVERIFY2(m_window->windowTitle().startsWith(QStringLiteral("redmi-1s-before.pcapng | redmi-1s-after.pcapng")),
             qPrintable(m_window->windowTitle()));
    QVERIFY(document().comparison()->sentence.starts_with("In one capture of"));
}

void TestComparisonWindow::threeClicksLeadToPacketBytes()
{
    const QStringList pair = samplePaths();
    QCOMPARE(pair.size(), 2);
    drop(pair, QPoint(300, 300));
    QVERIFY(settle());
    ComparePage& page = *m_window->currentComparison()->comparePage();
    auto* behind = page.findChild<FlowsBehindPanel*>();
    const auto click = [](QTableView* table) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
    };

    QTest::mouseClick(page.findChildren<CompareRow*>()[0], Qt::LeftButton); // 1: China
    QTableView* flows = behind->table(0);
    QTRY_VERIFY(flows->isVisible() && flows->model()->rowCount() > 0);
    click(flows); // 2: a flow
    QTableView* packets = nullptr;
    QTRY_VERIFY([&] {
        for (QTableView* table : behind->findChildren<QTableView*>())
            if (table->accessibleName().startsWith(QStringLiteral("Packets")) && table->model()->rowCount() > 0)
                packets = table;
        return packets != nullptr;
    }());
    click(packets); // 3: a packet
    auto* bytes = behind->findChild<HexView*>();
    QTRY_VERIFY(bytes->isVisible() && bytes->toPlainText().startsWith(QStringLiteral("0000  ")));
}

void TestComparisonWindow::aFileDroppedOnAZoneIsComparedWithTheCaptureInFront()
{
    m_window->openArguments({capture(QStringLiteral("a.pcap"), 50)});
    QTRY_COMPARE(m_window->currentView()->document().state(), Document::State::Ready);
    drop({capture(QStringLiteral("b.pcap"), 60)}, QPoint(200, 600)); // left: Before
    QVERIFY(settle());
    QCOMPARE(document().runs(SideRole::Before).front().label(), QStringLiteral("b.pcap"));
    QCOMPARE(document().runs(SideRole::After).front().label(), QStringLiteral("a.pcap"));
    QCOMPARE(m_window->documentCount(), 2);
}

void TestComparisonWindow::aFileDroppedOnOpenIsOpened()
{
    m_window->openArguments({capture(QStringLiteral("a.pcap"), 5)});
    drop({capture(QStringLiteral("b.pcap"), 5)}, QPoint(600, 120));
    QCOMPARE(m_window->documentCount(), 2);
    QVERIFY(m_window->currentView());
}

void TestComparisonWindow::moreRunsAreAddedAndTakenOut()
{
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 50)}, {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle());
    drop({capture(QStringLiteral("c.pcap"), 70)}, QPoint(1000, 600)); // right: After
    QVERIFY(settle());
    QCOMPARE(document().comparison()->after.runs.size(), std::size_t{2});
    document().setControl(SideRole::After, 1, true);
    QVERIFY(settle());
    QCOMPARE(document().comparison()->after.countedRuns, std::size_t{1});
    document().remove(SideRole::After, 1);
    QVERIFY(settle());
    QCOMPARE(document().comparison()->after.runs.size(), std::size_t{1});
    document().remove(SideRole::After, 0);
    QVERIFY(settle(ComparisonDocument::State::Failed));
    QCOMPARE(m_window->currentComparison()->comparePage()->section(), CompareSection::Captures);
}

void TestComparisonWindow::aRunIsMovedWithWhatIsWrittenDown()
{
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 50), capture(QStringLiteral("c.pcap"), 70)},
                               {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle());
    RunConditions conditions;
    conditions.consent = "off";
    document().setRun(SideRole::Before, 1, conditions, {});
    QVERIFY(settle());
    emit m_window->currentComparison()->comparePage()->moveRequested(SideRole::Before, 1);
    QVERIFY(settle());
    QCOMPARE(document().comparison()->before.runs.size(), std::size_t{1});
    const std::vector<ComparisonDocument::Run>& after = document().runs(SideRole::After);
    const auto moved = std::find_if(after.begin(), after.end(), [](const ComparisonDocument::Run& run) {
        return run.label() == QStringLiteral("c.pcap");
    });
    QVERIFY(moved != after.end());
    QCOMPARE(moved->conditions.consent, std::string("off"));
}

void TestComparisonWindow::aPartOfEveryRunIsCompared()
{
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 50)}, {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle());
    const auto* chooser = m_window->currentComparison()->findChild<QPushButton*>(QStringLiteral("window"));
    QVERIFY(chooser && chooser->menu());
    const QList<QAction*> parts = chooser->menu()->actions();
    parts.at(4)->trigger();
    QCOMPARE(chooser->text(), QStringLiteral("Only idle stretches"));
    QVERIFY(settle());
    QVERIFY(
        QString::fromStdString(document().comparison()->finding).contains(QStringLiteral("(only the idle stretches)")));
    parts.at(2)->trigger(); // no update is known
    QVERIFY(settle(ComparisonDocument::State::Failed));
    parts.at(0)->trigger();
    QVERIFY(settle());
    QVERIFY(!QString::fromStdString(document().comparison()->finding).contains(QStringLiteral("(only")));
}

void TestComparisonWindow::sidesAreSwapped()
{
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 50)}, {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle());
    emit m_window->currentComparison()->comparePage()->swapRequested();
    QVERIFY(settle());
    QCOMPARE(document().comparison()->before.runs.front().label, std::string("b.pcap"));
}

void TestComparisonWindow::theSameFileTwiceOnOneSideIsRefused()
{
    const QString path = capture(QStringLiteral("a.pcap"), 50);
    m_window->compareArguments({path, path}, {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle(ComparisonDocument::State::Failed));
    QCOMPARE(document().error().code, ErrorCode::DuplicateInput);
    bool isSaid = false;
    for (const Banner* banner : m_window->currentComparison()->findChildren<Banner*>())
        isSaid |= banner->isVisible() && banner->text().startsWith(QStringLiteral("Could not compare"));
    QVERIFY(isSaid);
    document().remove(SideRole::Before, 1); // put right
    QVERIFY(settle());
    QCOMPARE(m_window->currentComparison()->comparePage()->section(), CompareSection::Summary);
}

void TestComparisonWindow::whatCannotBeReadIsLeftOutAndSaid()
{
    const QString missing = m_directory->filePath(QStringLiteral("missing.pcap"));
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 50), missing},
                               {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle());
    QVERIFY(document().leftOut().contains(QStringLiteral("missing.pcap")));
    QCOMPARE(document().runs(SideRole::Before).size(), std::size_t{1});
}

void TestComparisonWindow::closingWhileReadingIsSafe()
{
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 200'000)},
                               {capture(QStringLiteral("b.pcap"), 200'000)});
    QTest::qWait(20);
    m_window.reset(); // waits for its jobs; one that does not end is ended by the test runner
    m_workers->readers.waitForDone();
}

void TestComparisonWindow::cancelSaysSo()
{
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 200'000)},
                               {capture(QStringLiteral("b.pcap"), 200'000)});
    emit m_window->currentComparison()->findChild<ProgressStrip*>()->cancelRequested();
    QVERIFY(settle(ComparisonDocument::State::Cancelled));
    document().retry();
    QVERIFY(settle());
}

void TestComparisonWindow::pageTabsFollowTheTabInFront()
{
    const QString first = capture(QStringLiteral("a.pcap"), 50);
    m_window->compareArguments({first}, {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle());
    QTabBar* pages = nullptr;
    for (QTabBar* bar : m_window->findChildren<QTabBar*>())
        if (bar->accessibleName() == QStringLiteral("Pages"))
            pages = bar;
    QVERIFY(pages);
    QCOMPARE(pages->count(), CompareSections);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentComparison()->comparePage()->section(), CompareSection::Destinations);
    m_window->openArguments({first});
    QCOMPARE(pages->count(), static_cast<int>(PageCount));
    QCOMPARE(pages->tabText(0), QStringLiteral("Overview"));
    QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(m_window->currentComparison());
    QCOMPARE(pages->currentIndex(), 1);
}

void TestComparisonWindow::aFlowOpensInItsCapture()
{
    m_window->compareArguments({capture(QStringLiteral("a.pcap"), 50)}, {capture(QStringLiteral("b.pcap"), 60)});
    QVERIFY(settle());
    const AnalysisPtr analysis = document().runs(SideRole::Before).front().analysis;
    ComparePage* page = m_window->currentComparison()->comparePage();
    emit page->flowOpenRequested(analysis, FlowId{0});
    QVERIFY(m_window->currentView());
    QCOMPARE(m_window->currentView()->document().analysis(), analysis); // not read again
    QCOMPARE(m_window->currentView()->currentPage(), PageId::Flows);
    QCOMPARE(m_window->documentCount(), 2);
    emit page->flowOpenRequested(analysis, FlowId{0});
    QCOMPARE(m_window->documentCount(), 2);
}

void TestComparisonWindow::theSampleComparisonCarriesItsBand()
{
    m_window->compareSample();
    QVERIFY2(m_window->currentComparison(), "the bundled sample did not open");
    QVERIFY(settle());
    const QString notice = m_window->currentComparison()->reconstructionNotice();
    QVERIFY(notice.startsWith(QStringLiteral("Reconstruction")));
    QVERIFY(m_window->currentComparison()->shownPage()->copySentence().startsWith(notice));
    for (int section = 0; section < CompareSections; ++section) {
        m_window->currentComparison()->setPageIndex(section);
        bool isSaid = false;
        for (const Banner* banner : m_window->currentComparison()->findChildren<Banner*>())
            isSaid |= banner->isVisible() && banner->text() == notice;
        QVERIFY(isSaid);
    }
}

WAYBILL_UI_TEST(TestComparisonWindow)
#include "tst_comparison_window.moc"
