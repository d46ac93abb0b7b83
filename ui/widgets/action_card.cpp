// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/action_card.h"

#include "style/theme.h"
#include "style/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace waybill {

ActionCard::ActionCard(const QString& title, const QString& about, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setAbout(about);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionCard::setAbout(const QString& about)
{
    m_about = about;
    m_hint.reset();
    setAccessibleDescription(about);
    updateGeometry();
    update();
}

void ActionCard::setPrimary(bool isPrimary)
{
    m_isPrimary = isPrimary;
    update();
}

QSize ActionCard::sizeHint() const
{
    if (m_hint)
        return *m_hint;
    const QFontMetrics title(typeFont(TypeSize::Label, QFont::DemiBold));
    const QFontMetrics about(typeFont(TypeSize::Body));
    const int words = qMax(title.horizontalAdvance(text()), about.horizontalAdvance(m_about)) + 2 * 18 + 4;
    m_hint = QSize(qMax(200, words), title.height() + about.height() + 22);
    return *m_hint;
}

void ActionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setBrush(underMouse() || isDown() ? theme.hover : theme.panel);
    const bool isMarked = m_isPrimary || hasFocus();
    painter.setPen(QPen(isMarked ? theme.accent : theme.hairline, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), PanelRadius, PanelRadius);

    const QRect inner = rect().adjusted(18, 9, -18, -9);
    painter.setFont(typeFont(TypeSize::Label, QFont::DemiBold));
    painter.setPen(m_isPrimary ? theme.accent : theme.text);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(theme.mutedText);
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_about, Qt::ElideRight, inner.width()));
}

void ActionCard::changeEvent(QEvent* event)
{
    m_hint.reset(); // another font, style or language
    QAbstractButton::changeEvent(event);
}

void ActionCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ActionCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ActionCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace waybill
