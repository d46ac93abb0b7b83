// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state_matrix_model.h"

#include "base/format.h"
#include "compare/rate_texts.h"
#include "models/text.h"

#include <utility>

namespace waybill {

namespace {

double strengthOf(GroupState state)
{
    switch (state) {
    case GroupState::NotTested:
    case GroupState::NotSeen: return 0;
    case GroupState::LookedUp: return 0.12;
    case GroupState::Contacted: return 0.22;
    case GroupState::ContentSent: return 0.45;
    case GroupState::IdentifierRead: return 0.8;
    }
    return 0;
}

/// "12 h; up to 6 a day not excluded" without the hours, which stand in the column's title.
QString shortBound(const std::string& bound)
{
    const std::size_t end = bound.find("; ");
    return toQString(end == std::string::npos ? bound : bound.substr(end + 2));
}

QString columnTitle(const StateColumn& column)
{
    const QString consent = column.consent == "not stated"
                                ? StateMatrixModel::tr("consent not stated")
                                : StateMatrixModel::tr("consent %1").arg(shownText(column.consent));
    return shownText(column.build) + QLatin1Char('\n') + consent;
}

} // namespace

void StateMatrixModel::setComparison(ComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

FlowsBehind StateMatrixModel::flowsBehind(const QModelIndex& index) const
{
    FlowsBehind behind;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return behind;
    const StateMatrix& states = m_comparison->states;
    const StateRow& row = states.rows[static_cast<std::size_t>(index.row())];
    const StateCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    const StateColumn& column = states.columns[static_cast<std::size_t>(index.column())];
    behind.title = tr("%1, %2").arg(shownText(row.group), columnTitle(column).replace(QLatin1Char('\n'), tr(", ")));
    behind.before = cell.flowsBefore;
    behind.after = cell.flowsAfter;
    return behind;
}

int StateMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->states.rows.size());
}

int StateMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->states.columns.size());
}

QString StateMatrixModel::sentence(const QModelIndex& index) const
{
    const StateMatrix& states = m_comparison->states;
    const StateRow& row = states.rows[static_cast<std::size_t>(index.row())];
    const StateCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    const StateColumn& column = states.columns[static_cast<std::size_t>(index.column())];
    QStringList parts{tr("%1, %2: %3")
                          .arg(shownText(row.group),
                               columnTitle(column).replace(QLatin1Char('\n'), QStringLiteral(", ")),
                               wordShown(cell.text()))};
    if (!cell.bound.empty())
        parts << toQString(cell.bound);
    if (cell.figures.level)
        parts << tr("%1, %2 of content sent")
                     .arg(toQString(countedText(cell.figures.contacts, "contact", "contacts")),
                          bytesShown(cell.figures.contentUp));
    return parts.join(QStringLiteral("; "));
}

QVariant StateMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StateCell& cell = m_comparison->states.rows[static_cast<std::size_t>(index.row())]
                                .cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return wordShown(cell.text());
    case MatrixRole::Detail: return cell.state == GroupState::NotSeen ? shortBound(cell.bound) : QString();
    case Qt::ToolTipRole: return plainToolTip(sentence(index));
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case MatrixRole::Strength: return strengthOf(cell.state);
    case MatrixRole::IsLevel: return true;
    case MatrixRole::IsOutlined: return cell.state == GroupState::NotTested;
    default: return {};
    }
}

QVariant StateMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_comparison || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(orientation == Qt::Horizontal ? Qt::Alignment(Qt::AlignCenter)
                                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation == Qt::Vertical) {
        const QString group = shownText(m_comparison->states.rows[static_cast<std::size_t>(section)].group);
        return role == Qt::DisplayRole ? QVariant(group) : role == Qt::ToolTipRole ? plainToolTip(group) : QVariant();
    }
    const StateColumn& column = m_comparison->states.columns[static_cast<std::size_t>(section)];
    const QString runs = column.runs == 0 ? tr("not tested")
                                          : tr("%1, %2").arg(toQString(countedText(column.runs, "run", "runs")),
                                                             toQString(hoursText(column.hours)));
    if (role == Qt::DisplayRole)
        return columnTitle(column) + QLatin1Char('\n') + runs;
    return role == Qt::ToolTipRole ? plainToolTip(columnTitle(column) + QLatin1Char('\n') + runs) : QVariant();
}

} // namespace waybill
