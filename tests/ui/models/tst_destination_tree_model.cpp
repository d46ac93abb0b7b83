// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"
#include "corpus_analysis.h"
#include "models/destination_tree_model.h"
#include "models/flow_matcher.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

struct Watched {
    QThreadPool pool;
    DestinationTreeModel model{&pool, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !model.isSearching(); }, 20'000);
    }
    [[nodiscard]] QStringList titles(const QModelIndex& parent = {}) const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(parent); ++row)
            titles << model.index(row, 0, parent).data().toString();
        return titles;
    }
    [[nodiscard]] QString cell(int row, DestinationField field) const
    {
        return model.index(row, static_cast<int>(field)).data().toString();
    }
};

DestinationTreePtr treeOf(const AnalysisPtr& analysis, DestinationQuery query = {})
{
    query.watchList = defaultWatchList();
    return buildDestinationTree(analysis, query, StopFlag(false));
}

std::uint64_t flowsBehind(const AnalysisPtr& analysis, const FlowFilter& filter)
{
    const FlowMatcher matcher(*analysis, filter, {});
    std::uint64_t count = 0;
    for (std::uint32_t flow = 0; flow < analysis->flowCount(); ++flow)
        count += matcher.matches(FlowId{flow});
    return count;
}

} // namespace

class TestDestinationTreeModel : public QObject {
    Q_OBJECT
private slots:
    void groupsStandInTheirOrder();
    void rangesSayAtLeastAndUpTo();
    void watchedCountriesStayAtZero();
    void pathLeadsFromCountryToFlow();
    void sumsEqualTheAnalysis_data();
    void sumsEqualTheAnalysis();
    void everyNumberLeadsToItsFlows_data();
    void everyNumberLeadsToItsFlows();
    void laterSnapshotKeepsPersistentRows();
    void sortingKeepsGroupsInTheirOrder();
    void filterLeavesOnlyWhatMatches();
    void countryFilterKeepsDisputedCandidates();
    void treeOfARealCaptureIsConsistent();
};

void TestDestinationTreeModel::groupsStandInTheirOrder()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    QCOMPARE(watched.titles(), QStringList({"China", "United States", "Singapore", "India",
                                            "Singapore or United States (sources disagree)",
                                            "CDN or anycast, place unknown", "Local network, not counted"}));
}

void TestDestinationTreeModel::rangesSayAtLeastAndUpTo()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    QCOMPARE(watched.cell(0, DestinationField::Sent), QStringLiteral("900\u00a0kB"));
    QCOMPARE(watched.cell(0, DestinationField::UpTo), QString());
    QCOMPARE(watched.cell(1, DestinationField::Sent), QStringLiteral("at least 300\u00a0kB"));
    QCOMPARE(watched.cell(1, DestinationField::UpTo), QStringLiteral("550\u00a0kB"));
    QCOMPARE(watched.cell(2, DestinationField::Sent), QStringLiteral("none certain"));
    QCOMPARE(watched.cell(2, DestinationField::UpTo), QStringLiteral("250\u00a0kB"));
    QCOMPARE(watched.cell(4, DestinationField::Sent), QStringLiteral("250\u00a0kB"));
}

void TestDestinationTreeModel::watchedCountriesStayAtZero()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    QCOMPARE(watched.cell(3, DestinationField::Sent), QStringLiteral("not seen"));
    QCOMPARE(watched.model.rowCount(watched.model.index(3, 0)), 0);
    watched.model.setWatchList({CountryCode('D', 'E')});
    QVERIFY(watched.settle());
    QCOMPARE(watched.titles().first(), QStringLiteral("Germany"));
}

void TestDestinationTreeModel::pathLeadsFromCountryToFlow()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    const QModelIndex china = watched.model.index(0, 0);
    const QModelIndex network = watched.model.index(0, 0, china);
    QVERIFY(network.data().toString().contains(QStringLiteral("AS23724")));
    QCOMPARE(watched.titles(network), QStringList({"xiaomi.com", "xiaomi.net"}));
    const QModelIndex host = watched.model.index(0, 0, watched.model.index(0, 0, network));
    QCOMPARE(host.data().toString(), QStringLiteral("api.account.xiaomi.com"));
    const QModelIndex flow = watched.model.index(0, 0, host);
    QCOMPARE(flow.data().toString(), QStringLiteral("42.62.48.181, port 443, tls"));
    QCOMPARE(watched.model.flowAt(flow), FlowId{0});
    QCOMPARE(watched.model.filterAt(flow).flow, std::optional(FlowId{0}));
    QCOMPARE(watched.model.parent(flow), host);
}

void TestDestinationTreeModel::sumsEqualTheAnalysis_data()
{
    QTest::addColumn<QString>("capture");
    QTest::newRow("invented") << "";
    for (const char* name : {"weibo.pcap", "xiaomi.pcap", "1kxun.pcap", "iphone.pcap", "telegram.pcap"})
        QTest::newRow(name) << name;
}

