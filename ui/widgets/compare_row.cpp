// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_row.h"

#include "style/hatch.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>
#include <algorithm>

namespace waybill {

namespace {

constexpr qreal RowHeight = 48;
constexpr qreal Gap = 14;

constexpr qreal LeastInOneLine = 720;        ///< beside body type of 13 px
constexpr int MostWords = 2, MostReason = 4; ///< lines where they stand below one another

qreal unit()
{
    return textUnit();
}

/// The end of the longest piece of `text` that fits, at a space where there is one.
qsizetype fittingEnd(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    qsizetype end = text.size();
    while (end > 1 && metrics.horizontalAdvance(text.left(end)) > width)
        end = std::max<qsizetype>(1, text.lastIndexOf(QLatin1Char(' '), end - text.size() - 1));
    return end;
}

/// As many lines as are needed up to `most`, the last one shortened, so that a long text never covers the next row.
void drawLines(QPainter& painter, const QRectF& area, QString text, int most)
{
    const QFontMetricsF metrics(painter.font());
    QStringList lines;
    while (!text.isEmpty() && lines.size() < most) {
        const qsizetype end = lines.size() + 1 == most ? text.size() : fittingEnd(text, metrics, area.width());
        lines << metrics.elidedText(text.left(end), Qt::ElideRight, area.width());
        text = text.mid(end).trimmed();
    }
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, lines.join(QLatin1Char('\n')));
}

void drawRightLines(QPainter& painter, const QRectF& area, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const qsizetype end = fittingEnd(text, metrics, area.width());
    const QString rest = metrics.elidedText(text.mid(end).trimmed(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     rest.isEmpty() ? text.left(end) : text.left(end).trimmed() + QLatin1Char('\n') + rest);
}

} // namespace

CompareRow::CompareRow(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would hold it to one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CompareRow::setTexts(const CompareRowTexts& texts)
{
    m_texts = texts;
    setAccessibleName(texts.spoken);
    setAccessibleDescription(tr("Shows the flows on both sides"));
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(texts.spoken.toHtmlEscaped()));
    updateGeometry();
    update();
}

QSize CompareRow::sizeHint() const
{
    return {1100, qRound(RowHeight * unit())};
}

QSize CompareRow::minimumSizeHint() const
{
    return {300, qRound(RowHeight * unit())};
}

bool CompareRow::isStacked(int width)
{
    return width < LeastInOneLine * unit();
}

int CompareRow::linesNeeded(const QString& text, const QFont& font, qreal width, int most) const
{
    const QFontMetricsF metrics(font);
    int lines = 0;
    for (QString rest = text; !rest.isEmpty() && lines < most; ++lines)
        rest = rest.mid(fittingEnd(rest, metrics, width)).trimmed();
    return lines;
}

int CompareRow::heightForWidth(int width) const
{
    if (!isStacked(width))
        return qRound(RowHeight * unit());
    const QFont body = typeFont(TypeSize::Body), small = typeFont(TypeSize::Small);
    const qreal half = (width - 8 - Gap) / 2;
    const int words = std::max(
        {1, linesNeeded(m_texts.before, body, half, MostWords), linesNeeded(m_texts.after, body, half, MostWords)});
    const int reason = linesNeeded(m_texts.reason, small, width - 8, MostReason);
    return qCeil(66 * unit() + words * QFontMetricsF(body).lineSpacing() + reason * QFontMetricsF(small).lineSpacing());
}

/// Name and change; the bars; their words; the reason.
void CompareRow::paintStacked(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const qreal u = unit(), half = (width() - 8 - Gap) / 2, change = std::min(160 * u, width() * 0.45);
    const QSizeF chip = chipSize();
    const QRectF head(4, 0, width() - 8, 34 * u);
    paintChip(painter, QRectF(QPointF(4, head.center().y() - chip.height() / 2), chip), m_texts.code, theme);
    painter.setPen(theme.text);
    painter.setFont(typeFont(TypeSize::Label));
    drawLines(painter, head.adjusted(chip.width() + 12, 0, -change, 0), m_texts.name, 1);
    painter.setPen(m_texts.isQuiet ? theme.mutedText : theme.text);
    painter.setFont(typeFont(TypeSize::Body, m_texts.isQuiet ? QFont::Normal : QFont::DemiBold));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_texts.change);
    const QRectF before(4, head.bottom(), half, 20 * u),
        after(before.right() + Gap, before.top(), half, before.height());
    paintCountryBar(painter, before, m_texts.code, m_texts.sharesBefore, theme);
    paintCountryBar(painter, after, m_texts.code, m_texts.sharesAfter, theme);
    painter.setFont(typeFont(TypeSize::Body));
    const QFont body = painter.font();
    const int words = std::max(
        {1, linesNeeded(m_texts.before, body, half, MostWords), linesNeeded(m_texts.after, body, half, MostWords)});
    const qreal high = words * QFontMetricsF(body).lineSpacing(), top = before.bottom() + 4 * u;
    drawRightLines(painter, QRectF(before.left(), top, half, high), m_texts.before);
    drawLines(painter, QRectF(after.left(), top, half, high), m_texts.after, MostWords);
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    drawLines(painter, QRectF(4, top + high, width() - 8, height() - top - high - 6 * u), m_texts.reason, MostReason);
}

