// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "support/ui_test.h"
#include "widgets/timeline_view.h"

#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>
#include <cmath>

using namespace waybill;

namespace {

constexpr Timestamp Start{1'407'657'720 * NsPerSecond}; ///< 10 Aug 2014, 08:02 UTC

Timestamp after(double seconds)
{
    return {Start.ns + static_cast<std::int64_t>(seconds * 1e9)};
}

/// A hundred seconds, a bin each; the owner answers with finer bins when few are visible.
struct Desk {
    Desk()
    {
        QObject::connect(&view, &TimelineView::visibleChanged, &view, [this] { answer(); });
        view.resize(600, 200);
        view.setWhole({after(0), after(100)}, 330);
        view.show();
    }
    void answer()
    {
        const TimelineScene::Span visible = view.scene().visible;
        TimelineScene::Bars bars;
        bars.binNs = visible.ns() > 20 * NsPerSecond ? NsPerSecond : NsPerSecond / 100;
        bars.origin = Timestamp{visible.from.ns - (visible.from.ns % bars.binNs)};
        const auto count = static_cast<std::size_t>((visible.to.ns - bars.origin.ns + bars.binNs - 1) / bars.binNs);
        bars.series.push_back({QStringLiteral("China"), China, {}, false, std::vector<std::uint64_t>(count, 500)});
        bars.series.push_back(
            {QStringLiteral("uncertain"), {}, Qt::gray, true, std::vector<std::uint64_t>(count, 200)});
        view.setBars(std::move(bars));
        ++answers;
    }
    [[nodiscard]] QPoint at(double seconds) const
    {
        const TimelineLayout layout = view.parts();
        return {static_cast<int>(std::lround(layout.axisOf(view.scene()).pixelOf(after(seconds)))),
                layout.bars.center().y()};
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&view, button, keys, from);
        QTest::mouseMove(&view, (from + to) / 2);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, button, keys, to);
    }
    void turnWheel(QPoint place, int angle)
    {
        QWheelEvent wheel(place, view.mapToGlobal(place), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &wheel);
    }
    TimelineView view;
    int answers = 0;
};

double seconds(Timestamp time)
{
    return static_cast<double>(time.ns - Start.ns) / 1e9;
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT
private slots:
    void draggingSelectsWholeBins();
    void stretchesAreSelectedByClickAndKey();
    void aClickSelectsNothing();
    void theWheelZoomsAroundThePointer();
    void zoomingEndsAtBothEnds();
    void shiftAndTheMiddleButtonMove();
    void aDoubleClickShowsEverything();
    void theKeyboardDoesWhatTheMouseDoes();
    void enterAndEscapeAreLeftToThePageWithoutASelection();
    void markersAreReachedByKey();
    void chaptersAreSelectedByClickAndKey();
    void everythingIsDrawn();
    void tooltipsSayWhatIsThere();
    void aGrowingWholeKeepsWhatIsZoomed();
    void timesAreWrittenAsFineAsTheBins_data();
    void timesAreWrittenAsFineAsTheBins();
    void ticksAreRoundTimesOfTheZone();
};

void TestTimelineView::stretchesAreSelectedByClickAndKey()
{
    Desk desk;
    const TimelineScene::Span first{after(10), after(30)}, second{after(30), after(100)};
    desk.view.setStretches({first, second});
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.at(30) + QPoint(2, 0));
    QCOMPARE(desk.view.selection(), std::optional(second));
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.at(20));
    QCOMPARE(desk.view.selection(), std::nullopt);
    QTest::keyClick(&desk.view, Qt::Key_S);
    QCOMPARE(desk.view.selection(), std::optional(first));
    QVERIFY(desk.view.pointed() && desk.view.pointed()->from == after(10));
    QTest::keyClick(&desk.view, Qt::Key_S);
    QTest::keyClick(&desk.view, Qt::Key_S); // there is no third one
    QCOMPARE(desk.view.selection(), std::optional(second));
    QTest::keyClick(&desk.view, Qt::Key_S, Qt::ShiftModifier);
    QCOMPARE(desk.view.selection(), std::optional(first));
}

