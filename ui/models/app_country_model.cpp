// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/app_country_model.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/table_values.h"
#include "models/text.h"

#include <QStandardItemModel>
#include <algorithm>

namespace waybill {

namespace {

QString kindText(AppKind kind)
{
    switch (kind) {
    case AppKind::System: return AppCountryModel::tr("system");
    case AppKind::Installed: return AppCountryModel::tr("app");
    case AppKind::Unknown: break;
    }
    return AppCountryModel::tr("unknown");
}

QString rangeShown(const Range& range)
{
    if (range.max == 0)
        return QStringLiteral("–");
    if (range.min == range.max)
        return bytesShown(range.max);
    return range.min == 0 ? AppCountryModel::tr("up to %1").arg(bytesShown(range.max))
                          : AppCountryModel::tr("%1 to %2").arg(bytesShown(range.min), bytesShown(range.max));
}

QString appText(const AppRow& row)
{
    if (!row.app.empty())
        return shownText(row.app);
    return row.uid < 0 ? AppCountryModel::tr("App unknown") : AppCountryModel::tr("User id %1").arg(row.uid);
}

QString quoted(const std::string& text)
{
    QString value = QString::fromStdString(text);
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + value + QLatin1Char('"');
}

} // namespace

AppCountryModel::AppCountryModel(QThreadPool* pool, QObject* parent)
    : QAbstractTableModel(parent), m_watchList(defaultWatchList()),
      m_job(
          pool,
          [this](AppCountries apps) {
              beginResetModel();
              m_apps = std::move(apps);
              endResetModel();
              emit changed();
          },
          [this](const QString& problem) { emit failed(problem); })
{}

void AppCountryModel::setAnalysis(AnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    m_job.start(
        [this]() -> LatestJob<AppCountries>::Work {
            return [analysis = m_analysis](const StopFlag&) {
                return analysis ? appCountries(*analysis) : AppCountries{};
            };
        },
        LatestJob<AppCountries>::Running::LetFinish);
}

void AppCountryModel::setWatchList(std::vector<CountryCode> watchList)
{
    beginResetModel();
    m_watchList = std::move(watchList);
    endResetModel();
}

QString AppCountryModel::statement() const
{
    if (!m_analysis || m_apps.rows.empty())
        return isSearching() ? tr("Searching…") : tr("This handset contacted nothing in the capture.");
    if (!m_apps.hasAppFacts)
        return tr("App unknown – this may not be the vendor. This capture does not say which program sent what; a "
                  "recording by PCAPdroid does.");
    const AppRow& last = m_apps.rows.back();
    if (!last.app.empty() || last.uid >= 0)
        return tr(
            "As the capture itself names them. “system” is a user id below 10000; an “app” may have been put there "
            "by its user or by the maker.");
    return tr("As the capture itself names them. For %1 the app is unknown – this may not be the vendor.")
        .arg(toQString(countedText(last.flows, "flow", "flows")));
}

QString AppCountryModel::expressionAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const AppRow& row = m_apps.rows[static_cast<std::size_t>(index.row())];
    QString app = row.app.empty() ? (row.uid < 0 ? QStringLiteral("not app") : QStringLiteral("uid == %1").arg(row.uid))
                                  : QStringLiteral("app == %1").arg(quoted(row.app));
    const int column = index.column();
    const int country = column - FirstCountry;
    if (country >= 0 && country < static_cast<int>(m_watchList.size()))
        app += QStringLiteral(" and country == %1")
                   .arg(toQString(m_watchList[static_cast<std::size_t>(country)].toString()));
    else if (column == elsewhere() + 1)
        app += QStringLiteral(" and band == edge");
    else if (column == elsewhere() + 2)
        app += QStringLiteral(" and band == unplaced");
    return app;
}

