// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence_list_model.h"

#include "models/claim_words.h"
#include "models/table_values.h"
#include "models/text.h"

#include <utility>

namespace waybill {

void EvidenceListModel::setVerdict(JudgedPtr judged, int verdict, int offsetMinutes)
{
    beginResetModel();
    m_judged = std::move(judged);
    m_verdict = verdict;
    m_offset = offsetMinutes;
    endResetModel();
}

const Verdict* EvidenceListModel::verdict() const
{
    return m_judged && m_verdict >= 0 ? &m_judged->verdicts[static_cast<std::size_t>(m_verdict)] : nullptr;
}

const Evidence* EvidenceListModel::evidenceAt(int row) const
{
    return row >= 0 && row < rowCount() ? &verdict()->evidence[static_cast<std::size_t>(row)] : nullptr;
}

const ClaimRun* EvidenceListModel::runOf(const Evidence& evidence) const
{
    const std::vector<ClaimRun>& runs = m_judged->side(evidence.side);
    return evidence.run < runs.size() ? &runs[evidence.run] : nullptr;
}

AnalysisPtr EvidenceListModel::analysisAt(int row) const
{
    const Evidence* evidence = evidenceAt(row);
    const ClaimRun* run = evidence ? runOf(*evidence) : nullptr;
    return run ? run->analysis : nullptr;
}

SoughtBytes EvidenceListModel::soughtAt(int row) const
{
    const Evidence* evidence = evidenceAt(row);
    if (!evidence)
        return {};
    SoughtBytes sought{evidence->flow, evidence->capture, evidence->frame, {}};
    const ClaimRun* run = runOf(*evidence);
    if (run && run->found && evidence->finding && *evidence->finding < run->found->findings.size())
        sought.bytes = run->found->findings[*evidence->finding].wire;
    return sought;
}

QString EvidenceListModel::textOf(const Evidence& evidence, int column) const
{
    switch (column) {
    case What: return shownText(evidence.text);
    case Side: return sideShown(evidence.side);
    case Capture: return shownText(evidence.captureName);
    case Packet: return countShown(evidence.frame);
    case Time: return timeShown(evidence.time, m_offset);
    default: return {};
    }
}

int EvidenceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !verdict() ? 0 : static_cast<int>(verdict()->evidence.size());
}

int EvidenceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Evidence& evidence = *evidenceAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(evidence, index.column());
    case Qt::ToolTipRole: return plainToolTip(textOf(evidence, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Packet ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableValueRole:
        if (index.column() == Packet)
            return static_cast<qulonglong>(evidence.frame);
        return index.column() == Time ? QVariant(tableTime(evidence.time, m_offset)) : QVariant();
    default: return {};
    }
}

QVariant EvidenceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Packet ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != TableValueRole)
        return {};
    switch (section) {
    case What: return tr("What was seen");
    case Side: return tr("Side");
    case Capture: return tr("Capture");
    case Packet: return tr("Packet");
    case Time: return tr("Time");
    default: return {};
    }
}

} // namespace waybill
