// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/country_button.h"

#include "style/hatch.h"
#include "style/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace waybill {

namespace {

constexpr int RowHeight = 38;
constexpr int Gap = 20;

qreal unit()
{
    return typeFont(TypeSize::Body).pixelSize() / 13.0;
}
int countWidth()
{
    return qRound(110 * unit());
}

} // namespace

CountryButton::CountryButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

void CountryButton::showWords()
{
    const QString note = m_noteWords.isEmpty() ? QString() : QStringLiteral(", ") + m_noteWords;
    const QString about = m_texts.name + QStringLiteral(": ") + m_texts.amount;
    setAccessibleName(
        about + (m_texts.destinations.isEmpty() ? QString() : QStringLiteral(", ") + m_texts.destinations) + note);
    setAccessibleDescription(
        tr("Shows the destinations estimated in %1; with Shift narrows all pages to it").arg(m_texts.name));
    const QString keys = tr("Click shows its destinations, Shift+click narrows all pages to it");
    setToolTip(QStringLiteral("<p>%1<br>%2</p>").arg((about + note).toHtmlEscaped(), keys.toHtmlEscaped()));
    update();
}

QSize CountryButton::sizeHint() const
{
    return {900, qRound(RowHeight * unit())};
}

QSize CountryButton::minimumSizeHint() const
{
    return {480, qRound(RowHeight * unit())};
}

int CountryButton::barLeft() const
{
    return qRound(188 * unit());
}

QRectF CountryButton::barRect() const
{
    const qreal height = 20 * unit();
    const qreal room = width() - barLeft() - countWidth() - 2 * Gap;
    return {static_cast<qreal>(barLeft()), (QWidget::height() - height) / 2,
            qMax(80.0, room * (room < 700 ? 0.36 : 0.53)), height}; // words need their room first
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
    const QSizeF chip = chipSize();
    paintChip(painter, QRectF(0, (height() - chip.height()) / 2, chip.width(), chip.height()), m_texts.code, theme);

    const QRectF bar = barRect();
    painter.setPen(theme.text);
    painter.setFont(typeFont(TypeSize::Label));
    const qreal nameLeft = chip.width() + 12;
    const qreal markRoom = m_mark == NoteMark::None ? 0 : 18 * unit();
    const QRectF nameRect(nameLeft, 0, bar.left() - nameLeft - 8 - markRoom, height());
    painter.drawText(nameRect, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_texts.name, Qt::ElideRight, qFloor(nameRect.width())));
    const qreal mark = 16 * unit();
    noteIcon(m_mark).paint(&painter, QRectF(bar.left() - mark - 6, (height() - mark) / 2, mark, mark).toRect());
    paintCountryBar(painter, bar, m_texts.code, m_texts.shares, theme);

    QFont words = typeFont(TypeSize::Body);
    words.setPixelSize(words.pixelSize() + 1);
    painter.setFont(words);
    painter.setPen(m_texts.isZero ? theme.mutedText : theme.text);
    const QRectF amount(bar.right() + Gap, 0, width() - bar.right() - Gap - countWidth() - 8, height());
    if (painter.fontMetrics().horizontalAdvance(m_texts.amount) > amount.width())
        painter.setFont(typeFont(TypeSize::Body)); // two lines of it fit
    painter.drawText(amount, Qt::AlignVCenter | Qt::TextWordWrap, m_texts.amount);
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(theme.mutedText);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_texts.destinations);
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
