// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrap_layout.h"

#include "widgets/elided_label.h"

#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QWidget>
#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

constexpr int LeastCharacters = 30; ///< of what can be shortened or broken into lines
constexpr int MostLineGap = 6;

bool isSpacer(QLayoutItem* item)
{
    return item->spacerItem() != nullptr;
}

/// How wide a text is in one line; 0 for other widgets.
int textWidth(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && label->wordWrap() ? label->fontMetrics().horizontalAdvance(label->text()) + 2 * label->margin() : 0;
}

int mostWidth(QLayoutItem* item)
{
    return isSpacer(item) ? QLAYOUTSIZE_MAX : item->maximumSize().width();
}

int heightOf(QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

WrapLayout::WrapLayout(QWidget* parent) : QLayout(parent) {}

WrapLayout::~WrapLayout()
{
    for (const Part& part : m_parts)
        delete part.item;
}

void WrapLayout::addWidget(QWidget* widget, int stretch, Qt::Alignment alignment)
{
    addChildWidget(widget);
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) // the tab in front is bold, and says nothing of its new width
        connect(tabs, &QTabBar::currentChanged, tabs, [tabs] { tabs->updateGeometry(); });
    auto* item = new QWidgetItem(widget);
    item->setAlignment(alignment);
    addItem(item);
    m_parts.back().stretch = stretch;
}

void WrapLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::rotate(m_parts.begin() + index, m_parts.end() - 1, m_parts.end());
    invalidate();
}

void WrapLayout::addLayout(QLayout* layout, int stretch)
{
    addChildLayout(layout);
    addItem(layout);
    m_parts.back().stretch = stretch;
}

void WrapLayout::addStretch(int stretch)
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    m_parts.back().stretch = stretch;
}

void WrapLayout::addSpacing(int pixels)
{
    addItem(new QSpacerItem(pixels, 0, QSizePolicy::Fixed, QSizePolicy::Minimum));
}

void WrapLayout::addItem(QLayoutItem* item)
{
    m_parts.push_back({item, 0});
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_parts.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (!item)
        return nullptr;
    m_parts.erase(m_parts.begin() + index);
    if (QLayout* layout = item->layout(); layout && layout->parent() == this)
        layout->setParent(nullptr);
    invalidate();
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool WrapLayout::isShown(const Part& part) const
{
    return isSpacer(part.item) || !part.item->isEmpty();
}

int WrapLayout::wantedWidth(const Part& part) const
{
    const int hint = part.item->sizeHint().width(), least = part.item->minimumSize().width();
    const QWidget* widget = part.item->widget();
    if (!widget)
        return std::max(hint, least);
    const bool canGiveWay = part.stretch > 0 || qobject_cast<const ElidedLabel*>(widget);
    if (!canGiveWay)
        return std::max(hint, least);
    const int text = textWidth(*widget);
    const int whole = text > 0 ? text : hint;
    return std::max(least, std::min(whole, widget->fontMetrics().averageCharWidth() * LeastCharacters));
}

const std::vector<WrapLayout::Line>& WrapLayout::linesFor(int width) const
{
    constexpr std::size_t MostKnown = 8;
    const auto known = m_known.find(width);
    if (known != m_known.end())
        return known->second;
    if (m_known.size() >= MostKnown)
        m_known.clear();
    return m_known.emplace(width, brokenAt(width)).first->second;
}

void WrapLayout::invalidate()
{
    m_known.clear();
    QLayout::invalidate();
}

/// Lines take parts as long as there is room; a part that is wider than a line has one to itself.
std::vector<WrapLayout::Line> WrapLayout::brokenAt(int width) const
{
    std::vector<Line> lines(1);
    int used = 0;
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        if (!isShown(m_parts[at]))
            continue;
        const bool isGap = isSpacer(m_parts[at].item);
        const int wanted = wantedWidth(m_parts[at]);
        const int gap = used > 0 && !isGap ? spacing() : 0;
        if (!isGap && used > 0 && used + gap + wanted > width) {
            lines.emplace_back();
            used = 0;
        }
        if (isGap && lines.back().parts.empty() && lines.size() > 1)
            continue; // a line that follows begins at its left
        lines.back().parts.push_back(at);
        lines.back().widths.push_back(std::min(wanted, width));
        used += wanted + (used > 0 && !isGap ? spacing() : 0);
    }
    for (Line& line : lines) {
        int gaps = 0;
        for (std::size_t i = 1; i < line.parts.size(); ++i)
            gaps += isSpacer(m_parts[line.parts[i]].item) ? 0 : spacing();
        const int taken = std::accumulate(line.widths.begin(), line.widths.end(), gaps);
        fill(line, width - taken);
        for (std::size_t i = 0; i < line.parts.size(); ++i)
            if (QLayoutItem* item = m_parts[line.parts[i]].item; !isSpacer(item))
                line.height = std::max(line.height, heightOf(item, line.widths[i]));
    }
    return lines;
}

