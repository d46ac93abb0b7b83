// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/note_actions.h"

#include <QAction>
#include <QWidget>

namespace waybill {

NoteActions::NoteActions(QWidget* view, std::function<NoteSubject()> subject)
    : QObject(view), m_view(view), m_subject(std::move(subject)),
      m_note(add(tr("Note…"), QStringLiteral("Ctrl+Shift+D"), &NoteActions::noteRequested)),
      m_star(add(tr("Star"), QStringLiteral("Ctrl+D"), &NoteActions::starRequested))
{
    m_note->setToolTip(tr("Writes down something about this row, or changes what was written"));
    m_star->setToolTip(tr("Marks this row with a star, or takes the star away"));
}

QAction* NoteActions::add(const QString& text, const QString& key, void (NoteActions::*wanted)(const std::string&))
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, wanted] {
        const NoteSubject subject = m_subject();
        if (subject.isWhole())
            emit noticed(tr("Choose a row that stands for one thing: notes and stars stand on such"));
        else
            emit(this->*wanted)(subject.toString());
    });
    m_view->addAction(action);
    return action;
}

void NoteActions::showState()
{
    const NoteSubject subject = m_subject();
    const CaseNote* note = m_notes && !subject.isWhole() ? m_notes->at(subject) : nullptr;
    m_note->setEnabled(!subject.isWhole());
    m_star->setEnabled(!subject.isWhole());
    m_note->setText(note && !note->text.empty() ? tr("Change the note…") : tr("Note…"));
    m_star->setText(note && note->isStarred ? tr("Remove star") : tr("Star"));
}

} // namespace waybill
