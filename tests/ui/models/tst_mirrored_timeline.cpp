// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mirrored_timeline.h"
#include "models/run_steps.h"
#include "support/fake_comparison.h"
#include "support/ui_test.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace waybill;
using namespace waybill::test;

namespace {

const StopFlag GoOn{false};
const std::vector<CountryCode> Watched{China, UnitedStates, Singapore, India};

Comparison twoRunsASide()
{
    FakeComparison plan;
    plan.runsPerSide = 2;
    return plan.value();
}

TimelineRequest by(TimelineAlignment alignment)
{
    TimelineRequest request;
    request.watchList = Watched;
    request.alignment = alignment;
    return request;
}

double total(const MirroredTimeline& timeline)
{
    double sum = 0;
    for (const MirroredTimeline::Series& series : timeline.series)
        sum += series.total();
    return sum;
}

Timestamp later(Timestamp time, double seconds)
{
    return Timestamp{time.ns + static_cast<std::int64_t>(seconds * 1e9)};
}

} // namespace

class TestMirroredTimeline : public QObject {
    Q_OBJECT
private slots:
    void runsWithoutAnUpdateAreLeftOut();
    void zeroIsTheUpdate();
    void anOldUpdateIsNoMomentOfTheRun();
    void runsWithoutAStepAreLeftOut();
    void stepsOfNoRunBelongByTime();
    void momentsOfOneBarAreOneMarker();
    void distantMomentsStillFitTheAxis();
};

void TestMirroredTimeline::runsWithoutAnUpdateAreLeftOut()
{
    Comparison comparison = twoRunsASide();
    comparison.after.runs[0].conditions.updatedAt = comparison.after.runs[0].first;
    const MirroredTimeline timeline = mirroredTimeline(comparison, by(TimelineAlignment::Update), GoOn);
    QCOMPARE(timeline.runs, std::size_t{1});
    QCOMPARE(timeline.leftOut, std::size_t{3});
    QVERIFY(total(timeline) > 0);
    const MirroredTimeline none = mirroredTimeline(twoRunsASide(), by(TimelineAlignment::Update), GoOn);
    QCOMPARE(none.runs, std::size_t{0});
    QCOMPARE(none.leftOut, std::size_t{4});
    QCOMPARE(none.count(), std::size_t{0});
}

void TestMirroredTimeline::zeroIsTheUpdate()
{
    Comparison comparison = twoRunsASide();
    for (ComparedSide* side : {&comparison.before, &comparison.after})
        for (ComparedRun& run : side->runs)
            run.conditions.updatedAt = run.last; // all of the run lies before it
    const MirroredTimeline timeline = mirroredTimeline(comparison, by(TimelineAlignment::Update), GoOn);
    QCOMPARE(timeline.leftOut, std::size_t{0});
    const double length =
        static_cast<double>(nanosecondsBetween(comparison.before.runs[0].first, comparison.before.runs[0].last)) / 1e9;
    QVERIFY2(timeline.firstSecond <= -length + 1e-6 && timeline.firstSecond > -length - timeline.binSeconds,
             qPrintable(QString::number(timeline.firstSecond)));
    const MirroredTimeline start = mirroredTimeline(comparison, by(TimelineAlignment::Start), GoOn);
    QCOMPARE(total(timeline), total(start));
    QVERIFY(std::any_of(timeline.markers.begin(), timeline.markers.end(), [](const auto& marker) {
        return marker.kind == MirroredTimeline::Marker::Kind::Update && std::abs(marker.second) < 1e-6;
    }));
}

void TestMirroredTimeline::anOldUpdateIsNoMomentOfTheRun()
{
    Comparison comparison = twoRunsASide();
    comparison.after.runs[0].conditions.updatedAt = later(comparison.after.runs[0].first, -3 * 86400.0);
    comparison.after.runs[1].conditions.updatedAt = later(comparison.after.runs[1].last, 60);
    QCOMPARE(mirroredTimeline(comparison, by(TimelineAlignment::Update), GoOn).leftOut, std::size_t{4});
}

void TestMirroredTimeline::runsWithoutAStepAreLeftOut()
{
    const Comparison comparison = twoRunsASide();
    TimelineRequest request = by(TimelineAlignment::Step);
    request.step = "opened the gallery";
    const ComparedRun& run = comparison.before.runs[1];
    request.steps[run.analysis.get()] = {{run.first, 0, "closed it"}, {run.last, 0, "opened the gallery"}};
    const MirroredTimeline timeline = mirroredTimeline(comparison, request, GoOn);
    QCOMPARE(timeline.runs, std::size_t{1});
    QCOMPARE(timeline.leftOut, std::size_t{3});
    QVERIFY(timeline.firstSecond < 0);
    QCOMPARE(timeline.markers.size(), std::size_t{2});
}

void TestMirroredTimeline::stepsOfNoRunBelongByTime()
{
    const Comparison comparison = twoRunsASide();
    const ComparedRun& run = comparison.before.runs[0];
    SideRun own;
    own.analysis = run.analysis;
    own.id = CaseRunId{7};
    const std::vector<CaseStep> steps{{run.last, 0, "second", {}},
                                      {run.first, 0, "first", {}},
                                      {later(run.last, 60), 0, "after the run", {}},
                                      {later(run.first, -60), 0, "noted for it", CaseRunId{7}},
                                      {run.first, 0, "of another", CaseRunId{8}}};
    RunSteps found;
    addRunSteps(steps, {own}, found);
    QCOMPARE(stepTexts(found), (std::vector<std::string>{"noted for it", "first", "second"}));
}

void TestMirroredTimeline::momentsOfOneBarAreOneMarker()
{
    Comparison comparison = twoRunsASide();
    for (ComparedRun& run : comparison.after.runs)
        run.conditions.updatedAt = run.first;
    const MirroredTimeline timeline = mirroredTimeline(comparison, by(TimelineAlignment::Start), GoOn);
    QCOMPARE(timeline.markers.size(), std::size_t{1});
    QCOMPARE(timeline.markers[0].runs, std::size_t{2});
    QVERIFY(!timeline.markers[0].isBefore);
}

void TestMirroredTimeline::distantMomentsStillFitTheAxis()
{
    Comparison comparison = twoRunsASide();
    comparison.after.runs[0].conditions.updatedAt = later(comparison.after.runs[0].first, -80'000);
    comparison.after.runs[1].conditions.updatedAt = comparison.after.runs[1].first;
    const MirroredTimeline timeline = mirroredTimeline(comparison, by(TimelineAlignment::Update), GoOn);
    QCOMPARE(timeline.runs, std::size_t{2});
    QVERIFY2(timeline.count() <= 2 * MaxTimelineBins + 2, qPrintable(QString::number(timeline.count())));
    QVERIFY(total(timeline) > 0);
}

WAYBILL_UI_TEST(TestMirroredTimeline)
#include "tst_mirrored_timeline.moc"
