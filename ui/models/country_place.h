// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geography.h"

#include <QMetaType>
#include <vector>

namespace waybill {

/// What a country chip needs: one country, several that are disputed, or none (edge, local, unplaced).
struct CountryPlace {
    PlaceState state = PlaceState::Unplaced;
    std::vector<CountryCode> countries;
};

[[nodiscard]] CountryPlace countryPlaceOf(const Where& where);

} // namespace waybill

Q_DECLARE_METATYPE(waybill::CountryPlace)
