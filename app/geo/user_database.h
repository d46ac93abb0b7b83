// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geo/country_table.h"
#include "geo/geography.h"

#include <string>

namespace waybill {

/// A user's own .mmdb file, turned into the same table as the bundled sources: it is read once, by libmaxminddb, and
/// closed, so that a file that shrinks or changes later harms no lookup.
struct UserDatabase {
    GeoSource source;
    CountryTable table;
};

/// Reads country.iso_code (GeoLite2, DB-IP), country_code (IPinfo Lite, ip-location-db) or country (two letters, older
/// IPinfo) of every address; a code that names no country (ZZ, EU, AP) counts as not known. `registered_country` is
/// not a place and is not read. Fails when it is no MaxMind DB 2.0 file, is damaged, or has no such field.
[[nodiscard]] Result<UserDatabase> readUserDatabase(const std::string& path);

} // namespace waybill
