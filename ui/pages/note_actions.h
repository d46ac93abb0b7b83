// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/note_marks.h"

#include <QObject>
#include <functional>

class QAction;
class QWidget;

namespace waybill {

/// "Note…" and "Star" for the selected row of a view, by its menu and by Ctrl+Shift+D and Ctrl+D. Child of the view.
class NoteActions : public QObject {
    Q_OBJECT
public:
    /// `subject` says what the selected row is; NoteSubject::Kind::Whole: nothing that a note could stand on.
    NoteActions(QWidget* view, std::function<NoteSubject()> subject);

    void setNotes(NoteMarksPtr notes) { m_notes = std::move(notes); }
    [[nodiscard]] const NoteMarksPtr& notes() const { return m_notes; }
    /// Before a menu with them opens: "Star" becomes "Remove star" where one stands.
    void showState();

signals:
    /// `subject` as NoteSubject::toString().
    void noteRequested(const std::string& subject);
    /// The star there is to be set, or removed.
    void starRequested(const std::string& subject);
    void noticed(const QString& sentence);

private:
    QAction* add(const QString& text, const QString& key, void (NoteActions::*wanted)(const std::string&));

    QWidget* m_view;
    std::function<NoteSubject()> m_subject;
    NoteMarksPtr m_notes;
    QAction* m_note;
    QAction* m_star;
};

} // namespace waybill
