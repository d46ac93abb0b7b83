// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geography.h"
#include "support/ui_test.h"
#include "widgets/map_band.h"
#include "widgets/world_map.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>
#include <cmath>
#include <set>

using namespace waybill;

namespace {

constexpr CountryCode HongKong{'H', 'K'}, Macao{'M', 'O'}, Malaysia{'M', 'Y'}, Malta{'M', 'T'}, Germany{'D', 'E'};

std::shared_ptr<const MapShapes> world()
{
    static const auto shapes = [] {
        Result<MapShapes> read =
            loadMapShapes(QString::fromStdString(findResourceDirectory()) + QStringLiteral("/map/world.map"));
        if (!read)
            qFatal("%s", describe(read.error()).c_str());
        return std::make_shared<const MapShapes>(std::move(*read));
    }();
    return shapes;
}

MapPlace place(CountryCode code, double certain, double possible, bool isWatched = false)
{
    const QString name = QString::fromStdString(countryName(code));
    return {code, certain, possible, name, QStringLiteral("up to %1 B").arg(possible), isWatched};
}

/// A large disc in China, its neighbours, Singapore between Malaysia and Indonesia, India watched at zero.
std::vector<MapPlace> typicalPlaces()
{
    return {place(China, 900e3, 1200e3, true),
            place(UnitedStates, 300e3, 300e3, true),
            place(Singapore, 0, 300e3, true),
            place(India, 0, 0, true),
            place(HongKong, 20e3, 40e3),
            place(Macao, 1, 1),
            place(Malaysia, 60e3, 60e3),
            place(CountryCode('I', 'D'), 10e3, 10e3),
            place(Malta, 100, 100),
            place(Germany, 50e3, 80e3)};
}

std::unique_ptr<WorldMap> mapOf(const QSize& size, std::vector<MapPlace> places = typicalPlaces())
{
    auto map = std::make_unique<WorldMap>();
    map->resize(size);
    map->setShapes(world());
    map->setPlaces(std::move(places));
    map->show();
    return map;
}

CountryCode lastOf(const QSignalSpy& spy)
{
    return spy.isEmpty() ? CountryCode() : spy.back().front().value<CountryCode>();
}

QColor pixelAt(WorldMap& map, const QPointF& at)
{
    return map.grab().toImage().pixelColor(at.toPoint());
}

QPointF onScreen(const QSize& size, CountryCode code)
{
    MapView view;
    view.setSize(size);
    return view.toScreen(world()->find(code)->centre);
}

} // namespace

class tst_WorldMap : public QObject {
    Q_OBJECT
private slots:
    void everyPlaceCanBeClicked_data();
    void everyPlaceCanBeClicked();
    void discsKeepApart();
    void areasAreInProportion();
    void nothingSentIsAHollowRing();
    void theKeyboardReachesEveryPlace();
    void thePlacePointedAtIsSaid();
    void zoomComesAndGoes();
    void theWheelScrollsThePageWithoutFocus();
    void aZoomedMapIsDragged();
    void watchedLandIsTintedAndCanBeClicked();
    void marksStandOutInBothThemes();
    void aMissingMapIsSaid();
    void aPrintHasLinesInsteadOfAPicture();
    void theBandIsToTheSameScale();
};

void tst_WorldMap::everyPlaceCanBeClicked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("panel of a 1280×800 window") << QSize(950, 390);
    QTest::newRow("640 pixels") << QSize(640, 280);
    QTest::newRow("smallest") << QSize(300, 150);
    QTest::newRow("4K") << QSize(3400, 1500);
}

void tst_WorldMap::everyPlaceCanBeClicked()
{
    QFETCH(QSize, size);
    const auto map = mapOf(size);
    for (const MapPlace& shown : typicalPlaces()) {
        const std::optional<QPointF> disc = map->discOf(shown.code);
        QVERIFY(disc.has_value());
        QVERIFY(QRectF(map->rect()).contains(*disc));
        QSignalSpy chosen(map.get(), &WorldMap::placeChosen);
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, disc->toPoint());
        QCOMPARE(chosen.count(), 1);
        QVERIFY2(lastOf(chosen) == shown.code, shown.code.toString().c_str());
        for (const QPointF& off : {QPointF(7, 0), QPointF(-7, 0), QPointF(0, 7), QPointF(0, -7)}) // 16 px and more
            QVERIFY2(map->placeAt(*disc + off) == shown.code, shown.code.toString().c_str());
    }
}

