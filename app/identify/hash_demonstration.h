// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/device_card.h"
#include "identify/hash_worth.h"
#include "identify/identifier_finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// A hash that was found, and what it is worth.
struct ShownHash {
    std::uint32_t finding = 0; ///< index of the first of its kind: identifier and chain
    HashWorth worth;
    std::optional<Recovery> recovery; ///< the declared IMEI, found again by trying all serial numbers of its model
    std::string whyNot;               ///< why it was not tried, a sentence part; empty with a recovery
};

/// Every kind of hash among the findings, of values on the card. Tries only for the card's own IMEIs (recoverImei()).
[[nodiscard]] std::vector<ShownHash>
demonstrateHashes(const DeviceCard& card, const std::vector<IdentifierFinding>& findings, unsigned threads);

/// Why the way to this finding keeps others from trying all values; empty when nothing does. A salt that the app holds
/// is no secret, so that is said.
[[nodiscard]] std::string whatDefeatsTrying(const IdentifierFinding& finding);

} // namespace waybill
