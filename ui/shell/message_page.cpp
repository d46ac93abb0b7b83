// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/message_page.h"

#include "base/format.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/small_room.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

MessagePage::MessagePage(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    setType(m_title, TypeSize::Headline, QFont::DemiBold);
    setType(m_text, TypeSize::Label);
    auto* open = new QPushButton(tr("Open another capture…"), this);
    open->setProperty("isPrimary", true);
    auto* retry = new QPushButton(tr("Try again"), this);
    auto* copy = new QPushButton(tr("Copy this message"), this);
    connect(open, &QPushButton::clicked, this, &MessagePage::openRequested);
    connect(retry, &QPushButton::clicked, this, &MessagePage::retryRequested);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    auto* buttons = new WrapLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(open);
    buttons->addWidget(retry);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(PageMargin, 2 * PageMargin, PageMargin, PageMargin);
    layout->setSpacing(PanelPadding);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(Grid);
    layout->addLayout(buttons);
    layout->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledWhenSmall(content));
}

void MessagePage::showError(const Error& error)
{
    const bool isCapture = error.code != ErrorCode::NotACapture && error.code != ErrorCode::Unsupported;
    m_title->setText(isCapture ? tr("This capture could not be opened.") : tr("This is not a capture Waybill reads."));
    m_text->setText(toQString(printableText(describe(error))));
    m_text->setAccessibleName(text());
}

void MessagePage::showNotCaptured(const Error& error)
{
    m_title->setText(tr("Nothing was captured."));
    m_text->setText(toQString(printableText(describe(error))));
    m_text->setAccessibleName(text());
}

void MessagePage::showCancelled(const QString& label)
{
    m_title->setText(tr("Reading was cancelled."));
    m_text->setText(tr("Nothing of %1 was kept. “Stop here” keeps what was read so far.").arg(label));
    m_text->setAccessibleName(text());
}

QString MessagePage::text() const
{
    return m_title->text() + QLatin1Char('\n') + m_text->text();
}

} // namespace waybill
