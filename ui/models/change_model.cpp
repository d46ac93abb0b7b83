// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/change_model.h"

#include "models/table_values.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <utility>

namespace waybill {

namespace {

/// Positions in order of `less`, equal ones in the engine's order either way round.
template <typename Key>
void sortBy(std::vector<std::uint32_t>& order, const std::vector<Key>& keys, Qt::SortOrder direction)
{
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return direction == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
}

void sortListing(ChangeListing& listing)
{
    const Comparison& comparison = *listing.comparison;
    const Family family = listing.query.family;
    const ChangeColumn& column = changeColumns()[static_cast<std::size_t>(listing.query.column)];
    const std::size_t count = changeCount(comparison, family);
    if (column.number) {
        std::vector<double> keys(count);
        for (std::size_t i = 0; i < count; ++i)
            keys[i] = column.number(changeAt(comparison, family, i));
        sortBy(listing.order, keys, listing.query.order);
        return;
    }
    std::vector<QString> keys(count);
    for (const std::uint32_t i : listing.order)
        keys[i] = column.text(changeAt(comparison, family, i)).toCaseFolded();
    sortBy(listing.order, keys, listing.query.order);
}

} // namespace

ChangeListing listChanges(const ComparisonPtr& comparison, const ChangeQuery& query, const StopFlag& stop)
{
    ChangeListing listing{comparison, query, {}};
    const QString wanted = query.text.trimmed().toLower();
    const std::size_t count = changeCount(*comparison, query.family);
    for (std::size_t i = 0; i < count && !stop.load(std::memory_order_relaxed); ++i) {
        if (wanted.isEmpty() || changeWords(changeAt(*comparison, query.family, i)).contains(wanted))
            listing.order.push_back(static_cast<std::uint32_t>(i));
    }
    if (query.column >= 0 && !stop.load(std::memory_order_relaxed))
        sortListing(listing);
    return listing;
}

ChangeModel::ChangeModel(QThreadPool* pool, QObject* parent)
    : QAbstractTableModel(parent), m_job(
                                       pool, [this](ChangeListing listing) { apply(std::move(listing)); },
                                       [this](const QString&) { emit stateChanged(); })
{}

void ChangeModel::setComparison(ComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    if (m_comparison) {
        request();
        return;
    }
    m_job.cancel();
    apply({});
}

void ChangeModel::setFamily(Family family)
{
    if (std::exchange(m_query.family, family) != family)
        request();
}

void ChangeModel::setFilterText(const QString& text)
{
    if (std::exchange(m_query.text, text) != text)
        request();
}

void ChangeModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_query.column && order == m_query.order))
        return;
    m_query.column = column;
    m_query.order = order;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    request();
}

void ChangeModel::request()
{
    if (!m_comparison)
        return;
    m_job.start(
        [this]() -> Job::Work {
            return [comparison = m_comparison, query = m_query](const StopFlag& stop) {
                return listChanges(comparison, query, stop);
            };
        },
        Job::Running::Stop);
    emit stateChanged();
}

void ChangeModel::apply(ChangeListing listing)
{
    beginResetModel();
    m_shown = std::move(listing);
    endResetModel();
    emit stateChanged();
}

ChangeEntry ChangeModel::entry(int row) const
{
    return changeAt(*m_shown.comparison, m_shown.query.family, m_shown.order[static_cast<std::size_t>(row)]);
}

void ChangeModel::setNotes(NoteMarksPtr notes)
{
    m_notes = std::move(notes);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

NoteSubject ChangeModel::noteSubjectAt(int row) const
{
    const ChangeRow* shown = changeRow(row);
    return shown ? NoteSubject::named(NoteSubject::Kind::Change, shown->key) : NoteSubject();
}

const CaseNote* ChangeModel::noteAt(const QModelIndex& index) const
{
    return m_notes && index.column() == 0 ? m_notes->at(noteSubjectAt(index.row())) : nullptr;
}

int ChangeModel::indexAt(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : static_cast<int>(m_shown.order[static_cast<std::size_t>(row)]);
}

int ChangeModel::rowOf(int index) const
{
    const auto it = std::find(m_shown.order.begin(), m_shown.order.end(), static_cast<std::uint32_t>(index));
    return index < 0 || it == m_shown.order.end() ? -1 : static_cast<int>(it - m_shown.order.begin());
}

const ChangeRow* ChangeModel::changeRow(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &entry(row).row;
}

std::size_t ChangeModel::total() const
{
    return m_shown.comparison ? changeCount(*m_shown.comparison, m_shown.query.family) : 0;
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.order.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(changeColumns().size());
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeEntry shown = entry(index.row());
    const ChangeColumn& column = changeColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.text(shown);
    case Qt::AccessibleTextRole:
        return withNoteWords(column.field == ChangeField::Change
                                 ? toQString(changeText(shown.row.change, shown.row.before.isNarrowed))
                                 : column.text(shown),
                             noteAt(index));
    case Qt::ToolTipRole:
        return plainToolTip(withNoteWords(column.evidence ? column.evidence(shown) : QString(), noteAt(index)));
    case Qt::DecorationRole: return noteDecoration(noteAt(index));
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case SortRole: return column.number ? QVariant(column.number(shown)) : QVariant();
    case TableValueRole: return changeTableValue(column, shown);
    case MutedRole: return shown.row.change == Change::Same;
    default: return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ChangeColumn& column = changeColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = changeColumnTitle(column);
        return section == m_query.column ? sortedTitle(title, m_query.order) : title;
    }
    case TableValueRole: return changeTableTitle(column);
    case Qt::ToolTipRole: return plainToolTip(QCoreApplication::translate("Comparison", column.meaning));
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    default: return {};
    }
}

} // namespace waybill
