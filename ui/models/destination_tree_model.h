// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destination_columns.h"
#include "models/destination_tree.h"
#include "models/latest_job.h"
#include "models/note_marks.h"
#include "models/wireshark_filter.h"

#include <QAbstractItemModel>
#include <optional>

namespace waybill {

/// Destinations of one snapshot as a tree: groups down to flows (DestinationGrouping). Built
/// off-thread; a later snapshot moves rows and never forgets which are expanded or selected.
class DestinationTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< raw number of the cell, where it has one
        CountriesRole,           ///< countries and cells with places: QVariant of CountryPlace, for chips; else invalid
        KindRole,                ///< DestinationKind as int; −1 for a flow
    };

    DestinationTreeModel(QThreadPool* pool, QObject* parent);
    ~DestinationTreeModel() override;

    void setAnalysis(AnalysisPtr analysis);
    void setFilter(const FlowFilter& filter);
    void setFilterText(const QString& text);
    void setGrouping(DestinationGrouping grouping);
    void setWatchList(const std::vector<CountryCode>& watchList);
    void setOffsetMinutes(std::optional<int> offset);
    /// Stars and notes, shown with the names of rows.
    void setNotes(NoteMarksPtr notes);
    /// From when on first contacts are marked as new (NewTagRole of the first column); none: nothing is.
    void setNewSince(const std::optional<NewSince>& since);

    [[nodiscard]] DestinationGrouping grouping() const { return m_query.grouping; }
    [[nodiscard]] const FlowFilter& filter() const { return m_query.filter; }
    [[nodiscard]] const QString& filterText() const { return m_query.text; }
    [[nodiscard]] AnalysisPtr analysis() const { return m_tree ? m_tree->analysis : nullptr; }
    [[nodiscard]] std::uint64_t destinationCount() const { return m_tree ? m_tree->destinationCount : 0; }
    [[nodiscard]] bool isSearching() const { return m_job.isBusy(); }
    /// The flow of a row; none for other rows.
    [[nodiscard]] FlowId flowAt(const QModelIndex& index) const;
    /// The node of a row, or of the row above a flow; null for an invalid index.
    [[nodiscard]] const DestinationNode* nodeAt(const QModelIndex& index) const;
    /// What notes on a row stand on; Whole for a row that is no single thing.
    [[nodiscard]] NoteSubject noteSubjectAt(const QModelIndex& index) const;
    /// The flows behind a row.
    [[nodiscard]] FlowFilter filterAt(const QModelIndex& index) const;
    /// The far addresses of the flows behind a row; for destinations and hosts the name, too. Of what was looked up and
    /// not contacted, the names alone.
    [[nodiscard]] WiresharkSubject subjectAt(const QModelIndex& index) const;
    /// Row of a country's group; invalid when it has none.
    [[nodiscard]] QModelIndex indexOfCountry(CountryCode code) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Rows, counts or isSearching() changed.
    void stateChanged();
    void failed(const QString& sentence);

private:
    using Job = LatestJob<DestinationTreePtr>;
    void request(Job::Running running);
    void apply(DestinationTreePtr tree);
    void showAfresh(DestinationTreePtr tree);
    [[nodiscard]] QModelIndex indexOfNode(const DestinationTree& tree, std::uint32_t node, int column) const;
    [[nodiscard]] QModelIndex moved(const QModelIndex& old, const DestinationTree& to) const;
    [[nodiscard]] const CaseNote* noteAt(const QModelIndex& index) const;
    [[nodiscard]] QString newWordsAt(const QModelIndex& index) const;
    [[nodiscard]] QString withMarks(const QString& text, const QModelIndex& index) const;
    [[nodiscard]] DestinationTreeRow rowAt(const QModelIndex& index) const;

    QThreadPool* m_pool;
    DestinationTreePtr m_tree;
    AnalysisPtr m_wanted;
    DestinationQuery m_query;
    std::optional<int> m_offset;
    int m_offsetMinutes = 0;
    NoteMarksPtr m_notes;
    Job m_job;
};

} // namespace waybill