CompareRow::Columns CompareRow::columnsOf(const QSize& size)
{
    const qreal u = unit(), height = size.height(), bar = 20 * u, top = (height - bar) / 2;
    const qreal name = chipSize().width() + 12 + 104 * u;
    const qreal rest = size.width() - name - 4 * Gap;
    const qreal words = rest * 0.165, bars = rest * 0.13; // the reason gets the rest
    Columns columns;
    columns.name = QRectF(0, 0, name, height);
    columns.before = QRectF(name, 0, words, height);
    columns.barBefore = QRectF(columns.before.right() + Gap, top, bars, bar);
    columns.barAfter = QRectF(columns.barBefore.right() + 2, top, bars, bar);
    columns.after = QRectF(columns.barAfter.right() + Gap, 0, words, height);
    const qreal left = columns.after.right() + Gap;
    columns.change = QRectF(left, 0, size.width() - left - 4, height);
    return columns;
}

void CompareRow::paintWords(QPainter& painter, const Columns& columns) const
{
    const Theme& theme = Theme::of(this);
    painter.setPen(theme.text);
    painter.setFont(typeFont(TypeSize::Label));
    const QRectF name = columns.name.adjusted(chipSize().width() + 12, 0, -4, 0);
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_texts.name, Qt::ElideRight, qFloor(name.width())));
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(m_texts.isQuiet ? theme.mutedText : theme.text);
    drawRightLines(painter, columns.before, m_texts.before);
    drawLines(painter, columns.after, m_texts.after, 2);
    const QFont strong = typeFont(TypeSize::Body, m_texts.isQuiet ? QFont::Normal : QFont::DemiBold);
    const qreal word = 122 * unit();
    painter.setFont(strong);
    painter.drawText(QRectF(columns.change.left(), 0, word, columns.change.height()), Qt::AlignVCenter, m_texts.change);
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    drawLines(painter, columns.change.adjusted(word + 4, 0, 0, 0), m_texts.reason, 3);
}

void CompareRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (isStacked(width())) {
        paintStacked(painter);
        return;
    }
    const Columns columns = columnsOf(size());
    const QSizeF chip = chipSize();
    paintChip(painter, QRectF(QPointF(4, (height() - chip.height()) / 2), chip), m_texts.code, theme);
    paintCountryBar(painter, columns.barBefore, m_texts.code, m_texts.sharesBefore, theme);
    paintCountryBar(painter, columns.barAfter, m_texts.code, m_texts.sharesAfter, theme);
    paintWords(painter, columns);
}

void CompareRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CompareRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CompareRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace waybill
