// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace waybill {

/// A text to read, select and copy: reasons, problems, keys. Not modal; goes when closed.
class TextDialog : public QDialog {
    Q_OBJECT
public:
    TextDialog(const QString& title, const QString& text, QWidget* parent);

    [[nodiscard]] QString text() const;
    /// For text in columns.
    void setMonospace();

private:
    QPlainTextEdit* m_text;
};

} // namespace waybill
