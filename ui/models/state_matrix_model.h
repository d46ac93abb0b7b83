// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows_behind.h"
#include "models/matrix_roles.h"

#include <QAbstractTableModel>

namespace waybill {

/// Service group × build and consent state: how far traffic to it went. The level is written in every cell.
class StateMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(ComparisonPtr comparison);
    [[nodiscard]] FlowsBehind flowsBehind(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString sentence(const QModelIndex& index) const;

    ComparisonPtr m_comparison;
};

} // namespace waybill
