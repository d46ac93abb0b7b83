// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casefile/case.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// How the times that a tester wrote down are to be read.
struct StepClock {
    std::int64_t offsetNs = 0;      ///< true time minus the tester's clock
    std::int64_t uncertaintyNs = 0; ///< of that offset, to either side
    int utcOffsetMinutes = 0;       ///< east of UTC, for times without a zone
    std::optional<Timestamp> day;   ///< any moment of the day of times without a date, in that zone; none: refused
};

/// What a text of steps says. Every line with something on it is in one of the two.
struct ParsedSteps {
    std::vector<CaseStep> steps;       ///< in the order of the text; run: as the text says, else none
    std::vector<std::string> problems; ///< sentences, "line 3: …"; what they name is not in `steps`
};

/// Reads what a tester did when, as UTF-8: lines "14:02:10 opened the gallery", or a table (RFC 4180) with comma,
/// semicolon or tab, whose columns are time, text, uncertainty in seconds and run, or named by a heading line (time,
/// date, text, uncertainty, run). A time is "14:02", "14:02:10.5", "2:02 pm", with or without "2014-08-10" before it
/// and "Z", "+05:30" behind it, or seconds since 1970.
///
/// Refused, because a guess would be a false statement: dates like 10/08/2014, zones by letters that several countries
/// use, and a time without a date more than 12 hours before the one above it (past midnight, or not?). A line's own
/// uncertainty is added to the clock's.
[[nodiscard]] ParsedSteps stepsFromText(std::string_view text, const StepClock& clock);

/// What addSteps() did.
struct AddedSteps {
    std::size_t added = 0;
    std::size_t known = 0; ///< were in the case already, word for word
};

/// Puts steps into a case in order of time. Steps of no run get `run` (may be none). Fails, with the case as it was,
/// when a step names a run that is not there.
[[nodiscard]] Result<AddedSteps> addSteps(Case& item, std::vector<CaseStep> steps, CaseRunId run);

} // namespace waybill