void tst_WorldMap::discsKeepApart()
{
    // Every fourth country at once: no two middles nearer than a place to click is wide.
    std::vector<MapPlace> places;
    for (const MapShapes::Country& country : world()->countries) {
        if (!country.code.isNone() && (&country - world()->countries.data()) % 4 == 0)
            places.push_back(place(country.code, 1000, 1000));
    }
    const auto map = mapOf({950, 390}, places);
    double nearest = 1e9;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i + 1; j < places.size(); ++j) {
            const QPointF way = *map->discOf(places[i].code) - *map->discOf(places[j].code);
            nearest = std::min(nearest, std::hypot(way.x(), way.y()));
        }
    }
    QVERIFY(places.size() > 55);
    QVERIFY2(nearest > 16, qPrintable(QString::number(nearest)));
    // Where there is room, discs stay at the country's point.
    const auto few = mapOf({950, 390});
    QVERIFY(QLineF(*few->discOf(UnitedStates), onScreen({950, 390}, UnitedStates)).length() < 0.01);
}

void tst_WorldMap::areasAreInProportion()
{
    MapDiscScale scale;
    scale.bytes = 1000;
    scale.radius = 40;
    QCOMPARE(scale.radiusOf(1000), 40.0);
    QVERIFY(std::abs(scale.radiusOf(250) - 20) < 1e-9); // a quarter of the area
    QVERIFY(2 * scale.radiusOf(1e-9) >= 8);
    const std::vector<MapPlace> places{place(China, 250, 1000)};
    const auto discs = layoutDiscs(places, {QPointF(100, 100)}, {QSizeF()}, scale, QRectF(0, 0, 200, 200));
    QCOMPARE(discs[0].radius, 40.0);
    QVERIFY(std::abs(discs[0].certain - 20) < 1e-9);
    const auto close = layoutDiscs({place(China, 999, 1000)}, {QPointF(100, 100)}, {QSizeF()}, scale, {0, 0, 200, 200});
    QVERIFY(close[0].radius >= close[0].certain + 2.9); // what is uncertain never vanishes
    QCOMPARE(roundAmount(7e6), 5e6);
    QCOMPARE(roundAmount(1.9e3), 1e3);
    QCOMPARE(roundAmount(0.2), 1.0);
}

void tst_WorldMap::nothingSentIsAHollowRing()
{
    const auto map = mapOf({950, 390});
    const MapColours colours(Theme::of(map.get()));
    QCOMPARE(pixelAt(*map, *map->discOf(India)), colours.sea);
    const QColor solid = pixelAt(*map, *map->discOf(UnitedStates) + QPointF(3, 2));
    QVERIFY2(contrastRatio(solid, Theme::of(map.get()).country(UnitedStates)) < 1.6, qPrintable(solid.name()));
}

void tst_WorldMap::theKeyboardReachesEveryPlace()
{
    const auto map = mapOf({950, 390});
    map->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(map.get()));
    map->clearFocus();
    map->setFocus(Qt::TabFocusReason);
    QSignalSpy chosen(map.get(), &WorldMap::placeChosen);
    std::set<std::string> reached;
    for (std::size_t i = 0; i < typicalPlaces().size(); ++i) {
        QTest::keyClick(map.get(), Qt::Key_Return);
        reached.insert(lastOf(chosen).toString());
        if (i == 0)
            QVERIFY(lastOf(chosen) == China); // the largest comes first
        QTest::keyClick(map.get(), Qt::Key_Right);
    }
    QCOMPARE(reached.size(), typicalPlaces().size());
    QTest::keyClick(map.get(), Qt::Key_Home);
    QTest::keyClick(map.get(), Qt::Key_Left); // round to the last: watched, at zero
    QTest::keyClick(map.get(), Qt::Key_Space);
    QVERIFY(lastOf(chosen) == India);
    QVERIFY(map->accessibleDescription().contains(QStringLiteral("India")));
}