void TestDestinationTreeModel::sumsEqualTheAnalysis()
{
    QFETCH(const QString, capture);
    const AnalysisPtr analysis =
        capture.isEmpty() ? FakeAnalysis::large(3000).build() : corpusAnalysis(capture.toStdString());
    if (!analysis)
        QSKIP("the corpus of published captures is missing (WAYBILL_CORPUS)");
    const DestinationTreePtr tree = treeOf(analysis);
    std::size_t countries = 0;
    for (const std::uint32_t root : tree->roots) {
        const DestinationNode& node = tree->nodes[root];
        if (node.isCountry()) {
            const CountryTotals totals = analysis->country(node.countries.front());
            QVERIFY(node.contentUp == totals.contentUp);
            QCOMPARE(node.flowTotal, totals.flows);
            ++countries;
        }
        if (node.kind == DestinationKind::Edge)
            QCOMPARE(node.contentUp.max, analysis->edge().contentUp);
        if (node.kind == DestinationKind::Local)
            QCOMPARE(node.received, analysis->local().payloadDown);
        if (node.kind == DestinationKind::Unplaced)
            QCOMPARE(node.flowTotal, analysis->unplaced().flows);
    }
    QVERIFY(countries >= defaultWatchList().size());
}

void TestDestinationTreeModel::everyNumberLeadsToItsFlows_data()
{
    sumsEqualTheAnalysis_data();
}

void TestDestinationTreeModel::everyNumberLeadsToItsFlows()
{
    QFETCH(const QString, capture);
    const AnalysisPtr analysis =
        capture.isEmpty() ? FakeAnalysis::typical().build() : corpusAnalysis(capture.toStdString());
    if (!analysis)
        QSKIP("the corpus of published captures is missing (WAYBILL_CORPUS)");
    const DestinationTreePtr tree = treeOf(analysis);
    for (std::uint32_t index = 0; index < tree->nodes.size(); ++index) {
        const DestinationNode& node = tree->nodes[index];
        if (!tree->nodeOfKey.contains(node.key) || tree->nodeOfKey.at(node.key) != index || node.flowTotal == 0)
            continue;
        const std::uint64_t behind = flowsBehind(analysis, filterOf(*tree, index));
        if (behind != node.flowTotal)
            qWarning("row %s", qPrintable(destinationTitle(DestinationTreeRow{*tree, index, FlowId::none()})));
        QCOMPARE(behind, node.flowTotal);
    }
}

void TestDestinationTreeModel::laterSnapshotKeepsPersistentRows()
{
    FakeAnalysis plan = FakeAnalysis::large(600);
    FakeAnalysis earlier = plan;
    earlier.flows.resize(100);
    Watched watched;
    watched.model.setAnalysis(earlier.build());
    QVERIFY(watched.settle());
    const QModelIndex network = watched.model.index(0, 0, watched.model.index(1, 0));
    const QModelIndex host = watched.model.index(0, 0, watched.model.index(1, 0, network));
    const QPersistentModelIndex keptHost = host;
    const QPersistentModelIndex keptFlow = watched.model.index(0, 3, host);
    const QString title = host.data().toString();
    const FlowId flow = watched.model.flowAt(keptFlow);
    QVERIFY(!flow.isNone());
    QSignalSpy reset(&watched.model, &QAbstractItemModel::modelReset);
    watched.model.setAnalysis(plan.build());
    QVERIFY(watched.settle());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(keptHost.data().toString(), title);
    QCOMPARE(watched.model.flowAt(keptFlow), flow);
    QCOMPARE(keptFlow.parent(), QModelIndex(keptHost));
}

void TestDestinationTreeModel::sortingKeepsGroupsInTheirOrder()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    const QStringList groups = watched.titles();
    for (int column = 0; column < watched.model.columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            watched.model.sort(column, order);
            QVERIFY(watched.settle());
            QCOMPARE(watched.titles(), groups);
        }
    }
    watched.model.sort(0, Qt::DescendingOrder);
    QVERIFY(watched.settle());
    const QModelIndex network = watched.model.index(0, 0, watched.model.index(0, 0));
    QCOMPARE(watched.titles(network), QStringList({"xiaomi.net", "xiaomi.com"}));
}

void TestDestinationTreeModel::filterLeavesOnlyWhatMatches()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    watched.model.setFilterText(QStringLiteral("xiaomi.net"));
    QVERIFY(watched.settle());
    QCOMPARE(watched.titles(), QStringList({"China"}));
    QCOMPARE(watched.model.destinationCount(), std::uint64_t{1});
    watched.model.setFilterText(QStringLiteral("nothing at all"));
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), 0);
}

void TestDestinationTreeModel::countryFilterKeepsDisputedCandidates()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    watched.model.setFilter(FlowFilter::ofCountry(Singapore));
    QVERIFY(watched.settle());
    QCOMPARE(watched.titles(), QStringList({"Singapore", "Singapore or United States (sources disagree)"}));
    QVERIFY(watched.model.indexOfCountry(Singapore).isValid());
    QVERIFY(!watched.model.indexOfCountry(China).isValid());
}

void TestDestinationTreeModel::treeOfARealCaptureIsConsistent()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Watched watched; // the tester walks the tree
    watched.model.setAnalysis(analysis);
    QVERIFY(watched.settle());
    QList<QModelIndex> open{QModelIndex()};
    std::uint64_t flows = 0;
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < watched.model.rowCount(parent); ++row) {
            const QModelIndex index = watched.model.index(row, 0, parent);
            QCOMPARE(index.parent(), parent);
            for (int column = 0; column < watched.model.columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    QVERIFY(index.siblingAtColumn(column).data(role).isValid());
            flows += watched.model.flowAt(index).isNone() ? 0 : 1;
            open << index;
        }
    }
    QCOMPARE(flows, flowsBehind(analysis, {}));
}

WAYBILL_UI_TEST(TestDestinationTreeModel)
#include "tst_destination_tree_model.moc"
