// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace waybill {

/// One note or star as the list of all shows it.
struct NoteListRow {
    std::size_t number = 0; ///< in its case, from 1
    CaseNote note;
    QString subject; ///< what it stands on, in words
};

/// All notes and stars of one tab as rows, narrowed by words and to stars. No threads: people write hundreds at most.
class NoteListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Subject, Words, Written, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Times are shown at `offsetMinutes` east of UTC.
    void setNotes(std::vector<NoteListRow> rows, int offsetMinutes);
    /// Every word must stand in the subject or the note; letter case does not count.
    void setFilter(const QString& text, bool isStarredOnly);
    /// Null outside the rows.
    [[nodiscard]] const NoteListRow* at(int row) const;
    /// Before narrowing.
    [[nodiscard]] std::size_t total() const { return m_rows.size(); }
    /// The rows shown, a paragraph each: what it stands on, since when, with a star or not, and the words.
    [[nodiscard]] QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void list();
    [[nodiscard]] QString textOf(const NoteListRow& row, int column) const;

    std::vector<NoteListRow> m_rows;
    std::vector<std::size_t> m_shown; ///< places in m_rows
    QStringList m_words;
    bool m_isStarredOnly = false;
    int m_offsetMinutes = 0;
};

} // namespace waybill
