// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/claim_reply_dialog.h"

#include "models/claim_fields.h"
#include "models/text.h"
#include "pages/live/form_grid.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

ClaimReplyDialog::ClaimReplyDialog(const QString& claim, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_speaker(new QLineEdit(this)), m_date(new QLineEdit(this)),
      m_source(new QLineEdit(this)), m_message(waybill::plainText({}, this)),
      m_keep(new QPushButton(tr("Keep the reply"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reply to claim %1").arg(claim));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().height() * 5 + 12);
    m_date->setPlaceholderText(QStringLiteral("2014-10-24"));
    auto* fields = new QWidget(this);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_text, m_speaker, m_date, m_source})
        editor->setParent(fields);
    auto* form = new FormGrid(fields);
    form->addField(tr("The reply as quoted"), m_text);
    form->addField(tr("Who replied"), m_speaker);
    m_dateAbout = form->addField(tr("Date"), m_date);
    form->addField(tr("Where it can be read"), m_source);
    auto* buttons = new WrapLayout;
    buttons->setSpacing(Grid);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_keep->setProperty("isPrimary", true);
    m_keep->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(PanelPadding);
    layout->addWidget(fields);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);
    m_message->hide();
    connect(m_date, &QLineEdit::textChanged, this, &ClaimReplyDialog::check);
    connect(m_keep, &QPushButton::clicked, this, &ClaimReplyDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(qRound(560 * textUnit()), sizeHint().height());
    m_text->setFocus();
}

void ClaimReplyDialog::check()
{
    const Result<ClaimDate> date = typedDate(m_date->text().trimmed().toStdString());
    m_dateAbout->setText(date ? QString() : shownText(date.error().message));
    m_dateAbout->setVisible(!date);
    m_date->setAccessibleDescription(m_dateAbout->text());
}

void ClaimReplyDialog::keep()
{
    const Result<ClaimDate> date = typedDate(m_date->text().trimmed().toStdString());
    const std::string text = m_text->toPlainText().trimmed().toStdString();
    if (!date || text.empty()) {
        m_message->setText(text.empty() ? tr("Write down what the reply says.")
                                        : tr("The date cannot be kept as it is; what is wrong stands below it."));
        m_message->show();
        return;
    }
    emit written({*date, m_speaker->text().trimmed().toStdString(), text, m_source->text().trimmed().toStdString()});
    accept();
}

} // namespace waybill
