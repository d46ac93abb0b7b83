// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alert_rules.h"

#include <vector>

namespace waybill {

/// What the user wants to be told of, in every window.
struct AlertSettings {
    std::vector<AlertRule> rules;
    bool beeps = false; ///< an alert also makes the desktop's sound
    friend bool operator==(const AlertSettings&, const AlertSettings&) = default;
};

/// As the user left them; the defaults for this watch list when nothing was kept. A line that is no rule is left out.
[[nodiscard]] AlertSettings storedAlertSettings(const std::vector<CountryCode>& watchList);
void storeAlertSettings(const AlertSettings& settings);

} // namespace waybill
