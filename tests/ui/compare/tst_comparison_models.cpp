// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rate_texts.h"
#include "models/behind_model.h"
#include "models/change_model.h"
#include "models/comparison_facts.h"
#include "models/mirrored_timeline.h"
#include "models/side_runs_model.h"
#include "models/state_matrix_model.h"
#include "models/transition_matrix_model.h"
#include "support/fake_comparison.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

/// With ordinary spaces.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

} // namespace

class TestComparisonModels : public QObject {
    Q_OBJECT
private slots:
    void changesAreListedInTheEnginesOrder();
    void changesAreSortedByNumbers();
    void changesAreFilteredByPlaceAndWord();
    void familiesHaveTheirOwnRows();
    void manyChangesAreSortedOffTheThread();
    void oneRunASideHasNoInterval();
    void intervalsAreWrittenWhereTheyAre();
    void transitionsCountDestinationsAndBytes();
    void watchedCountriesStandInTheMatrixAtZero();
    void aTransitionLeadsToItsFlows();
    void statesAreWrittenInEveryCell();
    void flowsBehindAreOrderedByContent();
    void controlsAreToggledBySpace();
    void theTimelineIsTheMeanOfTheRuns();
    void quotesCarryNoticeScopeAndLimits();
    void methodSaysSeedAndLimits();

private:
    [[nodiscard]] static bool settle(const ChangeModel& model);
    [[nodiscard]] static QString cell(const QAbstractItemModel& model, int row, ChangeField field);
    QThreadPool m_pool;
};

