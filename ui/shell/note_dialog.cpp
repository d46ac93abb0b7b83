// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/note_dialog.h"

#include "base/timestamp.h"
#include "models/text.h"
#include "style/note_icon.h"
#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace waybill {

NoteDialog::NoteDialog(const QString& subject, const CaseNote* note, int offsetMinutes, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_star(new QCheckBox(tr("With a &star"), this))
{
    setWindowTitle(tr("Note"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = new QLabel(subject, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setType(about, TypeSize::Body, QFont::DemiBold);
    m_text->setAccessibleName(tr("Note on %1").arg(subject));
    m_text->setPlaceholderText(tr("What should be known about it"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(note ? QString::fromUtf8(note->text.data(), static_cast<qsizetype>(note->text.size()))
                              : QString());
    m_star->setIcon(noteIcon(NoteMark::Star));
    m_star->setChecked(note && note->isStarred);
    m_star->setToolTip(tr("Starred rows are marked in every list; Ctrl+D does the same"));
    auto* when = new QLabel(note ? tr("Written %1").arg(timeShown(note->time, offsetMinutes)) +
                                       tr(" %1").arg(toQString(offsetText(offsetMinutes)))
                                 : QString(),
                            this);
    when->setForegroundRole(QPalette::PlaceholderText);
    when->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(when);
    layout->addLayout(buildButtons());
    when->setVisible(note != nullptr);
    resize(460, 260);
    m_text->setFocus();
}

QLayout* NoteDialog::buildButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* keep = new QPushButton(tr("&Keep"), this);
    keep->setProperty("isPrimary", true);
    keep->setDefault(true);
    keep->setToolTip(tr("Keeps the note (Ctrl+Enter); without words and star it is taken back"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &NoteDialog::take);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this), &QShortcut::activated, this,
            &NoteDialog::take);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_star);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    return buttons;
}

void NoteDialog::take()
{
    const QString text = m_text->toPlainText().trimmed();
    const bool isStarred = m_star->isChecked();
    accept();
    emit written(text, isStarred);
}

} // namespace waybill
