// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <map>
#include <memory>
#include <string>

namespace waybill {

/// Names of countries as the window shows them, by their code. Never changed once made, so that jobs can read them.
using CountryWords = std::map<CountryCode, std::string>;
using CountryWordsPtr = std::shared_ptr<const CountryWords>;

/// Those of this thread's language (base/wording.h); null when that is English.
[[nodiscard]] CountryWordsPtr countryWords();

} // namespace waybill