bool TestComparisonModels::settle(const ChangeModel& model)
{
    return QTest::qWaitFor([&] { return !model.isSearching(); }, 20'000);
}

QString TestComparisonModels::cell(const QAbstractItemModel& model, int row, ChangeField field)
{
    return plain(model.index(row, static_cast<int>(field)).data().toString());
}

void TestComparisonModels::changesAreListedInTheEnginesOrder()
{
    ChangeModel model(&m_pool, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(FakeComparison().build());
    QVERIFY(settle(model));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 0, ChangeField::Name), QStringLiteral("gone.example"));
    QCOMPARE(cell(model, 0, ChangeField::Change), QStringLiteral("− Not seen after"));
    QCOMPARE(cell(model, 0, ChangeField::PlaceBefore), QStringLiteral("China"));
    QCOMPARE(cell(model, 0, ChangeField::PlaceAfter), QStringLiteral("not seen"));
    QCOMPARE(cell(model, 0, ChangeField::ContactsAfter), QStringLiteral("–"));
    QCOMPARE(cell(model, 0, ChangeField::ContentBefore), QStringLiteral("41 kB per hour"));
    QCOMPARE(cell(model, 0, ChangeField::Reason), QStringLiteral("Reason for gone.example."));
    model.setComparison(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestComparisonModels::changesAreSortedByNumbers()
{
    ChangeModel model(&m_pool, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(FakeComparison().build());
    model.sort(static_cast<int>(ChangeField::ContentAfter), Qt::DescendingOrder);
    QVERIFY(settle(model));
    QCOMPARE(cell(model, 0, ChangeField::Name), QStringLiteral("moved.example"));
    QCOMPARE(cell(model, 3, ChangeField::Name), QStringLiteral("gone.example")); // not seen sorts below every figure
    QCOMPARE(model.indexAt(0), 1);
    QCOMPARE(model.rowOf(1), 0);
    QVERIFY(model.headerData(static_cast<int>(ChangeField::ContentAfter), Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .endsWith(QStringLiteral("↓")));
}

void TestComparisonModels::changesAreFilteredByPlaceAndWord()
{
    ChangeModel model(&m_pool, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(FakeComparison().build());
    model.setFilterText(QStringLiteral(" singapore "));
    QVERIFY(settle(model));
    QCOMPARE(model.rowCount(), 2);
    model.setFilterText(QStringLiteral("not seen after"));
    QVERIFY(settle(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.total(), std::size_t{4});
    model.setFilterText(QStringLiteral("nothing such"));
    QVERIFY(settle(model));
    QCOMPARE(model.rowCount(), 0);
}

void TestComparisonModels::familiesHaveTheirOwnRows()
{
    ChangeModel model(&m_pool, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(FakeComparison().build());
    model.setFamily(Family::ServiceGroups);
    QVERIFY(settle(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, ChangeField::Name), QStringLiteral("Xiaomi · push channel"));
    model.setFamily(Family::Countries);
    QVERIFY(settle(model));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 0, ChangeField::ContentBefore),
             QStringLiteral("at least 41 kB per hour; up to 54 kB per hour"));
    QVERIFY(cell(model, 1, ChangeField::ContentBefore).startsWith(QStringLiteral("not seen in 2 h")));
}

void TestComparisonModels::manyChangesAreSortedOffTheThread()
{
    FakeComparison plan;
    plan.moreDestinations = 20'000;
    ChangeModel model(&m_pool, nullptr);
    model.setComparison(plan.build());
    QVERIFY(settle(model));
    const QString first = cell(model, 1, ChangeField::Name);
    model.sort(static_cast<int>(ChangeField::Name), Qt::AscendingOrder);
    QCOMPARE(cell(model, 1, ChangeField::Name), first); // it only hands over the work
    QVERIFY(settle(model));
    QCOMPARE(cell(model, 1, ChangeField::Name), QStringLiteral("host00000.example"));
}

void TestComparisonModels::oneRunASideHasNoInterval()
{
    const ComparisonPtr comparison = FakeComparison().build();
    for (const DestinationRow& row : comparison->destinations) {
        QVERIFY(!ratioShown(row.ratio).contains(QStringLiteral("to")));
        QVERIFY(testShown(row.test).isEmpty());
    }
    QCOMPARE(ratioShown(comparison->destinations[1].ratio), QString::fromStdString(factorText(0.5)));
    QVERIFY(QString::fromStdString(comparison->sentence)
                .contains(QStringLiteral("no estimate of ordinary variation is available")));
}

void TestComparisonModels::intervalsAreWrittenWhereTheyAre()
{
    const QString shown = ratioShown(Ratio{0.25, 0.17, 0.36, false});
    QVERIFY2(shown.contains(QStringLiteral("0.17")) && shown.contains(QStringLiteral("0.36")), qPrintable(shown));
    RunTest test{"permutation", 0.0002, 0.0006, 0.0002, true, true};
    QVERIFY(testShown(test).contains(QStringLiteral("smallest attainable p")));
}

void TestComparisonModels::transitionsCountDestinationsAndBytes()
{
    TransitionMatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(FakeComparison().build(), {China, UnitedStates, Singapore, India});
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("CN"));
    QCOMPARE(model.headerData(model.columnCount() - 1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("not seen"));
    const QModelIndex stayed = model.index(0, 0), moved = model.index(0, 2);
    QCOMPARE(stayed.data().toString(), QStringLiteral("1"));
    QCOMPARE(moved.data().toString(), QStringLiteral("1"));
    QCOMPARE(plain(moved.data(MatrixRole::Detail).toString()), QStringLiteral("82 kB → 40 kB"));
    QCOMPARE(moved.data(MatrixRole::Country).toString(), QStringLiteral("SG"));
    QVERIFY(moved.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("moved.example")));
    QVERIFY(model.asText().contains(QStringLiteral("before: China; after: not seen")));
    model.setGroups(true);
    QVERIFY(model.asText().contains(QStringLiteral("1 service group")));
    model.setComparison(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestComparisonModels::watchedCountriesStandInTheMatrixAtZero()
{
    TransitionMatrixModel model;
    model.setComparison(FakeComparison().build(), {China, UnitedStates, Singapore, India});
    QCOMPARE(model.headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("IN"));
    QVERIFY(!model.index(3, 3).data().isValid());
    QCOMPARE(model.index(3, 3).data(MatrixRole::Strength).toDouble(), 0.0);
    QVERIFY(model.flowsBehind(model.index(3, 3)).isEmpty());
}

void TestComparisonModels::aTransitionLeadsToItsFlows()
{
    TransitionMatrixModel model;
    model.setComparison(FakeComparison().build(), {China, UnitedStates, Singapore, India});
    const FlowsBehind gone = model.flowsBehind(model.index(0, model.columnCount() - 1));
    QCOMPARE(gone.before.size(), std::size_t{1});
    QVERIFY(gone.after.empty());
    QCOMPARE(gone.title, QStringLiteral("China → not seen"));
    const FlowsBehind moved = model.flowsBehind(model.index(0, 2));
    QCOMPARE(moved.before.size() + moved.after.size(), std::size_t{2});
}

void TestComparisonModels::statesAreWrittenInEveryCell()
{
    StateMatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(FakeComparison().build());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("content sent"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("not seen"));
    QCOMPARE(model.index(0, 1).data(MatrixRole::Detail).toString(), QStringLiteral("up to 36 a day not excluded"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("not tested"));
    QVERIFY(model.index(0, 2).data(MatrixRole::IsOutlined).toBool());
    QVERIFY(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString().contains(QStringLiteral("not tested")));
    QCOMPARE(model.flowsBehind(model.index(0, 0)).before.size(), std::size_t{1});
}

void TestComparisonModels::flowsBehindAreOrderedByContent()
{
    BehindModel model(&m_pool, true, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FakeComparison plan;
    plan.runsPerSide = 2;
    const ComparisonPtr comparison = plan.build();
    const Analysis& analysis = *comparison->before.runs[1].analysis;
    std::vector<FlowRef> flows;
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i)
        flows.push_back({1, FlowId{i}});
    flows.push_back({0, FlowId{0}});
    model.setFlows(comparison, flows);
    QTRY_VERIFY(!model.isSearching() && model.rowCount() == static_cast<int>(flows.size()));
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto content = [&](int at) { return model.analysisAt(at)->view(model.flowAt(at)).traffic.contentUp; };
        QVERIFY(content(row - 1) >= content(row));
    }
    const int runs = model.columnCount() - 1;
    model.sort(runs, Qt::AscendingOrder);
    QTRY_COMPARE(model.index(0, runs).data().toString(), QStringLiteral("before-1.pcap"));
    model.sort(BehindModel::columnOf(FlowField::Name), Qt::AscendingOrder);
    QTRY_VERIFY(!model.isSearching());
    model.setFlows(nullptr, {});
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(!model.analysisAt(0));
}

void TestComparisonModels::controlsAreToggledBySpace()
{
    SideRunsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ComparisonPtr comparison = FakeComparison().build();
    model.setRuns({{QStringLiteral("before-1.pcap"), QStringLiteral("/x/before-1.pcap"), false,
                    comparison->before.runs[0].analysis},
                   {QStringLiteral("late.pcap"), QStringLiteral("/x/late.pcap"), true, nullptr}});
    model.setComparison(comparison, true);
    QCOMPARE(model.index(0, SideRunsModel::Build).data().toString(), QStringLiteral("JHCMIBH41.0"));
    QVERIFY(model.index(1, SideRunsModel::Capture).data().toString().contains(QStringLiteral("reading")));
    QCOMPARE(model.index(1, SideRunsModel::Build).data().toString(), QString());
    QSignalSpy toggled(&model, &SideRunsModel::controlToggled);
    QVERIFY(model.setData(model.index(0, SideRunsModel::Control), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.takeFirst(), (QList<QVariant>{0, true}));
}

void TestComparisonModels::theTimelineIsTheMeanOfTheRuns()
{
    FakeComparison plan;
    const StopFlag goOn{false};
    const std::vector<CountryCode> watched{China, UnitedStates, Singapore, India};
    const auto sums = [&](std::size_t runs, TimelineAlignment alignment) {
        plan.runsPerSide = runs;
        const MirroredTimeline timeline = mirroredTimeline(*plan.build(), {watched, alignment}, goOn);
        double total = 0;
        for (const MirroredTimeline::Series& series : timeline.series)
            total += series.total();
        return total;
    };
    const double one = sums(1, TimelineAlignment::Start);
    QVERIFY(one > 0);
    QCOMPARE(sums(4, TimelineAlignment::Start), one);
    QCOMPARE(sums(4, TimelineAlignment::Clock), one);
    const MirroredTimeline day = mirroredTimeline(*plan.build(), {watched, TimelineAlignment::Clock, 330}, goOn);
    QCOMPARE(static_cast<double>(day.count()) * day.binSeconds, 86400.0);
}

void TestComparisonModels::quotesCarryNoticeScopeAndLimits()
{
    FakeComparison plan;
    plan.isReconstruction = true;
    const Comparison comparison = plan.value();
    for (const QString& quote :
         {quotableComparison(comparison), quotableChange(comparison, comparison.destinations[0])}) {
        QVERIFY(quote.startsWith(QStringLiteral("Reconstruction")));
        QVERIFY(plain(quote).contains(QStringLiteral("JHCMIBH41.0 · 1 run · 2 h")));
        QVERIFY(quote.contains(QStringLiteral("no estimate of ordinary variation")));
        for (const char* word : {"significant", "because of the update", "stopped"}) // methods §3.7
            QVERIFY(!quote.contains(QLatin1String(word), Qt::CaseInsensitive));
    }
    QVERIFY(quotableComparison(comparison).contains(QStringLiteral("Factory reset differs")));
}

void TestComparisonModels::methodSaysSeedAndLimits()
{
    const QString text = comparisonFacts(FakeComparison().value()).toPlainText();
    for (const char* part : {"20140810", "Packets were lost.", "No test: one run a side", "before-1.pcap"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

WAYBILL_UI_TEST(TestComparisonModels)
#include "tst_comparison_models.moc"
