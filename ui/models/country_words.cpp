// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/country_words.h"

#include "base/country_list.h"
#include "base/wording.h"

namespace waybill {

CountryWordsPtr countryWords()
{
    if (wording() == nullptr)
        return nullptr;
    auto words = std::make_shared<CountryWords>();
    for (const CountryCode code : allCountries())
        words->emplace(code, said(countryName(code)));
    return words;
}

} // namespace waybill
