// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"
#include "geo/geography.h"

#include <memory>

namespace waybill {

/// Tables that answer for addresses whose lookups the case has frozen exactly as they were frozen, with the sources and
/// dates of then, and for all others as today's. Of an address frozen twice the last answer of each source counts.
/// Operators and edge networks are today's. `today` itself when nothing is frozen.
///
/// A case may know more sources and dates than fit (MaxEarlierSources): then those frozen last count, and addresses
/// known to none of them are looked up today.
[[nodiscard]] std::shared_ptr<const Geography> frozenGeography(const Case& item,
                                                               std::shared_ptr<const Geography> today);

} // namespace waybill
