// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transition_matrix_model.h"

#include "base/format.h"
#include "models/name_words.h"
#include "models/text.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace waybill {

namespace {

constexpr std::size_t MostNamed = 12; ///< names in one tooltip

/// Along the axes: watched countries in their order, other countries, uncertain ones, places unknown, what was not
/// contacted last.
constexpr int OtherCountries = 1000, Uncertain = 2000, Mixed = 3000, Unknown = 4000, NotContacted = 5000;

int rankOf(const Place& place, const std::vector<CountryCode>& watchList)
{
    switch (place.kind) {
    case Place::Kind::Country: {
        const auto it = std::find(watchList.begin(), watchList.end(), place.countries.front());
        return it == watchList.end() ? OtherCountries : static_cast<int>(it - watchList.begin());
    }
    case Place::Kind::OneSource:
    case Place::Kind::Disputed: return Uncertain;
    case Place::Kind::Edge: return Unknown;
    case Place::Kind::Unplaced: return Unknown + 1;
    case Place::Kind::LookedUpOnly:
    case Place::Kind::LookedUpNoMatch: return NotContacted;
    case Place::Kind::Absent:
    case Place::Kind::NoMatch: return NotContacted + 1;
    }
    return NotContacted + 1;
}

QString codes(const Place& place)
{
    QStringList list;
    for (const CountryCode code : place.countries)
        list << toQString(code.toString());
    return list.join(QLatin1Char('/'));
}

QString shortText(const Place& place)
{
    switch (place.kind) {
    case Place::Kind::Country: return codes(place);
    case Place::Kind::OneSource: return TransitionMatrixModel::tr("%1, one source").arg(codes(place));
    case Place::Kind::Disputed: return TransitionMatrixModel::tr("%1, disputed").arg(codes(place));
    case Place::Kind::Edge: return TransitionMatrixModel::tr("CDN");
    case Place::Kind::Unplaced: return TransitionMatrixModel::tr("unplaced");
    case Place::Kind::LookedUpOnly:
    case Place::Kind::LookedUpNoMatch: return TransitionMatrixModel::tr("looked up");
    case Place::Kind::Absent: return TransitionMatrixModel::tr("not seen");
    case Place::Kind::NoMatch: return TransitionMatrixModel::tr("no matching flow");
    }
    return {};
}

} // namespace

void TransitionMatrixModel::setComparison(ComparisonPtr comparison, const std::vector<CountryCode>& watchList)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_watchList = watchList;
    rebuild();
    endResetModel();
}

void TransitionMatrixModel::setGroups(bool areGroups)
{
    if (areGroups == m_areGroups)
        return;
    beginResetModel();
    m_areGroups = areGroups;
    rebuild();
    endResetModel();
}

const std::vector<TransitionRow>& TransitionMatrixModel::rows() const
{
    return m_areGroups ? m_comparison->groupTransitions : m_comparison->transitions;
}

TransitionMatrixModel::Axis TransitionMatrixModel::axisOf(const PlaceSet& places) const
{
    Axis axis{placesKey(places), {}, toQString(placesText(places)), {}, NotContacted + 1};
    if (places.size() == 1) {
        const Place& place = places.front().place;
        axis.title = shortText(place);
        axis.rank = rankOf(place, m_watchList);
        if (place.kind == Place::Kind::Country)
            axis.country = place.countries.front();
        return axis;
    }
    QStringList parts;
    for (const PlaceFigures& one : places)
        parts << shortText(one.place);
    axis.title = places.empty() ? tr("not seen") : parts.join(QStringLiteral(" + "));
    axis.rank = places.empty() ? NotContacted + 1 : Mixed;
    return axis;
}

void TransitionMatrixModel::addAxis(std::vector<Axis>& axes, Axis axis) const
{
    const bool isThere = std::any_of(axes.begin(), axes.end(), [&](const Axis& one) { return one.key == axis.key; });
    if (!isThere)
        axes.push_back(std::move(axis));
}

void TransitionMatrixModel::rebuild()
{
    m_rows.clear();
    m_columns.clear();
    m_cells.clear();
    m_most = 1;
    if (!m_comparison)
        return;
    for (std::vector<Axis>* axes : {&m_rows, &m_columns}) {
        for (const CountryCode code : m_watchList)
            addAxis(*axes, axisOf({PlaceFigures{Place{Place::Kind::Country, {code}}, {}}}));
    }
    for (const TransitionRow& row : rows()) {
        addAxis(m_rows, axisOf(row.before));
        addAxis(m_columns, axisOf(row.after));
    }
    for (std::vector<Axis>* axes : {&m_rows, &m_columns}) {
        std::sort(axes->begin(), axes->end(),
                  [](const Axis& a, const Axis& b) { return std::tie(a.rank, a.key) < std::tie(b.rank, b.key); });
    }
    m_cells = transitionCells(rows());
    for (const TransitionCell& cell : m_cells)
        m_most = std::max(m_most, cell.rows.size());
}