void tst_WorldMap::thePlacePointedAtIsSaid()
{
    const auto map = mapOf({950, 390});
    QSignalSpy pointed(map.get(), &WorldMap::placePointed);
    QTest::mouseMove(map.get(), map->discOf(Singapore)->toPoint());
    QVERIFY(lastOf(pointed) == Singapore);
    QVERIFY(map->accessibleDescription().contains(QStringLiteral("up to 300000 B")));
    QTest::mouseMove(map.get(), QPoint(2, 200)); // the Pacific
    QVERIFY(lastOf(pointed).isNone());
}

void tst_WorldMap::zoomComesAndGoes()
{
    const auto map = mapOf({950, 390});
    map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(map.get(), Qt::Key_Plus);
    QTest::keyClick(map.get(), Qt::Key_Plus);
    QVERIFY(map->zoom() > 2);
    QTest::keyClick(map.get(), Qt::Key_Minus);
    QTest::keyClick(map.get(), Qt::Key_0);
    QCOMPARE(map->zoom(), 1.0);
    map->zoomBy(1000);
    QCOMPARE(map->zoom(), MapView::LargestZoom);
    QTest::keyClick(map.get(), Qt::Key_Escape);
    QCOMPARE(map->zoom(), 1.0);
    map->zoomBy(8);
    for (std::size_t i = 0; i < typicalPlaces().size(); ++i) { // the place gone to is brought into the picture
        QSignalSpy pointed(map.get(), &WorldMap::placePointed);
        QTest::keyClick(map.get(), Qt::Key_Right);
        QVERIFY(QRectF(map->rect()).contains(*map->discOf(lastOf(pointed))));
    }
    QTest::mouseDClick(map.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(map->zoom(), 1.0);
}

void tst_WorldMap::theWheelScrollsThePageWithoutFocus()
{
    const auto map = mapOf({950, 390});
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel({400, 200}, map->mapToGlobal(QPointF(400, 200)), {}, {0, 120}, {}, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(map.get(), &wheel);
        return wheel.isAccepted();
    };
    map->clearFocus();
    QVERIFY(!turn(Qt::NoModifier));
    QCOMPARE(map->zoom(), 1.0);
    QVERIFY(turn(Qt::ControlModifier));
    QVERIFY(map->zoom() > 1.1);
}

void tst_WorldMap::aZoomedMapIsDragged()
{
    const auto map = mapOf({950, 390});
    map->zoomBy(4);
    const QPointF before = *map->discOf(Germany);
    QSignalSpy chosen(map.get(), &WorldMap::placeChosen);
    QTest::mousePress(map.get(), Qt::LeftButton, {}, QPoint(400, 200));
    QMouseEvent move(QEvent::MouseMove, QPointF(430, 220), map->mapToGlobal(QPointF(430, 220)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(map.get(), &move);
    QTest::mouseRelease(map.get(), Qt::LeftButton, {}, QPoint(430, 220));
    const QPointF way = *map->discOf(Germany) - before;
    QVERIFY2(QLineF(way, QPointF(30, 20)).length() < 6, qPrintable(QStringLiteral("%1 %2").arg(way.x()).arg(way.y())));
    QCOMPARE(chosen.count(), 0); // a drag is no click
}

void tst_WorldMap::watchedLandIsTintedAndCanBeClicked()
{
    const QSize size(950, 390);
    const auto map = mapOf(size);
    const MapColours colours(Theme::of(map.get()));
    const QPointF inIndia = onScreen(size, India) + QPointF(0, 16);
    const QPointF inBrazil = onScreen(size, CountryCode('B', 'R'));
    QCOMPARE(pixelAt(*map, inIndia), colours.tint(India));
    QCOMPARE(pixelAt(*map, inBrazil), colours.land);
    QVERIFY(map->placeAt(inIndia) == India);
    QVERIFY(!map->placeAt(inBrazil)); // nothing is shown there
    map->setBordersShown(false);
    QCOMPARE(pixelAt(*map, inIndia), colours.land);
    QVERIFY(!map->placeAt(inIndia)); // without borders no land belongs to anybody
    QVERIFY(map->placeAt(*map->discOf(India)) == India);
}

void tst_WorldMap::marksStandOutInBothThemes()
{
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        const MapColours colours(theme);
        for (const CountryCode code : {China, UnitedStates, Singapore, India, Germany}) {
            for (const QColor& ground : {colours.land, colours.sea, colours.tint(code)})
                QVERIFY2(contrastRatio(colours.outline(code), ground) >= 3, code.toString().c_str());
            QVERIFY(colours.tint(code) != colours.land);
        }
        QVERIFY(contrastRatio(colours.leader, colours.land) >= 3);
        QVERIFY(contrastRatio(theme.text, colours.land) >= 4.5); // labels
        QVERIFY(contrastRatio(colours.land, colours.sea) > 1.15);
    }
}

void tst_WorldMap::aMissingMapIsSaid()
{
    const auto map = mapOf({950, 390});
    const QImage with = map->grab().toImage();
    map->setShapes(nullptr, QStringLiteral("There is no map"));
    QVERIFY(map->grab().toImage() != with);
    QVERIFY(!map->discOf(China));
    for (const int key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_Plus, Qt::Key_End, Qt::Key_Escape})
        QTest::keyClick(map.get(), static_cast<Qt::Key>(key));
    QTest::mouseClick(map.get(), Qt::LeftButton, {}, QPoint(400, 200));
    map->setPlaces({});
    QTest::keyClick(map.get(), Qt::Key_Right);
    QVERIFY(map->places().empty());
}

void tst_WorldMap::aPrintHasLinesInsteadOfAPicture()
{
    // Played four times as large, a pixmap has broad edges of mixed colours and lines have narrow ones.
    const auto map = mapOf({950, 390});
    const MapColours colours(Theme::of(map.get()));
    const auto mixedPixels = [&](const auto& draw) {
        QPicture picture;
        QPainter recorder(&picture);
        draw(recorder);
        recorder.end();
        QImage large(4 * map->width(), 4 * map->height(), QImage::Format_RGB32);
        large.fill(Qt::white);
        QPainter player(&large);
        player.scale(4, 4);
        player.drawPicture(0, 0, picture);
        player.end();
        int mixed = 0;
        for (int x = 0; x < large.width(); ++x) {
            const QColor pixel = large.pixelColor(x, large.height() * 5 / 8); // no disc stands there
            mixed += pixel == colours.land || pixel == colours.sea || pixel == colours.border ? 0 : 1;
        }
        return mixed;
    };
    const int drawn = mixedPixels([&](QPainter& painter) { map->render(&painter); });
    const int copied = mixedPixels([&](QPainter& painter) { painter.drawPixmap(0, 0, map->grab()); });
    QVERIFY2(drawn > 0 && 2 * drawn < copied, qPrintable(QStringLiteral("%1 and %2").arg(drawn).arg(copied)));
}

void tst_WorldMap::theBandIsToTheSameScale()
{
    MapBand band;
    const MapBand::Row edge{QStringLiteral("<b>CDN</b>"), QStringLiteral("0.2 MB"), 2e5, Qt::gray, false, true, true};
    const MapBand::Row local{QStringLiteral("Local"), QStringLiteral("1 MB"), 1e6, Qt::gray, false, false, false};
    band.setRows({edge, local});
    MapDiscScale scale;
    scale.bytes = 8e5;
    scale.radius = 60;
    band.setScale(scale);
    band.resize(band.sizeHint().expandedTo({200, 300}));
    band.show();
    const QList<QAbstractButton*> rows = band.findChildren<QAbstractButton*>();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0]->height() >= 60); // half the radius of four times the amount
    QVERIFY(!rows[0]->toolTip().contains(QStringLiteral("<b>")));
    QCOMPARE(rows[0]->accessibleName(), QStringLiteral("<b>CDN</b>: 0.2 MB"));
    QSignalSpy chosen(&band, &MapBand::rowChosen);
    QTest::mouseClick(rows[0], Qt::LeftButton);
    QTest::keyClick(rows[0], Qt::Key_Return);
    QTest::mouseClick(rows[1], Qt::LeftButton);
    QCOMPARE(chosen.count(), 2);
}

WAYBILL_UI_TEST(tst_WorldMap)
#include "tst_world_map.moc"
