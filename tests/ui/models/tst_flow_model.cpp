// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"
#include "corpus_analysis.h"
#include "models/country_place.h"
#include "models/flow_model.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <algorithm>

using namespace waybill;
using namespace waybill::test;

namespace {

/// A model under the eyes of QAbstractItemModelTester.
struct Watched {
    QThreadPool pool;
    FlowModel model{&pool, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !model.isSearching(); }, 20'000);
    }
    [[nodiscard]] std::vector<std::uint32_t> flows() const
    {
        std::vector<std::uint32_t> flows;
        for (int row = 0; row < model.rowCount(); ++row)
            flows.push_back(model.flowAt(row).value);
        return flows;
    }
};

int columnOf(FlowField field)
{
    return static_cast<int>(field);
}

} // namespace

class TestFlowModel : public QObject {
    Q_OBJECT
private slots:
    void listsEveryFlowOfTheHandset();
    void columnsSortAsTheirNumbersDo_data();
    void columnsSortAsTheirNumbersDo();
    void textColumnsPutMissingTextsLast();
    void wordsNarrow_data();
    void wordsNarrow();
    void countriesAreFoundByTheNameShown();
    void noMatchIsNoRow();
    void laterSnapshotAppendsAndKeepsTheSelection();
    void filterKeepsASelectedRowThatStaysListed();
    void anotherRecordingStartsAfresh();
    void emptyingGivesNoRows();
    void disputedPlaceNamesItsCandidates();
    void screenReadersHearWordsForArrows();
    void everyCellOfARealCaptureHasAnswers();
    void hostileNamesStayPlainText();
    void closingWhileListingWaits();
};

void TestFlowModel::listsEveryFlowOfTheHandset()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), 6);
    QCOMPARE(watched.model.candidates(), std::uint64_t{6});
    QCOMPARE(watched.model.index(0, columnOf(FlowField::Name)).data().toString(),
             QStringLiteral("api.account.xiaomi.com"));
    QCOMPARE(watched.model.index(0, columnOf(FlowField::FarAddress)).data().toString(), QStringLiteral("42.62.48.181"));
    QCOMPARE(watched.model.index(0, columnOf(FlowField::ContentSent)).data().toString(), QStringLiteral("800\u00a0kB"));
}

void TestFlowModel::columnsSortAsTheirNumbersDo_data()
{
    QTest::addColumn<int>("column");
    for (const FlowColumn& column : flowColumns())
        if (column.sort == FlowSort::Number)
            QTest::addRow("%s", column.title) << columnOf(column.field);
}

void TestFlowModel::columnsSortAsTheirNumbersDo()
{
    QFETCH(const int, column);
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::large(500).build());
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        watched.model.sort(column, order);
        QVERIFY(watched.settle());
        QCOMPARE(watched.model.rowCount(), 500);
        for (int row = 1; row < watched.model.rowCount(); ++row) {
            const qlonglong above = watched.model.index(row - 1, column).data(FlowModel::SortRole).toLongLong();
            const qlonglong here = watched.model.index(row, column).data(FlowModel::SortRole).toLongLong();
            QVERIFY(order == Qt::AscendingOrder ? above <= here : above >= here);
        }
    }
}

void TestFlowModel::textColumnsPutMissingTextsLast()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    const int name = columnOf(FlowField::Name);
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        watched.model.sort(name, order);
        QVERIFY(watched.settle());
        QStringList names;
        for (int row = 0; row < 4; ++row)
            names << watched.model.index(row, name).data().toString();
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end());
        if (order == Qt::DescendingOrder)
            std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(names, sorted);
        QVERIFY(watched.model.index(4, name).data(FlowModel::MutedRole).toBool()); // a reason in place of a name
        QVERIFY(watched.model.index(5, name).data(FlowModel::MutedRole).toBool());
    }
}

