// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identifier_matrix_model.h"

#include "base/format.h"
#include "identify/finding_words.h"
#include "models/name_words.h"
#include "models/text.h"

namespace waybill {

namespace {

constexpr double FullTint = 0.85, HashTint = 0.45, ProbableTint = 0.25;

double strengthOf(const IdentifierCell& cell)
{
    if (cell.count() == 0)
        return 0;
    return cell.tier != FindingTier::Verified ? ProbableTint : cell.plain > 0 ? FullTint : HashTint;
}

QString timesShown(std::uint64_t count)
{
    return IdentifierMatrixModel::tr("%1×", "how often something was found").arg(countShown(count));
}

} // namespace

QString formShown(const IdentifierCell& cell)
{
    if (cell.count() == 0)
        return QStringLiteral("–");
    if (cell.hashed == 0)
        return IdentifierMatrixModel::tr("value");
    return cell.plain == 0 ? IdentifierMatrixModel::tr("hash") : IdentifierMatrixModel::tr("value and hash");
}

QString tierShown(FindingTier tier)
{
    switch (tier) {
    case FindingTier::Verified: return IdentifierMatrixModel::tr("Verified");
    case FindingTier::Probable: return IdentifierMatrixModel::tr("Probable");
    case FindingTier::Possible: break;
    }
    return IdentifierMatrixModel::tr("Possible");
}

void IdentifierMatrixModel::takeRows(const IdentifiersPtr& found, bool showsValues,
                                     const std::vector<IdentifierMatrix::Row>& rows)
{
    const FindingWords words(*found->analysis, *found->card, found->findings, showsValues);
    m_rows = rows;
    for (const IdentifierMatrix::Row& row : rows) {
        IdentifierFinding like;
        like.identifier = row.identifier;
        like.pattern = row.pattern;
        m_rowTitles << toQString(words.subject(like));
    }
}

void IdentifierMatrixModel::takeLevels(const IdentifiersPtr& found)
{
    const FindingWords words(*found->analysis, *found->card, found->findings, true);
    m_levels.clear();
    for (const IdentifierCell& cell : m_cells)
        m_levels << (cell.count() == 0
                         ? QString()
                         : QString::fromLatin1(words.evidenceLevel(found->findings.findings[cell.first])));
}

void IdentifierMatrixModel::showRecipients(const IdentifiersPtr& found, bool showsValues, bool withPossible)
{
    beginResetModel();
    m_rowTitles.clear();
    m_rows.clear();
    m_columns.clear();
    m_cells.clear();
    if (found) {
        IdentifierMatrix matrix = identifierMatrix(*found->analysis, *found->card, found->findings, withPossible);
        const FindingWords words(*found->analysis, *found->card, found->findings, showsValues);
        takeRows(found, showsValues, matrix.rows);
        for (const IdentifierRecipient& recipient : matrix.columns) {
            const CountryCode country = countryOf(*found->analysis, recipient);
            const QString name = nameShown(words.shown(recipient.name));
            const QString code = country.isNone() ? QString() : toQString(country.toString());
            const QString place = country.isNone() ? tr("place uncertain") : code;
            m_columns.push_back({QStringLiteral("%1\n%2").arg(name, place), name, code, recipient.name});
        }
        m_cells = std::move(matrix.cells);
        takeLevels(found);
    }
    endResetModel();
}

void IdentifierMatrixModel::showSteps(const IdentifiersPtr& found, bool showsValues,
                                      const std::vector<IdentifierStep>& steps, int offsetMinutes)
{
    beginResetModel();
    m_rowTitles.clear();
    m_rows.clear();
    m_columns.clear();
    m_cells.clear();
    if (found && !steps.empty()) {
        IdentifierSteps table = identifierSteps(*found->analysis, *found->card, found->findings, steps);
        takeRows(found, showsValues, table.rows);
        for (const IdentifierStep& step : table.columns) {
            const bool isFirst = step.time == Timestamp::earliest();
            const QString name = isFirst ? tr("Before the first step") : shownText(step.text);
            const QString time = isFirst ? QString() : toQString(clockText(step.time, offsetMinutes, true));
            m_columns.push_back({QStringLiteral("%1\n%2").arg(name, time), name, {}, {}});
        }
        m_cells = std::move(table.cells);
        takeLevels(found);
    }
    endResetModel();
}

int IdentifierMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IdentifierMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const IdentifierCell& IdentifierMatrixModel::cellAt(const QModelIndex& index) const
{
    return m_cells[static_cast<std::size_t>(index.row()) * m_columns.size() + static_cast<std::size_t>(index.column())];
}

IdentifierMatrix::Row IdentifierMatrixModel::rowAt(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

std::string IdentifierMatrixModel::recipientAt(const QModelIndex& index) const
{
    return m_columns[static_cast<std::size_t>(index.column())].recipient;
}

int IdentifierMatrixModel::findingAt(const QModelIndex& index) const
{
    const IdentifierCell& cell = cellAt(index);
    return cell.count() == 0 ? -1 : static_cast<int>(cell.first);
}

QString IdentifierMatrixModel::sentence(const QModelIndex& index) const
{
    const IdentifierCell& cell = cellAt(index);
    const QString row = m_rowTitles[index.row()], column = m_columns[static_cast<std::size_t>(index.column())].tip;
    if (cell.count() == 0)
        return tr("%1, %2: not seen in what could be read").arg(row, column);
    return tr("%1, %2: %3, %4 times, %5")
        .arg(row, column, formShown(cell), countShown(cell.count()), tierShown(cell.tier).toLower());
}

QVariant IdentifierMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IdentifierCell& cell = cellAt(index);
    const auto place = static_cast<qsizetype>(index.row()) * columnCount() + index.column();
    switch (role) {
    case Qt::DisplayRole: return formShown(cell);
    case Qt::ToolTipRole: return plainToolTip(sentence(index));
    case Qt::AccessibleTextRole: return sentence(index);
    case MatrixRole::Detail:
        return cell.count() == 0 ? QString() : QStringLiteral("%1 · %2").arg(timesShown(cell.count()), m_levels[place]);
    case MatrixRole::Country: return m_columns[static_cast<std::size_t>(index.column())].country;
    case MatrixRole::Strength: return strengthOf(cell);
    case MatrixRole::IsOutlined: return cell.count() == 0;
    default: return {};
    }
}

QVariant IdentifierMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    const QString title = isColumn ? m_columns[static_cast<std::size_t>(section)].title : m_rowTitles[section];
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::ToolTipRole)
        return plainToolTip(title);
    return {};
}

} // namespace waybill
