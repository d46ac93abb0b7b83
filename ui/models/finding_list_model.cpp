// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finding_list_model.h"

#include "models/identifier_matrix_model.h"
#include "models/name_words.h"
#include "models/table_values.h"
#include "models/text.h"

#include <algorithm>

namespace waybill {

void FindingListModel::setFindings(const IdentifiersPtr& found, bool showsValues, int offsetMinutes)
{
    m_found = found;
    m_offset = offsetMinutes;
    m_words = m_found
                  ? std::make_unique<FindingWords>(*m_found->analysis, *m_found->card, m_found->findings, showsValues)
                  : nullptr;
    list();
}

void FindingListModel::setFilter(FindingFilter filter)
{
    m_filter = std::move(filter);
    list();
}

bool FindingListModel::isListed(const IdentifierFinding& finding) const
{
    if (finding.tier == FindingTier::Possible && !m_filter.withPossible)
        return false;
    if (m_filter.row && m_filter.row->identifier != finding.identifier)
        return false;
    if (m_filter.row && finding.identifier == IdentifierFinding::NoIdentifier &&
        m_filter.row->pattern != finding.pattern)
        return false;
    return m_filter.recipient.empty() || (isSentByHandset(*m_found->analysis, finding) &&
                                          recipientName(*m_found->analysis, finding.flow) == m_filter.recipient);
}

void FindingListModel::list()
{
    beginResetModel();
    m_rows.clear();
    const std::size_t count = m_found ? m_found->findings.findings.size() : 0;
    for (std::size_t i = 0; i < count; ++i)
        if (isListed(m_found->findings.findings[i]))
            m_rows.push_back(static_cast<std::uint32_t>(i));
    endResetModel();
}

const IdentifierFinding* FindingListModel::findingAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_rows.size() ? &m_found->findings.findings[m_rows[place]] : nullptr;
}

int FindingListModel::rowOf(std::size_t finding) const
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), finding);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

std::size_t FindingListModel::possibleCount() const
{
    if (!m_found)
        return 0;
    const std::vector<IdentifierFinding>& all = m_found->findings.findings;
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const auto& finding) { return finding.tier == FindingTier::Possible; }));
}

SoughtBytes FindingListModel::soughtAt(int row) const
{
    const IdentifierFinding* finding = findingAt(row);
    return finding ? SoughtBytes{finding->flow, finding->capture, finding->frame, finding->wire} : SoughtBytes();
}

QString FindingListModel::recipientOf(const IdentifierFinding& finding) const
{
    const QString host = toQString(m_words->host(finding)), server = toQString(m_words->server(finding));
    return host.isEmpty() ? server : QStringLiteral("%1 (%2)").arg(nameShown(host.toStdString()), server);
}

QString FindingListModel::textOf(const IdentifierFinding& finding, int column) const
{
    switch (column) {
    case Identifier: return toQString(m_words->subject(finding));
    case Form: return toQString(m_words->chain(finding));
    case Recipient: return recipientOf(finding);
    case Place: return toQString(m_words->place(finding));
    case Way: return m_words->isSent(finding) ? tr("Sent") : tr("From the server");
    case Tier: return tierShown(finding.tier);
    case Level: return QString::fromLatin1(m_words->evidenceLevel(finding));
    case Packet: return countShown(finding.frame);
    case Time: return timeShown(finding.time, m_offset);
    default: return {};
    }
}

QString FindingListModel::sentenceAt(int row) const
{
    const IdentifierFinding* finding = findingAt(row);
    if (!finding)
        return {};
    const QString capture = shownText(m_found->analysis->recording().captures.at(finding->capture).path);
    const QString way = m_words->isSent(*finding) ? tr("was sent to %1 (%2)") : tr("came from %1 (%2)");
    return tr("%1 %2, as %3; %4, packet %5 of %6, %7 %8. A value was seen in what could be read; what is encrypted "
              "is not covered.")
        .arg(toQString(m_words->subject(*finding)), way.arg(recipientOf(*finding), toQString(m_words->place(*finding))),
             toQString(m_words->chain(*finding)), tierShown(finding->tier).toLower(), countShown(finding->frame),
             capture, timeShown(finding->time, m_offset), toQString(offsetText(m_offset)));
}

QStringList FindingListModel::stepsAt(int row) const
{
    QStringList steps;
    if (const IdentifierFinding* finding = findingAt(row))
        for (const std::string& step : finding->chain)
            steps << toQString(m_words->shown(step));
    return steps;
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IdentifierFinding& finding = *findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(finding, index.column());
    case Qt::ToolTipRole: return plainToolTip(textOf(finding, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Packet ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableValueRole:
        if (index.column() == Packet)
            return static_cast<qulonglong>(finding.frame);
        return index.column() == Time ? QVariant(tableTime(finding.time, m_offset)) : QVariant();
    default: return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Packet ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != TableValueRole)
        return {};
    switch (section) {
    case Identifier: return tr("Identifier");
    case Form: return tr("How it was sent");
    case Recipient: return tr("Other end");
    case Place: return tr("Place");
    case Way: return tr("Direction");
    case Tier: return tr("Certainty");
    case Level: return tr("Evidence");
    case Packet: return tr("Packet");
    case Time: return tr("Time");
    default: return {};
    }
}

} // namespace waybill
