// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"
#include "claims/claim_input.h"

#include <string>
#include <vector>

namespace waybill {

/// Which report of a case verdicts make.
struct ReportStanding {
    unsigned number = 1;              ///< that it has, or would have
    bool isIssued = false;            ///< the newest issued report has the same verdicts, word for word
    std::vector<std::string> changes; ///< since the report before it, and why, sentences; empty for the first
};

/// `json` is waybill.verdicts/1 without paths; `versions` as versionsOf() has them.
[[nodiscard]] ReportStanding reportStanding(const Case& item, const std::string& json, const std::string& versions);

/// Freezes a report in the case: its verdicts, versions, what every location source said about the addresses of its
/// runs, and an entry of the log. The newest one again is not issued twice. `program`: "waybill-cli 0.1.0".
void issueReport(Case& item, const ClaimInput& input, std::string json, const std::string& program);

/// Program and tables behind all runs, one a line, each once.
[[nodiscard]] std::string versionsOf(const ClaimInput& input, const std::string& program);

/// Entries of the log that a report shows: all but those about issued reports, which would make each another one.
[[nodiscard]] std::vector<std::string> reportLog(const Case& item);

} // namespace waybill