void TestTimelineView::draggingSelectsWholeBins()
{
    Desk desk;
    QSignalSpy selected(&desk.view, &TimelineView::spanSelected);
    desk.drag(desk.at(20.5), desk.at(40.5));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(seconds(selected.front()[0].value<Timestamp>()), 20.0);
    QCOMPARE(seconds(selected.front()[1].value<Timestamp>()), 41.0);
    desk.drag(desk.at(60.5), desk.at(50.5)); // leftward
    QCOMPARE(seconds(selected.back()[0].value<Timestamp>()), 50.0);
    QCOMPARE(seconds(selected.back()[1].value<Timestamp>()), 61.0);
    QCOMPARE(desk.view.selection()->to, after(61));
}

void TestTimelineView::aClickSelectsNothing()
{
    Desk desk;
    QSignalSpy selected(&desk.view, &TimelineView::spanSelected);
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.at(33.5));
    QCOMPARE(selected.size(), 0);
    QVERIFY(!desk.view.selection());
    QCOMPARE(desk.view.pointed()->from, after(33));
}

void TestTimelineView::theWheelZoomsAroundThePointer()
{
    Desk desk;
    const QPoint place = desk.at(70);
    for (int notch = 0; notch < 12; ++notch)
        desk.turnWheel(place, 120);
    const double here = seconds(desk.view.parts().axisOf(desk.view.scene()).timeAt(place.x()));
    QVERIFY2(std::abs(here - 70) < 0.3, qPrintable(QString::number(here)));
    QVERIFY(desk.view.scene().visible.ns() < 2 * NsPerSecond);
    QCOMPARE(desk.view.scene().bars.binNs, NsPerSecond / 100);
    for (int notch = 0; notch < 30; ++notch)
        desk.turnWheel(place, -120);
    QVERIFY(!desk.view.isZoomed());
}

void TestTimelineView::zoomingEndsAtBothEnds()
{
    Desk desk;
    for (int i = 0; i < 60; ++i)
        desk.view.zoomIn();
    QCOMPARE(desk.view.scene().visible.ns(), TimelineView::ShortestNs);
    const int answers = desk.answers;
    desk.view.zoomIn();
    QCOMPARE(desk.answers, answers);
    desk.view.showAll();
    QCOMPARE(desk.view.scene().visible, desk.view.whole());
    desk.view.zoomOut();
    QCOMPARE(desk.view.scene().visible, desk.view.whole());
}

void TestTimelineView::shiftAndTheMiddleButtonMove()
{
    Desk desk;
    desk.view.zoomIn(); // 25 to 75
    QSignalSpy selected(&desk.view, &TimelineView::spanSelected);
    desk.drag(desk.at(60), desk.at(50), Qt::MiddleButton);
    QVERIFY(std::abs(seconds(desk.view.scene().visible.from) - 35) < 0.5);
    desk.drag(desk.at(50), desk.at(60), Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY(std::abs(seconds(desk.view.scene().visible.from) - 25) < 0.5);
    desk.drag(desk.at(30), desk.at(74), Qt::MiddleButton); // only as far as there is something
    QVERIFY(seconds(desk.view.scene().visible.from) >= 0);
    QCOMPARE(selected.size(), 0);
}

void TestTimelineView::aDoubleClickShowsEverything()
{
    Desk desk;
    desk.view.zoomIn();
    QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, desk.at(50));
    QVERIFY(!desk.view.isZoomed());
}

