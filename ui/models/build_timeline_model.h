// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/build_timeline.h"
#include "models/flows_behind.h"
#include "models/matrix_roles.h"

#include <QAbstractTableModel>
#include <memory>

namespace waybill {

using BuildTimelinePtr = std::shared_ptr<const BuildTimeline>;

/// Subjects × builds: what was sent per hour, and the change against the build before.
class BuildTimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Rows : std::uint8_t { Countries, ServiceGroups, Destinations };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(BuildTimelinePtr timeline);
    void setRows(Rows rows);
    [[nodiscard]] std::size_t count(Rows rows) const;

    /// The flows of a cell and those of the build before (of the first: of the build behind), with the comparison they
    /// refer to.
    struct Behind {
        ComparisonPtr comparison;
        FlowsBehind flows;
    };
    [[nodiscard]] Behind behind(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<BuildRow>& rowsOf(Rows rows) const;
    [[nodiscard]] const BuildRow& row(int at) const { return rowsOf(m_rows)[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const BuildCell& cell(const QModelIndex& index) const;
    [[nodiscard]] QString rowTitle(const BuildRow& row) const;
    [[nodiscard]] QString amountText(const QModelIndex& index) const;
    [[nodiscard]] QString sentence(const QModelIndex& index) const;
    [[nodiscard]] double strength(const QModelIndex& index) const;

    BuildTimelinePtr m_timeline;
    Rows m_rows = Rows::Countries;
};

} // namespace waybill
