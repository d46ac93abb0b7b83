// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier_matrix.h"
#include "job/start_identifier_search.h"
#include "models/matrix_roles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace waybill {

/// Identifiers of the device card against those who got them, or against the steps of the tester.
class IdentifierMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `showsValues`: declared values in full, else masked.
    void showRecipients(const IdentifiersPtr& found, bool showsValues, bool withPossible);
    /// What was sent from each step on until the next. Without steps the table is empty.
    void showSteps(const IdentifiersPtr& found, bool showsValues, const std::vector<IdentifierStep>& steps,
                   int offsetMinutes);

    /// The row of a cell as findings know it.
    [[nodiscard]] IdentifierMatrix::Row rowAt(const QModelIndex& index) const;
    /// The name of a column's recipient; empty for steps.
    [[nodiscard]] std::string recipientAt(const QModelIndex& index) const;
    /// Index into the findings of the first one of a cell; −1: the cell is empty.
    [[nodiscard]] int findingAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        QString title, tip;
        QString country; ///< code, when the place is certain
        std::string recipient;
    };
    void takeRows(const IdentifiersPtr& found, bool showsValues, const std::vector<IdentifierMatrix::Row>& rows);
    [[nodiscard]] const IdentifierCell& cellAt(const QModelIndex& index) const;
    void takeLevels(const IdentifiersPtr& found);
    [[nodiscard]] QString sentence(const QModelIndex& index) const;

    std::vector<IdentifierMatrix::Row> m_rows;
    QStringList m_rowTitles;
    std::vector<Column> m_columns;
    std::vector<IdentifierCell> m_cells;
    QStringList m_levels; ///< evidence level of each cell's first finding
};

/// "value", "hash", "value and hash": how an identifier stands in a cell's findings.
[[nodiscard]] QString formShown(const IdentifierCell& cell);
/// "verified", "probable", "possible" for people.
[[nodiscard]] QString tierShown(FindingTier tier);

} // namespace waybill
