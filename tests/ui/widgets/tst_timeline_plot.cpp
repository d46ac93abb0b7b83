// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ui_test.h"
#include "widgets/plot_mirrored.h"
#include "widgets/plot_timeline.h"

#include <QImage>
#include <QSignalSpy>
#include <QtTest>

using namespace waybill;

namespace {

TimelinePlot::Bars tenBars()
{
    TimelinePlot::Bars bars;
    bars.firstSecond = 1000;
    bars.binSeconds = 60;
    bars.series.push_back({QStringLiteral("China"), China, {}, false, std::vector<double>(10, 500)});
    return bars;
}

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage();
}

} // namespace

class TestTimelinePlot : public QObject {
    Q_OBJECT
private slots:
    void theBoundaryIsDragged();
    void theBoundaryStaysWithinTheBars();
    void withoutABoundaryTheMouseMovesNothing();
    void markersAreDrawn();
    void markersOfBothSidesAreDrawn();
};

void TestTimelinePlot::theBoundaryIsDragged()
{
    TimelinePlot plot;
    plot.resize(500, 200);
    plot.show();
    plot.setBars(tenBars());
    plot.setBoundary(1100);
    QSignalSpy moved(&plot, &TimelinePlot::boundaryMoved);
    QWidget* inside = plot.childAt(300, 80);
    QTest::mousePress(inside, Qt::LeftButton, {}, QPoint(300, 80));
    const double first = plot.boundary().value_or(0);
    QTest::mouseMove(inside, QPoint(400, 80));
    QTest::mouseRelease(inside, Qt::LeftButton, {}, QPoint(400, 80));
    QVERIFY(moved.size() >= 1);
    QVERIFY(first > 1200 && plot.boundary().value_or(0) > first);
}

void TestTimelinePlot::theBoundaryStaysWithinTheBars()
{
    TimelinePlot plot;
    plot.setBars(tenBars());
    plot.setBoundary(1100);
    QTest::keyClick(&plot, Qt::Key_End);
    QCOMPARE(plot.boundary().value_or(0), 1600.0);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.boundary().value_or(0), 1600.0);
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(plot.boundary().value_or(0), 1000.0);
}

void TestTimelinePlot::withoutABoundaryTheMouseMovesNothing()
{
    TimelinePlot plot;
    plot.resize(500, 200);
    plot.show();
    plot.setBars(tenBars());
    QSignalSpy moved(&plot, &TimelinePlot::boundaryMoved);
    QTest::mouseClick(plot.childAt(300, 80), Qt::LeftButton, {}, QPoint(300, 80));
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(plot.focusPolicy(), Qt::NoFocus);
}

void TestTimelinePlot::markersAreDrawn()
{
    TimelinePlot plot;
    plot.resize(500, 200);
    plot.setBars(tenBars());
    const QImage without = pictureOf(plot);
    plot.setMarkers({{1200, QStringLiteral("update"), PlotMarker::Half::Whole, true},
                     {1201, QStringLiteral("restart"), PlotMarker::Half::Whole, false}});
    QVERIFY(pictureOf(plot) != without);
    plot.setMarkers({});
    QCOMPARE(pictureOf(plot), without);
    plot.setMarkers({{99, QStringLiteral("long before"), PlotMarker::Half::Whole, false}}); // outside the axis
    QCOMPARE(pictureOf(plot), without);
}

void TestTimelinePlot::markersOfBothSidesAreDrawn()
{
    MirroredPlot plot;
    plot.resize(500, 240);
    MirroredPlot::Bars bars;
    bars.firstSecond = -300;
    bars.binSeconds = 60;
    bars.series.push_back(
        {QStringLiteral("China"), China, {}, false, std::vector<double>(10, 500), std::vector<double>(10, 300)});
    plot.setBars(bars);
    const QImage without = pictureOf(plot);
    bars.markers = {{0, QStringLiteral("update"), PlotMarker::Half::Upper, true}};
    plot.setBars(bars);
    const QImage upper = pictureOf(plot);
    bars.markers = {{0, QStringLiteral("update"), PlotMarker::Half::Lower, true}};
    plot.setBars(bars);
    QVERIFY(upper != without && pictureOf(plot) != upper);
}

WAYBILL_UI_TEST(TestTimelinePlot)
#include "tst_timeline_plot.moc"
