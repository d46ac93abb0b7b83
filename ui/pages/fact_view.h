// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fact_sheet.h"

#include <QTextBrowser>

class QMenu;

namespace waybill {

/// A fact sheet to read, select and copy. Texts are inserted as they are and never read as markup; very long ones are
/// cut short, with all of it in the tooltip and in what is copied by the menu. A newer sheet waits while something is
/// selected, so that a selection is not lost while a capture is read. Packets of the flow are links; Enter follows the
/// one in the line of the text cursor.
class FactView : public QTextBrowser {
    Q_OBJECT
public:
    explicit FactView(QWidget* parent = nullptr);

    /// `isUrgent`: shows it even though something is selected (another flow, another handset).
    void showSheet(const FactSheet& sheet, bool isUrgent);
    /// What is shown instead when the sheet is empty.
    void setEmptyText(const QString& text);
    [[nodiscard]] const FactSheet& sheet() const { return m_wanted; }

signals:
    /// A packet of the flow was asked for, by its number in its capture.
    void packetRequested(quint64 frame);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void write();
    void writeChanges();
    [[nodiscard]] int labelWidth() const;
    void writeSection(QTextCursor& cursor, const FactSection& section) const;
    void writeFact(QTextCursor& cell, const Fact& fact) const;
    void addCopyActions(QMenu* menu, const Fact& fact);
    /// The fact in whose value or evidence `cursor` stands; null elsewhere.
    [[nodiscard]] const Fact* factAt(const QTextCursor& cursor) const;

    FactSheet m_wanted;
    FactSheet m_shown;
    QString m_emptyText;
    int m_labelWidth = 0; ///< as written
    bool m_isWaiting = false;
};

} // namespace waybill
