// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/country_button.h"

#include "style/hatch.h"
#include "style/type.h"
#include "style/word_tag.h"
#include "style/zoom.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace waybill {

namespace {

constexpr int RowHeight = 38;
constexpr int Gap = 20;
constexpr int BarHeight = 20;
constexpr int LeastInOneLine = 640; ///< beside body type of 13 px

int countWidth()
{
    return qRound(110 * textUnit());
}

QFont amountFont()
{
    QFont words = typeFont(TypeSize::Body);
    words.setPixelSize(words.pixelSize() + 1);
    return words;
}

} // namespace

CountryButton::CountryButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would hold it to one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CountryButton::setTexts(const CountryButtonTexts& texts)
{
    m_texts = texts;
    showWords();
}

void CountryButton::setNote(NoteMark mark, const QString& words)
{
    m_mark = mark;
    m_noteWords = words;
    showWords();
}

void CountryButton::setTag(const QString& word, const QString& words)
{
    if (word == m_tag && words == m_tagWords)
        return;
    m_tag = word;
    m_tagWords = words;
    showWords();
}

void CountryButton::showWords()
{
    const auto behind = [](const QString& words) { return words.isEmpty() ? words : QStringLiteral(", ") + words; };
    const QString note = behind(m_tagWords) + behind(m_noteWords);
    const QString about = m_texts.name + QStringLiteral(": ") + m_texts.amount;
    setAccessibleName(
        about + (m_texts.destinations.isEmpty() ? QString() : QStringLiteral(", ") + m_texts.destinations) + note);
    setAccessibleDescription(
        tr("Shows the destinations estimated in %1; with Shift narrows all pages to it").arg(m_texts.name));
    const QString keys = tr("Click shows its destinations, Shift+click narrows all pages to it");
    setToolTip(QStringLiteral("<p>%1<br>%2</p>").arg((about + note).toHtmlEscaped(), keys.toHtmlEscaped()));
    updateGeometry(); // longer words may need another line
    update();
}

QSize CountryButton::sizeHint() const
{
    return {900, qRound(RowHeight * textUnit())};
}

QSize CountryButton::minimumSizeHint() const
{
    return {280, qRound(RowHeight * textUnit())};
}

bool CountryButton::isStacked(int width)
{
    return width < LeastInOneLine * textUnit();
}

int CountryButton::heightForWidth(int width) const
{
    const int row = qRound(RowHeight * textUnit());
    if (!isStacked(width))
        return row;
    const Places places = placesIn({width, row});
    return qCeil(places.amount.bottom() + Gap / 2);
}

int CountryButton::barLeft() const
{
    return isStacked(width()) ? 0 : qRound(188 * textUnit());
}

CountryButton::Places CountryButton::placesIn(const QSize& size) const
{
    const qreal unit = textUnit(), width = size.width(), chip = chipSize().width() + 12, thick = BarHeight * unit;
    Places places;
    if (isStacked(size.width())) {
        const qreal row = RowHeight * unit;
        places.name = QRectF(chip, 0, width - chip - countWidth() - 8, row);
        places.count = QRectF(width - countWidth() - 4, 0, countWidth(), row);
        places.bar = QRectF(chip, row, (width - chip) * 0.4, thick);
        const qreal left = places.bar.right() + Gap;
        const QRectF room(left, row, width - left - 8, 1000 * unit);
        const QRectF words = QFontMetricsF(amountFont()).boundingRect(room, Qt::TextWordWrap, m_texts.amount);
        places.amount = QRectF(left, row, room.width(), qMax(words.height(), thick));
        return places;
    }
    const qreal barLeft = qRound(188 * unit), height = size.height();
    const qreal room = width - barLeft - countWidth() - 2 * Gap; // words need their room first
    places.name = QRectF(chip, 0, barLeft - chip - 8, height);
    places.bar = QRectF(barLeft, (height - thick) / 2, qMax(80.0, room * (room < 700 * unit ? 0.36 : 0.53)), thick);
    const qreal left = places.bar.right() + Gap;
    places.amount = QRectF(left, 0, width - left - countWidth() - 8, height);
    places.count = QRectF(0, 0, width, height);
    return places;
}

void CountryButton::paintName(QPainter& painter, const Places& places) const
{
    const Theme& theme = Theme::of(this);
    const QSizeF chip = chipSize();
    const QPointF corner(0, places.name.center().y() - chip.height() / 2);
    paintChip(painter, QRectF(corner, chip), m_texts.code, theme);
    painter.setPen(theme.text);
    painter.setFont(typeFont(TypeSize::Label));
    const qreal markRoom = m_mark == NoteMark::None ? 0 : 18 * textUnit();
    const QSizeF tag = isStacked(width()) ? wordTagSize(m_tag) : QSizeF(); // else the name has no room for it
    const qreal tagRoom = tag.isEmpty() ? 0 : tag.width() + 8;
    const QRectF name = places.name.adjusted(0, 0, -markRoom - tagRoom, 0);
    const QString shown = painter.fontMetrics().elidedText(m_texts.name, Qt::ElideRight, qFloor(name.width()));
    painter.drawText(name, Qt::AlignVCenter, shown);
    const qreal behind = name.left() + painter.fontMetrics().horizontalAdvance(shown) + 8;
    if (!tag.isEmpty())
        paintWordTag(painter, {QPointF(behind, name.center().y() - tag.height() / 2), tag}, m_tag, theme);
    const qreal mark = 16 * textUnit();
    const QPointF markCorner(places.name.right() + 2 - mark, places.name.center().y() - mark / 2);
    noteIcon(m_mark).paint(&painter, QRectF(markCorner, QSizeF(mark, mark)).toRect());
}

void CountryButton::paintAmount(QPainter& painter, const Places& places) const
{
    const Theme& theme = Theme::of(this);
    QRectF words = places.amount;
    if (!m_tag.isEmpty() && !isStacked(width())) {
        const QSizeF tag = wordTagSize(m_tag);
        paintWordTag(painter, {QPointF(words.left(), words.center().y() - tag.height() / 2), tag}, m_tag, theme);
        words.setLeft(words.left() + tag.width() + 8);
    }
    painter.setFont(amountFont());
    painter.setPen(m_texts.isZero ? theme.mutedText : theme.text);
    const bool isLong = painter.fontMetrics().horizontalAdvance(m_texts.amount) > words.width();
    if (isLong && !isStacked(width()))
        painter.setFont(typeFont(TypeSize::Body)); // two lines of it fit
    painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, m_texts.amount);
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(theme.mutedText);
    painter.drawText(places.count, Qt::AlignRight | Qt::AlignVCenter, m_texts.destinations);
}

void CountryButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const Places places = placesIn(size());
    paintName(painter, places);
    paintCountryBar(painter, places.bar, m_texts.code, m_texts.shares, theme);
    paintAmount(painter, places);
}

void CountryButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CountryButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CountryButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace waybill
