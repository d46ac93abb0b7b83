// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/destination_tree_model.h"
#include "models/table_values.h"
#include "pages/destinations/destinations_page.h"
#include "pages/filter_chip.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSettings>
#include <QTabBar>
#include <QTreeView>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

struct Opened {
    QThreadPool pool;
    DestinationsPage page{&pool};
    QTreeView* tree = page.findChild<QTreeView*>();
    FilterChip* chip = page.findChild<FilterChip*>();

    explicit Opened(const AnalysisPtr& analysis)
    {
        page.resize(1200, 700);
        page.show();
        page.setAnalysis(analysis);
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return page.model()->analysis() && !page.model()->isSearching(); }, 20'000);
    }
    void select(const QModelIndex& index)
    {
        tree->setCurrentIndex(index);
        tree->setFocus();
    }
};

} // namespace

class TestDestinationsPage : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); } // the grouping is remembered
    void opensWithDestinationsInSight();
    void enterShowsTheFlowsBehindARow();
    void doubleClickOnAFlowShowsIt();
    void countryChipNarrowsAndEscWidens();
    void countryIsChosenBeforeTheSnapshotIsThere();
    void copiesAsSentence();
    void everyControlHasAName();
    void sayWhenNothingMatches();
    void hiddenPageWaitsForBeingShown();
    void appsAreExportedWhileTheyAreInFront();
    void theHiddenTreeAnswersForNothing();
};

void TestDestinationsPage::opensWithDestinationsInSight()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    const QModelIndex china = opened.page.model()->index(0, 0);
    QVERIFY(opened.tree->isExpanded(china));
    QVERIFY(opened.tree->isExpanded(opened.page.model()->index(0, 0, china)));
}

void TestDestinationsPage::enterShowsTheFlowsBehindARow()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    QSignalSpy flows(&opened.page, &Page::flowsRequested);
    opened.select(opened.page.model()->index(1, 0));
    QTest::keyClick(opened.tree, Qt::Key_Return);
    QCOMPARE(flows.count(), 1);
    QCOMPARE(flows.front().front().value<FlowFilter>().country, UnitedStates);
    opened.select(opened.page.model()->index(3, 0)); // India: nothing behind it
    QTest::keyClick(opened.tree, Qt::Key_Return);
    QCOMPARE(flows.count(), 1);
}

void TestDestinationsPage::doubleClickOnAFlowShowsIt()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    opened.tree->expandAll();
    QModelIndex row = opened.page.model()->index(0, 0);
    while (opened.page.model()->flowAt(row).isNone())
        row = opened.page.model()->index(0, 0, row);
    opened.tree->scrollTo(row);
    QSignalSpy flows(&opened.page, &Page::flowsRequested);
    const QPoint middle = opened.tree->visualRect(row).center();
    QTest::mouseClick(opened.tree->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(opened.tree->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(flows.count(), 1);
    QCOMPARE(flows.front().front().value<FlowFilter>().flow, std::optional(FlowId{0}));
}

void TestDestinationsPage::countryChipNarrowsAndEscWidens()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    opened.page.setFlowFilter(FlowFilter::ofCountry(China));
    QVERIFY(opened.settle());
    QVERIFY(opened.chip->isVisible());
    QVERIFY2(opened.chip->text().contains(QStringLiteral("Country: China")), qPrintable(opened.chip->text()));
    QCOMPARE(opened.page.model()->rowCount(), 1);
    QCOMPARE(opened.tree->currentIndex().data().toString(), QStringLiteral("China"));
    opened.tree->setFocus();
    QTest::keyClick(opened.tree, Qt::Key_Escape);
    QVERIFY(opened.settle());
    QVERIFY(!opened.chip->isVisible());
    QCOMPARE(opened.page.model()->rowCount(), 7);
    QVERIFY(!opened.page.widen());
}

