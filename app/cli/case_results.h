// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case_store.h"
#include "compare/comparison.h"
#include "geo/geography.h"

#include <iosfwd>
#include <memory>
#include <string>

namespace waybill {

/// The tables to compare a case with: those that its kept results were computed with, for every address in them, unless
/// `useNew`. Says so when they are not those of today.
[[nodiscard]] std::shared_ptr<const Geography> tablesFor(const CaseStore& store, std::shared_ptr<const Geography> today,
                                                         bool useNew, std::ostream& err);

/// Keeps a comparison in the case and says whether it was the newest one already. The sides of `comparison` are called
/// as the case calls them. Fails as CaseStore::save(), and when reading was stopped.
[[nodiscard]] Result<void> keepResult(CaseStore& store, const Comparison& comparison, std::string json,
                                      std::ostream& err);

} // namespace waybill
