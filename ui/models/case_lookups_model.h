// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/frozen_lookups.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace waybill {

/// What location sources said about addresses when a case was computed, beside what they say today: the answers that
/// are others now.
class CaseLookupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Address, Source, Then, Now, ColumnCount };

    explicit CaseLookupsModel(std::vector<LookupChange> changes, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Every row with the titles, columns parted by tabs, for the clipboard.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::vector<LookupChange> m_changes;
};

} // namespace waybill
