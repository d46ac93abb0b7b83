// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_rows.h"
#include "models/latest_job.h"
#include "models/new_since.h"
#include "models/note_marks.h"

#include <QAbstractTableModel>
#include <optional>

namespace waybill {

/// Flows of one snapshot as table rows. Filtering and sorting run on the pool; the rows stay as they are until the
/// answer is there. A later snapshot of the same reading changes and appends rows, so selection and scroll position
/// survive.
class FlowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< raw number of the cell, where it has one
        PlaceRole,               ///< Where of the far side as CountryPlace; invalid for flows between others
        MutedRole,               ///< true where the text stands in for a value that is missing
    };

    FlowModel(QThreadPool* pool, QObject* parent);
    ~FlowModel() override;

    void setAnalysis(AnalysisPtr analysis);
    void setFilter(const FlowFilter& filter);
    void setFilterText(const QString& text);
    /// Minutes east of UTC to show times in; empty: the capture's own zone.
    void setOffsetMinutes(std::optional<int> offset);
    /// Stars and notes, shown with the names of flows.
    void setNotes(NoteMarksPtr notes);
    /// From when on flows are marked as new (NewTagRole of the name's column); none: nothing is.
    void setNewSince(const std::optional<NewSince>& since);

    [[nodiscard]] const FlowFilter& filter() const { return m_query.filter; }
    [[nodiscard]] const QString& filterText() const { return m_query.text; }
    [[nodiscard]] FlowId flowAt(int row) const;
    /// Invalid when the flow is not listed.
    [[nodiscard]] QModelIndex indexOf(FlowId id) const;
    /// The snapshot that the rows show; null before the first one.
    [[nodiscard]] AnalysisPtr analysis() const { return m_rows ? m_rows->analysis : nullptr; }
    [[nodiscard]] std::uint64_t candidates() const { return m_rows ? m_rows->candidates : 0; }
    [[nodiscard]] bool isSearching() const { return m_job.isBusy(); }
    [[nodiscard]] int offsetMinutes() const { return m_offsetMinutes; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Rows, counts or isSearching() changed.
    void stateChanged();
    /// Listing failed (out of memory); the sentence says so. Rows stay as they were.
    void failed(const QString& sentence);

private:
    using Job = LatestJob<FlowRowsChange>;
    void request(Job::Running running);
    void apply(FlowRowsChange change);
    void showAfresh(FlowRowsPtr rows);
    [[nodiscard]] const CaseNote* noteAt(const QModelIndex& index) const;
    [[nodiscard]] QString newWordsAt(const QModelIndex& index) const;
    [[nodiscard]] QString withMarks(const QString& text, const QModelIndex& index) const;
    void removeVanished(const FlowRowsChange& change);
    void appendNew(const FlowRowsChange& change);
    void rearrange(const FlowRowsPtr& rows);

    QThreadPool* m_pool;
    FlowRowsPtr m_rows;
    std::size_t m_rowCount = 0; ///< of m_rows->order; less only while rows are being removed
    AnalysisPtr m_wanted;       ///< newest snapshot, listed next
    FlowQuery m_query;
    std::optional<int> m_offset;
    int m_offsetMinutes = 0;
    NoteMarksPtr m_notes;
    std::optional<NewSince> m_newSince;
    Job m_job;
};

} // namespace waybill
