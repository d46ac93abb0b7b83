// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <vector>

namespace waybill {

/// Every code that countryName() has a name for, in order.
[[nodiscard]] std::vector<CountryCode> allCountries();

} // namespace waybill
