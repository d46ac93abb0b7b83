// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "style/type.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QLabel>
#include <QPushButton>

namespace waybill {

Banner::Banner(Kind kind, QWidget* parent)
    : QFrame(parent), m_label(new WrappedLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(kind == Kind::Error ? QStringLiteral("errorBand") : QStringLiteral("noticeBand"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setType(m_label, TypeSize::Body, QFont::DemiBold);
    m_button->hide();
    auto* layout = new WrapLayout(this);
    layout->setContentsMargins(PageMargin, 6, PageMargin, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::setText(const QString& text)
{
    if (m_label->text() != text) {
        m_label->setText(text);
        m_label->setAccessibleName(text);
    }
    setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setAction(const QString& label)
{
    m_button->setText(label);
    m_button->setAccessibleName(label);
    m_button->show();
}

} // namespace waybill
