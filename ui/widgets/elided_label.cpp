// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include "style/theme.h"

#include <QPainter>

namespace waybill {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_textWidth = -1;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    update();
}

void ElidedLabel::setNotice(bool isNotice)
{
    m_isNotice = isNotice;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {textWidth() + 2, fontMetrics().height() + 2};
}

/// Measured once: layouts ask often.
int ElidedLabel::textWidth() const
{
    if (m_textWidth < 0)
        m_textWidth = fontMetrics().horizontalAdvance(m_text);
    return m_textWidth;
}

void ElidedLabel::changeEvent(QEvent* event)
{
    m_textWidth = -1; // another font or style
    QWidget::changeEvent(event);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 6), fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.setPen(m_isNotice ? theme.notice : m_isMuted ? theme.mutedText : theme.text);
    painter.drawText(rect(), static_cast<int>(m_alignment), fontMetrics().elidedText(m_text, m_mode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool isCut = textWidth() > width();
    setToolTip(isCut ? m_text.toHtmlEscaped() : QString());
}

} // namespace waybill
