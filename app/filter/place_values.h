// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/value_test.h"
#include "geo/geography.h"

namespace waybill {

/// Adds what is known about the place and the network of one address, for the field of `test`: country…, place, band,
/// edge, asn, operator, and those with geoip in their name.
void addPlaceValues(const Where& where, const Geography& geography, const ValueTest& test, Tally& tally);

/// The keyword of the field "place" for a state.
[[nodiscard]] std::string_view placeKey(PlaceState state) noexcept;

} // namespace waybill
