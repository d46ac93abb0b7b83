// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <QDialog>

class QPlainTextEdit;

namespace waybill {

/// The notes on a case, oldest first, and room for one more. Goes when closed.
class NotesDialog : public QDialog {
    Q_OBJECT
public:
    NotesDialog(const std::vector<CaseNote>& notes, QWidget* parent);

signals:
    /// Never empty.
    void noteWritten(const QString& text);

private:
    void take();

    QPlainTextEdit* m_text;
};

} // namespace waybill
