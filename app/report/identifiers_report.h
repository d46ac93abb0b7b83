// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "identify/hash_demonstration.h"
#include "identify/identifier_search.h"

#include <iosfwd>
#include <vector>

namespace waybill {

/// How a report of identifiers is to be written.
struct IdentifiersReport {
    bool asJson = false;
    bool showsValues = false;           ///< declared values in full; else only what maskedIdentifier() leaves
    bool withHashWorth = false;         ///< tell what the next are worth, or that there are none
    std::vector<ShownHash> hashes = {}; ///< demonstrateHashes() of the findings
};

/// What of a device card was found, and how much of the traffic could be read at all. As JSON one object,
/// waybill.identifiers/1 (design.md §8). For people: what each identifier travelled as, to whom and where, sentences
/// before tables; what came from servers, and what is only possible, apart.
void writeIdentifiers(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found,
                      const IdentifiersReport& how, std::ostream& out);

} // namespace waybill