void TestDestinationsPage::countryIsChosenBeforeTheSnapshotIsThere()
{
    QThreadPool pool;
    DestinationsPage page(&pool);
    page.setAnalysis(FakeAnalysis::typical().build());
    page.setFlowFilter(FlowFilter::ofCountry(UnitedStates));
    page.resize(900, 500);
    page.show();
    auto* tree = page.findChild<QTreeView*>();
    QTRY_COMPARE(tree->currentIndex().data().toString(), QStringLiteral("United States"));
}

void TestDestinationsPage::copiesAsSentence()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    QVERIFY(!opened.page.copySentence().isEmpty());
    opened.select(opened.page.model()->index(0, 0));
    QVERIFY2(opened.page.copySentence().contains(QStringLiteral("China")), qPrintable(opened.page.copySentence()));
    QTest::keyClick(opened.tree, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("China\t900")));
}

void TestDestinationsPage::everyControlHasAName()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    opened.page.setFlowFilter(FlowFilter::ofCountry(China));
    QVERIFY(!opened.tree->accessibleName().isEmpty());
    QVERIFY(opened.chip->accessibleName().contains(QStringLiteral("China")));
}

void TestDestinationsPage::sayWhenNothingMatches()
{
    Opened opened(FakeAnalysis::typical().build());
    opened.page.setFilterText(QStringLiteral("nowhere"));
    QVERIFY(opened.settle());
    const auto labels = opened.page.findChildren<QLabel*>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("No destination matches.");
    }));
}

void TestDestinationsPage::hiddenPageWaitsForBeingShown()
{
    QThreadPool pool;
    DestinationsPage page(&pool);
    page.setAnalysis(FakeAnalysis::typical().build());
    QTest::qWait(50);
    QVERIFY(!page.model()->analysis());
    page.show();
    QTRY_VERIFY(page.model()->analysis());
}

void TestDestinationsPage::appsAreExportedWhileTheyAreInFront()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    opened.page.setFilterText(QStringLiteral("xiaomi"));
    QVERIFY(opened.settle());
    QCOMPARE(opened.page.exportedTables().front().title, QStringLiteral("Destinations"));
    QCOMPARE(opened.page.exportedTables().front().filter, QStringLiteral("rows with “xiaomi”"));
    opened.page.findChild<QTabBar*>()->setCurrentIndex(2);
    QTRY_COMPARE(opened.page.exportedTables().size(), std::size_t{1});
    const ExportedTable table = opened.page.exportedTables().front();
    QCOMPARE(table.title, QStringLiteral("Apps and countries"));
    QCOMPARE(table.filter, QString());
    QCOMPARE(table.model->rowCount(), 1); // no flow names its app
    QHash<QString, qint64> bytes;
    for (int column = 0; column < table.model->columnCount(); ++column)
        bytes[table.model->headerData(column, Qt::Horizontal).toString()] =
            table.model->index(0, column).data(TableValueRole).toLongLong();
    QCOMPARE(bytes.value(QStringLiteral("Sent (bytes)")), 1'451'000);
    QCOMPARE(bytes.value(QStringLiteral("China (bytes, at least)")), 900'000);
    QCOMPARE(bytes.value(QStringLiteral("China (bytes, up to)")), 900'000);
    QCOMPARE(bytes.value(QStringLiteral("United States (bytes, at least)")), 300'000);
    QCOMPARE(bytes.value(QStringLiteral("United States (bytes, up to)")), 550'000);
    QCOMPARE(bytes.value(QStringLiteral("Singapore (bytes, at least)"), -1), 0);
    QCOMPARE(bytes.value(QStringLiteral("Singapore (bytes, up to)")), 250'000);
}

void TestDestinationsPage::theHiddenTreeAnswersForNothing()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    const QString headline = opened.page.copySentence();
    opened.select(opened.page.model()->index(2, 0));
    QVERIFY(opened.page.copySentence() != headline && opened.page.copySentence().contains(QStringLiteral("Singapore")));
    opened.page.findChild<QTabBar*>()->setCurrentIndex(2);
    QCOMPARE(opened.page.copySentence(), headline);
}

WAYBILL_UI_TEST(TestDestinationsPage)
#include "tst_destinations_page.moc"
