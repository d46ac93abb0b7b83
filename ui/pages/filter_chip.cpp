// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filter_chip.h"

#include "models/filter_expressions.h"
#include "models/filter_words.h"
#include "style/hatch.h"
#include "style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>

namespace waybill {

FilterChip::FilterChip(QWidget* parent) : QPushButton(parent), m_everywhere(new QPushButton(tr("On all pages"), parent))
{
    setVisible(false);
    setIconSize(chipSize().toSize());
    m_everywhere->setVisible(false);
    m_everywhere->setToolTip(tr("Narrows all pages to this, by the filter line; on rows, countries and the map "
                                "Shift+click and Shift+Enter do so at once"));
    connect(m_everywhere, &QPushButton::clicked, this, [this] {
        const QString expression = m_expression; // the chip may be emptied meanwhile
        emit everywhereRequested(expression);
    });
}

void FilterChip::showFilter(const FlowFilter& filter, const Geography* geography)
{
    QString words = filterWords(filter, geography);
    m_country = filter.country;
    setAccessibleName(tr("Remove the filter %1").arg(words));
    setToolTip(tr("Show everything again (Esc)"));
    drawIcon();
    words.replace(QLatin1Char('&'), QStringLiteral("&&")); // a button would read it as a shortcut mark
    setText(words + QStringLiteral("  ✕"));
    setVisible(!words.isEmpty());
    m_expression = filterExpression(filter);
    m_everywhere->setAccessibleName(tr("Narrow all pages to %1").arg(filterWords(filter, geography)));
    m_everywhere->setVisible(!words.isEmpty() && !m_expression.isEmpty());
}

void FilterChip::drawIcon()
{
    if (m_country.isNone()) {
        setIcon({});
        return;
    }
    const QSizeF size = chipSize();
    QPixmap pixmap((size * devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChip(painter, QRectF(QPointF(0, 0), size), m_country, Theme::of(this));
    painter.end();
    setIcon(QIcon(pixmap));
}

void FilterChip::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace waybill
