// SPDX-License-Identifier: GPL-3.0-or-later
// The destination tree grouped by maker and service.
#include "corpus_analysis.h"
#include "models/destination_tree_model.h"
#include "models/flow_matcher.h"
#include "support/fake_analysis.h"
#include "support/fake_speech.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

AnalysisPtr spoken()
{
    return FakeSpeech::typical().addTo(FakeAnalysis::typical().build());
}

DestinationTreePtr treeOf(const AnalysisPtr& analysis)
{
    DestinationQuery query;
    query.grouping = DestinationGrouping::Service;
    query.watchList = {China, UnitedStates, Singapore, India};
    return buildDestinationTree(analysis, query, StopFlag(false));
}

std::uint64_t flowsBehind(const AnalysisPtr& analysis, const FlowFilter& filter)
{
    const FlowMatcher matcher(*analysis, filter, {});
    std::uint64_t flows = 0;
    for (std::uint32_t i = 0; i < analysis->flowCount(); ++i)
        flows += matcher.matches(FlowId{i}) ? 1 : 0;
    return flows;
}

struct Watched {
    QThreadPool pool;
    DestinationTreeModel model{&pool, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return model.analysis() && !model.isSearching(); }, 20'000);
    }
    [[nodiscard]] QStringList titles(const QModelIndex& parent = {}) const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(parent); ++row)
            list << model.index(row, 0, parent).data().toString();
        return list;
    }
};

QString cell(const QModelIndex& row, DestinationField field, int role = Qt::DisplayRole)
{
    return row.siblingAtColumn(static_cast<int>(field)).data(role).toString();
}

} // namespace

class TestServiceTree : public QObject {
    Q_OBJECT
private slots:
    void pathLeadsFromMakerToFlow();
    void placesStandApartFromWhatVendorsDeclare();
    void groupingByCountryNamesServicesToo();
    void everyNumberLeadsToItsFlows_data();
    void everyNumberLeadsToItsFlows();
    void changingTheGroupingKeepsTheModelConsistent();
};

void TestServiceTree::pathLeadsFromMakerToFlow()
{
    Watched watched;
    watched.model.setGrouping(DestinationGrouping::Service);
    watched.model.setAnalysis(spoken());
    QVERIFY(watched.settle());
    QCOMPARE(watched.titles(), QStringList({"Xiaomi", "Example", "No service known", "Local network, not counted"}));
    const QModelIndex xiaomi = watched.model.index(0, 0);
    QCOMPARE(cell(xiaomi, DestinationField::Sent), QStringLiteral("900\u00a0kB"));
    QCOMPARE(watched.titles(xiaomi), QStringList({"account", "push channel"}));
    const QModelIndex push = watched.model.index(1, 0, xiaomi);
    QVERIFY(cell(push, DestinationField::Name, Qt::ToolTipRole).contains(QStringLiteral("another public document")));
    const QModelIndex host = watched.model.index(0, 0, push);
    QCOMPARE(host.data().toString(), QStringLiteral("app.chat.xiaomi.net"));
    QCOMPARE(watched.model.flowAt(watched.model.index(0, 0, host)), FlowId{1});
    QCOMPARE(watched.model.destinationCount(), std::uint64_t{6});
}

void TestServiceTree::placesStandApartFromWhatVendorsDeclare()
{
    Watched watched;
    watched.model.setGrouping(DestinationGrouping::Service);
    watched.model.setAnalysis(spoken());
    QVERIFY(watched.settle());
    const QModelIndex push = watched.model.index(1, 0, watched.model.index(0, 0));
    QCOMPARE(cell(push, DestinationField::Place), QStringLiteral("China"));
    QCOMPARE(cell(push, DestinationField::Declared), QStringLiteral("Singapore"));
    QVERIFY(cell(push, DestinationField::Declared, Qt::ToolTipRole).contains(QStringLiteral("not a measurement")));
}

void TestServiceTree::groupingByCountryNamesServicesToo()
{
    Watched watched;
    watched.model.setAnalysis(spoken());
    QVERIFY(watched.settle());
    const QModelIndex network = watched.model.index(0, 0, watched.model.index(0, 0));
    const QModelIndex account = watched.model.index(0, 0, network);
    QCOMPARE(account.data().toString(), QStringLiteral("xiaomi.com"));
    QCOMPARE(cell(account, DestinationField::Service), QStringLiteral("Xiaomi · account"));
    QVERIFY(cell(account, DestinationField::Service, Qt::ToolTipRole).contains(QStringLiteral("read 2026-11-20")));
    QCOMPARE(cell(watched.model.index(0, 0), DestinationField::Service), QString());
}

void TestServiceTree::everyNumberLeadsToItsFlows_data()
{
    QTest::addColumn<QString>("capture");
    QTest::newRow("invented") << "";
    for (const char* name : {"weibo.pcap", "xiaomi.pcap", "1kxun.pcap"})
        QTest::newRow(name) << name;
}

void TestServiceTree::everyNumberLeadsToItsFlows()
{
    QFETCH(const QString, capture);
    AnalysisPtr analysis = capture.isEmpty() ? spoken() : corpusAnalysis(capture.toStdString());
    if (!analysis)
        QSKIP("the corpus of published captures is missing (WAYBILL_CORPUS)");
    if (!capture.isEmpty()) {
        auto groups = ServiceGroups::load(findResourceDirectory());
        QVERIFY(groups.has_value());
        analysis = withServices(analysis, std::make_shared<const ServiceGroups>(std::move(*groups)));
    }
    const DestinationTreePtr tree = treeOf(analysis);
    std::uint64_t sum = 0;
    for (std::uint32_t index = 0; index < tree->nodes.size(); ++index) {
        const DestinationNode& node = tree->nodes[index];
        if (!tree->nodeOfKey.contains(node.key) || tree->nodeOfKey.at(node.key) != index || node.flowTotal == 0)
            continue;
        const std::uint64_t behind = flowsBehind(analysis, filterOf(*tree, index));
        if (behind != node.flowTotal)
            qWarning("row %s", qPrintable(destinationTitle(DestinationTreeRow{*tree, index, FlowId::none()})));
        QCOMPARE(behind, node.flowTotal);
        sum += node.isGroup() ? node.flowTotal : 0;
    }
    QCOMPARE(sum, flowsBehind(analysis, {}));
}

void TestServiceTree::changingTheGroupingKeepsTheModelConsistent()
{
    Watched watched; // the tester walks the tree
    watched.model.setAnalysis(spoken());
    QVERIFY(watched.settle());
    const QPersistentModelIndex local = watched.model.index(watched.model.rowCount() - 1, 0);
    const QPersistentModelIndex china = watched.model.index(0, 0);
    watched.model.setGrouping(DestinationGrouping::Service);
    QVERIFY(watched.settle());
    QVERIFY(!china.isValid());
    QCOMPARE(local.data().toString(), QStringLiteral("Local network, not counted"));
    watched.model.setGrouping(DestinationGrouping::Country);
    QVERIFY(watched.settle());
    QCOMPARE(watched.titles().front(), QStringLiteral("China"));
}

WAYBILL_UI_TEST(TestServiceTree)
#include "tst_service_tree.moc"
