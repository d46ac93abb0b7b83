// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of the overview with captures behind it.
#include "analysis/analyse.h"
#include "analysis/clock_bins.h"
#include "models/text.h"
#include "pages/overview/overview_page.h"
#include "pages/overview/timeline_panel.h"
#include "support/capture_writer.h"
#include "support/fake_analysis.h"
#include "support/paths.h"
#include "support/shown_texts.h"
#include "support/ui_test.h"
#include "widgets/legend.h"
#include "widgets/timeline_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>
#include <numeric>

using namespace waybill;
using waybill::test::FakeAnalysis;

namespace {

AnalysisPtr analysed(const std::string& path, const TimeSpan& span = {})
{
    const auto geography = Geography::load(findResourceDirectory());
    AnalysisRequest request;
    request.runs = {{path}};
    request.from = span.from;
    request.to = span.to;
    const auto result = geography ? analyse(request, *geography, {}, {}) : Failure(geography.error());
    return result ? *result : nullptr;
}

std::string weibo()
{
    return waybill::test::corpusPath() + "/handset/weibo.pcap";
}

std::uint64_t sumOf(const std::vector<std::uint64_t>& sums)
{
    return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}

struct Shown {
    explicit Shown(const AnalysisPtr& analysis)
    {
        page.resize(1280, 760);
        page.setAnalysis(analysis);
        page.show();
        view = page.findChild<TimelineView*>();
        source = page.findChild<TimelineSource*>();
        panel = page.findChild<TimelinePanel*>();
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : panel->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    QThreadPool pool;
    OverviewPage page{&pool};
    TimelineView* view = nullptr;
    TimelineSource* source = nullptr;
    TimelinePanel* panel = nullptr;
};

} // namespace

class tst_TimelinePanel : public QObject {
    Q_OBJECT
private slots:
    void aSmallCaptureIsReadDownToTenMilliseconds();
    void aBrushAsksForItsSpanOnAllPages();
    void whatIsSelectedIsWhatTheSpanHolds();
    void theButtonNarrowsToTheSelection();
    void aNarrowedAnalysisShowsItsSpan();
    void aFileThatIsGoneLeavesTheCoarseBars();
    void withoutContentASentenceStandsThere();
    void theDetailsAreATable();
    void cancellingKeepsTheCoarseBars();
    void theLegendAndTheUnitAreWhole();
};

void tst_TimelinePanel::aSmallCaptureIsReadDownToTenMilliseconds()
{
    const AnalysisPtr analysis = analysed(weibo());
    QVERIFY(analysis);
    const Shown shown(analysis);
    QTRY_COMPARE(shown.source->reading(), TimelineSource::Reading::Done);
    QCOMPARE(shown.source->pyramid().finestNs(), ClockBins.front());
    QCOMPARE(sumOf(shown.source->pyramid().levelSums(0)), analysis->coverage().remote.contentUp);
    for (int i = 0; i < 20; ++i)
        shown.view->zoomIn();
    QCOMPARE(shown.view->scene().bars.binNs, ClockBins.front());
    QVERIFY(shown.panel->tableText().contains(QLatin1Char('.')));
}

void tst_TimelinePanel::aBrushAsksForItsSpanOnAllPages()
{
    const AnalysisPtr analysis = analysed(weibo());
    QVERIFY(analysis);
    const Shown shown(analysis);
    QTRY_VERIFY(shown.view->scene().bars.count() > 0);
    QTRY_VERIFY(!shown.source->chapters().empty());
    QSignalSpy requested(&shown.page, &Page::spanRequested);
    const TimelineLayout layout = shown.view->parts();
    const QPoint from(layout.bars.left() + 200, layout.bars.center().y()), to(from.x() + 300, from.y());
    const TimeAxis axis = layout.axisOf(shown.view->scene());
    QTest::mousePress(shown.view, Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.view, to);
    QTest::mouseRelease(shown.view, Qt::LeftButton, {}, to);
    QCOMPARE(requested.size(), 1);
    const auto span = requested.front().front().value<TimeSpan>();
    QVERIFY(span.from && span.to);
    const std::int64_t bin = shown.view->scene().bars.binNs;
    const std::int64_t early = axis.timeAt(from.x()).ns - span.from->ns, late = span.to->ns - axis.timeAt(to.x()).ns;
    QVERIFY2(early >= 0 && early < bin, qPrintable(QString::number(early)));
    QVERIFY2(late >= 0 && late < bin, qPrintable(QString::number(late)));
    QCOMPARE(span.from->ns % bin, 0);
    QCOMPARE((span.to->ns + 1) % bin, 0); // the end is inclusive
}

void tst_TimelinePanel::whatIsSelectedIsWhatTheSpanHolds()
{
    const AnalysisPtr analysis = analysed(weibo());
    QVERIFY(analysis);
    const Shown shown(analysis);
    QTRY_COMPARE(shown.source->reading(), TimelineSource::Reading::Done);
    QTest::keyClick(shown.view, Qt::Key_Home);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(shown.view, Qt::Key_Right, Qt::ShiftModifier);
    const auto selection = shown.view->selection();
    QVERIFY(selection.has_value());
    const AnalysisPtr part = analysed(weibo(), {selection->from, Timestamp{selection->to.ns - 1}});
    QVERIFY(part);
    const std::uint64_t told = part->coverage().remote.contentUp;
    QVERIFY(told > 0);
    const std::uint64_t read = sumOf(shown.source->pyramid().sumsIn(selection->from, selection->to));
    QCOMPARE(read, told);
    QVERIFY2(shown.panel->readout().contains(bytesShown(told)), qPrintable(shown.panel->readout()));
}

void tst_TimelinePanel::theButtonNarrowsToTheSelection()
{
    const Shown shown(FakeAnalysis::typical().build());
    QTRY_VERIFY(shown.view->scene().bars.count() > 0);
    QPushButton* narrow = shown.button(QStringLiteral("Narrow to this span"));
    QVERIFY(narrow && !narrow->isEnabled());
    QSignalSpy requested(&shown.page, &Page::spanRequested);
    QTest::keyClick(shown.view, Qt::Key_Right);
    QTest::keyClick(shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(narrow->isEnabled());
    narrow->click();
    QCOMPARE(requested.size(), 1);
    QTest::mouseClick(shown.button(QStringLiteral("Zoom in")), Qt::LeftButton);
    QVERIFY(shown.view->isZoomed());
    QTest::mouseClick(shown.button(QStringLiteral("Everything")), Qt::LeftButton);
    QVERIFY(!shown.view->isZoomed());
}

void tst_TimelinePanel::aNarrowedAnalysisShowsItsSpan()
{
    const AnalysisPtr whole = analysed(weibo());
    QVERIFY(whole);
    const Shown shown(whole);
    QTRY_COMPARE(shown.source->reading(), TimelineSource::Reading::Done);
    shown.view->zoomIn();
    const std::int64_t third = nanosecondsBetween(whole->firstTime(), whole->lastTime()) / 3;
    const TimeSpan span{Timestamp{whole->firstTime().ns + third}, Timestamp{whole->lastTime().ns - third}};
    const auto part = withinSpan(whole, span, {});
    QVERIFY(part.has_value());
    const_cast<OverviewPage&>(shown.page).setAnalysis(*part);
    QTRY_VERIFY(shown.view->whole().from == *span.from);
    QCOMPARE(shown.view->whole().to.ns, span.to->ns + 1);
    QVERIFY(!shown.view->isZoomed());
    QTRY_VERIFY(shown.view->scene().markers.size() >= 2);
    QCOMPARE(shown.view->scene().markers.front().label, QStringLiteral("narrowed from here"));
    QVERIFY(shown.panel->readout().contains(QStringLiteral("Esc")));
}

void tst_TimelinePanel::aFileThatIsGoneLeavesTheCoarseBars()
{
    const waybill::test::TemporaryDirectory folder;
    const std::string path = folder.write("a.pcap", waybill::test::readFile(weibo()));
    const AnalysisPtr analysis = analysed(path);
    QVERIFY(analysis);
    QVERIFY(QFile::remove(QString::fromStdString(path)));
    const Shown shown(analysis);
    QTRY_COMPARE(shown.source->reading(), TimelineSource::Reading::Failed);
    QVERIFY(shown.source->problem().contains(QStringLiteral("a.pcap")));
    QVERIFY(shown.view->scene().bars.count() > 0);
    for (int i = 0; i < 20; ++i)
        shown.view->zoomIn();
    QPushButton* again = shown.button(QStringLiteral("Read finer times"));
    QVERIFY(again && again->isVisibleTo(shown.panel));
    (void)folder.write("a.pcap", waybill::test::readFile(weibo()));
    again->click();
    QTRY_COMPARE(shown.source->reading(), TimelineSource::Reading::Done);
}

void tst_TimelinePanel::withoutContentASentenceStandsThere()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    plan.flows.resize(1);
    plan.flows.front().contentUp = 0;
    const Shown shown(plan.build());
    QTRY_VERIFY(!shown.view->scene().notice.isEmpty());
    const Shown empty(FakeAnalysis().build());
    QTRY_VERIFY(!empty.view->scene().notice.isEmpty());
    QVERIFY(!empty.panel->readout().isEmpty());
}

void tst_TimelinePanel::theDetailsAreATable()
{
    const AnalysisPtr analysis = analysed(weibo());
    QVERIFY(analysis);
    const Shown shown(analysis);
    QTRY_VERIFY(!shown.source->chapters().empty());
    const QStringList lines = shown.panel->detailsText().split(QLatin1Char('\n'));
    QCOMPARE(lines.front().count(QLatin1Char('\t')), 3);
    QCOMPARE(static_cast<std::size_t>(lines.size()), shown.source->chapters().size() + 1);
}

void tst_TimelinePanel::cancellingKeepsTheCoarseBars()
{
    const AnalysisPtr analysis = analysed(weibo());
    QVERIFY(analysis);
    QThreadPool pool;
    TimelineSource source(&pool);
    source.setAnalysis(analysis, {China});
    QTRY_VERIFY(source.pyramid().finestNs() > 0);
    source.cancelReading();
    source.wantFiner(); // zooming does not begin it again
    QCOMPARE(source.reading(), TimelineSource::Reading::Cancelled);
    source.readAgain();
    QTRY_COMPARE(source.reading(), TimelineSource::Reading::Done);
    QCOMPARE(source.pyramid().finestNs(), ClockBins.front());
}

/// They are written when the bars come, long after the head had its place.
void tst_TimelinePanel::theLegendAndTheUnitAreWhole()
{
    const AnalysisPtr analysis = analysed(waybill::test::corpusPath() + "/handset/1kxun.pcap");
    QVERIFY(analysis);
    const Shown shown(analysis);
    const auto* legend = shown.panel->findChild<Legend*>();
    QTRY_VERIFY(!legend->accessibleName().isEmpty());
    for (const int width : {1280, 700, 1280}) {
        QWidget* page = shown.panel->window();
        page->resize(width, 760);
        QTRY_COMPARE(page->width(), width);
        QTRY_COMPARE(waybill::test::cutTexts(*shown.panel), QStringList());
        QVERIFY(shown.panel->rect().contains(legend->geometry()));
        QVERIFY(width < 1280 || legend->width() >= legend->sizeHint().width());
    }
}

WAYBILL_UI_TEST(tst_TimelinePanel)
#include "tst_timeline_panel.moc"
