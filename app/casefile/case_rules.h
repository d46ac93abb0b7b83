// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyst_rules.h"
#include "base/result.h"
#include "casefile/case.h"

#include <memory>
#include <string>

namespace waybill {

// Every change of a case's corrections is an entry of its log, which nothing removes. Numbers count from 1, as
// AnalystRules has them. `program`: "waybill-cli 0.1.0".

/// Adds a correction. Fails with InvalidArgument and a sentence that says why: what whatIsWrongWith() says, or that the
/// very same is there already.
[[nodiscard]] Result<void> addCorrection(Case& item, AnalystRule rule, const std::string& program);
/// Takes one back; what it was. Fails with NotFound when there is none of that number.
[[nodiscard]] Result<AnalystRule> takeBackCorrection(Case& item, std::size_t number, const std::string& program);
/// Switches one on or off without taking it back. Fails as takeBackCorrection().
[[nodiscard]] Result<void> switchCorrection(Case& item, std::size_t number, bool isOn, const std::string& program);

/// The entries of the log that are about corrections.
[[nodiscard]] std::vector<LogEntry> correctionsLog(const Case& item);

/// Those of the case, ready to be applied; null when none is on. A case from elsewhere may hold one that cannot be
/// used: InvalidArgument, with its number.
[[nodiscard]] Result<std::shared_ptr<const AnalystRules>> correctionsOf(const Case& item);

} // namespace waybill
