// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <iosfwd>

namespace waybill {

/// The comparison as one JSON object, waybill.compare/1 (design.md §8): sides, countries, destinations, transitions,
/// states, identifiers (empty: they need a device card), transport, method, caveats, and what stands beside these.
void writeComparisonJson(const Comparison& comparison, std::ostream& out);

/// The comparison for people: the sentence first, countries before and after per hour, moves, destinations with change
/// and reason, what was not comparable, how it was compared.
void writeComparisonText(const Comparison& comparison, std::ostream& out);

/// One line a run, server and name, in the columns of the IMC 2019 destination tables (Ren et al.; methods.md §2.7),
/// then what they lack: how sure the country is, by which sources of which date, and the row's change. `party` is given
/// only where a rule says that the server supports others (CDN, cloud hosting): who is first or third party to a device
/// is not known.
void writeComparisonCsv(const Comparison& comparison, std::ostream& out);

} // namespace waybill
