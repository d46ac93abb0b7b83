// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter.h"
#include "filter/flow_selection.h"
#include "models/destination_tree_model.h"
#include "models/flow_model.h"
#include "models/new_since.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QThreadPool>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

/// xiaomi.com in China from the start and again at 100 s; google.com in the United States at 60 s for the first time.
AnalysisPtr threeFlows()
{
    FakeAnalysis fake;
    fake.flows = {{.server = "42.62.48.181", .startSeconds = 0},
                  {.server = "173.194.36.36",
                   .name = "www.google.com",
                   .domain = "google.com",
                   .country = UnitedStates,
                   .second = UnitedStates,
                   .startSeconds = 60},
                  {.server = "42.62.48.181", .name = "log.xiaomi.com", .startSeconds = 100}};
    return fake.build();
}

NewSince sinceSecond(const AnalysisPtr& analysis, double seconds)
{
    return {{analysis->flow(FlowId{0}).began.ns + static_cast<std::int64_t>(seconds * 1e9)},
            QStringLiteral("consent off")};
}

QModelIndex rowOf(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
        if (const QModelIndex below = rowOf(model, text, index); below.isValid())
            return below;
    }
    return {};
}

QString tagAt(const QModelIndex& index)
{
    return index.data(NewTagRole).toString();
}

} // namespace

class tst_NewSince : public QObject {
    Q_OBJECT
private slots:
    void flowsThatBeganSinceAreMarked();
    void destinationsAreMarkedByTheirFirstContact();
    void wordsInTheFilterMakeNothingNew();
    void theWordsSayWhenAndAfterWhat();
    void theExpressionsShowOnlyWhatIsNew();
};

void tst_NewSince::flowsThatBeganSinceAreMarked()
{
    QThreadPool pool;
    FlowModel model(&pool, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AnalysisPtr analysis = threeFlows();
    model.setAnalysis(analysis);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching() && model.rowCount() == 3, 20'000);
    const int name = static_cast<int>(FlowField::Name);
    const auto cell = [&](std::uint32_t flow, int column) {
        return model.index(model.indexOf(FlowId{flow}).row(), column);
    };
    QVERIFY(tagAt(cell(2, name)).isEmpty());
    model.setNewSince(sinceSecond(analysis, 60));
    QCOMPARE(tagAt(cell(1, name)), QStringLiteral("new"));
    QCOMPARE(tagAt(cell(2, name)), QStringLiteral("new"));
    QVERIFY(tagAt(cell(0, name)).isEmpty());
    QVERIFY(tagAt(cell(1, name + 1)).isEmpty());
    QCOMPARE(cell(1, name).data().toString(), QStringLiteral("www.google.com"));
    QVERIFY(cell(1, name).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("new: first contact at")));
    QVERIFY(cell(1, name).data(Qt::ToolTipRole).toString().contains(QStringLiteral("consent off")));
    model.setNewSince(std::nullopt);
    QVERIFY(tagAt(cell(1, name)).isEmpty());
}

void tst_NewSince::destinationsAreMarkedByTheirFirstContact()
{
    QThreadPool pool;
    DestinationTreeModel model(&pool, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AnalysisPtr analysis = threeFlows();
    model.setNewSince(sinceSecond(analysis, 60));
    model.setAnalysis(analysis);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching() && model.rowCount() > 0, 20'000);
    QCOMPARE(tagAt(rowOf(model, QStringLiteral("google.com"))), QStringLiteral("new"));
    QCOMPARE(tagAt(model.indexOfCountry(UnitedStates)), QStringLiteral("new"));
    QVERIFY(tagAt(rowOf(model, QStringLiteral("xiaomi.com"))).isEmpty());
    QVERIFY(tagAt(model.indexOfCountry(China)).isEmpty());
    const QModelIndex network = model.index(0, 0, model.indexOfCountry(UnitedStates));
    QCOMPARE(model.nodeAt(network)->kind, DestinationKind::Operator);
    QVERIFY(tagAt(network).isEmpty());                         // the one of the servers in China
    QVERIFY(tagAt(model.indexOfCountry(Singapore)).isEmpty()); // nothing went there
    QCOMPARE(tagAt(rowOf(model, QStringLiteral("log.xiaomi.com"))), QStringLiteral("new"));
    QVERIFY(tagAt(model.index(model.indexOfCountry(UnitedStates).row(), 1)).isEmpty());
}

void tst_NewSince::wordsInTheFilterMakeNothingNew()
{
    QThreadPool pool;
    DestinationTreeModel model(&pool, nullptr);
    const AnalysisPtr analysis = threeFlows();
    model.setNewSince(sinceSecond(analysis, 60));
    model.setFilterText(QStringLiteral("log.xiaomi.com")); // of xiaomi.com the later flow alone
    model.setAnalysis(analysis);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching() && model.rowCount() > 0, 20'000);
    const QModelIndex destination = rowOf(model, QStringLiteral("xiaomi.com"));
    QVERIFY(destination.isValid());
    QVERIFY(tagAt(destination).isEmpty());
    QVERIFY(tagAt(model.indexOfCountry(China)).isEmpty());
}

void tst_NewSince::theWordsSayWhenAndAfterWhat()
{
    const Timestamp marked{1'407'679'320 * NsPerSecond}, first{1'407'679'327 * NsPerSecond};
    const QString words = newWords({marked, QStringLiteral("consent off")}, first, 330);
    QVERIFY2(words.startsWith(QStringLiteral("new: first contact at 10 Aug 2014, 19:32:07")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("after “consent off” at 19:32:00")), qPrintable(words));
    QVERIFY(newWords({marked, {}}, first, 330, true).startsWith(QStringLiteral("new: first looked up at")));
    QVERIFY(newSinceShown({marked, QStringLiteral("consent off")}, 330).contains(QStringLiteral("consent off")));
}

void tst_NewSince::theExpressionsShowOnlyWhatIsNew()
{
    const AnalysisPtr analysis = threeFlows();
    const NewSince since = sinceSecond(analysis, 60);
    const auto passing = [&analysis](const QString& expression) {
        const auto filter = Filter::parse(expression.toStdString());
        const auto flows = filter ? selectFlows(analysis, *filter, {}) : Result<FlowSelection>(Failure(Error{}));
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; flows && row < flows->size(); ++row)
            if ((*flows)[row])
                rows.push_back(row);
        return rows;
    };
    QCOMPARE(passing(newFlowsExpression(since)), (std::vector<std::size_t>{1, 2}));
    QCOMPARE(passing(newDestinationsExpression(since)), (std::vector<std::size_t>{1}));
}

WAYBILL_UI_TEST(tst_NewSince)
#include "tst_new_since.moc"
