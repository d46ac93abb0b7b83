// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>
#include <vector>

namespace waybill {

/// What a map and the table beside it say: content sent, by estimated country, and what has no place. Independent of
/// the page that shows it.
struct MapFacts {
    struct Country {
        CountryCode code;
        Range contentUp; ///< bytes
        QString name;
        QString words; ///< as on the overview: "at least 0.9 MB; up to 1.2 MB if disputed servers are there"
        std::uint64_t destinations = 0;
        bool isWatched = false;
    };
    struct Beside {
        Band band = Band::Edge;
        QString name;
        QString words; ///< "0.2 MB, place unknown"; "2.1 MB, not counted" for the local network
        std::uint64_t contentUp = 0;
        std::uint64_t destinations = 0;
    };
    std::vector<Country> countries; ///< watched ones first and in their order, also at zero; then by content (max)
    std::vector<Beside> beside;     ///< CDN or anycast, unplaced, local network; always these three
    /// Largest amount that a disc stands for, in bytes; the local network, which is not counted, left out.
    [[nodiscard]] std::uint64_t largest() const;
};

[[nodiscard]] MapFacts mapFacts(const Analysis& analysis, const std::vector<CountryCode>& watchList);

/// The same figures as a table, tab-separated, with a line of headings: country, code, at least, up to, destinations.
[[nodiscard]] QString mapTable(const MapFacts& facts);

/// What stands below every map, printed and in pictures too: what discs mean, whose borders these are, and that Waybill
/// takes no side. `mapName` is the source of the shapes; `hasBorders` is false for land alone.
[[nodiscard]] QString mapCaption(const QString& mapName, bool hasBorders);

} // namespace waybill
