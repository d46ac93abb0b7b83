// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_model.h"

#include "models/table_words.h"
#include "models/text.h"
#include "models/time_entry.h"

#include <algorithm>
#include <functional>

namespace waybill {

namespace {

constexpr std::size_t LongestStep = 1 << 20; ///< what a case file takes

bool isEarlier(const CaseStep& a, const CaseStep& b)
{
    return a.time < b.time;
}

} // namespace

void StepModel::setSteps(std::vector<CaseStep> steps)
{
    std::stable_sort(steps.begin(), steps.end(), isEarlier);
    if (steps == m_steps)
        return;
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

void StepModel::setRuns(std::vector<StepRun> runs)
{
    if (runs == m_runs)
        return;
    m_runs = std::move(runs);
    if (rowCount() > 0)
        emit dataChanged(index(0, Run), index(rowCount() - 1, Run));
}

void StepModel::setOffsetMinutes(int offset)
{
    if (std::exchange(m_offset, offset) == offset)
        return;
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    if (rowCount() > 0)
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

int StepModel::add(CaseStep step)
{
    const auto place = std::upper_bound(m_steps.begin(), m_steps.end(), step, isEarlier);
    const auto row = static_cast<int>(place - m_steps.begin());
    beginInsertRows({}, row, row);
    m_steps.insert(place, std::move(step));
    endInsertRows();
    return row;
}

void StepModel::remove(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows) {
        if (row < 0 || row >= rowCount())
            continue;
        beginRemoveRows({}, row, row);
        m_steps.erase(m_steps.begin() + row);
        endRemoveRows();
    }
}

QString StepModel::runText(CaseRunId run) const
{
    if (run.isNone())
        return tr("any");
    const auto known = std::find_if(m_runs.begin(), m_runs.end(), [run](const StepRun& one) { return one.id == run; });
    return known == m_runs.end() ? tr("run %1").arg(run.value) : known->label;
}

int StepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseStep& step = m_steps[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole && index.column() == Run)
        return QVariant::fromValue(static_cast<qulonglong>(step.run.value));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Uncertainty ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isTyped = role == Qt::EditRole;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !isTyped)
        return role == Qt::ToolTipRole && index.column() == Text ? plainToolTip(shownText(step.text)) : QVariant();
    switch (index.column()) {
    case Time: return timeEntryText(step.time, m_offset);
    case Uncertainty:
        return isTyped ? secondsEntryText(step.clockUncertaintyNs)
                       : tr("± %1 s").arg(secondsEntryText(step.clockUncertaintyNs));
    case Run: return runText(step.run);
    default: return isTyped ? toQString(step.text) : shownText(step.text);
    }
}

bool StepModel::write(CaseStep& step, int column, const QVariant& value)
{
    const QString typed = value.toString();
    switch (column) {
    case Time: {
        const std::optional<Timestamp> time = timeFromEntry(typed, m_offset, step.time);
        if (!time)
            emit refused(tr("“%1” is not a time; write for example 2014-08-10 06:47:00 or 06:47. The step keeps %2.")
                             .arg(typed, timeEntryText(step.time, m_offset)));
        step.time = time.value_or(step.time);
        return time.has_value();
    }
    case Uncertainty: {
        const std::optional<std::int64_t> ns = secondsFromEntry(typed);
        const bool isGood = ns && *ns >= 0;
        if (!isGood)
            emit refused(tr("“%1” is not a number of seconds; write for example 2. The step keeps ± %2 s.")
                             .arg(typed, secondsEntryText(step.clockUncertaintyNs)));
        step.clockUncertaintyNs = isGood ? *ns : step.clockUncertaintyNs;
        return isGood;
    }
    case Run: step.run = CaseRunId{static_cast<std::uint32_t>(value.toULongLong())}; return true;
    default: break;
    }
    const std::string text = typed.trimmed().toStdString();
    if (text.size() > LongestStep)
        emit refused(tr("The text is longer than a case keeps (1 MB). The step keeps the former one."));
    else
        step.text = text;
    return text.size() <= LongestStep;
}

bool StepModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    CaseStep step = m_steps[static_cast<std::size_t>(index.row())];
    if (!write(step, index.column(), value) || step == m_steps[static_cast<std::size_t>(index.row())])
        return false;
    m_steps[static_cast<std::size_t>(index.row())] = step;
    emit dataChanged(index, index);
    if (index.column() == Time)
        keepOrder(index.row());
    emit edited();
    return true;
}

/// Moves a row to where its time belongs; selection and the cell being edited go with it.
void StepModel::keepOrder(int row)
{
    const CaseStep step = m_steps[static_cast<std::size_t>(row)];
    std::vector<CaseStep> others = m_steps;
    others.erase(others.begin() + row);
    const auto to = static_cast<int>(std::upper_bound(others.begin(), others.end(), step, isEarlier) - others.begin());
    if (to == row)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    others.insert(others.begin() + to, step);
    m_steps = std::move(others);
    endMoveRows();
}

Qt::ItemFlags StepModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Uncertainty ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnMeaning(MeantTable::Steps, section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (%1)").arg(toQString(offsetText(m_offset)));
    case Uncertainty: return tr("Uncertain by");
    case Run: return tr("Run");
    default: return tr("What was done");
    }
}

} // namespace waybill
