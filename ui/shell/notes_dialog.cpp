// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notes_dialog.h"

#include "base/format.h"
#include "models/text.h"
#include "style/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

NotesDialog::NotesDialog(const std::vector<CaseNote>& notes, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Notes on this case"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* known = new QPlainTextEdit(this);
    known->setReadOnly(true);
    known->setAccessibleName(tr("Notes so far"));
    QStringList lines;
    for (const CaseNote& note : notes)
        lines << tr("%1 UTC\n%2\n").arg(toQString(dateTimeText(note.time, 0)), shownText(note.text));
    known->setPlainText(lines.join(QLatin1Char('\n')));
    known->setPlaceholderText(tr("Nothing was noted yet."));
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(
        tr("What should be known about the case as a whole. Notes stay as they are; they go along "
           "when the case is shared."));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(120);
    auto* add = new QPushButton(tr("&Add note"), this);
    add->setProperty("isPrimary", true);
    add->setEnabled(false);
    auto* close = new QPushButton(tr("&Close"), this);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this, add] { add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(add, &QPushButton::clicked, this, &NotesDialog::take);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(known, 1);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    resize(560, 420);
    m_text->setFocus();
}

void NotesDialog::take()
{
    const QString text = m_text->toPlainText().trimmed();
    accept();
    if (!text.isEmpty())
        emit noteWritten(text);
}

} // namespace waybill
