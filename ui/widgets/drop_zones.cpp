// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drop_zones.h"

#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QPainter>
#include <algorithm>

namespace waybill {

namespace {

constexpr int Strip = 96; ///< height of a flat zone

int stripHeight()
{
    return qRound(Strip * textUnit());
}

} // namespace

DropZones::DropZones(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropZones::setZones(std::vector<Zone> zones)
{
    m_zones = std::move(zones);
    m_current = -1;
    update();
}

QRect DropZones::zoneRect(int zone) const
{
    const auto strips =
        static_cast<int>(std::count_if(m_zones.begin(), m_zones.end(), [](const Zone& one) { return one.isStrip; }));
    const int columns = std::max(1, static_cast<int>(m_zones.size()) - strips);
    const QRect room = rect().adjusted(PageMargin, PageMargin, -PageMargin, -PageMargin);
    int strip = 0, column = 0;
    for (int i = 0; i < zone; ++i)
        ++(m_zones[static_cast<std::size_t>(i)].isStrip ? strip : column);
    if (m_zones[static_cast<std::size_t>(zone)].isStrip)
        return {room.left(), room.top() + strip * (stripHeight() + PanelPadding), room.width(), stripHeight()};
    const int top = room.top() + strips * (stripHeight() + PanelPadding);
    const int width = (room.width() - (columns - 1) * PanelPadding) / columns;
    return {room.left() + column * (width + PanelPadding), top, width, room.bottom() - top};
}

int DropZones::zoneAt(const QPoint& position) const
{
    for (int zone = 0; zone < static_cast<int>(m_zones.size()); ++zone)
        if (zoneRect(zone).contains(position))
            return zone;
    return -1;
}

void DropZones::setCurrent(int zone)
{
    if (std::exchange(m_current, zone) != zone)
        update();
}

void DropZones::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    QColor veil = theme.window;
    veil.setAlphaF(0.94F);
    painter.fillRect(rect(), veil);
    for (int zone = 0; zone < static_cast<int>(m_zones.size()); ++zone) {
        const Zone& shown = m_zones[static_cast<std::size_t>(zone)];
        const QRectF area(zoneRect(zone));
        const bool isCurrent = zone == m_current;
        painter.setBrush(isCurrent ? theme.selection : theme.panel);
        painter.setPen(QPen(isCurrent ? theme.accent : theme.mutedText, isCurrent ? 3 : 1.5,
                            isCurrent ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(area, PanelRadius, PanelRadius);
        painter.setPen(theme.text);
        painter.setFont(typeFont(shown.isStrip ? TypeSize::Title : TypeSize::Headline, QFont::DemiBold));
        painter.drawText(area.adjusted(PanelPadding, 0, -PanelPadding, -qRound(18 * textUnit())), Qt::AlignCenter,
                         shown.title);
        painter.setPen(theme.mutedText);
        painter.setFont(typeFont(TypeSize::Body));
        painter.drawText(area.adjusted(PanelPadding, qRound((shown.isStrip ? 34 : 48) * textUnit()), -PanelPadding, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, shown.about);
    }
}

} // namespace waybill