void TestTimelineView::theKeyboardDoesWhatTheMouseDoes()
{
    Desk desk;
    QSignalSpy selected(&desk.view, &TimelineView::spanSelected);
    QTest::keyClick(&desk.view, Qt::Key_Right); // sets the cursor to the first bin
    QCOMPARE(seconds(desk.view.pointed()->from), 0.0);
    QTest::keyClick(&desk.view, Qt::Key_Right);
    QTest::keyClick(&desk.view, Qt::Key_Right);
    QCOMPARE(seconds(desk.view.pointed()->from), 2.0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(seconds(desk.view.selection()->from), 2.0);
    QCOMPARE(seconds(desk.view.selection()->to), 6.0);
    QCOMPARE(selected.size(), 0); // not before Enter
    QTest::keyClick(&desk.view, Qt::Key_Return);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(seconds(selected.front()[1].value<Timestamp>()), 6.0);
    QTest::keyClick(&desk.view, Qt::Key_Escape);
    QVERIFY(!desk.view.selection());
    QTest::keyClick(&desk.view, Qt::Key_Plus);
    QVERIFY(desk.view.isZoomed());
    const Timestamp before = desk.view.scene().visible.from;
    QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(desk.view.scene().visible.from > before);
    QTest::keyClick(&desk.view, Qt::Key_0);
    QVERIFY(!desk.view.isZoomed());
    QTest::keyClick(&desk.view, Qt::Key_End);
    QCOMPARE(seconds(desk.view.pointed()->to), 100.0);
    QTest::keyClick(&desk.view, Qt::Key_Right); // there is nothing behind it
    QCOMPARE(seconds(desk.view.pointed()->to), 100.0);
}

void TestTimelineView::enterAndEscapeAreLeftToThePageWithoutASelection()
{
    Desk desk;
    for (const int key : {int(Qt::Key_Escape), int(Qt::Key_Return)}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        press.setAccepted(true);
        QApplication::sendEvent(&desk.view, &press);
        QVERIFY(!press.isAccepted());
    }
}

void TestTimelineView::markersAreReachedByKey()
{
    Desk desk;
    desk.view.setMarkers({{TimelineScene::Marker::Look::Band, {after(10), after(20)}, QStringLiteral("gap"), {}},
                          {TimelineScene::Marker::Look::Strong, {after(80), after(80)}, QStringLiteral("update"), {}}});
    QTest::keyClick(&desk.view, Qt::Key_N);
    QCOMPARE(seconds(desk.view.pointed()->from), 10.0);
    QTest::keyClick(&desk.view, Qt::Key_N);
    QCOMPARE(seconds(desk.view.pointed()->from), 80.0);
    QTest::keyClick(&desk.view, Qt::Key_N); // the last one
    QCOMPARE(seconds(desk.view.pointed()->from), 80.0);
    for (int i = 0; i < 4; ++i)
        desk.view.zoomIn();
    QTest::keyClick(&desk.view, Qt::Key_P);
    QVERIFY(desk.view.scene().visible.holds(after(10))); // brought into view
}

void TestTimelineView::chaptersAreSelectedByClickAndKey()
{
    Desk desk;
    desk.view.setChapters({{TimelineScene::Chapter::Look::Filled, {after(0), after(30)}, QStringLiteral("active"), {}},
                           {TimelineScene::Chapter::Look::Plain, {after(30), after(100)}, QStringLiteral("idle"), {}}});
    QSignalSpy selected(&desk.view, &TimelineView::spanSelected);
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, {desk.at(50).x(), desk.view.parts().chapters.center().y()});
    QCOMPARE(selected.size(), 1);
    QCOMPARE(seconds(selected.front()[0].value<Timestamp>()), 30.0);
    QCOMPARE(seconds(selected.front()[1].value<Timestamp>()), 100.0);
    QTest::keyClick(&desk.view, Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(seconds(desk.view.selection()->to), 30.0);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    QCOMPARE(selected.size(), 2);
}

void TestTimelineView::everythingIsDrawn()
{
    Desk desk;
    QImage before = desk.view.grab().toImage();
    const auto changed = [&] {
        const QImage now = desk.view.grab().toImage();
        const bool isOther = now != before;
        before = now;
        return isOther;
    };
    desk.view.setMarkers(
        {{TimelineScene::Marker::Look::Band, {after(10), after(40)}, QStringLiteral("no packets"), {}}});
    QVERIFY(changed());
    desk.view.setMarkers({{TimelineScene::Marker::Look::Dashed, {after(60), after(60)}, QStringLiteral("note"), {}}});
    QVERIFY(changed());
    for (const auto look : {TimelineScene::Chapter::Look::Plain, TimelineScene::Chapter::Look::Filled,
                            TimelineScene::Chapter::Look::Striped, TimelineScene::Chapter::Look::Dotted,
                            TimelineScene::Chapter::Look::Crossed}) {
        desk.view.setChapters({{look, {after(0), after(90)}, {}, {}}});
        QVERIFY(changed());
    }
    desk.drag(desk.at(20), desk.at(30));
    QVERIFY(changed());
    desk.view.setNotice(QStringLiteral("nothing"));
    QVERIFY(changed());
}

void TestTimelineView::tooltipsSayWhatIsThere()
{
    Desk desk;
    desk.view.setMarkers({{TimelineScene::Marker::Look::Strong,
                           {after(50), after(50)},
                           QStringLiteral("<b>update</b>"),
                           QStringLiteral("its build changed")}});
    QHelpEvent help(QEvent::ToolTip, desk.at(50), desk.view.mapToGlobal(desk.at(50)));
    QApplication::sendEvent(&desk.view, &help);
    QTRY_VERIFY(QToolTip::isVisible());
    const QString text = QToolTip::text();
    QVERIFY2(text.contains(QStringLiteral("&lt;b&gt;update&lt;/b&gt;")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("its build changed")));
    QVERIFY2(text.contains(QStringLiteral("China: ") + QString::fromStdString(bytesText(500))), qPrintable(text));
    QToolTip::hideText();
}

void TestTimelineView::aGrowingWholeKeepsWhatIsZoomed()
{
    Desk desk;
    desk.view.setWhole({after(0), after(200)}, 0);
    QCOMPARE(desk.view.scene().visible, desk.view.whole());
    desk.view.zoomIn();
    const TimelineScene::Span visible = desk.view.scene().visible;
    desk.view.setWhole({after(0), after(300)}, 0);
    QCOMPARE(desk.view.scene().visible, visible);
    desk.view.setWhole({after(1000), after(1000)}, 0); // something else altogether, one packet long
    QCOMPARE(desk.view.scene().visible, desk.view.whole());
    QCOMPARE(desk.view.whole().ns(), TimelineView::ShortestNs);
}

void TestTimelineView::timesAreWrittenAsFineAsTheBins_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<qint64>("binNs");
    QTest::addColumn<QString>("text");
    QTest::newRow("10 ms") << 10.25 << 11.0 << qint64(10'000'000) << "13:32:10.25–13:32:11.00 UTC+05:30";
    QTest::newRow("200 ms") << 0.2 << 0.4 << qint64(200'000'000) << "13:32:00.2–13:32:00.4 UTC+05:30";
    QTest::newRow("seconds") << 1.0 << 6.0 << qint64(5) * NsPerSecond << "13:32:01–13:32:06 UTC+05:30";
    QTest::newRow("minutes") << 0.0 << 120.0 << qint64(60) * NsPerSecond << "13:32–13:34 UTC+05:30";
    QTest::newRow("days") << 0.0 << 86400.0 << qint64(60) * NsPerSecond
                          << "2014-08-10 13:32 – 2014-08-11 13:32 UTC+05:30";
}

