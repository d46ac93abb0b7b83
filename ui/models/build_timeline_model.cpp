// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/build_timeline_model.h"

#include "base/format.h"
#include "compare/rate_texts.h"
#include "models/comparison_words.h"
#include "models/name_words.h"
#include "models/text.h"

#include <algorithm>

namespace waybill {

namespace {

/// Bytes an hour, the upper figure where it is a range.
double mostPerHour(const BuildCell& cell, bool isCountry)
{
    if (cell.figures.hours <= 0)
        return 0;
    const std::uint64_t bytes = isCountry ? cell.content.max : cell.figures.contentUp;
    return static_cast<double>(bytes) / cell.figures.hours;
}

} // namespace

void BuildTimelineModel::setTimeline(BuildTimelinePtr timeline)
{
    beginResetModel();
    m_timeline = std::move(timeline);
    endResetModel();
}

void BuildTimelineModel::setRows(Rows rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const std::vector<BuildRow>& BuildTimelineModel::rowsOf(Rows rows) const
{
    static const std::vector<BuildRow> none;
    if (!m_timeline)
        return none;
    switch (rows) {
    case Rows::Countries: return m_timeline->countries;
    case Rows::ServiceGroups: return m_timeline->serviceGroups;
    case Rows::Destinations: break;
    }
    return m_timeline->destinations;
}

std::size_t BuildTimelineModel::count(Rows rows) const
{
    return rowsOf(rows).size();
}

const BuildCell& BuildTimelineModel::cell(const QModelIndex& index) const
{
    return row(index.row()).cells[static_cast<std::size_t>(index.column())];
}

QString BuildTimelineModel::rowTitle(const BuildRow& row) const
{
    const std::string& label = row.label.empty() ? row.key : row.label;
    return m_rows == Rows::Destinations ? nameShown(label) : shownText(label);
}

QString BuildTimelineModel::amountText(const QModelIndex& index) const
{
    const BuildCell& shown = cell(index);
    if (m_rows == Rows::Countries) {
        CountryRow country;
        country.before = shown.figures;
        country.contentBefore = shown.content;
        country.code = CountryCode::parse(row(index.row()).key).value_or(CountryCode());
        return countrySideShown(country, true);
    }
    if (!shown.figures.level)
        return shown.figures.isNarrowed ? tr("no matching flow") : tr("not seen");
    const QString lookedUp = shown.figures.isNarrowed ? tr("looked up") : tr("looked up only");
    return shown.figures.contacts == 0 ? lookedUp : contentRateShown(shown.figures);
}

QString BuildTimelineModel::sentence(const QModelIndex& index) const
{
    const BuildCell& shown = cell(index);
    const ComparedSide& build = m_timeline->builds[static_cast<std::size_t>(index.column())];
    QStringList parts{tr("%1, %2: %3").arg(rowTitle(row(index.row())), shownText(build.name), amountText(index))};
    if (shown.figures.level)
        parts << tr("contacts: %1").arg(contactRateShown(shown.figures));
    if (shown.change) {
        const ComparedSide& former = m_timeline->builds[static_cast<std::size_t>(index.column() - 1)];
        parts << tr("against %1: %2. %3")
                     .arg(shownText(former.name), toQString(changeText(*shown.change, shown.figures.isNarrowed)),
                          toQString(shown.reason));
    }
    return parts.join(QStringLiteral("; "));
}

double BuildTimelineModel::strength(const QModelIndex& index) const
{
    const bool isCountry = m_rows == Rows::Countries;
    if (!cell(index).figures.level)
        return 0;
    double most = 0;
    for (const BuildCell& one : row(index.row()).cells)
        most = std::max(most, mostPerHour(one, isCountry));
    return 0.15 + (most > 0 ? 0.6 * mostPerHour(cell(index), isCountry) / most : 0);
}

BuildTimelineModel::Behind BuildTimelineModel::behind(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || columnCount() < 2)
        return {};
    const auto after = static_cast<std::size_t>(std::max(index.column(), 1));
    auto pair = std::make_shared<Comparison>();
    pair->before = m_timeline->builds[after - 1];
    pair->after = m_timeline->builds[after];
    pair->reconstruction = m_timeline->reconstruction;
    pair->imported = m_timeline->imported;
    const BuildRow& shown = row(index.row());
    FlowsBehind flows;
    flows.title = rowTitle(shown);
    flows.reason = toQString(shown.cells[after].reason);
    flows.nameBefore = shownText(pair->before.name);
    flows.nameAfter = shownText(pair->after.name);
    flows.before = shown.cells[after - 1].flows;
    flows.after = shown.cells[after].flows;
    return {std::move(pair), std::move(flows)};
}

int BuildTimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rowsOf(m_rows).size());
}

int BuildTimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_timeline ? 0 : static_cast<int>(m_timeline->builds.size());
}

QVariant BuildTimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BuildCell& shown = cell(index);
    switch (role) {
    case Qt::DisplayRole: return amountText(index);
    case MatrixRole::Detail: return shown.change ? changeShown(*shown.change, shown.figures.isNarrowed) : QString();
    case Qt::ToolTipRole: return plainToolTip(sentence(index));
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case MatrixRole::Country: return m_rows == Rows::Countries ? toQString(row(index.row()).key) : QString();
    case MatrixRole::Strength: return strength(index);
    case MatrixRole::IsLevel: return true;
    default: return {};
    }
}

QVariant BuildTimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(orientation == Qt::Horizontal ? Qt::Alignment(Qt::AlignCenter)
                                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    if (orientation == Qt::Vertical) {
        text = rowTitle(row(section));
    } else {
        const ComparedSide& build = m_timeline->builds[static_cast<std::size_t>(section)];
        QStringList builds;
        for (const std::string& one : build.builds)
            builds << shownText(one);
        text = shownText(build.name) + QLatin1Char('\n') +
               (builds.isEmpty() ? tr("build not known") : builds.join(tr(", "))) + QLatin1Char('\n') +
               tr("%1, %2").arg(toQString(countedText(build.countedRuns, "run", "runs")),
                                toQString(hoursText(build.hours)));
    }
    return role == Qt::DisplayRole ? text : plainToolTip(text);
}

} // namespace waybill
