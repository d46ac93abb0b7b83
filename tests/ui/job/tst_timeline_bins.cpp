// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"
#include "job/timeline_bins.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"

#include <QtTest>

using namespace waybill;
using waybill::test::FakeAnalysis;
using waybill::test::FakeFlow;

class tst_TimelineBins : public QObject {
    Q_OBJECT
private slots:
    void everyByteIsInTheSeriesOfItsPlace();
    void binsAreFewAndRound_data();
    void binsAreFewAndRound();
    void anEmptyRecordingHasNoBins();
};

void tst_TimelineBins::everyByteIsInTheSeriesOfItsPlace()
{
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    const TimelineBins bins = timelineBins(*analysis, defaultWatchList());
    std::map<TimelineBins::Kind, std::uint64_t> kinds;
    std::map<CountryCode, std::uint64_t> countries;
    for (const TimelineBins::Series& series : bins.series) {
        kinds[series.kind] += series.total();
        if (series.kind == TimelineBins::Kind::Watched)
            countries[series.country] = series.total();
    }
    QCOMPARE(countries[China], std::uint64_t{900'000});
    QCOMPARE(countries[UnitedStates], std::uint64_t{300'000});
    QCOMPARE(countries[Singapore], std::uint64_t{0}); // disputed bytes belong to no country
    QCOMPARE(kinds[TimelineBins::Kind::Uncertain], std::uint64_t{250'000});
    QCOMPARE(kinds[TimelineBins::Kind::Edge], std::uint64_t{1000});
    std::uint64_t all = 0;
    for (const auto& [kind, bytes] : kinds)
        all += bytes;
    QCOMPARE(all, analysis->coverage().remote.contentUp); // and nothing of the local network
}

void tst_TimelineBins::binsAreFewAndRound_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<qint64>("binSeconds");
    QTest::newRow("one packet") << 0.0 << qint64{1};
    QTest::newRow("two minutes") << 120.0 << qint64{1};
    QTest::newRow("two hours") << 7440.0 << qint64{60};
    QTest::newRow("a year") << 365 * 86400.0 << qint64{604800};
}

void tst_TimelineBins::binsAreFewAndRound()
{
    QFETCH(double, seconds);
    QFETCH(qint64, binSeconds);
    FakeAnalysis plan;
    FakeFlow flow;
    flow.lengthSeconds = seconds;
    plan.flows = {flow};
    const TimelineBins bins = timelineBins(*plan.build(), defaultWatchList());
    QCOMPARE(bins.binNs, binSeconds * NsPerSecond);
    QVERIFY(bins.count() >= 1 && bins.count() <= MaxTimelineBins + 1);
    QCOMPARE(bins.origin.ns % bins.binNs, 0);
}

void tst_TimelineBins::anEmptyRecordingHasNoBins()
{
    QCOMPARE(timelineBins(*FakeAnalysis().build(), defaultWatchList()).count(), std::size_t{0});
}

WAYBILL_UI_TEST(tst_TimelineBins)
#include "tst_timeline_bins.moc"
