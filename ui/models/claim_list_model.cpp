// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_list_model.h"

#include "models/claim_words.h"
#include "models/table_values.h"
#include "models/text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

namespace waybill {

void ClaimListModel::setClaims(ClaimSheetPtr sheet, JudgedPtr judged, bool isWaiting)
{
    if (sheet == m_sheet && judged == m_judged && isWaiting == m_isWaiting)
        return; // selection and scroll position stay
    m_sheet = std::move(sheet);
    m_judged = std::move(judged);
    m_isWaiting = isWaiting;
    list();
}

void ClaimListModel::setOrder(Order order)
{
    m_order = order;
    list();
}

void ClaimListModel::list()
{
    beginResetModel();
    const std::size_t count = m_sheet ? m_sheet->claims.size() : 0;
    m_judgedRows.assign(count, -1);
    if (m_judged) {
        const std::vector<Claim>& known = m_judged->request.sheet->claims;
        std::map<std::string_view, int> places;
        for (std::size_t i = 0; i < known.size(); ++i)
            places.emplace(known[i].id, static_cast<int>(i));
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = places.find(m_sheet->claims[i].id);
            if (at != places.end() && known[static_cast<std::size_t>(at->second)] == m_sheet->claims[i])
                m_judgedRows[i] = at->second;
        }
    }
    m_rows.resize(count);
    std::iota(m_rows.begin(), m_rows.end(), 0);
    const auto rank = [this](int index) {
        const int at = m_judgedRows[static_cast<std::size_t>(index)];
        return at < 0 ? -1 : static_cast<int>(m_judged->verdicts[static_cast<std::size_t>(at)].word);
    };
    if (m_order == Order::ByVerdict)
        std::stable_sort(m_rows.begin(), m_rows.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    endResetModel();
}

int ClaimListModel::indexAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)] : -1;
}

const Claim* ClaimListModel::claimAt(int row) const
{
    const int index = indexAt(row);
    return index < 0 ? nullptr : &m_sheet->claims[static_cast<std::size_t>(index)];
}

const Verdict* ClaimListModel::verdictAt(int row) const
{
    const int index = indexAt(row);
    const int at = index < 0 ? -1 : m_judgedRows[static_cast<std::size_t>(index)];
    return at < 0 ? nullptr : &m_judged->verdicts[static_cast<std::size_t>(at)];
}

int ClaimListModel::rowOf(const std::string& id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [this, &id](int index) {
        return m_sheet->claims[static_cast<std::size_t>(index)].id == id;
    });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

std::vector<std::pair<QString, QString>> ClaimListModel::conflictsAt(int row) const
{
    std::vector<std::pair<QString, QString>> found;
    const Claim* claim = claimAt(row);
    if (!claim || !verdictAt(row))
        return found;
    const std::vector<Claim>& claims = m_judged->request.sheet->claims;
    for (const ConflictingClaims& conflict : m_judged->conflicts) {
        const bool isFirst = claims[conflict.first].id == claim->id;
        if (!isFirst && claims[conflict.second].id != claim->id)
            continue;
        const Claim& other = claims[isFirst ? conflict.second : conflict.first];
        if (rowOf(other.id) >= 0)
            found.emplace_back(shownText(other.id), shownText(conflict.why));
    }
    return found;
}

QString ClaimListModel::textAt(int row, int column) const
{
    const Claim& claim = *claimAt(row);
    const Verdict* verdict = verdictAt(row);
    switch (column) {
    case Id: return shownText(claim.id);
    case Text: return linesShown(claim.text).simplified();
    case Speaker: return shownText(claim.speaker);
    case Date: return toQString(claim.date.toString());
    case Outcome:
        if (verdict)
            return verdictShown(verdict->word, verdict->isExercise);
        return m_isWaiting ? tr("…  Being judged") : tr("…  Not judged yet");
    case Conflicts: {
        QStringList with;
        for (const auto& [id, why] : conflictsAt(row))
            with << id;
        return with.isEmpty() ? QString() : tr("with %1").arg(with.join(tr(", ")));
    }
    default: return {};
    }
}

QString ClaimListModel::toolTipAt(int row, int column) const
{
    if (column == Outcome && verdictAt(row))
        return toQString(verdictAt(row)->because);
    if (column == Conflicts) {
        QStringList lines;
        for (const auto& [id, why] : conflictsAt(row))
            lines << QStringLiteral("%1: %2").arg(id, why);
        return lines.join(QLatin1Char('\n'));
    }
    return column == Text ? linesShown(claimAt(row)->text) : textAt(row, column);
}

int ClaimListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::ToolTipRole: return plainToolTip(toolTipAt(index.row(), index.column()));
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case TableValueRole: {
        const Verdict* verdict = index.column() == Outcome ? verdictAt(index.row()) : nullptr;
        return verdict ? QVariant(toQString(verdictText(verdict->word, verdict->isExercise))) : QVariant();
    }
    default: return {};
    }
}

QVariant ClaimListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != TableValueRole)
        return {};
    switch (section) {
    case Id: return tr("Claim");
    case Text: return tr("As quoted");
    case Speaker: return tr("Said by");
    case Date: return tr("On");
    case Outcome: return tr("Verdict");
    case Conflicts: return tr("In conflict");
    default: return {};
    }
}

} // namespace waybill
