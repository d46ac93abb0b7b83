// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Sets sentence, finding and worth: scope and hours; what can no longer be read, has moved, is new or gone; then how
/// many differ in figures; and what all that is worth. With one run a side it states differences of two recordings and
/// nothing more (methods §3.7).
void setSentence(Comparison& comparison);

/// What follows it, each to be quoted with the first: watched countries, moves, what is no longer readable.
[[nodiscard]] std::vector<std::string> furtherSentences(const Comparison& comparison);

/// "only the idle stretches": which part of the runs was compared; empty for all of them.
[[nodiscard]] std::string_view windowText(RunWindow window) noexcept;

/// "at least 1.2 kB per hour; up to 3.4 kB per hour if disputed servers are there", "none certain; up to 3.4 kB per
/// hour", "contacted, no content sent", "not seen in 12 h"; the reason of a range can be left to another place.
/// Narrowed: "no matching flow in 12 h", and "no match in 12 h" where there is little room (Omitted).
enum class RangeReason : std::uint8_t { Given, Omitted };
[[nodiscard]] std::string countrySideText(const CountryRow& row, bool isBefore,
                                          RangeReason reason = RangeReason::Given);

} // namespace waybill
