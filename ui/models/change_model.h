// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/change_columns.h"
#include "models/latest_job.h"
#include "models/note_marks.h"

#include <QAbstractTableModel>

namespace waybill {

/// Which rows of a comparison to list and in what order.
struct ChangeQuery {
    Family family = Family::Destinations;
    QString text;    ///< of the quick filter
    int column = -1; ///< sorted by; −1: the engine's order, changes first
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const ChangeQuery&, const ChangeQuery&) = default;
};

/// Rows as one job left them; never changed afterwards.
struct ChangeListing {
    ComparisonPtr comparison;
    ChangeQuery query;
    std::vector<std::uint32_t> order; ///< row → index in its family
};

/// Filters and sorts; for a pool thread. Returns early, with any rows, once `stop` is set.
[[nodiscard]] ChangeListing listChanges(const ComparisonPtr& comparison, const ChangeQuery& query,
                                        const StopFlag& stop);

/// Rows of one family of a comparison. Filtering and sorting run on the pool; rows stay until the answer is there.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< raw number of the cell, where it has one
        MutedRole,               ///< the row is Same: second in rank
    };

    ChangeModel(QThreadPool* pool, QObject* parent);

    void setComparison(ComparisonPtr comparison);
    void setFamily(Family family);
    void setFilterText(const QString& text);
    /// Stars and notes, shown in the first column.
    void setNotes(NoteMarksPtr notes);
    /// What notes on a row stand on; Whole outside the rows.
    [[nodiscard]] NoteSubject noteSubjectAt(int row) const;

    [[nodiscard]] Family family() const { return m_query.family; }
    /// Index in its family; −1 outside the rows.
    [[nodiscard]] int indexAt(int row) const;
    /// The row of a table that shows an index of the family; −1 when it is filtered away.
    [[nodiscard]] int rowOf(int index) const;
    /// Null outside the rows.
    [[nodiscard]] const ChangeRow* changeRow(int row) const;
    [[nodiscard]] std::size_t total() const;
    [[nodiscard]] bool isSearching() const { return m_job.isBusy(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Rows or isSearching() changed.
    void stateChanged();

private:
    using Job = LatestJob<ChangeListing>;
    void request();
    void apply(ChangeListing listing);
    [[nodiscard]] ChangeEntry entry(int row) const;
    [[nodiscard]] const CaseNote* noteAt(const QModelIndex& index) const;

    ComparisonPtr m_comparison; ///< to be listed
    ChangeListing m_shown;
    ChangeQuery m_query;
    NoteMarksPtr m_notes;
    Job m_job;
};

} // namespace waybill
