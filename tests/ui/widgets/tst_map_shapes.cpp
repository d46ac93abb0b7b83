// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geography.h"
#include "support/ui_test.h"
#include "widgets/map_projection.h"
#include "widgets/map_shapes.h"

#include <QFile>
#include <QtTest>
#include <cmath>
#include <numbers>

using namespace waybill;

namespace {

QString mapPath()
{
    return QString::fromStdString(findResourceDirectory()) + QStringLiteral("/map/world.map");
}

std::string fileBytes()
{
    QFile file(mapPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Header and sum around a body, as resources/make_map.py writes them.
std::string sealed(const std::string& body, const std::string& unit = "0.005")
{
    std::uint64_t check = 0xcbf29ce484222325ULL;
    for (const char byte : body)
        check = (check ^ static_cast<std::uint8_t>(byte)) * 0x100000001b3ULL;
    return "WAYBILL-MAP 1\nname: Test\nunit: " + unit + "\nbytes: " + std::to_string(body.size()) +
           "\ncheck: " + QByteArray::number(static_cast<qulonglong>(check), 16).toStdString() + "\n\n" + body;
}

/// One triangle that is a country and the land, one disputed line.
std::string smallBody()
{
    const std::string line = std::string("\x00\x04", 2) + std::string("\x00\x00\x14\x00\x00\x14\x13\x13", 8);
    const std::string ring("\x01\x02\x00", 3);
    return std::string("\x01", 1) + line + std::string("\x01SG\x06\x08", 5) + ring + ring +
           std::string("\x01IN\x05"
                       "claim\x02\x00\x00\x08\x08",
                       14);
}

const MapShapes& world()
{
    static const Result<MapShapes> shapes = loadMapShapes(mapPath());
    if (!shapes)
        qFatal("%s", describe(shapes.error()).c_str());
    return *shapes;
}

} // namespace

class tst_MapShapes : public QObject {
    Q_OBJECT
private slots:
    void theProjectionKeepsAreas();
    void theProjectionHasThePublishedSize();
    void placesLieInTheirCountries_data();
    void placesLieInTheirCountries();
    void everyCountryHasAPoint();
    void ringsAreClosedAndNothingCrossesTheMap();
    void disputedLinesNameWhoClaims();
    void aSmallMapIsRead();
    void everyPrefixOfTheFileIsRefused();
    void everyChangedByteIsRefused();
    void liesUnderAValidSumAreRefusedOrHarmless();
    void refusalsSayWhere();
};

void tst_MapShapes::theProjectionKeepsAreas()
{
    // On a unit globe a cell of dλ × dφ has the area cos φ dλ dφ, wherever it lies.
    constexpr double Radian = std::numbers::pi / 180, Step = 0.01;
    for (double latitude = -85; latitude <= 85; latitude += 5) {
        for (const double longitude : {-170.0, -30.0, 0.0, 100.0}) {
            const QPointF here = equalEarth(longitude, latitude);
            const QPointF east = equalEarth(longitude + Step, latitude) - here;
            const QPointF south = equalEarth(longitude, latitude - Step) - equalEarth(longitude, latitude + Step);
            const double area = (east.x() * south.y() - east.y() * south.x()) / 2 / (Step * Step * Radian * Radian);
            QVERIFY2(std::abs(area - std::cos(latitude * Radian)) < 1e-3, qPrintable(QString::number(latitude)));
        }
    }
}

void tst_MapShapes::theProjectionHasThePublishedSize()
{
    QVERIFY(std::abs(equalEarth(180, 0).x() - 2.70663) < 1e-4);
    QVERIFY(std::abs(equalEarth(0, -90).y() - 1.31736) < 1e-4);
    QCOMPARE(equalEarth(0, 0), QPointF(0, 0));
    // The pole is a line 0.59 times as long as the equator.
    QVERIFY(std::abs(equalEarth(180, 90).x() / equalEarth(180, 0).x() - 0.59) < 0.005);
}

void tst_MapShapes::placesLieInTheirCountries_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QString>("code");
    QTest::newRow("Beijing") << 116.4 << 39.9 << "CN";
    QTest::newRow("Kansas") << -98.0 << 38.5 << "US";
    QTest::newRow("Singapore") << 103.82 << 1.36 << "SG";
    QTest::newRow("Nagpur") << 79.1 << 21.1 << "IN";
    QTest::newRow("Hong Kong") << 114.15 << 22.42 << "HK";
    QTest::newRow("Taichung") << 120.9 << 24.1 << "TW";
    QTest::newRow("Moscow") << 37.6 << 55.75 << "RU";
    QTest::newRow("Chukotka, beyond the antimeridian") << -174.0 << 66.6 << "RU";
    QTest::newRow("Chukotka, before it") << 178.0 << 67.5 << "RU";
    QTest::newRow("Vanua Levu") << 179.2 << -16.6 << "FJ";
    QTest::newRow("South pole") << 0.0 << -89.5 << "AQ";
    QTest::newRow("Ross ice shelf") << 179.5 << -85.0 << "AQ";
    QTest::newRow("other side of the cut") << -179.5 << -85.5 << "AQ";
    QTest::newRow("Cayenne's hinterland") << -53.0 << 4.0 << "GF";
    QTest::newRow("Svalbard") << 17.0 << 79.0 << "SJ";
    QTest::newRow("Lesotho, a hole in South Africa") << 28.2 << -29.6 << "LS";
    QTest::newRow("Pretoria") << 28.2 << -25.7 << "ZA";
    QTest::newRow("Caspian Sea") << 51.0 << 42.0 << "";
    QTest::newRow("Atlantic") << -30.0 << 0.0 << "";
    QTest::newRow("Pacific at the cut") << 179.9 << 0.0 << "";
    QTest::newRow("Siachen, without a code") << 77.1 << 35.4 << "";
}

void tst_MapShapes::placesLieInTheirCountries()
{
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(QString, code);
    const std::optional<CountryCode> found = world().countryAt(equalEarth(longitude, latitude));
    QCOMPARE(QString::fromStdString(found.value_or(CountryCode()).toString()), code);
}

void tst_MapShapes::everyCountryHasAPoint()
{
    QVERIFY(world().find(CountryCode()) == nullptr);
    int known = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const CountryCode code(first, second);
            if (countryName(code) == code.toString())
                continue; // not assigned
            ++known;
            const MapShapes::Country* country = world().find(code);
            QVERIFY2(country != nullptr, code.toString().c_str());
            QVERIFY(std::abs(country->centre.x()) < 2.71 && std::abs(country->centre.y()) < 1.32);
            if (!country->rings.empty()) // the point lies on the country's own land
                QVERIFY2(world().countryAt(country->centre) == code, code.toString().c_str());
        }
    }
    QVERIFY(known >= 249);
}