const TransitionCell* TransitionMatrixModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const std::string& from = m_rows[static_cast<std::size_t>(index.row())].key;
    const std::string& to = m_columns[static_cast<std::size_t>(index.column())].key;
    const auto it = std::find_if(m_cells.begin(), m_cells.end(),
                                 [&](const TransitionCell& cell) { return cell.from == from && cell.to == to; });
    return it == m_cells.end() ? nullptr : &*it;
}

FlowsBehind TransitionMatrixModel::flowsBehind(const QModelIndex& index) const
{
    FlowsBehind behind;
    const TransitionCell* cell = cellAt(index);
    if (!cell)
        return behind;
    behind.title = tr("%1 → %2").arg(m_rows[static_cast<std::size_t>(index.row())].meaning,
                                     m_columns[static_cast<std::size_t>(index.column())].meaning);
    for (const std::uint32_t row : cell->rows) {
        const std::uint32_t at = rows()[row].row;
        behind.add(m_areGroups ? m_comparison->serviceGroups[at] : m_comparison->destinations[at]);
    }
    return behind;
}

QString TransitionMatrixModel::namesOf(const TransitionCell& cell) const
{
    QStringList names;
    for (const std::uint32_t row : cell.rows) {
        if (names.size() == static_cast<int>(MostNamed)) {
            names << tr("and %1 more").arg(countShown(cell.rows.size() - MostNamed));
            break;
        }
        names << (m_areGroups ? shownText(rows()[row].label) : nameShown(rows()[row].label));
    }
    return names.join(QStringLiteral(", "));
}

QString TransitionMatrixModel::sentence(const TransitionCell& cell) const
{
    const auto meaning = [](const std::vector<Axis>& axes, const std::string& key) {
        const auto it = std::find_if(axes.begin(), axes.end(), [&](const Axis& axis) { return axis.key == key; });
        return it == axes.end() ? toQString(key) : it->meaning;
    };
    const std::string count = m_areGroups ? countedText(cell.rows.size(), "service group", "service groups")
                                          : countedText(cell.rows.size(), "destination", "destinations");
    return tr("%1, before: %2; after: %3. Content sent: %4 before, %5 after. %6")
        .arg(toQString(count), meaning(m_rows, cell.from), meaning(m_columns, cell.to),
             bytesShown(cell.before.contentUp), bytesShown(cell.after.contentUp), namesOf(cell));
}

QString TransitionMatrixModel::asText() const
{
    QStringList lines;
    for (const TransitionCell& cell : m_cells)
        lines << sentence(cell);
    return lines.join(QLatin1Char('\n'));
}

int TransitionMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TransitionMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TransitionMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    const TransitionCell* cell = cellAt(index);
    if (!cell) {
        if (role == Qt::AccessibleTextRole)
            return tr("none");
        return role == MatrixRole::Strength ? QVariant(0.0) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return countShown(cell->rows.size());
    case MatrixRole::Detail:
        return tr("%1 → %2").arg(bytesShown(cell->before.contentUp), bytesShown(cell->after.contentUp));
    case Qt::ToolTipRole: return plainToolTip(sentence(*cell));
    case Qt::AccessibleTextRole: return sentence(*cell);
    case MatrixRole::Country: return toQString(m_columns[static_cast<std::size_t>(index.column())].country.toString());
    case MatrixRole::Strength: return 0.3 + 0.5 * static_cast<double>(cell->rows.size()) / static_cast<double>(m_most);
    default: return {};
    }
}

QVariant TransitionMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::vector<Axis>& axes = orientation == Qt::Horizontal ? m_columns : m_rows;
    if (section < 0 || static_cast<std::size_t>(section) >= axes.size())
        return {};
    const Axis& axis = axes[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return orientation == Qt::Horizontal ? QString(axis.title).replace(tr(", "), tr(",\n")) : axis.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text =
            orientation == Qt::Horizontal ? tr("After: %1").arg(axis.meaning) : tr("Before: %1").arg(axis.meaning);
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(orientation == Qt::Horizontal ? Qt::Alignment(Qt::AlignCenter)
                                                                 : Qt::AlignRight | Qt::AlignVCenter);
    case MatrixRole::Country: return toQString(axis.country.toString());
    default: return {};
    }
}

} // namespace waybill