void TestTimelineView::timesAreWrittenAsFineAsTheBins()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(qint64, binNs);
    QFETCH(QString, text);
    QCOMPARE(timelineSpanText({after(from), after(to)}, binNs, 330), text);
}

void TestTimelineView::ticksAreRoundTimesOfTheZone()
{
    const auto textsOf = [](double from, double to) {
        QStringList texts;
        for (const TimeAxis::Tick& tick : TimeAxis({after(from), after(to)}, 0, 500).ticks(90, 330))
            texts.append(tick.text);
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(textsOf(0, 7440), QStringLiteral("14:00 14:30 15:00 15:30"));
    QCOMPARE(textsOf(0, 2), QStringLiteral("13:32:00.0 13:32:00.5 13:32:01.0 13:32:01.5"));
    QCOMPARE(textsOf(0, 3 * 86400.0), QStringLiteral("11 Aug 12 Aug 13 Aug"));
    QVERIFY(textsOf(0, 20 * 365 * 86400.0).contains(QStringLiteral("20")));
    QVERIFY(TimeAxis({after(0), after(0)}, 0, 500).ticks(90, 0).empty());
    QVERIFY(TimeAxis({Timestamp::earliest(), Timestamp::latest()}, 0, 500).ticks(90, 330).size() < 10);
}

WAYBILL_UI_TEST(TestTimelineView)
#include "tst_timeline_view.moc"
