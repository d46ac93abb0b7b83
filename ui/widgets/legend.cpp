// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/legend.h"

#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

constexpr int SwatchGap = 6;
constexpr int EntryGap = 16;

int swatch()
{
    return qRound(10 * textUnit());
}

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    setType(this, TypeSize::Small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would hold it to one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    return swatch() + SwatchGap + fontMetrics().horizontalAdvance(entry.text) + EntryGap;
}

QSize Legend::sizeHint() const
{
    const int width = std::accumulate(m_entries.begin(), m_entries.end(), 0,
                                      [this](int sum, const Entry& entry) { return sum + widthOf(entry); });
    return {width, fontMetrics().height() + 2};
}

QSize Legend::minimumSizeHint() const
{
    int widest = 0;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, widthOf(entry));
    return {std::min(widest, fontMetrics().averageCharWidth() * 20), fontMetrics().height() + 2};
}

/// Entries go on in another line where one has no room for all.
std::vector<QPoint> Legend::placesFor(int width) const
{
    std::vector<QPoint> places;
    QPoint at(0, 0);
    for (const Entry& entry : m_entries) {
        if (at.x() > 0 && at.x() + widthOf(entry) > width + EntryGap)
            at = {0, at.y() + lineHeight()};
        places.push_back(at);
        at.rx() += widthOf(entry);
    }
    return places;
}

int Legend::lineHeight() const
{
    return fontMetrics().height() + 2;
}

int Legend::heightForWidth(int width) const
{
    const std::vector<QPoint> places = placesFor(width);
    return (places.empty() ? 0 : places.back().y()) + lineHeight();
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const std::vector<QPoint> places = placesFor(width());
    const int size = swatch(), spare = std::max(0, height() - heightForWidth(width())) / 2;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QPoint at = places[i] + QPoint(0, spare);
        const QRect mark(at.x(), at.y() + (lineHeight() - size) / 2, size, size);
        painter.fillRect(mark, entry.isHatched ? QBrush(entry.colour, Qt::BDiagPattern) : QBrush(entry.colour));
        painter.setPen(theme.mutedText);
        const QRect words(mark.right() + 1 + SwatchGap, at.y(), width() - mark.right() - SwatchGap, lineHeight());
        painter.drawText(words, Qt::AlignVCenter, fontMetrics().elidedText(entry.text, Qt::ElideRight, words.width()));
    }
}

} // namespace waybill
