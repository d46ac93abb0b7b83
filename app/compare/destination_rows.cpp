// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "compare/comparison_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace waybill {

namespace {

using MatchedBy = DestinationRow::MatchedBy;

const Geography& geographyOf(const SidePair& sides)
{
    return sides.after.side.runs.front().analysis->geography();
}

std::vector<std::string> shown(const std::set<IpAddress>& addresses)
{
    std::vector<std::string> texts;
    for (const IpAddress& address : addresses) {
        if (texts.size() == DestinationRow::MostAddresses)
            break;
        texts.push_back(address.toString());
    }
    return texts;
}

std::string labelOf(const DestinationRow& row)
{
    const PlaceSet& places = row.placesAfter.empty() ? row.placesBefore : row.placesAfter;
    const std::string where = places.empty() ? std::string() : ", estimated in " + placesText(places);
    switch (row.matchedBy) {
    case MatchedBy::Domain: return printableName(row.key);
    case MatchedBy::ServiceGroup: return row.key + " (addresses without a name)";
    case MatchedBy::OperatorAndPlace: {
        const std::string by = row.operators.empty() ? row.key : row.operators.front();
        const bool isPlace = !places.empty() && places.front().place.kind <= Place::Kind::Disputed;
        return "without a name: " + by + (isPlace ? where : ", " + placesText(places));
    }
    case MatchedBy::Address: return row.key;
    }
    return row.key;
}

int rankOf(Change change)
{
    switch (change) {
    case Change::New:
    case Change::Gone: return 0;
    case Change::More:
    case Change::Less: return 1;
    case Change::Differs: return 2;
    case Change::Same: return 3;
    }
    return 3;
}

DestinationRow completed(ChangeRow&& base, const SidePair& sides)
{
    DestinationRow row;
    static_cast<ChangeRow&>(row) = std::move(base);
    MergedSubject before = merged(sides.before, Family::Destinations, row.key);
    MergedSubject after = merged(sides.after, Family::Destinations, row.key);
    row.flowsBefore = std::move(before.flows);
    row.flowsAfter = std::move(after.flows);
    row.placesBefore = std::move(before.places);
    row.placesAfter = std::move(after.places);
    row.addressesBefore = shown(before.addresses);
    row.addressesAfter = shown(after.addresses);
    before.groups.merge(after.groups);
    before.asns.merge(after.asns);
    row.services.assign(before.groups.begin(), before.groups.end());
    for (const std::uint32_t asn : before.asns)
        row.operators.push_back(operatorText(geographyOf(sides), asn));
    row.matchedBy = after.matchedBy.value_or(before.matchedBy.value_or(MatchedBy::Domain));
    row.label = labelOf(row);
    return row;
}

} // namespace

std::vector<DestinationRow> destinationRows(const SidePair& sides, const ClassifyOptions& options)
{
    std::vector<DestinationRow> rows;
    for (ChangeRow& row : classifyFamily(sides.before.metrics, sides.after.metrics, Family::Destinations, options))
        rows.push_back(completed(std::move(row), sides));
    std::stable_sort(rows.begin(), rows.end(), [](const DestinationRow& a, const DestinationRow& b) {
        const auto rank = [](const DestinationRow& row) {
            return std::tuple(-rankOf(row.change), row.before.contentUp + row.after.contentUp,
                              row.before.contacts + row.after.contacts);
        };
        return rank(a) > rank(b);
    });
    return rows;
}

std::vector<ChangeRow> familyRows(const SidePair& sides, Family family, const ClassifyOptions& options)
{
    std::vector<ChangeRow> rows = classifyFamily(sides.before.metrics, sides.after.metrics, family, options);
    for (ChangeRow& row : rows) {
        MergedSubject before = merged(sides.before, family, row.key), after = merged(sides.after, family, row.key);
        row.flowsBefore = std::move(before.flows);
        row.flowsAfter = std::move(after.flows);
        before.asns.merge(after.asns);
        if (family == Family::Operators && before.asns.size() == 1)
            row.label = operatorText(geographyOf(sides), *before.asns.begin());
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ChangeRow& a, const ChangeRow& b) {
        return a.before.contentUp + a.after.contentUp > b.before.contentUp + b.after.contentUp;
    });
    return rows;
}

} // namespace waybill