std::shared_ptr<QAbstractItemModel> AppCountryModel::table() const
{
    auto table = std::make_shared<QStandardItemModel>();
    QStringList titles{tr("App"), tr("User id"), tr("Kind"), tr("Flows")};
    for (int column = Sent; column < columnCount(); ++column) {
        const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (isRange(column))
            titles << tr("%1 (bytes, at least)").arg(title) << tr("%1 (bytes, up to)").arg(title);
        else
            titles << tr("%1 (bytes)").arg(title);
    }
    table->setHorizontalHeaderLabels(titles);
    const auto cell = [](const QVariant& value) {
        auto* item = new QStandardItem(value.toString());
        item->setData(value, TableValueRole);
        return item;
    };
    const auto number = [&cell](std::uint64_t value) { return cell(QVariant(static_cast<qlonglong>(value))); };
    for (const AppRow& row : m_apps.rows) {
        QList<QStandardItem*> cells{cell(appText(row)), cell(row.uid < 0 ? QVariant(QString()) : QVariant(row.uid)),
                                    cell(kindText(row.kind)), number(row.flows)};
        for (int column = Sent; column < columnCount(); ++column) {
            const Range range = rangeOf(row, column);
            cells << number(range.min);
            if (isRange(column))
                cells << number(range.max);
        }
        table->appendRow(cells);
    }
    return table;
}

int AppCountryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_apps.rows.size());
}

int AppCountryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : elsewhere() + 3;
}

Range AppCountryModel::rangeOf(const AppRow& row, int column) const
{
    if (column == Sent)
        return {row.traffic.contentUp, row.traffic.contentUp};
    if (column == elsewhere() + 1)
        return {row.edgeUp, row.edgeUp};
    if (column == elsewhere() + 2)
        return {row.unplacedUp, row.unplacedUp};
    Range sum;
    for (const auto& [code, range] : row.contentUp) {
        const auto watched = std::find(m_watchList.begin(), m_watchList.end(), code);
        const int its =
            watched == m_watchList.end() ? elsewhere() : FirstCountry + static_cast<int>(watched - m_watchList.begin());
        if (its != column)
            continue;
        sum.min += range.min;
        sum.max += range.max;
    }
    return sum;
}

QString AppCountryModel::textOf(const AppRow& row, int column) const
{
    if (column == App)
        return appText(row);
    return column == Kind ? kindText(row.kind) : rangeShown(rangeOf(row, column));
}

QString AppCountryModel::toolTipOf(const AppRow& row, int column) const
{
    if (column == App && row.app.empty() && row.uid < 0)
        return tr("The capture does not say which program these flows belong to. This may not be the vendor.");
    if (column == App)
        return row.uid < 0 ? appText(row) : tr("%1, user id %2").arg(appText(row)).arg(row.uid);
    if (column == Kind)
        return tr(
            "By its Android user id: below 10000 a part of the system, from 10000 on an app, installed by the user "
            "or by the maker");
    if (column == elsewhere() && rangeOf(row, column).min != rangeOf(row, column).max)
        return tr("Other countries together; a disputed address counts once for each of them in the upper figure");
    return tr("%1: %2 of content to “%3”")
        .arg(appText(row), rangeShown(rangeOf(row, column)),
             headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

QVariant AppCountryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AppRow& row = m_apps.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return plainToolTip(toolTipOf(row, index.column()));
    case Qt::UserRole: return QVariant::fromValue<qulonglong>(rangeOf(row, index.column()).max);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() < Sent ? Qt::AlignLeft | Qt::AlignVCenter
                                                         : Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant AppCountryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const int country = section - FirstCountry;
    switch (section) {
    case App: return tr("App");
    case Kind: return tr("Kind");
    case Sent: return tr("Sent");
    default: break;
    }
    if (country < static_cast<int>(m_watchList.size()))
        return wordShown(countryName(m_watchList[static_cast<std::size_t>(country)]));
    return section == elsewhere()       ? tr("Elsewhere")
           : section == elsewhere() + 1 ? tr("CDN or anycast")
                                        : tr("Unplaced");
}

} // namespace waybill