void tst_MapShapes::ringsAreClosedAndNothingCrossesTheMap()
{
    const MapShapes& shapes = world();
    const auto ends = [&shapes](const MapShapes::LineUse& use) {
        const std::vector<QPointF>& points = shapes.lines[use.line].points;
        return use.isReversed ? std::pair(points.back(), points.front()) : std::pair(points.front(), points.back());
    };
    const auto isClosed = [&ends](const MapShapes::Ring& ring) {
        for (std::size_t i = 0; i < ring.lines.size(); ++i) {
            if (ends(ring.lines[i]).second != ends(ring.lines[(i + 1) % ring.lines.size()]).first)
                return false;
        }
        return !ring.lines.empty();
    };
    QVERIFY(std::all_of(shapes.land.begin(), shapes.land.end(), isClosed));
    for (const MapShapes::Country& country : shapes.countries)
        QVERIFY2(std::all_of(country.rings.begin(), country.rings.end(), isClosed), country.code.toString().c_str());
    for (const MapShapes::Line& line : shapes.lines) {
        for (std::size_t i = 1; i < line.points.size() && line.kind != MapShapes::LineKind::Cut; ++i)
            QVERIFY(std::abs(line.points[i].x() - line.points[i - 1].x()) < 0.3); // a smear would be 5 wide
    }
}

