// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_columns.h"
#include "models/flows_behind.h"
#include "models/latest_job.h"
#include "models/shown_times.h"

#include <QAbstractTableModel>

namespace waybill {

/// One side's flows behind a figure, over all its runs, most content first. Ordering runs on the pool.
class BehindModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< Where of the far side as CountryPlace
        MutedRole,                ///< the text stands in for a value that is missing
    };

    BehindModel(QThreadPool* pool, bool isBefore, QObject* parent);

    void setFlows(ComparisonPtr comparison, std::vector<FlowRef> flows);
    /// Each row's times stand in the zone of its own capture, or in the one that is the same for all.
    void setTimes(TimesIn times);

    [[nodiscard]] bool isBefore() const { return m_isBefore; }
    [[nodiscard]] bool isSearching() const { return m_job.isBusy(); }
    /// The analysis and the flow of a row; null and none outside the rows.
    [[nodiscard]] AnalysisPtr analysisAt(int row) const;
    [[nodiscard]] FlowId flowAt(int row) const;
    /// Minutes east of UTC in which a row's times are shown.
    [[nodiscard]] int offsetAt(int row) const;
    [[nodiscard]] static int columnOf(FlowField field);
    /// What a column says; the name of the run's capture counts as the flow's first frame.
    [[nodiscard]] static FlowField fieldOf(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void stateChanged();

private:
    struct Listing {
        ComparisonPtr comparison;
        std::vector<FlowRef> flows;
    };
    using Job = LatestJob<Listing>;
    void request();
    [[nodiscard]] const ComparedRun& runOf(const FlowRef& flow) const;
    [[nodiscard]] FlowRow flowRow(const FlowRef& flow) const;
    [[nodiscard]] static Listing ordered(Listing listing, bool isBefore, int column, Qt::SortOrder order);

    bool m_isBefore;
    Listing m_wanted, m_shown;
    TimesIn m_times = TimesIn::Capture;
    int m_column;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Job m_job;
};

} // namespace waybill
