// SPDX-License-Identifier: GPL-3.0-or-later
// Tables made for a file from what a page shows in another form: facts, countries.
#include "models/table_values.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStandardItemModel>
#include <algorithm>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TableValues", text);
}

void addRow(QStandardItemModel& model, const QVariantList& cells)
{
    QList<QStandardItem*> row;
    for (const QVariant& cell : cells) {
        auto* item = new QStandardItem(cell.toString());
        item->setData(cell, TableValueRole);
        row << item;
    }
    model.appendRow(row);
}

QVariant bytes(std::uint64_t value)
{
    return QVariant(static_cast<qlonglong>(value));
}

QVariantList countryCells(const CountryTotals& country)
{
    return {wordShown(countryName(country.code)),
            toQString(country.code.toString()),
            bytes(country.contentUp.min),
            bytes(country.contentUp.max),
            bytes(country.payloadUp.min),
            bytes(country.payloadUp.max),
            bytes(country.wireUp.min),
            bytes(country.wireUp.max),
            bytes(country.wireDown.min),
            bytes(country.wireDown.max),
            bytes(country.flows),
            bytes(country.destinations)};
}

QVariantList groupCells(const QString& name, const TrafficTotals& totals, std::uint64_t destinations)
{
    return {name,
            QString(),
            bytes(totals.contentUp),
            bytes(totals.contentUp),
            bytes(totals.payloadUp),
            bytes(totals.payloadUp),
            bytes(totals.wireUp),
            bytes(totals.wireUp),
            bytes(totals.wireDown),
            bytes(totals.wireDown),
            bytes(totals.flows),
            bytes(destinations)};
}

} // namespace

std::shared_ptr<QAbstractItemModel> factTable(const FactSheet& sheet)
{
    auto model = std::make_shared<QStandardItemModel>();
    model->setHorizontalHeaderLabels({tr("Section"), tr("Fact"), tr("Value"), tr("What it rests on")});
    for (const FactSection& section : sheet.sections)
        for (const Fact& fact : section.facts)
            addRow(*model, {section.title, fact.label, fact.value, fact.basis()});
    return model;
}

std::shared_ptr<QAbstractItemModel> countryTable(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    auto model = std::make_shared<QStandardItemModel>();
    model->setHorizontalHeaderLabels(
        {tr("Estimated in"), tr("Country code"), tr("Content sent (bytes, at least)"),
         tr("Content sent (bytes, up to)"), tr("Payload sent (bytes, at least)"), tr("Payload sent (bytes, up to)"),
         tr("Wire bytes sent (at least)"), tr("Wire bytes sent (up to)"), tr("Wire bytes received (at least)"),
         tr("Wire bytes received (up to)"), tr("Flows (up to)"), tr("Destinations (up to)")});
    for (const CountryCode code : watchList) {
        CountryTotals totals = analysis.country(code);
        totals.code = code;
        addRow(*model, countryCells(totals));
    }
    for (const CountryTotals& country : analysis.countries())
        if (std::find(watchList.begin(), watchList.end(), country.code) == watchList.end())
            addRow(*model, countryCells(country));
    const Analysis::Parts& parts = analysis.parts();
    addRow(*model, groupCells(tr("CDN or anycast, place unknown"), analysis.edge(), parts.edgeDestinations));
    addRow(*model, groupCells(tr("Unplaced"), analysis.unplaced(), parts.unplacedDestinations));
    addRow(*model, groupCells(tr("Local network"), analysis.local(), parts.localDestinations));
    return model;
}

std::shared_ptr<QAbstractItemModel> changeTable(const Comparison& comparison, Family family)
{
    auto model = std::make_shared<QStandardItemModel>();
    QStringList titles;
    for (const ChangeColumn& column : changeColumns())
        titles << changeTableTitle(column);
    model->setHorizontalHeaderLabels(titles);
    for (std::size_t row = 0; row < changeCount(comparison, family); ++row) {
        QVariantList cells;
        for (const ChangeColumn& column : changeColumns())
            cells << changeTableValue(column, changeAt(comparison, family, row));
        addRow(*model, cells);
    }
    return model;
}

} // namespace waybill
