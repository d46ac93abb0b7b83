// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/country_place.h"

#include "models/flow_matcher.h"

namespace waybill {

CountryPlace countryPlaceOf(const Where& where)
{
    CountryPlace place;
    place.state = where.state;
    if (where.state == PlaceState::Agreed || where.state == PlaceState::OneSource ||
        where.state == PlaceState::Corrected)
        place.countries.push_back(where.country);
    else
        place.countries = disputedCountries(where);
    return place;
}

} // namespace waybill
