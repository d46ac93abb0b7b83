// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/result.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace waybill {

/// What `identifiers` is asked for.
struct IdentifiersArguments {
    std::string cardPath;
    std::vector<std::string> salts;
    bool asJson = false;
    bool showsValues = false;
};

/// `identifiers`: looks for what the device card declares in everything the handset said, and writes what was found.
/// Fails when the card cannot be read, and as searchIdentifiers() does.
[[nodiscard]] Result<void> writeIdentifiersFound(const Analysis& analysis, const IdentifiersArguments& arguments,
                                                 std::ostream& out);

/// The card is read before the captures, so that what is wrong with it is told at once.
[[nodiscard]] Result<void> checkCard(const std::string& path);

} // namespace waybill
