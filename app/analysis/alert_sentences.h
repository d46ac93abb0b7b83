// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alert_rules.h"
#include "analysis/analysis.h"
#include "analysis/consent_off.h"
#include "analysis/contact_news.h"

#include <cstdint>
#include <string>

namespace waybill {

/// A flow of the handset in a time in which consent was off.
struct ConsentContact {
    FlowId flow;
    Timestamp time;         ///< of its first packet; of a flow that began before, of its last packet so far
    ConsentOff off;         ///< the time off
    bool isGoingOn = false; ///< it began before that time
};

// What alerts say, in the words that methods.md allows: content is sent to an address, the address is estimated in a
// country. Times stand at `offsetMinutes` east of UTC.

/// "This phone sent content to an address estimated in China: api.mi.com (42.62.48.181, AS37963 …), at 14:02:07
/// UTC+05:30, packet 1 204." `rule` is of kind FirstContent or UnnamedContent; the flow has content and its far side
/// may be in the rule's country.
[[nodiscard]] std::string contentAlert(const Analysis& analysis, FlowId flow, const AlertRule& rule, int offsetMinutes);
/// "New destination: xiaomi.com (42.62.48.181, AS…), estimated in China, at …, packet …."
[[nodiscard]] std::string newDestinationAlert(const Analysis& analysis, const ContactNew& contact, int offsetMinutes);
/// "This phone contacted api.mi.com (…) while consent was stated to be off (since 14:00:00 UTC+05:30), at …."
[[nodiscard]] std::string consentAlert(const Analysis& analysis, const ConsentContact& contact, int offsetMinutes);
/// "12 packets were dropped by 14:02:07 UTC+05:30: what was in them is in no figure."
[[nodiscard]] std::string droppedAlert(std::uint64_t packets, Timestamp by, int offsetMinutes);

} // namespace waybill
