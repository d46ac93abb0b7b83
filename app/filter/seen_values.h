// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter_fields.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// A value of a field, and how much of it there is.
struct SeenValue {
    std::string text;
    std::string what; ///< for people; may be empty
    std::uint64_t weight = 0;
};

inline constexpr std::uint32_t MostRowsLookedAt = 100'000; ///< flows or hosts, so that typing never waits

/// Values that a field can have, or has in this analysis (null: only those of closed lists); in no order.
[[nodiscard]] std::vector<SeenValue> seenValues(const FilterField& field, const Analysis* analysis);

} // namespace waybill
