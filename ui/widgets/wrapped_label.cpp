// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapped_label.h"

namespace waybill {

namespace {

constexpr std::size_t MostKnown = 16; ///< widths; a window being resized asks for hundreds

} // namespace

WrappedLabel::WrappedLabel(QWidget* parent) : WrappedLabel(QString(), parent) {}

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
}

void WrappedLabel::forgetIfChanged() const
{
    if (m_measured == text() && m_heights.size() < MostKnown)
        return;
    m_measured = text();
    m_heights.clear();
    m_hint.reset();
    m_least.reset();
}

int WrappedLabel::heightForWidth(int width) const
{
    forgetIfChanged();
    const auto known = m_heights.find(width);
    return known != m_heights.end() ? known->second : m_heights[width] = QLabel::heightForWidth(width);
}

QSize WrappedLabel::sizeHint() const
{
    forgetIfChanged();
    if (!m_hint)
        m_hint = QLabel::sizeHint();
    return *m_hint;
}

QSize WrappedLabel::minimumSizeHint() const
{
    forgetIfChanged();
    if (!m_least)
        m_least = QLabel::minimumSizeHint();
    return *m_least;
}

void WrappedLabel::changeEvent(QEvent* event)
{
    m_heights.clear(); // another font, style or language
    m_hint.reset();
    m_least.reset();
    QLabel::changeEvent(event);
}

} // namespace waybill
