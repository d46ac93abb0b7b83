// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choice_band.h"

#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QPushButton>

namespace waybill {

ChoiceBand::ChoiceBand(Banner::Kind kind, const QStringList& choices, QWidget* parent)
    : QFrame(parent), m_label(new QLabel(this))
{
    setObjectName(kind == Banner::Kind::Error ? QStringLiteral("errorBand") : QStringLiteral("noticeBand"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setType(m_label, TypeSize::Body, QFont::DemiBold);
    auto* layout = new WrapLayout(this);
    layout->setContentsMargins(PageMargin, 6, PageMargin, 6);
    layout->setSpacing(Grid);
    layout->addWidget(m_label, 1);
    for (const QString& words : choices) {
        auto* button = new QPushButton(words, this);
        button->setAccessibleName(words);
        const auto choice = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, choice] { emit chosen(choice); });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    hide();
}

void ChoiceBand::setText(const QString& text)
{
    if (m_label->text() != text) {
        m_label->setText(text);
        m_label->setAccessibleName(text);
    }
    setVisible(!text.isEmpty());
}

QString ChoiceBand::text() const
{
    return m_label->text();
}

void ChoiceBand::setChoiceVisible(int choice, bool isVisible)
{
    m_buttons[static_cast<std::size_t>(choice)]->setVisible(isVisible);
}

QPushButton* ChoiceBand::button(int choice) const
{
    return m_buttons[static_cast<std::size_t>(choice)];
}

} // namespace waybill
