// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/behind_model.h"

#include "analysis/sentences.h"
#include "models/country_place.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <numeric>

namespace waybill {

namespace {

/// Which of the flow table's columns are shown, after the run.
constexpr std::array Fields{FlowField::Name,       FlowField::Country,   FlowField::ContentSent, FlowField::Received,
                            FlowField::FarAddress, FlowField::FarPort,   FlowField::Protocol,    FlowField::Start,
                            FlowField::Packets,    FlowField::FirstFrame};
constexpr int RunColumn = static_cast<int>(Fields.size()); ///< last: mostly one run a side

const FlowColumn& columnOfField(FlowField field)
{
    return flowColumns()[static_cast<std::size_t>(field)];
}

const std::vector<ComparedRun>& runsOf(const Comparison& comparison, bool isBefore)
{
    return isBefore ? comparison.before.runs : comparison.after.runs;
}

QString cellText(const FlowRow& row, const FlowColumn& column)
{
    const QString text = column.text(row);
    return text.isEmpty() && column.whenEmpty ? column.whenEmpty(row) : text;
}

template <typename Key>
std::vector<FlowRef> sorted(const std::vector<FlowRef>& flows, const std::vector<Key>& keys, Qt::SortOrder order)
{
    std::vector<std::uint32_t> rows(flows.size());
    std::iota(rows.begin(), rows.end(), 0u);
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    std::vector<FlowRef> result;
    result.reserve(flows.size());
    for (const std::uint32_t row : rows)
        result.push_back(flows[row]);
    return result;
}

} // namespace

BehindModel::BehindModel(QThreadPool* pool, bool isBefore, QObject* parent)
    : QAbstractTableModel(parent), m_isBefore(isBefore), m_column(columnOf(FlowField::ContentSent)),
      m_job(
          pool,
          [this](Listing listing) {
              beginResetModel();
              m_shown = std::move(listing);
              endResetModel();
              emit stateChanged();
          },
          [this](const QString&) { emit stateChanged(); })
{}

int BehindModel::columnOf(FlowField field)
{
    const auto it = std::find(Fields.begin(), Fields.end(), field);
    return it == Fields.end() ? -1 : static_cast<int>(it - Fields.begin());
}

FlowField BehindModel::fieldOf(int column)
{
    return column >= 0 && column < RunColumn ? Fields[static_cast<std::size_t>(column)] : FlowField::FirstFrame;
}

void BehindModel::setFlows(ComparisonPtr comparison, std::vector<FlowRef> flows)
{
    m_wanted = {std::move(comparison), std::move(flows)};
    request();
}

void BehindModel::setTimes(TimesIn times)
{
    m_times = times;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BehindModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (column == m_column && order == m_order))
        return;
    m_column = column;
    m_order = order;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    request();
}

void BehindModel::request()
{
    m_job.start(
        [this]() -> Job::Work {
            return [wanted = m_wanted, isBefore = m_isBefore, column = m_column, order = m_order](const StopFlag&) {
                return ordered(wanted, isBefore, column, order);
            };
        },
        Job::Running::Stop);
    emit stateChanged();
}

BehindModel::Listing BehindModel::ordered(Listing listing, bool isBefore, int column, Qt::SortOrder order)
{
    if (!listing.comparison || listing.flows.empty())
        return listing;
    if (column == RunColumn) {
        std::vector<std::uint32_t> keys;
        for (const FlowRef& flow : listing.flows)
            keys.push_back(flow.run);
        listing.flows = sorted(listing.flows, keys, order);
        return listing;
    }
    const FlowColumn& shown = columnOfField(Fields[static_cast<std::size_t>(column)]);
    const auto& runs = runsOf(*listing.comparison, isBefore);
    const auto rowOf = [&](const FlowRef& flow) { return FlowRow{*runs[flow.run].analysis, flow.flow, 0}; };
    if (shown.number) {
        std::vector<std::int64_t> keys;
        for (const FlowRef& flow : listing.flows)
            keys.push_back(shown.number(rowOf(flow)));
        listing.flows = sorted(listing.flows, keys, order);
        return listing;
    }
    std::vector<QString> keys;
    for (const FlowRef& flow : listing.flows)
        keys.push_back(cellText(rowOf(flow), shown).toCaseFolded());
    listing.flows = sorted(listing.flows, keys, order);
    return listing;
}

const ComparedRun& BehindModel::runOf(const FlowRef& flow) const
{
    return runsOf(*m_shown.comparison, m_isBefore)[flow.run];
}

FlowRow BehindModel::flowRow(const FlowRef& flow) const
{
    const Analysis& analysis = *runOf(flow).analysis;
    return {analysis, flow.flow, shownOffsetMinutes(analysis, m_times)};
}

AnalysisPtr BehindModel::analysisAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : runOf(m_shown.flows[static_cast<std::size_t>(row)]).analysis;
}

FlowId BehindModel::flowAt(int row) const
{
    return row < 0 || row >= rowCount() ? FlowId::none() : m_shown.flows[static_cast<std::size_t>(row)].flow;
}

int BehindModel::offsetAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : flowRow(m_shown.flows[static_cast<std::size_t>(row)]).offsetMinutes;
}

int BehindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.flows.size());
}

int BehindModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RunColumn + 1;
}

QVariant BehindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FlowRef& flow = m_shown.flows[static_cast<std::size_t>(index.row())];
    if (index.column() == RunColumn) {
        const QString label = shownText(runOf(flow).label);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(label) : QVariant();
    }
    const FlowRow row = flowRow(flow);
    const FlowColumn& column = columnOfField(Fields[static_cast<std::size_t>(index.column())]);
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case MutedRole: return column.whenEmpty && column.text(row).isEmpty();
    case Qt::ToolTipRole: return column.evidence ? plainToolTip(column.evidence(row)) : QString();
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case Qt::AccessibleTextRole: return flowAccessibleText(column, row);
    case PlaceRole: return row.host() ? QVariant::fromValue(countryPlaceOf(row.host()->where)) : QVariant();
    default: return {};
    }
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section != RunColumn)
        return QVariant::fromValue(columnOfField(Fields[static_cast<std::size_t>(section)]).alignment);
    if (role == Qt::ToolTipRole && section != RunColumn)
        return plainToolTip(QCoreApplication::translate(
            "FlowColumns", columnOfField(Fields[static_cast<std::size_t>(section)]).meaning));
    if (role != Qt::DisplayRole)
        return {};
    const QString title =
        section == RunColumn ? tr("Capture") : flowColumnName(columnOfField(Fields[static_cast<std::size_t>(section)]));
    return section == m_column ? sortedTitle(title, m_order) : title;
}

} // namespace waybill
