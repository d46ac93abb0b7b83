// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fact_sheet.h"

#include <QTextBrowser>

namespace waybill {

/// A fact sheet to read, select and copy. Texts are inserted as they are and never read as markup. A newer sheet waits
/// while something is selected, so that a selection is not lost while a capture is read.
class FactView : public QTextBrowser {
    Q_OBJECT
public:
    explicit FactView(QWidget* parent = nullptr);

    /// `isUrgent`: shows it even though something is selected (another flow, another handset).
    void showSheet(const FactSheet& sheet, bool isUrgent);
    /// What is shown instead when the sheet is empty.
    void setEmptyText(const QString& text);
    [[nodiscard]] const FactSheet& sheet() const { return m_wanted; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void writeSection(QTextCursor& cursor, const FactSection& section) const;

    FactSheet m_wanted;
    FactSheet m_shown;
    QString m_emptyText;
    bool m_isWaiting = false;
};

} // namespace waybill
