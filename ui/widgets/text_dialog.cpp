// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_dialog.h"

#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

TextDialog::TextDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(text, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(title);
    auto* copy = new QPushButton(tr("Copy text"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new WrapLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resize(620, 360);
}

void TextDialog::setMonospace()
{
    setFixedType(m_text);
}

QString TextDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace waybill