/// First to texts that were asked to give way, as far as they need it.
void WrapLayout::fill(Line& line, int room) const
{
    for (std::size_t i = 0; i < line.parts.size() && room > 0; ++i) {
        const Part& part = m_parts[line.parts[i]];
        const QWidget* widget = part.item->widget();
        const int text = widget ? std::max(textWidth(*widget), part.item->sizeHint().width()) : 0;
        const int more = part.stretch > 0 ? 0 : std::clamp(text - line.widths[i], 0, room);
        line.widths[i] += more;
        room -= more;
    }
    share(line, room);
}

/// The rest by stretch; without any, to what likes to grow.
void WrapLayout::share(Line& line, int room) const
{
    std::vector<int> weights;
    for (const std::size_t at : line.parts)
        weights.push_back(m_parts[at].stretch);
    int sum = std::accumulate(weights.begin(), weights.end(), 0);
    for (std::size_t i = 0; sum == 0 && i < line.parts.size(); ++i) {
        QLayoutItem* item = m_parts[line.parts[i]].item;
        weights[i] = item->widget() && item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
    }
    // What grew as far as it may is left out of the next round.
    for (sum = std::accumulate(weights.begin(), weights.end(), 0); sum > 0 && room > 0;) {
        const int round = room;
        for (std::size_t i = 0; i < line.parts.size() && sum > 0; ++i) {
            const int most = mostWidth(m_parts[line.parts[i]].item) - line.widths[i];
            const int share = room * weights[i] / sum, more = std::clamp(share, 0, std::max(0, most));
            sum -= weights[i];
            weights[i] = more < share ? 0 : weights[i];
            line.widths[i] += more;
            room -= more;
        }
        sum = room < round ? std::accumulate(weights.begin(), weights.end(), 0) : 0;
    }
}

int WrapLayout::lineGap() const
{
    return std::min(spacing(), MostLineGap);
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line>& lines = linesFor(width - margins.left() - margins.right());
    for (const Line& line : lines)
        height += line.height;
    return height + lineGap() * (static_cast<int>(lines.size()) - 1);
}

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const Part& part : m_parts) {
        if (!isShown(part))
            continue;
        const int gap = size.width() > 0 && !isSpacer(part.item) ? spacing() : 0;
        const QSize hint = part.item->sizeHint();
        size = {size.width() + gap + std::max(hint.width(), 0), std::max(size.height(), hint.height())};
    }
    const QMargins margins = contentsMargins();
    return size.expandedTo({0, 0}).grownBy(margins);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const Part& part : m_parts)
        if (isShown(part) && !isSpacer(part.item))
            size = size.expandedTo(part.item->minimumSize());
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<Line> lines = linesFor(inner.width()); // a part that moves may change them
    int top = inner.top();
    for (const Line& line : lines) {
        const int height = lines.size() == 1 ? std::max(line.height, inner.height()) : line.height;
        int left = inner.left();
        for (std::size_t i = 0; i < line.parts.size(); ++i) {
            QLayoutItem* item = m_parts[line.parts[i]].item;
            if (i > 0 && !isSpacer(item))
                left += spacing();
            if (!isSpacer(item))
                item->setGeometry(QStyle::visualRect(direction, inner, {left, top, line.widths[i], height}));
            left += line.widths[i];
        }
        top += line.height + lineGap();
    }
}

} // namespace waybill
