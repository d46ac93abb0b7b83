// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <QDialog>

class QCheckBox;
class QLayout;
class QPlainTextEdit;

namespace waybill {

/// Writes one note, or changes it: its words and its star. Goes when closed.
class NoteDialog : public QDialog {
    Q_OBJECT
public:
    /// `subject` in words; `note` as it stands, null for none; times are shown at `offsetMinutes` east of UTC.
    NoteDialog(const QString& subject, const CaseNote* note, int offsetMinutes, QWidget* parent);

signals:
    /// An empty text takes the words back.
    void written(const QString& text, bool isStarred);

private:
    [[nodiscard]] QLayout* buildButtons();
    void take();

    QPlainTextEdit* m_text;
    QCheckBox* m_star;
};

} // namespace waybill
