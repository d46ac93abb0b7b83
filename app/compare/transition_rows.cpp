// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison_rows.h"

#include <algorithm>

namespace waybill {

namespace {

PlaceSet placesOr(PlaceSet places, const SideFigures& figures)
{
    if (!places.empty())
        return places;
    const Place::Kind absent = figures.isNarrowed ? Place::Kind::NoMatch : Place::Kind::Absent;
    const Place::Kind lookedUp = figures.isNarrowed ? Place::Kind::LookedUpNoMatch : Place::Kind::LookedUpOnly;
    const bool isLookedUp = figures.level == ContactLevel::LookedUp;
    return {{{isLookedUp ? lookedUp : absent, {}}, figures}};
}

// A move is claimed only where nothing about the places is open: no dispute, no edge, one side's countries not the
// other's.
bool areKnown(const PlaceSet& places)
{
    return std::all_of(places.begin(), places.end(),
                       [](const PlaceFigures& one) { return one.place.kind == Place::Kind::Country; });
}

bool haveCommon(const PlaceSet& a, const PlaceSet& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const PlaceFigures& x) {
        return std::any_of(b.begin(), b.end(), [&x](const PlaceFigures& y) { return x.place == y.place; });
    });
}

TransitionRow rowOf(const ChangeRow& change, PlaceSet before, PlaceSet after, std::size_t index)
{
    TransitionRow row;
    row.key = change.key;
    row.label = change.label;
    row.before = placesOr(std::move(before), change.before);
    row.after = placesOr(std::move(after), change.after);
    row.isMove = areKnown(row.before) && areKnown(row.after) && !haveCommon(row.before, row.after);
    row.row = static_cast<std::uint32_t>(index);
    return row;
}

} // namespace

std::vector<TransitionRow> transitionRows(const std::vector<DestinationRow>& destinations)
{
    std::vector<TransitionRow> rows;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const DestinationRow& destination = destinations[i];
        rows.push_back(rowOf(destination, destination.placesBefore, destination.placesAfter, i));
        if (destination.services.size() == 1)
            rows.back().group = destination.services.front();
    }
    return rows;
}

std::vector<TransitionRow> groupTransitionRows(const SidePair& sides, const std::vector<ChangeRow>& groups)
{
    std::vector<TransitionRow> rows;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        rows.push_back(rowOf(groups[i], merged(sides.before, Family::ServiceGroups, groups[i].key).places,
                             merged(sides.after, Family::ServiceGroups, groups[i].key).places, i));
        rows.back().group = groups[i].key;
    }
    return rows;
}

} // namespace waybill
