// SPDX-License-Identifier: GPL-3.0-or-later
// A node's index carries twice its number; a flow's index carries twice the number of the node above, plus one.
#include "models/destination_tree_model.h"

#include "analysis/sentences.h"
#include "models/country_place.h"
#include "models/table_values.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace waybill {

namespace {

bool isFlowRow(const QModelIndex& index)
{
    return (index.internalId() & 1) != 0;
}

std::uint32_t nodeOf(const QModelIndex& index)
{
    return static_cast<std::uint32_t>(index.internalId() >> 1);
}

CountryPlace placeOf(const DestinationNode& node)
{
    CountryPlace place;
    place.countries = node.countries;
    place.state = node.kind == DestinationKind::Disputed ? PlaceState::Disputed : PlaceState::Agreed;
    return place;
}

/// Chips of the "Estimated in" cell: every country that may be meant, each once.
QVariant chipsOf(const DestinationTreeRow& row)
{
    CountryPlace place;
    place.state = PlaceState::Agreed;
    std::vector<std::uint32_t> hosts = row.facts().places;
    if (!row.flow.isNone())
        hosts = {row.analysis().view(row.flow).host};
    for (const std::uint32_t host : hosts)
        for (const CountryCode code : countryPlaceOf(row.analysis().host(host).where).countries)
            if (std::find(place.countries.begin(), place.countries.end(), code) == place.countries.end())
                place.countries.push_back(code);
    return place.countries.empty() ? QVariant() : QVariant::fromValue(place);
}

} // namespace

DestinationTreeModel::DestinationTreeModel(QThreadPool* pool, QObject* parent)
    : QAbstractItemModel(parent), m_pool(pool), m_job(
                                                    pool, [this](DestinationTreePtr tree) { apply(std::move(tree)); },
                                                    [this](const QString& problem) { emit failed(problem); })
{
    m_query.watchList = defaultWatchList();
}

DestinationTreeModel::~DestinationTreeModel() = default;

void DestinationTreeModel::setAnalysis(AnalysisPtr analysis)
{
    m_wanted = std::move(analysis);
    if (m_wanted) {
        request(Job::Running::LetFinish);
        return;
    }
    m_job.cancel();
    showAfresh(nullptr);
}

void DestinationTreeModel::setFilter(const FlowFilter& filter)
{
    if (filter == m_query.filter)
        return;
    m_query.filter = filter;
    request(Job::Running::Stop);
}

void DestinationTreeModel::setFilterText(const QString& text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    m_query.countryWords = countryWords();
    request(Job::Running::Stop);
}

void DestinationTreeModel::setWatchList(const std::vector<CountryCode>& watchList)
{
    if (watchList == m_query.watchList)
        return;
    m_query.watchList = watchList;
    request(Job::Running::Stop);
}

void DestinationTreeModel::setGrouping(DestinationGrouping grouping)
{
    if (grouping == m_query.grouping)
        return;
    m_query.grouping = grouping;
    request(Job::Running::Stop);
}

void DestinationTreeModel::setOffsetMinutes(std::optional<int> offset)
{
    m_offset = offset;
    const AnalysisPtr shown = analysis();
    const int minutes = m_offset.value_or(shown ? displayOffsetMinutes(*shown) : 0);
    if (minutes == m_offsetMinutes)
        return;
    m_offsetMinutes = minutes;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit layoutAboutToBeChanged(); // times stand in rows of every depth
    emit layoutChanged();
}

void DestinationTreeModel::setNotes(NoteMarksPtr notes)
{
    m_notes = std::move(notes);
    emit layoutAboutToBeChanged(); // they stand in rows of every depth
    emit layoutChanged();
}

NoteSubject DestinationTreeModel::noteSubjectAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const FlowId flow = flowAt(index);
    return flow.isNone() ? noteSubjectOf(*m_tree->analysis, *nodeAt(index)) : noteSubjectOf(*m_tree->analysis, flow);
}

