// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_judging.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace waybill {

/// Every claim of a sheet as a row, with its verdict as far as it was judged. A claim that changed since, or came in
/// since, has none.
class ClaimListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Id, Text, Speaker, Date, Outcome, Conflicts, ColumnCount };
    enum class Order { ByVerdict, AsInFile }; ///< contradicted ones first, or as they stand
    using QAbstractTableModel::QAbstractTableModel;

    /// `isWaiting`: what has no verdict yet will get one.
    void setClaims(ClaimSheetPtr sheet, JudgedPtr judged, bool isWaiting);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    /// Null outside the rows.
    [[nodiscard]] const Claim* claimAt(int row) const;
    /// Null outside the rows, and for claims that were not judged as they stand.
    [[nodiscard]] const Verdict* verdictAt(int row) const;
    /// Index into the sheet's claims; −1 outside the rows.
    [[nodiscard]] int indexAt(int row) const;
    /// −1 for an id that is not there.
    [[nodiscard]] int rowOf(const std::string& id) const;
    /// Ids of the claims that cannot hold together with this one, and why.
    [[nodiscard]] std::vector<std::pair<QString, QString>> conflictsAt(int row) const;
    [[nodiscard]] const JudgedPtr& judged() const { return m_judged; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void list();
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString toolTipAt(int row, int column) const;

    ClaimSheetPtr m_sheet;
    JudgedPtr m_judged;
    bool m_isWaiting = false;
    Order m_order = Order::ByVerdict;
    std::vector<int> m_judgedRows; ///< by index of the sheet: index into the verdicts; −1: none
    std::vector<int> m_rows;       ///< indexes into the sheet's claims
};

} // namespace waybill
