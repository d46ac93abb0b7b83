// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/legend.h"

#include "style/theme.h"
#include "style/type.h"

#include <QPainter>
#include <numeric>

namespace waybill {

namespace {

constexpr int Swatch = 10;
constexpr int SwatchGap = 6;
constexpr int EntryGap = 16;

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    setType(this, TypeSize::Small);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Legend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const Entry& entry : m_entries)
        words.append(entry.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int Legend::widthOf(const Entry& entry) const
{
    return Swatch + SwatchGap + fontMetrics().horizontalAdvance(entry.text) + EntryGap;
}

QSize Legend::sizeHint() const
{
    const int width = std::accumulate(m_entries.begin(), m_entries.end(), 0,
                                      [this](int sum, const Entry& entry) { return sum + widthOf(entry); });
    return {width, fontMetrics().height() + 2};
}

QSize Legend::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 2};
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    int x = 0;
    for (const Entry& entry : m_entries) {
        if (x + widthOf(entry) > width() + EntryGap)
            break;
        const QRect swatch(x, (height() - Swatch) / 2, Swatch, Swatch);
        painter.fillRect(swatch, entry.isHatched ? QBrush(entry.colour, Qt::BDiagPattern) : QBrush(entry.colour));
        painter.setPen(theme.mutedText);
        painter.drawText(QRect(x + Swatch + SwatchGap, 0, width(), height()), Qt::AlignVCenter, entry.text);
        x += widthOf(entry);
    }
}

} // namespace waybill
