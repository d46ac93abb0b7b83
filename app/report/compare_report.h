// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/build_timeline.h"
#include "compare/comparison.h"
#include "identify/identifier_change.h"

#include <iosfwd>
#include <vector>

namespace waybill {

/// What may stand beside a comparison.
struct ComparisonBesides {
    const BuildTimeline* timeline = nullptr;          ///< all builds in a row; null: there are two sides only
    const DeviceCard* card = nullptr;                 ///< null: nothing was searched
    std::vector<SearchedRun> before = {}, after = {}; ///< of the sides' runs; with `card`
};

/// The comparison as one JSON object, waybill.compare/1 (design.md §8): sides, countries, destinations, transitions,
/// states, identifiers (masked; empty without a device card), transport, steps, method, caveats, `builds` with a
/// timeline, and what stands beside these. A narrowed one has the key `filter` {expression, before {flows, of}, after
/// {flows, of}}; "absent", "not-seen", "new" and "gone" are then about the flows that match.
void writeComparisonJson(const Comparison& comparison, const ComparisonBesides& besides, std::ostream& out);
void writeComparisonJson(const Comparison& comparison, std::ostream& out);

/// The comparison for people: the sentence first, countries before and after per hour, moves, destinations with change
/// and reason, what was not comparable, how it was compared.
void writeComparisonText(const Comparison& comparison, std::ostream& out);

/// What became of each identifier of the device card, "no longer readable" apart from "not seen after"; nothing without
/// a card.
void writeIdentifierChangesText(const ComparisonBesides& besides, std::ostream& out);

/// What followed the tester's steps, before and after; nothing when there were none.
void writeStepsText(const Comparison& comparison, std::ostream& out);

/// How many runs would be needed, where those compared are few; nothing otherwise. Stands last.
void writePlanText(const Comparison& comparison, std::ostream& out);

/// Several builds in a row: the sentence, then a table of countries, service groups and destinations per hour.
void writeBuildsText(const BuildTimeline& timeline, std::ostream& out);

/// One line a run, server and name, in the columns of the IMC 2019 destination tables (Ren et al.; methods.md §2.7),
/// then what they lack: how sure the country is, by which sources of which date, and the row's change. `party` is given
/// only where a rule says that the server supports others (CDN, cloud hosting): who is first or third party to a device
/// is not known.
void writeComparisonCsv(const Comparison& comparison, std::ostream& out);

} // namespace waybill