void tst_MapShapes::disputedLinesNameWhoClaims()
{
    const auto has = [](CountryCode claimant, const char* words) {
        return std::any_of(world().claims.begin(), world().claims.end(), [&](const MapShapes::Claim& claim) {
            return claim.claimant == claimant && claim.words == QLatin1String(words) && claim.points.size() > 1;
        });
    };
    QVERIFY(has(India, "Indian claim"));
    QVERIFY(has(China, "Chinese claim"));
    QVERIFY(has(CountryCode('P', 'K'), "Pakistani claim"));
    QVERIFY(has(CountryCode(), "Ceasefire Line 1994"));
    QVERIFY(world().name.contains(QStringLiteral("Natural Earth")));
}

void tst_MapShapes::aSmallMapIsRead()
{
    const Result<MapShapes> shapes = readMapShapes(sealed(smallBody()));
    QVERIFY2(shapes.has_value(), shapes ? "" : describe(shapes.error()).c_str());
    QCOMPARE(shapes->lines.size(), std::size_t{1});
    QCOMPARE(shapes->lines[0].points.size(), std::size_t{4});
    QCOMPARE(shapes->lines[0].points[1], equalEarth(0.05, 0));
    QVERIFY(shapes->find(Singapore) != nullptr);
    QCOMPARE(shapes->find(Singapore)->centre, equalEarth(0.015, 0.02));
    QCOMPARE(shapes->claims.front().words, QStringLiteral("claim"));
    QVERIFY(shapes->countryAt(equalEarth(0.04, 0.02)) == Singapore);
    QVERIFY(!shapes->countryAt(equalEarth(0.01, 0.04)));
}

void tst_MapShapes::everyPrefixOfTheFileIsRefused()
{
    const std::string bytes = fileBytes();
    QVERIFY(readMapShapes(bytes).has_value());
    for (std::size_t length = 0; length < bytes.size(); length += length < 2000 ? 1 : 101)
        QVERIFY(!readMapShapes(std::string_view(bytes).substr(0, length)));
    const std::string body = smallBody();
    for (std::size_t length = 0; length < body.size(); ++length)
        QVERIFY(!readMapShapes(sealed(body.substr(0, length))));
    QVERIFY(!readMapShapes(sealed(body + "x")));
}

void tst_MapShapes::everyChangedByteIsRefused()
{
    const std::string good = sealed(smallBody());
    const std::size_t name = good.find("name: ");
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 0x15);
        if (at < name || at >= name + 11) // the name is words, not shape
            QVERIFY2(!readMapShapes(changed), qPrintable(QString::number(at)));
    }
}

void tst_MapShapes::liesUnderAValidSumAreRefusedOrHarmless()
{
    const std::string body = smallBody();
    int refused = 0;
    for (std::size_t at = 0; at < body.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::string changed = body;
            changed[at] = static_cast<char>(value);
            const Result<MapShapes> shapes = readMapShapes(sealed(changed));
            refused += shapes ? 0 : 1;
            if (shapes)
                (void)shapes->countryAt(equalEarth(0.02, 0.02)); // walks every line
        }
    }
    QVERIFY(refused > 1000);
    QVERIFY(!readMapShapes(sealed(std::string("\xff\xff\xff\xff\x0f", 5)))); // 4 thousand million lines in five bytes
    for (const char* unit : {"", "nan", "0", "-1", "1e9", "inf"})
        QVERIFY(!readMapShapes(sealed(body, unit)));
}

void tst_MapShapes::refusalsSayWhere()
{
    const Result<MapShapes> other = readMapShapes("\xd4\xc3\xb2\xa1 something else");
    QVERIFY(!other);
    QVERIFY(QString::fromStdString(describe(other.error())).contains(QStringLiteral("not a map")));
    const Result<MapShapes> cut = readMapShapes(sealed(smallBody().substr(0, 20)));
    QVERIFY(!cut && cut.error().offset.has_value());
    const Result<MapShapes> missing = loadMapShapes(QStringLiteral("/nonexistent/world.map"));
    QVERIFY(!missing);
    QCOMPARE(QString::fromStdString(missing.error().path), QStringLiteral("/nonexistent/world.map"));
}

WAYBILL_UI_TEST(tst_MapShapes)
#include "tst_map_shapes.moc"
