// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_model.h"

#include "analysis/sentences.h"
#include "models/country_place.h"
#include "models/table_values.h"
#include "models/text.h"

#include <QCoreApplication>
#include <utility>

namespace waybill {

FlowModel::FlowModel(QThreadPool* pool, QObject* parent)
    : QAbstractTableModel(parent), m_pool(pool), m_job(
                                                     pool, [this](FlowRowsChange change) { apply(std::move(change)); },
                                                     [this](const QString& problem) { emit failed(problem); })
{}

FlowModel::~FlowModel() = default;

void FlowModel::setAnalysis(AnalysisPtr analysis)
{
    m_wanted = std::move(analysis);
    if (m_wanted) {
        request(Job::Running::LetFinish);
        return;
    }
    m_job.cancel();
    showAfresh(nullptr);
}

void FlowModel::setFilter(const FlowFilter& filter)
{
    if (filter == m_query.filter)
        return;
    m_query.filter = filter;
    request(Job::Running::Stop);
}

void FlowModel::setFilterText(const QString& text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    m_query.countryWords = countryWords();
    request(Job::Running::Stop);
}

void FlowModel::setOffsetMinutes(std::optional<int> offset)
{
    m_offset = offset;
    const AnalysisPtr shown = analysis();
    const int minutes = m_offset.value_or(shown ? displayOffsetMinutes(*shown) : 0);
    if (minutes == m_offsetMinutes)
        return;
    m_offsetMinutes = minutes;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FlowModel::setNotes(NoteMarksPtr notes)
{
    m_notes = std::move(notes);
    const int column = static_cast<int>(FlowField::Name);
    if (m_rowCount > 0)
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

/// They stand with the name, the one column that is always there.
const CaseNote* FlowModel::noteAt(const QModelIndex& index) const
{
    const bool isName = flowColumns()[static_cast<std::size_t>(index.column())].field == FlowField::Name;
    return isName && m_notes ? m_notes->at(*m_rows->analysis, flowAt(index.row())) : nullptr;
}

void FlowModel::setNewSince(const std::optional<NewSince>& since)
{
    if (since == m_newSince)
        return;
    m_newSince = since;
    const int column = static_cast<int>(FlowField::Name);
    if (m_rowCount > 0)
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

/// Empty for a flow that is not new, and for all columns but the name's.
QString FlowModel::newWordsAt(const QModelIndex& index) const
{
    const bool isName = flowColumns()[static_cast<std::size_t>(index.column())].field == FlowField::Name;
    if (!m_newSince || !isName)
        return {};
    const Analysis& shown = *m_rows->analysis;
    const FlowId flow = flowAt(index.row());
    return isNew(shown, flow, *m_newSince) ? newWords(*m_newSince, shown.flow(flow).began, m_offsetMinutes) : QString();
}

/// The text with what is said of new contacts and of notes below it.
QString FlowModel::withMarks(const QString& text, const QModelIndex& index) const
{
    const QString words = newWordsAt(index);
    const QString marked = words.isEmpty() || text.isEmpty() ? text + words : QStringLiteral("%1\n%2").arg(text, words);
    return withNoteWords(marked, noteAt(index));
}

void FlowModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const FlowField field = flowColumns()[static_cast<std::size_t>(column)].field;
    if (field == m_query.sort && order == m_query.order)
        return;
    m_query.sort = field;
    m_query.order = order;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    request(Job::Running::Stop);
}

FlowId FlowModel::flowAt(int row) const
{
    const auto position = static_cast<std::size_t>(row);
    return row >= 0 && position < m_rowCount ? FlowId{m_rows->order[position]} : FlowId::none();
}

QModelIndex FlowModel::indexOf(FlowId id) const
{
    const std::uint32_t row = m_rows ? m_rows->rowOf(id) : FlowRows::NotListed;
    return row < m_rowCount ? index(static_cast<int>(row), 0) : QModelIndex();
}

int FlowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rowCount);
}

int FlowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(flowColumns().size());
}