void TestFlowModel::wordsNarrow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("part of a name") << "xiaomi" << 2;
    QTest::newRow("another letter case") << "XiaoMi" << 2;
    QTest::newRow("address") << "42.62.48.181" << 1;
    QTest::newRow("part of an address") << "42.62" << 2;
    QTest::newRow("port") << "5222" << 1;
    QTest::newRow("country code") << "cn" << 2; // "cn" stands in no name here, and codes match whole
    QTest::newRow("country name, not an operator's") << "china" << 2;
    QTest::newRow("operator") << "as23724" << 6; // of every invented server
    QTest::newRow("candidate of a disputed address") << "singapore" << 1;
    QTest::newRow("two words, both must hold") << "xiaomi 5222" << 1;
    QTest::newRow("two words that never meet") << "xiaomi 53" << 0;
    QTest::newRow("spaces") << "  " << 6;
    QTest::newRow("handset's address") << "192.168.43.20" << 6;
}

void TestFlowModel::wordsNarrow()
{
    QFETCH(const QString, text);
    QFETCH(const int, rows);
    FakeAnalysis plan = FakeAnalysis::typical();
    Watched watched;
    watched.model.setAnalysis(plan.build());
    watched.model.setFilterText(text);
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), rows);
}

void TestFlowModel::countriesAreFoundByTheNameShown()
{
    class Hindi : public Wording {
        [[nodiscard]] std::string of(std::string_view english) const override
        {
            return english == "China" ? "चीन" : "";
        }
        [[nodiscard]] std::string count(std::uint64_t number) const override { return std::to_string(number); }
    };
    const Hindi hindi;
    for (const char* typed : {"चीन", "china"}) {
        Watched watched;
        watched.model.setAnalysis(FakeAnalysis::typical().build());
        setWording(&hindi);
        watched.model.setFilterText(QString::fromUtf8(typed));
        setWording(nullptr);
        QVERIFY(watched.settle());
        QCOMPARE(watched.model.rowCount(), 2);
    }
}

void TestFlowModel::noMatchIsNoRow()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    watched.model.setFilterText(QStringLiteral("nowhere.example"));
    QVERIFY(watched.model.isSearching());
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), 0);
    QCOMPARE(watched.model.candidates(), std::uint64_t{6});
}

void TestFlowModel::laterSnapshotAppendsAndKeepsTheSelection()
{
    FakeAnalysis plan = FakeAnalysis::large(300);
    FakeAnalysis earlier = plan;
    earlier.flows.resize(120);
    Watched watched;
    watched.model.sort(columnOf(FlowField::ContentSent), Qt::DescendingOrder);
    watched.model.setAnalysis(earlier.build());
    QVERIFY(watched.settle());
    const QPersistentModelIndex selected = watched.model.index(7, 2);
    const FlowId flow = watched.model.flowAt(7);
    QSignalSpy reset(&watched.model, &QAbstractItemModel::modelReset);
    watched.model.setAnalysis(plan.build());
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), 300);
    QVERIFY(selected.isValid());
    QCOMPARE(watched.model.flowAt(selected.row()), flow);
    QCOMPARE(selected.column(), 2);
    QCOMPARE(watched.model.indexOf(flow).row(), selected.row());
    QCOMPARE(reset.count(), 0);
}

void TestFlowModel::filterKeepsASelectedRowThatStaysListed()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::large(400).build());
    QVERIFY(watched.settle());
    watched.model.setFilterText(QStringLiteral("domain3.example"));
    QVERIFY(watched.settle());
    const int some = watched.model.rowCount();
    QVERIFY(some > 1 && some < 400);
    const QPersistentModelIndex selected = watched.model.index(1, 0);
    const FlowId flow = watched.model.flowAt(1);
    watched.model.setFilterText({});
    watched.model.sort(columnOf(FlowField::Received), Qt::DescendingOrder);
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), 400);
    QCOMPARE(watched.model.flowAt(selected.row()), flow);
    watched.model.setFilterText(QStringLiteral("domain4.example"));
    QVERIFY(watched.settle());
    QVERIFY(!selected.isValid());
}

