// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_list_model.h"

#include "models/table_values.h"
#include "models/text.h"

#include <algorithm>

namespace waybill {

void AlertListModel::append(const std::vector<Alert>& alerts)
{
    if (alerts.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(alerts.size()) - 1);
    m_alerts.insert(m_alerts.end(), alerts.begin(), alerts.end());
    endInsertRows();
    judgeDays();
}

void AlertListModel::judgeDays()
{
    const auto dayOf = [this](const Alert& alert) { return dateText(alert.time, m_offsetMinutes); };
    const bool isOneDay = std::all_of(m_alerts.begin(), m_alerts.end(),
                                      [&](const Alert& alert) { return dayOf(alert) == dayOf(m_alerts.front()); });
    if (isOneDay == m_isOneDay)
        return;
    m_isOneDay = isOneDay;
    announceTimes();
}

void AlertListModel::announceTimes()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

void AlertListModel::clear()
{
    beginResetModel();
    m_alerts.clear();
    m_isOneDay = true;
    endResetModel();
}

void AlertListModel::setOffsetMinutes(int offset)
{
    if (offset == m_offsetMinutes)
        return;
    m_offsetMinutes = offset;
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    judgeDays();
    announceTimes();
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
                    .arg(timeShown(alert.time, m_offsetMinutes), toQString(offsetText(m_offsetMinutes)),
                         textOf(alert, Sentence));
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
    if (column == Sentence)
        return toQString(alert.sentence);
    const QString time = m_isOneDay ? clockShown(alert.time, m_offsetMinutes) : timeShown(alert.time, m_offsetMinutes);
    return time.section(QLatin1Char('.'), 0, 0); // seconds will do; the tool tip has the rest
}

QVariant AlertListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alert& alert = *at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(alert, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Time ? timeShown(alert.time, m_offsetMinutes) : textOf(alert, Sentence));
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
