// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/world_map.h"

#include "style/type.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

namespace waybill {

WorldMap::WorldMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("World map"));
    describe();
}

void WorldMap::setShapes(std::shared_ptr<const MapShapes> shapes, const QString& problem)
{
    m_shapes = std::move(shapes);
    m_problem = problem;
    m_land = {};
    setPlaces(std::move(m_places));
}

void WorldMap::setPlaces(std::vector<MapPlace> places)
{
    const auto codeOf = [this](const std::optional<std::size_t>& index) {
        return index ? m_places[*index].code : CountryCode();
    };
    const CountryCode current = codeOf(m_current), hovered = codeOf(m_emphasis.hovered);
    m_places = std::move(places);
    if (m_shapes)
        std::erase_if(m_places, [this](const MapPlace& place) { return m_shapes->find(place.code) == nullptr; });
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const MapPlace& a, const MapPlace& b) { return a.possible > b.possible; });
    m_current = indexOf(current); // the same places, wherever they stand now
    m_emphasis.hovered = indexOf(hovered);
    std::vector<CountryCode> watched;
    for (const MapPlace& place : m_places) {
        if (place.isWatched)
            watched.push_back(place.code);
    }
    if (watched != m_ground.watched)
        m_land = {};
    m_ground.watched = std::move(watched);
    setSelected(m_selected);
    arrange();
    describe();
    emit scaleChanged();
}

void WorldMap::setLargestAmount(double bytes)
{
    m_largest = bytes;
    arrange();
    emit scaleChanged();
}

MapDiscScale WorldMap::discScale() const
{
    MapDiscScale scale;
    scale.unit = typeFont(TypeSize::Body).pixelSize() / 13.0;
    scale.radius = std::clamp(std::min(width(), 2 * height()) * 0.05, 14.0, 60.0 * scale.unit);
    scale.bytes = m_largest > 0 ? m_largest : m_places.empty() ? 1 : std::max(1.0, m_places.front().possible);
    return scale;
}

void WorldMap::setSelected(std::optional<CountryCode> code)
{
    m_selected = code;
    m_emphasis.selected = code ? indexOf(*code) : std::nullopt;
    update();
}

void WorldMap::setBordersShown(bool areShown)
{
    m_ground.hasBorders = areShown;
    m_land = {};
    update();
}

void WorldMap::zoomBy(double factor)
{
    const bool hasPlace = m_current && *m_current < m_discs.size();
    const QPointF about = hasPlace ? m_discs[*m_current].anchor : QPointF(width() / 2.0, height() / 2.0);
    if (m_view.zoomAt(about, factor))
        viewChanged();
}

void WorldMap::showWholeWorld()
{
    if (m_view.reset())
        viewChanged();
}

std::optional<QPointF> WorldMap::discOf(CountryCode code) const
{
    const std::optional<std::size_t> index = indexOf(code);
    return index && *index < m_discs.size() ? std::optional(m_discs[*index].centre) : std::nullopt;
}

std::optional<CountryCode> WorldMap::placeAt(const QPointF& pixel) const
{
    const std::optional<std::size_t> index = indexAt(pixel);
    return index ? std::optional(m_places[*index].code) : std::nullopt;
}

std::optional<std::size_t> WorldMap::indexOf(CountryCode code) const
{
    const auto it =
        std::find_if(m_places.begin(), m_places.end(), [code](const MapPlace& place) { return place.code == code; });
    return it == m_places.end() ? std::nullopt : std::optional<std::size_t>(it - m_places.begin());
}

std::optional<std::size_t> WorldMap::indexAt(const QPointF& pixel) const
{
    if (const std::optional<std::size_t> disc = discAt(m_discs, pixel))
        return disc;
    if (!m_shapes || !m_ground.hasBorders)
        return {};
    const std::optional<CountryCode> land = m_shapes->countryAt(m_view.toWorld(pixel));
    return land ? indexOf(*land) : std::nullopt;
}

void WorldMap::viewChanged()
{
    m_land = {};
    arrange();
    emit zoomChanged(m_view.zoom());
}

void WorldMap::arrange()
{
    m_discs.clear();
    if (m_shapes) {
        const QFontMetricsF metrics(typeFont(TypeSize::Small, QFont::DemiBold));
        const MapDiscScale scale = discScale();
        constexpr double WorthAName = 0.02; // of the largest amount; the others say theirs when pointed at
        std::vector<QPointF> anchors;
        std::vector<QSizeF> labels;
        for (const MapPlace& place : m_places) {
            anchors.push_back(m_view.toScreen(m_shapes->find(place.code)->centre));
            const bool isNamed = place.isWatched || place.possible >= WorthAName * scale.bytes;
            labels.push_back(isNamed ? QSizeF(metrics.horizontalAdvance(place.name) + 6, metrics.height() + 1)
                                     : QSizeF());
        }
        m_discs = layoutDiscs(m_places, anchors, labels, scale, QRectF(rect()));
    }
    update();
}

void WorldMap::renewLand()
{
    m_ground.devicePixels = devicePixelRatioF();
    m_land = QPixmap(size() * devicePixelRatioF());
    m_land.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&m_land);
    paintLand(painter, *m_shapes, m_view, m_ground, MapColours(Theme::of(this)));
}

void WorldMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    if (!m_shapes) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, m_problem);
        return;
    }
    if (painter.paintEngine()->type() == QPaintEngine::Picture) { // for print: lines stay lines
        MapGround fine = m_ground;
        fine.devicePixels = 2;
        paintLand(painter, *m_shapes, m_view, fine, MapColours(theme));
    } else {
        if (m_land.isNull() || m_land.devicePixelRatioF() != devicePixelRatioF())
            renewLand();
        painter.drawPixmap(0, 0, m_land);
    }
    m_emphasis.focused = hasFocus() ? m_current : std::nullopt;
    painter.setClipRect(rect());
    paintDiscs(painter, m_places, m_discs, m_emphasis, theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void WorldMap::resizeEvent(QResizeEvent*)
{
    m_view.setSize(size());
    viewChanged();
    emit scaleChanged();
}

void WorldMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        viewChanged();
}

void WorldMap::describe()
{
    const std::optional<std::size_t>& place = m_current ? m_current : m_emphasis.hovered;
    setAccessibleDescription(place ? tr("%1: %2").arg(m_places[*place].name, m_places[*place].words)
                                   : tr("Discs by amount at each country’s centre. Arrow keys go from place to place, "
                                        "Enter chooses, plus and minus zoom; “Show as table” gives the figures."));
}

} // namespace waybill