QVariant FlowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FlowRow row{*m_rows->analysis, flowAt(index.row()), m_offsetMinutes};
    const FlowColumn& column = flowColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = column.text(row);
        return text.isEmpty() && column.whenEmpty ? column.whenEmpty(row) : text;
    }
    case MutedRole: return column.whenEmpty && column.text(row).isEmpty();
    case Qt::ToolTipRole: return plainToolTip(withMarks(column.evidence ? column.evidence(row) : QString(), index));
    case NewTagRole: return newWordsAt(index).isEmpty() ? QVariant() : newTag();
    case Qt::DecorationRole: return noteDecoration(noteAt(index));
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case Qt::AccessibleTextRole: return withMarks(flowAccessibleText(column, row), index);
    case SortRole: return column.number ? QVariant(static_cast<qlonglong>(column.number(row))) : QVariant();
    case TableValueRole: return flowTableValue(column, row);
    case PlaceRole: return row.host() ? QVariant::fromValue(countryPlaceOf(row.host()->where)) : QVariant();
    default: return {};
    }
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FlowColumn& column = flowColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = flowColumnTitle(column, m_offsetMinutes);
        return column.field == m_query.sort ? sortedTitle(title, m_query.order) : title;
    }
    case Qt::ToolTipRole: return plainToolTip(QCoreApplication::translate("FlowColumns", column.meaning));
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case TableValueRole: return flowTableTitle(column);
    default: return {};
    }
}

void FlowModel::request(Job::Running running)
{
    if (!m_wanted)
        return;
    m_job.start(
        [this]() -> Job::Work {
            return [analysis = m_wanted, query = m_query, shown = m_rows](const StopFlag& stop) {
                return changeBetween(shown, listFlows(analysis, query, shown, stop));
            };
        },
        running);
    emit stateChanged();
}

void FlowModel::apply(FlowRowsChange change)
{
    if (change.isOtherRecording) {
        showAfresh(std::move(change.rows));
        return;
    }
    FlowRowsPtr before = m_rows;
    removeVanished(change);
    appendNew(change);
    if (change.appended)
        rearrange(change.rows);
    m_rows = change.rows;
    releaseOnPool(m_pool, std::move(before));
    setOffsetMinutes(m_offset);
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit stateChanged();
}

void FlowModel::showAfresh(FlowRowsPtr rows)
{
    beginResetModel();
    releaseOnPool(m_pool, std::exchange(m_rows, std::move(rows)));
    m_rowCount = m_rows ? m_rows->order.size() : 0;
    const AnalysisPtr shown = analysis();
    m_offsetMinutes = m_offset.value_or(shown ? displayOffsetMinutes(*shown) : 0);
    endResetModel();
    emit stateChanged();
}

void FlowModel::removeVanished(const FlowRowsChange& change)
{
    if (change.vanishedAtEnd)
        rearrange(change.vanishedAtEnd);
    if (change.kept == m_rowCount)
        return;
    beginRemoveRows({}, static_cast<int>(change.kept), rowCount() - 1);
    m_rowCount = change.kept;
    endRemoveRows();
}

void FlowModel::appendNew(const FlowRowsChange& change)
{
    const FlowRowsPtr& next = change.appended ? change.appended : change.rows;
    if (next->order.size() == m_rowCount) {
        m_rows = next;
        return;
    }
    beginInsertRows({}, rowCount(), static_cast<int>(next->order.size()) - 1);
    m_rows = next;
    m_rowCount = m_rows->order.size();
    endInsertRows();
}

void FlowModel::rearrange(const FlowRowsPtr& rows)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        const std::uint32_t row = rows->rowOf(flowAt(old.row()));
        after << (row == FlowRows::NotListed ? QModelIndex() : index(static_cast<int>(row), old.column()));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace waybill
