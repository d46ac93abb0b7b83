// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/change.h"

#include <compare>
#include <string>
#include <vector>

namespace waybill {

/// Where traffic went, as one cell heading of the transition matrix.
struct Place {
    enum class Kind : std::uint8_t {
        Country,   ///< all location sources agree
        OneSource, ///< one source only
        Disputed,  ///< sources name different countries
        Edge,      ///< CDN or anycast: place unknown
        Unplaced,
        LookedUpOnly,    ///< asked for by DNS, not contacted
        Absent,          ///< not seen on that side
        NoMatch,         ///< no flow there passes the filter; other flows may be there
        LookedUpNoMatch, ///< a question for it passes the filter, no flow to it does; other flows may be there
    };
    Kind kind = Kind::Absent;
    std::vector<CountryCode> countries; ///< one for Country and OneSource, two or more for Disputed; sorted
    friend auto operator<=>(const Place&, const Place&) = default;
};
/// "CN", "one-source:CN", "disputed:CN/SG", "edge", "unplaced", "looked-up", "absent"; likewise where no flow
/// passes the filter: the key of JSON.
[[nodiscard]] std::string placeKey(const Place& place);
/// For people: "China", "Singapore (one source)", "China or Singapore (sources disagree)", "CDN, place unknown", …
[[nodiscard]] std::string placeText(const Place& place);

/// A place with what went there.
struct PlaceFigures {
    Place place;
    Figures figures;
};
/// All places of one subject on one side, sorted by place.
using PlaceSet = std::vector<PlaceFigures>;
/// "CN", "CN+edge"; "absent" for none.
[[nodiscard]] std::string placesKey(const PlaceSet& places);
/// "China and CDN, place unknown"
[[nodiscard]] std::string placesText(const PlaceSet& places);

/// One subject of the transition matrix: place before × place after (methods §2.9).
struct TransitionRow {
    std::string key;        ///< destination or service group, as in the rows
    std::string label;      ///< for people
    std::string group;      ///< service group of a destination; empty: none known
    PlaceSet before, after; ///< never empty: Absent and LookedUpOnly are places here
    bool isMove = false;    ///< contacted on both sides, no place in common, and every place known
    std::uint32_t row = 0;  ///< index into Comparison::destinations or ::serviceGroups: the flows behind it
};

/// One cell of the matrix: all subjects that go from one set of places to another.
struct TransitionCell {
    std::string from, to;            ///< placesKey
    std::vector<std::uint32_t> rows; ///< indexes into the transition rows
    Figures before, after;
};
/// The matrix over `rows`, sorted by (from, to).
[[nodiscard]] std::vector<TransitionCell> transitionCells(const std::vector<TransitionRow>& rows);

} // namespace waybill
