// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/case_lookups_model.h"

#include "models/table_words.h"
#include "models/text.h"

#include <QStringList>
#include <utility>

namespace waybill {

CaseLookupsModel::CaseLookupsModel(std::vector<LookupChange> changes, QObject* parent)
    : QAbstractTableModel(parent), m_changes(std::move(changes))
{}

int CaseLookupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int CaseLookupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseLookupsModel::text(int row, int column) const
{
    const LookupChange& change = m_changes[static_cast<std::size_t>(row)];
    const auto country = [](CountryCode code) { return code.isNone() ? tr("not known") : countryShown(code); };
    switch (column) {
    case Address: return shownText(change.address);
    case Source: return shownText(change.source);
    case Then: return country(change.then);
    case Now: return country(change.now);
    default: return {};
    }
}

QVariant CaseLookupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return isText ? QVariant(text(index.row(), index.column())) : QVariant();
}

QVariant CaseLookupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnMeaning(MeantTable::Lookups, section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address: return tr("Address");
    case Source: return tr("Source");
    case Then: return tr("Then");
    case Now: return tr("Today");
    default: return {};
    }
}

QString CaseLookupsModel::text() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << (row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() : text(row, column));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
