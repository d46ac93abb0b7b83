// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier_change.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace waybill {

/// Each identifier of a device card on both sides of a comparison, and what changed.
class IdentifierChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Identifier, Before, After, Change, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// What was found on each side; a null card empties the table.
    void setSides(std::shared_ptr<const DeviceCard> card, std::vector<SearchedRun> before,
                  std::vector<SearchedRun> after);
    void setShowsValues(bool showsValues);

    /// The recording and flow of the first finding of a row: after, else before; null when there is none.
    [[nodiscard]] AnalysisPtr analysisAt(int row) const;
    [[nodiscard]] FlowId flowAt(int row) const;
    /// "1 of 5 identifiers is no longer readable, 2 were not seen after.": the table in a sentence; empty without rows.
    [[nodiscard]] QString sentence() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString sideShown(const IdentifierSide& side) const;
    [[nodiscard]] const SearchedRun* runAt(int row, const IdentifierFinding** finding) const;

    std::shared_ptr<const DeviceCard> m_card;
    std::vector<SearchedRun> m_before, m_after;
    std::vector<ComparedIdentifier> m_rows;
    bool m_showsValues = false;
};

} // namespace waybill
