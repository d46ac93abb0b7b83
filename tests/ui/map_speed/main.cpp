// SPDX-License-Identifier: GPL-3.0-or-later
// How long one frame of the world map takes: design.md §10 wants < 25 ms. waybill-map-speed [MAP] prints, for pictures
// of several sizes and zooms, the milliseconds of a frame in which everything is drawn anew and of one in which only
// the discs are (pointing, choosing); the smallest and the middle one of twenty, in processor time, which a busy
// machine does not distort. Build it with optimisation.
#include "widgets/world_map.h"

#include <QApplication>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace waybill;

namespace {

constexpr int Rounds = 20;

double processorMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// "5.0 (5.4) ms": smallest and middle.
QString spreadOf(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return QStringLiteral("%1 (%2) ms").arg(all.front(), 5, 'f', 1).arg(all[all.size() / 2], 5, 'f', 1);
}

std::vector<MapPlace> somePlaces(const MapShapes& shapes)
{
    std::vector<MapPlace> places;
    double bytes = 1e6;
    for (const CountryCode code : {China, UnitedStates, Singapore, India})
        places.push_back({code, bytes /= 2, bytes * 1.3, QStringLiteral("Watched"), QStringLiteral("words"), true});
    for (const MapShapes::Country& country : shapes.countries) { // every sixth country, forty of them
        if ((&country - shapes.countries.data()) % 6 == 0 && !country.code.isNone())
            places.push_back({country.code, bytes /= 1.1, bytes, QStringLiteral("Other"), {}, false});
    }
    return places;
}

double frameMs(WorldMap& map, QImage& image)
{
    const double start = processorMs();
    map.render(&image);
    return processorMs() - start;
}

void measure(const std::shared_ptr<const MapShapes>& shapes, const QSize& size, double zoom)
{
    WorldMap map;
    map.resize(size);
    map.setShapes(shapes);
    map.setPlaces(somePlaces(*shapes));
    map.zoomBy(zoom);
    QImage image(size, QImage::Format_RGB32);
    std::vector<double> whole, discs;
    for (int i = 0; i < Rounds; ++i) {
        map.setBordersShown(true); // forgets the drawn land
        whole.push_back(frameMs(map, image));
        discs.push_back(frameMs(map, image));
    }
    std::printf("%5dx%-5d zoom %4.1f   whole %s   discs alone %s\n", size.width(), size.height(), zoom,
                qPrintable(spreadOf(whole)), qPrintable(spreadOf(discs)));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const double start = processorMs();
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("resources/map/world.map");
    const Result<MapShapes> shapes = loadMapShapes(path);
    if (!shapes) {
        std::fprintf(stderr, "%s\n", describe(shapes.error()).c_str());
        return 1;
    }
    std::printf("reading the map: %.1f ms\n", processorMs() - start);
    const auto shared = std::make_shared<const MapShapes>(*shapes);
    for (const QSize& size :
         {QSize(640, 280), QSize(950, 390), QSize(1280, 560), QSize(2400, 1000), QSize(3840, 2000)}) {
        for (const double zoom : {1.0, 4.0, 20.0})
            measure(shared, size, zoom);
    }
    return 0;
}
