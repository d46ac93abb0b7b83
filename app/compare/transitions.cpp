// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/transitions.h"

#include "base/wording.h"

#include <map>
#include <utility>

namespace waybill {

namespace {

std::string joinedCodes(const Place& place, std::string_view between, bool isForPeople)
{
    std::string text;
    for (const CountryCode code : place.countries)
        text += (text.empty() ? "" : std::string(between)) + (isForPeople ? said(countryName(code)) : code.toString());
    return text;
}

std::string joined(const PlaceSet& places, std::string_view between, std::string (*textOf)(const Place&))
{
    std::string text;
    for (const PlaceFigures& one : places)
        text += (text.empty() ? "" : std::string(between)) + textOf(one.place);
    return text;
}

} // namespace

std::string placeKey(const Place& place)
{
    switch (place.kind) {
    case Place::Kind::Country: return joinedCodes(place, "/", false);
    case Place::Kind::OneSource: return "one-source:" + joinedCodes(place, "/", false);
    case Place::Kind::Disputed: return "disputed:" + joinedCodes(place, "/", false);
    case Place::Kind::Edge: return "edge";
    case Place::Kind::Unplaced: return "unplaced";
    case Place::Kind::LookedUpOnly:
    case Place::Kind::LookedUpNoMatch: return "looked-up";
    case Place::Kind::Absent:
    case Place::Kind::NoMatch: return "absent";
    }
    return "absent";
}

std::string placeText(const Place& place)
{
    switch (place.kind) {
    case Place::Kind::Country: return joinedCodes(place, said(" or "), true);
    case Place::Kind::OneSource: return say("{} (one source)", joinedCodes(place, said(" or "), true));
    case Place::Kind::Disputed: return say("{} (sources disagree)", joinedCodes(place, said(" or "), true));
    case Place::Kind::Edge: return said("CDN or anycast, place unknown");
    case Place::Kind::Unplaced: return said("unplaced");
    case Place::Kind::LookedUpOnly: return said("looked up only");
    case Place::Kind::Absent: return said("not seen");
    case Place::Kind::NoMatch: return said("no matching flow");
    case Place::Kind::LookedUpNoMatch: return said("looked up, no matching flow");
    }
    return said("not seen");
}

std::string placesKey(const PlaceSet& places)
{
    return places.empty() ? "absent" : joined(places, "+", placeKey);
}

std::string placesText(const PlaceSet& places)
{
    return places.empty() ? said("not seen") : joined(places, said(" and "), placeText);
}

std::vector<TransitionCell> transitionCells(const std::vector<TransitionRow>& rows)
{
    std::map<std::pair<std::string, std::string>, TransitionCell> cells;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        TransitionCell& cell = cells[{placesKey(rows[row].before), placesKey(rows[row].after)}];
        cell.rows.push_back(row);
        for (const PlaceFigures& one : rows[row].before)
            cell.before += one.figures;
        for (const PlaceFigures& one : rows[row].after)
            cell.after += one.figures;
    }
    std::vector<TransitionCell> sorted;
    for (auto& [places, cell] : cells) {
        cell.from = places.first;
        cell.to = places.second;
        sorted.push_back(std::move(cell));
    }
    return sorted;
}

} // namespace waybill
