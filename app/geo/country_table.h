// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "geo/range_table.h"

#include <vector>

namespace waybill {

/// Country of every address by one source.
struct CountryTable {
    /// Most countries that a row can point at: 0 means none and 255 marks a /64 with an edge inside.
    static constexpr std::size_t MaxCountries = 253;

    std::vector<CountryCode> countries{CountryCode()}; ///< [0] is none
    RangeTable<std::uint8_t> ranges;                   ///< address → index into countries

    [[nodiscard]] CountryCode find(const IpAddress& address) const noexcept { return countries[ranges.find(address)]; }
};

} // namespace waybill
