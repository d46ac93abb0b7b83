// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <vector>

namespace waybill {

/// c of log(x + c): half the smallest value above 0 of all sides, in their unit (methods.md §3.4). 0 when there is
/// none.
[[nodiscard]] double logOffset(std::initializer_list<std::span<const double>> sides) noexcept;

/// Whether every value can be a rate or a count: finite and not negative.
[[nodiscard]] bool areRates(std::span<const double> values) noexcept;

/// log(x + c) of each value. An offset of 0 means that all values are 0: they become 0, and no difference is found.
[[nodiscard]] std::vector<double> logValues(std::span<const double> values, double offset);

/// Arithmetic mean; 0 of nothing.
[[nodiscard]] double meanOf(std::span<const double> values) noexcept;

} // namespace waybill