const CaseNote* DestinationTreeModel::noteAt(const QModelIndex& index) const
{
    if (!m_notes || index.column() != 0 || m_notes->notes().empty())
        return nullptr;
    const FlowId flow = flowAt(index);
    return flow.isNone() ? m_notes->at(noteSubjectAt(index)) : m_notes->at(*m_tree->analysis, flow);
}

void DestinationTreeModel::setNewSince(const std::optional<NewSince>& since)
{
    if (since == m_query.newSince)
        return;
    m_query.newSince = since;
    request(Job::Running::Stop);
}

/// Empty for what is not new, and for all columns but the first.
QString DestinationTreeModel::newWordsAt(const QModelIndex& index) const
{
    const DestinationQuery& query = m_tree->query;
    if (!query.newSince || index.column() != 0)
        return {};
    const FlowId flow = flowAt(index);
    const DestinationNode& node = *nodeAt(index);
    const Timestamp first = flow.isNone() ? node.contacted : m_tree->analysis->flow(flow).began;
    const bool isLookup = flow.isNone() && node.flowTotal == 0 && node.lookups > 0;
    return query.isNew(first) ? newWords(*query.newSince, first, m_offsetMinutes, isLookup) : QString();
}

/// The text with what is said of new contacts and of notes below it.
QString DestinationTreeModel::withMarks(const QString& text, const QModelIndex& index) const
{
    const QString words = newWordsAt(index);
    const QString marked = words.isEmpty() || text.isEmpty() ? text + words : QStringLiteral("%1\n%2").arg(text, words);
    return withNoteWords(marked, noteAt(index));
}

void DestinationTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const DestinationField field = destinationColumns()[static_cast<std::size_t>(column)].field;
    if (field == m_query.sort && order == m_query.order)
        return;
    m_query.sort = field;
    m_query.order = order;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    request(Job::Running::Stop);
}

FlowId DestinationTreeModel::flowAt(const QModelIndex& index) const
{
    if (!index.isValid() || !isFlowRow(index))
        return FlowId::none();
    const DestinationNode& node = m_tree->nodes[nodeOf(index)];
    return FlowId{m_tree->flows[node.firstFlow + static_cast<std::uint32_t>(index.row())]};
}

const DestinationNode* DestinationTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_tree->nodes[nodeOf(index)] : nullptr;
}

FlowFilter DestinationTreeModel::filterAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    FlowFilter filter = filterOf(*m_tree, nodeOf(index));
    if (isFlowRow(index))
        filter.flow = flowAt(index);
    return filter;
}

QModelIndex DestinationTreeModel::indexOfCountry(CountryCode code) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const DestinationNode& node = m_tree->nodes[m_tree->roots[static_cast<std::size_t>(row)]];
        if (node.isCountry() && node.countries.front() == code)
            return index(row, 0);
    }
    return {};
}

QModelIndex DestinationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    const auto place = static_cast<std::uint32_t>(row);
    if (!parent.isValid())
        return createIndex(row, column, quintptr{m_tree->roots[place]} * 2);
    const DestinationNode& node = m_tree->nodes[nodeOf(parent)];
    if (node.childCount == 0)
        return createIndex(row, column, parent.internalId() | 1);
    return createIndex(row, column, quintptr{m_tree->childOrder[node.firstChild + place]} * 2);
}

QModelIndex DestinationTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const std::uint32_t node = nodeOf(child);
    const std::uint32_t above = isFlowRow(child) ? node : m_tree->nodes[node].parent;
    return above == DestinationNode::None ? QModelIndex() : indexOfNode(*m_tree, above, 0);
}

QModelIndex DestinationTreeModel::indexOfNode(const DestinationTree& tree, std::uint32_t node, int column) const
{
    return createIndex(static_cast<int>(tree.nodes[node].row), column, quintptr{node} * 2);
}

int DestinationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!m_tree || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_tree->roots.size());
    if (isFlowRow(parent))
        return 0;
    const DestinationNode& node = m_tree->nodes[nodeOf(parent)];
    return static_cast<int>(node.childCount > 0 ? node.childCount : node.flowCount);
}

int DestinationTreeModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(destinationColumns().size());
}

DestinationTreeRow DestinationTreeModel::rowAt(const QModelIndex& index) const
{
    return {*m_tree, nodeOf(index), flowAt(index), m_offsetMinutes};
}

QVariant DestinationTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DestinationTreeRow row = rowAt(index);
    const DestinationColumn& column = destinationColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.text(row);
    case Qt::AccessibleTextRole: return withMarks(column.text(row), index);
    case Qt::ToolTipRole: return plainToolTip(withMarks(column.evidence ? column.evidence(row) : QString(), index));
    case NewTagRole: return newWordsAt(index).isEmpty() ? QVariant() : newTag();
    case Qt::DecorationRole: return noteDecoration(noteAt(index));
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case SortRole:
        return column.number && row.flow.isNone() ? QVariant(static_cast<qlonglong>(column.number(row.facts())))
                                                  : QVariant();
    case CountriesRole:
        if (column.field == DestinationField::Place)
            return chipsOf(row);
        return index.column() == 0 && row.flow.isNone() && !row.facts().countries.empty()
                   ? QVariant::fromValue(placeOf(row.facts()))
                   : QVariant();
    case TableValueRole: return destinationTableValue(column, row);
    case KindRole: return row.flow.isNone() ? static_cast<int>(row.facts().kind) : -1;
    default: return {};
    }
}

QVariant DestinationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const DestinationColumn& column = destinationColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = destinationColumnTitle(column, m_offsetMinutes);
        return column.field == m_query.sort ? sortedTitle(title, m_query.order) : title;
    }
    case Qt::ToolTipRole: return plainToolTip(QCoreApplication::translate("Destinations", column.meaning));
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case TableValueRole: return destinationTableTitle(column);
    default: return {};
    }
}

void DestinationTreeModel::request(Job::Running running)
{
    if (!m_wanted)
        return;
    m_job.start(
        [this]() -> Job::Work {
            return [analysis = m_wanted, query = m_query](const StopFlag& stop) {
                return buildDestinationTree(analysis, query, stop);
            };
        },
        running);
    emit stateChanged();
}

void DestinationTreeModel::apply(DestinationTreePtr tree)
{
    if (!m_tree) {
        showAfresh(std::move(tree));
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before)
        after << moved(old, *tree);
    releaseOnPool(m_pool, std::exchange(m_tree, std::move(tree)));
    changePersistentIndexList(before, after);
    emit layoutChanged();
    setOffsetMinutes(m_offset);
    emit stateChanged();
}

QModelIndex DestinationTreeModel::moved(const QModelIndex& old, const DestinationTree& to) const
{
    const auto found = to.nodeOfKey.find(m_tree->nodes[nodeOf(old)].key);
    if (found == to.nodeOfKey.end())
        return {};
    if (!isFlowRow(old))
        return indexOfNode(to, found->second, old.column());
    const DestinationNode& node = to.nodes[found->second];
    if (node.childCount > 0)
        return {};
    const auto first = to.flows.begin() + node.firstFlow;
    const auto flow = std::find(first, first + node.flowCount, flowAt(old).value);
    if (flow == first + node.flowCount)
        return {};
    return createIndex(static_cast<int>(flow - first), old.column(), quintptr{found->second} * 2 + 1);
}

void DestinationTreeModel::showAfresh(DestinationTreePtr tree)
{
    beginResetModel();
    releaseOnPool(m_pool, std::exchange(m_tree, std::move(tree)));
    const AnalysisPtr shown = analysis();
    m_offsetMinutes = m_offset.value_or(shown ? displayOffsetMinutes(*shown) : 0);
    endResetModel();
    emit stateChanged();
}

} // namespace waybill
