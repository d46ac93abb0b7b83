// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_list_model.h"

#include "models/table_values.h"
#include "models/text.h"

namespace waybill {

void AlertListModel::append(const std::vector<Alert>& alerts)
{
    if (alerts.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(alerts.size()) - 1);
    m_alerts.insert(m_alerts.end(), alerts.begin(), alerts.end());
    endInsertRows();
}

void AlertListModel::clear()
{
    beginResetModel();
    m_alerts.clear();
    endResetModel();
}

void AlertListModel::setOffsetMinutes(int offset)
{
    if (offset == m_offsetMinutes)
        return;
    m_offsetMinutes = offset;
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    if (rowCount() > 0)
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

const Alert* AlertListModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_alerts[static_cast<std::size_t>(row)];
}

QString AlertListModel::plainText() const
{
    QString text;
    for (const Alert& alert : m_alerts)
        text += QStringLiteral("%1 %2  %3\n")
                    .arg(textOf(alert, Time), toQString(offsetText(m_offsetMinutes)), textOf(alert, Sentence));
    return text;
}

int AlertListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

int AlertListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlertListModel::textOf(const Alert& alert, int column) const
{
    return column == Time ? timeShown(alert.time, m_offsetMinutes) : toQString(alert.sentence);
}

QVariant AlertListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alert& alert = *at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(alert, index.column());
    case Qt::ToolTipRole: return plainToolTip(textOf(alert, index.column()));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case TableValueRole: return index.column() == Time ? QVariant(tableTime(alert.time, m_offsetMinutes)) : QVariant();
    default: return {};
    }
}

QVariant AlertListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != TableValueRole)
        return {};
    if (section == Sentence)
        return tr("What was told");
    return role == TableValueRole ? tr("Time") : tr("Time (%1)").arg(toQString(offsetText(m_offsetMinutes)));
}

} // namespace waybill
