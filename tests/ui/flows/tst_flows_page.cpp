// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_model.h"
#include "pages/fact_view.h"
#include "pages/filter_chip.h"
#include "pages/flows/flows_page.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

struct Opened {
    QThreadPool pool;
    FlowsPage page{&pool};
    QTableView* table = page.findChild<QTableView*>(QStringLiteral("flows"));
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
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    }
    [[nodiscard]] QString details() const { return page.findChild<FactView*>()->toPlainText(); }
};

} // namespace

class TestFlowsPage : public QObject {
    Q_OBJECT
private slots:
    void countsWhatIsListed();
    void selectedFlowShowsItsDetails();
    void filterOfOneFlowSelectsIt();
    void copiesForWireshark();
    void chipAndEscWiden();
    void headerClickSorts();
    void selectionSurvivesALaterSnapshot();
    void sayWhenNothingMatches();
    void keyboardReachesEverything();
};

void TestFlowsPage::countsWhatIsListed()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    QTRY_VERIFY(opened.says(QStringLiteral("6 of 6 flows")));
    opened.page.setFilterText(QStringLiteral("xiaomi"));
    QVERIFY(opened.settle());
    QTRY_VERIFY(opened.says(QStringLiteral("2 of 6 flows")));
}

void TestFlowsPage::selectedFlowShowsItsDetails()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    opened.table->selectRow(0);
    QVERIFY2(opened.details().contains(QStringLiteral("42.62.48.181, port 443")), qPrintable(opened.details()));
    QVERIFY(opened.details().contains(QStringLiteral("Estimated in")));
    opened.table->clearSelection();
    QVERIFY(opened.details().startsWith(QStringLiteral("Select a flow")));
}

void TestFlowsPage::filterOfOneFlowSelectsIt()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    FlowFilter filter = FlowFilter::ofCountry(China);
    filter.flow = FlowId{1};
    opened.page.setFlowFilter(filter);
    QVERIFY(opened.settle());
    QCOMPARE(opened.page.model()->rowCount(), 2);
    QTRY_VERIFY(opened.details().contains(QStringLiteral("port 5222")));
}

void TestFlowsPage::copiesForWireshark()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    opened.table->selectRow(0);
    opened.table->setFocus();
    QTest::keyClick(opened.table, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(
        QApplication::clipboard()->text(),
        QStringLiteral("ip.addr == 192.168.43.20 && ip.addr == 42.62.48.181 && tcp.port == 40000 && tcp.port == 443"));
    QTest::keyClick(opened.table, Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Wireshark filter: ip.addr")));
    QTest::keyClick(opened.table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(
        QStringLiteral("up: opened by the handset\tapi.account.xiaomi.com")));
    QVERIFY(opened.page.copySentence().contains(QStringLiteral("xiaomi.com")));
}

void TestFlowsPage::chipAndEscWiden()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    QSignalSpy changed(&opened.page, &Page::flowFilterChanged);
    opened.page.setFlowFilter(FlowFilter::ofCountry(UnitedStates));
    QVERIFY(opened.settle());
    QCOMPARE(opened.page.model()->rowCount(), 2); // one certain, one disputed
    QVERIFY(opened.chip->isVisible());
    QTest::mouseClick(opened.chip, Qt::LeftButton);
    QVERIFY(opened.settle());
    QCOMPARE(opened.page.model()->rowCount(), 6);
    QCOMPARE(changed.count(), 1);
    QTest::keyClick(opened.table, Qt::Key_Escape);
    QCOMPARE(changed.count(), 1);
}

void TestFlowsPage::headerClickSorts()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    const int sent = static_cast<int>(FlowField::ContentSent);
    opened.table->sortByColumn(sent, Qt::DescendingOrder);
    QVERIFY(opened.settle());
    QCOMPARE(opened.page.model()->flowAt(0), FlowId{0});
    QCOMPARE(opened.page.model()->flowAt(1), FlowId{2});
    QCOMPARE(opened.table->verticalHeader()->sectionSize(0), 28);
}

void TestFlowsPage::selectionSurvivesALaterSnapshot()
{
    FakeAnalysis plan = FakeAnalysis::large(2000);
    FakeAnalysis earlier = plan;
    earlier.flows.resize(500);
    Opened opened(earlier.build());
    QVERIFY(opened.settle());
    opened.table->sortByColumn(static_cast<int>(FlowField::ContentSent), Qt::DescendingOrder);
    QVERIFY(opened.settle());
    opened.table->selectRow(40);
    const FlowId flow = opened.page.model()->flowAt(40);
    opened.page.setAnalysis(plan.build());
    QTRY_COMPARE(opened.page.model()->rowCount(), 2000);
    const QModelIndexList selected = opened.table->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(opened.page.model()->flowAt(selected.front().row()), flow);
}

void TestFlowsPage::sayWhenNothingMatches()
{
    Opened opened(FakeAnalysis::typical().build());
    opened.page.setFilterText(QStringLiteral("nowhere"));
    QVERIFY(opened.settle());
    QTRY_VERIFY(opened.says(QStringLiteral("No flow matches.")));
    opened.page.setAnalysis(nullptr);
    QTRY_VERIFY(opened.says(QStringLiteral("No capture is open.")));
}

void TestFlowsPage::keyboardReachesEverything()
{
    Opened opened(FakeAnalysis::typical().build());
    QVERIFY(opened.settle());
    opened.table->selectRow(0);
    QSet<QWidget*> reached;
    QWidget* at = opened.table;
    for (int step = 0; step < 40 && !reached.contains(at); ++step) {
        reached.insert(at);
        QVERIFY2(!at->accessibleName().isEmpty() || !at->property("text").toString().isEmpty(),
                 at->metaObject()->className());
        do
            at = at->nextInFocusChain();
        while (at != opened.table &&
               (!at->isVisible() || !at->isEnabled() || (at->focusPolicy() & Qt::TabFocus) == 0 || at->focusProxy()));
    }
    QVERIFY(reached.contains(opened.page.findChild<FactView*>()));
    QVERIFY(reached.contains(opened.page.findChild<QCheckBox*>()));
    QVERIFY(reached.size() >= 6); // table, check box, two buttons, details, packets
}

WAYBILL_UI_TEST(TestFlowsPage)
#include "tst_flows_page.moc"