void TestFlowModel::anotherRecordingStartsAfresh()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    QSignalSpy reset(&watched.model, &QAbstractItemModel::modelReset);
    watched.model.setAnalysis(FakeAnalysis::large(40).build());
    QVERIFY(watched.settle());
    QCOMPARE(reset.count(), 1);
    QCOMPARE(watched.model.rowCount(), 40);
}

void TestFlowModel::emptyingGivesNoRows()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::large(40).build());
    watched.model.setAnalysis(nullptr);
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), 0);
    QVERIFY(!watched.model.analysis());
}

void TestFlowModel::disputedPlaceNamesItsCandidates()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    FlowFilter filter;
    filter.disputedBetween = {Singapore, UnitedStates};
    watched.model.setFilter(filter);
    QVERIFY(watched.settle());
    QCOMPARE(watched.model.rowCount(), 1);
    const QModelIndex cell = watched.model.index(0, columnOf(FlowField::Country));
    QCOMPARE(cell.data().toString(), QStringLiteral("Singapore or United States"));
    const auto place = cell.data(FlowModel::PlaceRole).value<CountryPlace>();
    QCOMPARE(place.countries.size(), std::size_t{2});
    const QString evidence = cell.data(Qt::ToolTipRole).toString();
    QVERIFY2(evidence.contains(QStringLiteral("geo-whois-asn-country 20")), qPrintable(evidence));
    QVERIFY2(evidence.contains(QStringLiteral("Singapore (SG)")), qPrintable(evidence));
}

void TestFlowModel::screenReadersHearWordsForArrows()
{
    Watched watched;
    watched.model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(watched.settle());
    const QModelIndex cell = watched.model.index(0, columnOf(FlowField::Direction));
    QCOMPARE(cell.data().toString(), QStringLiteral("↑"));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("up: opened by the handset"));
}

void TestFlowModel::everyCellOfARealCaptureHasAnswers()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Watched watched;
    FlowFilter everything;
    everything.handsetOnly = false;
    watched.model.setFilter(everything);
    watched.model.setAnalysis(analysis);
    QVERIFY(watched.settle());
    QCOMPARE(static_cast<std::size_t>(watched.model.rowCount()), analysis->flowCount());
    for (int column = 0; column < watched.model.columnCount(); ++column) {
        watched.model.sort(column, Qt::DescendingOrder);
        QVERIFY(watched.settle());
        for (int row = 0; row < watched.model.rowCount(); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                QVERIFY(watched.model.index(row, column).data(role).isValid());
    }
    std::vector<std::uint32_t> flows = watched.flows();
    std::sort(flows.begin(), flows.end());
    QVERIFY(std::adjacent_find(flows.begin(), flows.end()) == flows.end());
}

void TestFlowModel::hostileNamesStayPlainText()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    plan.flows[0].name = "<img src=x>\n\xe2\x80\xae"
                         "moc.live";
    Watched watched;
    watched.model.setAnalysis(plan.build());
    QVERIFY(watched.settle());
    const QModelIndex cell = watched.model.index(0, columnOf(FlowField::Name));
    QVERIFY(!cell.data().toString().contains(QChar(0x202E)));
    QVERIFY(!cell.data().toString().contains(QLatin1Char('\n')));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
}

void TestFlowModel::closingWhileListingWaits()
{
    QThreadPool pool;
    const AnalysisPtr analysis = FakeAnalysis::large(20'000).build();
    for (int round = 0; round < 20; ++round) {
        FlowModel model(&pool, nullptr);
        model.setAnalysis(analysis);
        model.setFilterText(QStringLiteral("domain%1").arg(round));
        if (round % 2 == 0)
            QTest::qWait(1);
    }
    QVERIFY(pool.waitForDone(5000));
}

WAYBILL_UI_TEST(TestFlowModel)
#include "tst_flow_model.moc"
