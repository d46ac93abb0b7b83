// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <vector>

namespace waybill {

/// Which countries are watched, by all windows: those beyond the four take further colours and hatches in their order,
/// grey from the fifth on. For the GUI thread.
void setWatchedCountries(const std::vector<CountryCode>& countries);
/// Place among the watched countries that have no colour of their own; −1 for all others.
[[nodiscard]] int furtherWatchedPlace(CountryCode code);

} // namespace waybill
