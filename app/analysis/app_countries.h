// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace waybill {

/// What an Android user id says about a program (AOSP android_filesystem_config.h: AID_APP_START is 10000).
enum class AppKind : std::uint8_t {
    System,    ///< below 10000: a part of the system itself
    Installed, ///< 10000 and above: an app, put there by its user or by the maker
    Unknown,   ///< nothing is recorded of the program behind the flow
};
/// User ids of further users of the device repeat those of the first in steps of 100,000.
[[nodiscard]] AppKind kindOfApp(std::int32_t uid) noexcept;

/// One program, or all flows of which none is known, and where it sent content.
struct AppRow {
    AppKind kind = AppKind::Unknown;
    std::string app;                        ///< as the capture names it, empty: not named
    std::int32_t uid = -2;                  ///< −2: no word
    TrafficTotals traffic;                  ///< of flows beyond the local network
    std::map<CountryCode, Range> contentUp; ///< min: agreed; max: with disputed and one-source addresses
    std::uint64_t edgeUp = 0, unplacedUp = 0;
    std::uint64_t flows = 0;
};

/// App × country.
struct AppCountries {
    std::vector<AppRow> rows; ///< by content sent, largest first; the unknown ones last
    bool hasAppFacts = false; ///< the capture names a program for at least one flow
};

/// Which program sent how much content to which country, beyond the local network. The capture itself has to name the
/// program (PCAPdroid, pcapng process information); flows are never given to an app by guess.
[[nodiscard]] AppCountries appCountries(const Analysis& analysis);

} // namespace waybill
