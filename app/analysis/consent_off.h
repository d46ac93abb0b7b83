// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Something that the tester noted at a time: a step or a marker.
struct ConsentMark {
    Timestamp time;
    std::int64_t uncertaintyNs = 0; ///< of the time, to either side
    std::string text;
};

/// A time in which the consent toggle was off, by what the tester states.
struct ConsentOff {
    Timestamp from = Timestamp::earliest(); ///< earliest(): as stated for the run from its start
    Timestamp to = Timestamp::latest();     ///< not included; latest(): until now
    friend bool operator==(const ConsentOff&, const ConsentOff&) = default;
};

/// The state in a stated condition: "on", "off", "on again", "off again", in any case, and whatever stands behind a
/// comma, semicolon, colon, full stop or bracket ("off (Mi Cloud)"). True: off. None: the words say neither.
[[nodiscard]] std::optional<bool> statedConsentOff(std::string_view condition);
/// The same in a step or marker, which begins with the word "consent": "consent off", "Consent: on again".
[[nodiscard]] std::optional<bool> markedConsentOff(std::string_view step);

/// When consent was off for sure: it begins as `condition` states, and every mark that says a state changes it. How
/// uncertain a mark's time is shortens the time off at both ends. In order of time; none is empty.
[[nodiscard]] std::vector<ConsentOff> consentOffTimes(std::string_view condition, std::vector<ConsentMark> marks);

} // namespace waybill
