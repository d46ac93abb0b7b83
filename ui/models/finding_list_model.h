// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/finding_words.h"
#include "identify/identifier_matrix.h"
#include "job/start_identifier_search.h"
#include "models/sought_bytes.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// Which findings are listed. All parts that are set must hold.
struct FindingFilter {
    std::optional<IdentifierMatrix::Row> row;
    std::string recipient; ///< empty: any
    bool withPossible = false;
};

/// Every finding as a row, in the order of the packets.
class FindingListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Identifier, Form, Recipient, Place, Way, Tier, Level, Packet, Time, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const IdentifiersPtr& found, bool showsValues, int offsetMinutes);
    void setFilter(FindingFilter filter);
    [[nodiscard]] const FindingFilter& filter() const { return m_filter; }

    /// Null outside the rows.
    [[nodiscard]] const IdentifierFinding* findingAt(int row) const;
    /// Row of a finding by its index; −1 when it is not listed.
    [[nodiscard]] int rowOf(std::size_t finding) const;
    /// Findings that are not listed because they are only possible.
    [[nodiscard]] std::size_t possibleCount() const;
    /// Where its bytes stand.
    [[nodiscard]] SoughtBytes soughtAt(int row) const;
    /// What one finding says, with what it does not say, to be quoted by itself; empty outside the rows.
    [[nodiscard]] QString sentenceAt(int row) const;
    /// Each step of the way to the value, outermost first.
    [[nodiscard]] QStringList stepsAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void list();
    [[nodiscard]] bool isListed(const IdentifierFinding& finding) const;
    [[nodiscard]] QString textOf(const IdentifierFinding& finding, int column) const;
    [[nodiscard]] QString recipientOf(const IdentifierFinding& finding) const;

    IdentifiersPtr m_found;
    std::unique_ptr<FindingWords> m_words; ///< of m_found
    int m_offset = 0;
    FindingFilter m_filter;
    std::vector<std::uint32_t> m_rows; ///< indexes into the findings
};

} // namespace waybill
