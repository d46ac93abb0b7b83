// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/side_runs_model.h"

#include "analysis/sentences.h"
#include "compare/rate_texts.h"
#include "models/table_words.h"
#include "models/text.h"

#include <QStringList>

namespace waybill {

namespace {

QString standingText(CaptureState state)
{
    switch (state) {
    case CaptureState::Same: return SideRunsModel::tr("unchanged");
    case CaptureState::NotYetRechecked: return SideRunsModel::tr("not yet re-checked");
    case CaptureState::Moved: return SideRunsModel::tr("moved, found by its hash");
    case CaptureState::Missing: return SideRunsModel::tr("not found");
    case CaptureState::Changed: return SideRunsModel::tr("changed, not used");
    }
    return {};
}

/// "redmi.pcap, from 06:47:00 UTC": which recording, and which part of it.
QString captureText(const SideRun& run, TimesIn times)
{
    const int offset = run.analysis ? shownOffsetMinutes(*run.analysis, times) : 0;
    const auto clock = [offset](Timestamp time) {
        return toQString(clockText(time, offset, true) + ' ' + offsetText(offset));
    };
    QString text = run.label;
    if (run.from)
        text = SideRunsModel::tr("%1, from %2").arg(text, clock(*run.from));
    if (run.to)
        text = SideRunsModel::tr("%1, before %2").arg(text, clock(Timestamp{run.to->ns + 1})); // `to` is part of it
    const bool isReading =
        !run.analysis && run.standing.state != CaptureState::Missing && run.standing.state != CaptureState::Changed;
    return isReading ? SideRunsModel::tr("%1 (reading…)").arg(text) : text;
}

} // namespace

void SideRunsModel::setRuns(std::vector<SideRun> runs)
{
    if (runs.size() == m_runs.size() && !runs.empty()) { // the same rows, told more: selection and focus stay
        m_runs = std::move(runs);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

void SideRunsModel::setComparison(ComparisonPtr comparison, bool isBefore)
{
    m_comparison = std::move(comparison);
    m_isBefore = isBefore;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SideRunsModel::setTimes(TimesIn times)
{
    m_times = times;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ComparedRun* SideRunsModel::comparedRun(int row) const
{
    if (!m_comparison)
        return nullptr;
    const auto& runs = m_isBefore ? m_comparison->before.runs : m_comparison->after.runs;
    const auto at = static_cast<std::size_t>(row);
    if (at >= runs.size())
        return nullptr;
    const AnalysisPtr& whole = runs[at].whole ? runs[at].whole : runs[at].analysis; // a filter may narrow the other
    return whole == m_runs[at].analysis ? &runs[at] : nullptr;
}

QString SideRunsModel::statedText(const SideRun& run, int column) const
{
    switch (column) {
    case Control: return run.isControl ? tr("control") : QString();
    case Device: return shownText(run.conditions.device);
    case Build: return shownText(run.conditions.build);
    case Consent: return shownText(run.conditions.consent);
    case Account: return shownText(run.conditions.account);
    case File: return run.id.isNone() ? QString() : standingText(run.standing.state);
    default: return {};
    }
}

QString SideRunsModel::text(int row, int column) const
{
    const SideRun& run = m_runs[static_cast<std::size_t>(row)];
    const ComparedRun* compared = comparedRun(row);
    if (column == Capture)
        return captureText(run, m_times);
    if (!compared)
        return statedText(run, column);
    switch (column) {
    case Begin: {
        const int offset = shownOffsetMinutes(*compared->analysis, m_times);
        return toQString(dateTimeText(compared->first, offset) + " " + offsetText(offset));
    }
    case Hours: return toQString(hoursText(compared->hours));
    case Device: return compared->device.empty() ? tr("not known") : shownText(compared->device);
    case Build: return compared->build.empty() ? tr("not known") : shownText(compared->build);
    case Level: return toQString(evidenceLevelKey(compared->level));
    case Loss: {
        QStringList parts;
        for (const std::string& part : compared->loss)
            parts << toQString(part);
        return parts.isEmpty() ? tr("none known") : parts.join(QStringLiteral("; "));
    }
    default: return statedText(run, column);
    }
}

QString SideRunsModel::toolTip(int row, int column) const
{
    const SideRun& run = m_runs[static_cast<std::size_t>(row)];
    const QString shown = text(row, column);
    if (column == Capture)
        return run.path;
    if (column == File && !run.standing.why.empty())
        return shown + QLatin1Char('\n') + shownText(run.standing.why);
    const QString stated = statedText(run, column);
    if ((column == Build || column == Device) && !stated.isEmpty() && stated != shown)
        return tr("the traffic says %1; written down is %2").arg(shown, stated);
    return shown;
}

int SideRunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int SideRunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SideRunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SideRun& run = m_runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return plainToolTip(toolTip(index.row(), index.column()));
    case Qt::CheckStateRole:
        return index.column() == Control ? QVariant(run.isControl ? Qt::Checked : Qt::Unchecked) : QVariant();
    default: return {};
    }
}

bool SideRunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Control || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit controlToggled(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SideRunsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Control ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant SideRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnMeaning(MeantTable::Captures, section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Capture: return tr("Capture");
    case Control: return tr("Control");
    case Begin: return tr("Begins");
    case Hours: return tr("Observable time");
    case Device: return tr("Device");
    case Build: return tr("Build");
    case Consent: return tr("Consent");
    case Account: return tr("Account");
    case File: return tr("File");
    case Level: return tr("Level");
    case Loss: return tr("Losses");
    default: return {};
    }
}

} // namespace waybill
