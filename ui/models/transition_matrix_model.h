// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows_behind.h"
#include "models/matrix_roles.h"

#include <QAbstractTableModel>

namespace waybill {

/// Place before × place after: how many destinations (or service groups) went from one to the other, and what was sent
/// there. Watched countries have a row and a column even when empty.
class TransitionMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(ComparisonPtr comparison, const std::vector<CountryCode>& watchList);
    /// Service groups instead of destinations.
    void setGroups(bool areGroups);
    [[nodiscard]] bool areGroups() const { return m_areGroups; }
    /// What stands behind a cell; empty for an empty cell.
    [[nodiscard]] FlowsBehind flowsBehind(const QModelIndex& index) const;
    /// "1 destination from China to not seen: xiaomi.com", one cell a line: the matrix in words.
    [[nodiscard]] QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Axis {
        std::string key; ///< placesKey
        QString title;   ///< short: "China", "CDN"
        QString meaning; ///< in full
        CountryCode country;
        int rank = 0; ///< order along the axis
    };
    void rebuild();
    [[nodiscard]] const std::vector<TransitionRow>& rows() const;
    [[nodiscard]] Axis axisOf(const PlaceSet& places) const;
    void addAxis(std::vector<Axis>& axes, Axis axis) const;
    [[nodiscard]] const TransitionCell* cellAt(const QModelIndex& index) const;
    [[nodiscard]] QString sentence(const TransitionCell& cell) const;
    [[nodiscard]] QString namesOf(const TransitionCell& cell) const;

    ComparisonPtr m_comparison;
    std::vector<CountryCode> m_watchList;
    bool m_areGroups = false;
    std::vector<Axis> m_rows, m_columns;
    std::vector<TransitionCell> m_cells;
    std::size_t m_most = 1; ///< destinations in the fullest cell
};

} // namespace waybill
