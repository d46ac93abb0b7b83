// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identifier_change_model.h"

#include "base/format.h"
#include "models/text.h"

#include <QStringList>
#include <algorithm>

namespace waybill {

namespace {

QString listed(const std::vector<std::string>& names)
{
    constexpr std::size_t MostNamed = 3;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(names.size(), MostNamed); ++i)
        parts << shownText(names[i]);
    const QString text = parts.join(QStringLiteral(", "));
    return names.size() > MostNamed
               ? IdentifierChangeModel::tr("%1 and %2 more").arg(text, countShown(names.size() - MostNamed))
               : text;
}

} // namespace

void IdentifierChangeModel::setSides(std::shared_ptr<const DeviceCard> card, std::vector<SearchedRun> before,
                                     std::vector<SearchedRun> after)
{
    beginResetModel();
    m_card = std::move(card);
    m_before = std::move(before);
    m_after = std::move(after);
    m_rows = m_card ? compareIdentifiers(*m_card, m_before, m_after) : std::vector<ComparedIdentifier>();
    endResetModel();
}

void IdentifierChangeModel::setShowsValues(bool showsValues)
{
    beginResetModel();
    m_showsValues = showsValues;
    endResetModel();
}

const SearchedRun* IdentifierChangeModel::runAt(int row, const IdentifierFinding** finding) const
{
    const ComparedIdentifier& compared = m_rows[static_cast<std::size_t>(row)];
    const bool isAfter = compared.after.count > 0;
    const IdentifierSide& side = isAfter ? compared.after : compared.before;
    if (side.count == 0)
        return nullptr;
    const SearchedRun& run = (isAfter ? m_after : m_before)[side.run];
    *finding = &run.found->findings[side.finding];
    return &run;
}

AnalysisPtr IdentifierChangeModel::analysisAt(int row) const
{
    const IdentifierFinding* finding = nullptr;
    const SearchedRun* run = runAt(row, &finding);
    return run ? run->analysis : nullptr;
}

FlowId IdentifierChangeModel::flowAt(int row) const
{
    const IdentifierFinding* finding = nullptr;
    return runAt(row, &finding) ? finding->flow : FlowId::none();
}

QString IdentifierChangeModel::sideShown(const IdentifierSide& side) const
{
    switch (side.standing) {
    case IdentifierStanding::NotSeen: return tr("not seen in what could be read");
    case IdentifierStanding::NotReadable: return tr("not readable: encrypted to %1").arg(listed(side.encrypted));
    case IdentifierStanding::Hashed:
        return tr("its hash, %1×, to %2").arg(countShown(side.count), listed(side.recipients));
    case IdentifierStanding::Read:
        return tr("the value, %1×, to %2").arg(countShown(side.count), listed(side.recipients));
    }
    return {};
}

QString IdentifierChangeModel::sentence() const
{
    if (m_rows.empty())
        return {};
    const auto count = [this](std::initializer_list<IdentifierChange> changes) {
        return std::count_if(m_rows.begin(), m_rows.end(), [&changes](const ComparedIdentifier& row) {
            return std::find(changes.begin(), changes.end(), row.change) != changes.end();
        });
    };
    const std::pair<QString, qsizetype> parts[] = {
        {tr("%1 not seen after"), count({IdentifierChange::NotSeenAfter})},
        {tr("%1 no longer readable"), count({IdentifierChange::NoLongerReadable})},
        {tr("%1 as a hash only after"), count({IdentifierChange::OnlyHashed})},
        {tr("%1 new after"), count({IdentifierChange::New})},
        {tr("%1 not readable before"), count({IdentifierChange::NewlyReadable})},
        {tr("%1 seen on both sides"), count({IdentifierChange::Same, IdentifierChange::NoLongerHashed})},
        {tr("%1 never seen"), count({IdentifierChange::NeverSeen})}};
    QStringList said;
    for (const auto& [text, number] : parts)
        if (number > 0)
            said << text.arg(countShown(static_cast<std::uint64_t>(number)));
    return tr("Of %1 identifiers on the device card: %2.")
        .arg(countShown(m_rows.size()), said.join(QStringLiteral(", ")));
}

int IdentifierChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IdentifierChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdentifierChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedIdentifier& row = m_rows[static_cast<std::size_t>(index.row())];
    const waybill::Identifier& declared = m_card->identifiers[row.identifier];
    QString text;
    switch (index.column()) {
    case Identifier:
        text = QStringLiteral("%1 %2").arg(
            toQString(kindName(declared.kind)),
            toQString(m_showsValues ? printableText(declared.asWritten) : maskedIdentifier(declared)));
        break;
    case Before: text = sideShown(row.before); break;
    case After: text = sideShown(row.after); break;
    case Change: text = toQString(changeText(row)); break;
    default: break;
    }
    if (role == Qt::DisplayRole)
        return text;
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(text)) : QVariant();
}

QVariant IdentifierChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Identifier: return tr("Identifier");
    case Before: return tr("Before");
    case After: return tr("After");
    case Change: return tr("What changed");
    default: return {};
    }
}

} // namespace waybill
