// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <QString>

namespace waybill {

/// What the map shows of one country, at a point that stands for the whole country.
struct MapPlace {
    CountryCode code;
    double certain = 0;  ///< bytes that went there by all sources
    double possible = 0; ///< bytes at most; not below `certain`
    QString name;        ///< plain text
    QString words;       ///< "at least 0.9 MB; up to 1.2 MB if disputed servers are there"; plain text
    bool isWatched = false;
};

} // namespace waybill
