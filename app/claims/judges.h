// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/verdict_parts.h"

namespace waybill {

// The judge of each kind of test; judgeClaims() adds what is common to all.

/// Destination with None or Some, and Identifier.
[[nodiscard]] Verdict judgePresence(const ClaimCase& what);
/// Destination with Only.
[[nodiscard]] Verdict judgeOnly(const ClaimCase& what);
[[nodiscard]] Verdict judgeTransport(const ClaimCase& what);
/// Gone and New.
[[nodiscard]] Verdict judgeAppearance(const ClaimCase& what);
[[nodiscard]] Verdict judgeMoved(const ClaimCase& what);
/// Less and More, of traffic or findings.
[[nodiscard]] Verdict judgeAmount(const ClaimCase& what);
[[nodiscard]] Verdict judgeLatency(const ClaimCase& what);

/// What is asked of the runs of one side for the recipient, level and identifier of the claim's own test.
[[nodiscard]] ObservationRequest requestOf(const ClaimCase& what, ClaimSide side);
/// At which level a test of findings cannot say "not there": why, a sentence; empty when it can.
[[nodiscard]] std::string whyUnreadable(const ClaimCase& what, const Observation& observation);
/// "content", "a connection", "IMEI": what the test speaks of.
[[nodiscard]] std::string subjectText(const ClaimTest& test);

} // namespace waybill
