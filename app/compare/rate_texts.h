// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace waybill {

/// "12 h", "2 h 04 min", "3 days": observable time.
[[nodiscard]] std::string hoursText(double hours);
/// "4.2 per hour", "3.6 a day": a rate of contacts, the unit that keeps it above one where there is one.
[[nodiscard]] std::string rateText(double perHour);
/// "12 kB per hour".
[[nodiscard]] std::string byteRateText(double bytesPerHour);
/// Below ten minutes of observable time, a rate per hour would be made up: figures are given as they are.
inline constexpr double FewestHoursForRate = 1.0 / 6;
/// "12 kB per hour"; "430 B in 6.1 s" where there was too little time for a rate.
[[nodiscard]] std::string bytesOverText(std::uint64_t bytes, double hours);
/// "4.2 per hour"; "3.6 a day" where at least a day was observed; "3 in 6.1 s" where there was too little time for a
/// rate.
[[nodiscard]] std::string contactsOverText(std::uint64_t contacts, double hours);
/// "12 h; up to 6 a day not excluded": what not seeing something for so long leaves open (methods §3.5).
[[nodiscard]] std::string boundText(double hours);
/// "1.5", "12", "0.034": two significant digits without an exponent.
[[nodiscard]] std::string shortNumber(double value);
/// "3.2×", "0.31×".
[[nodiscard]] std::string factorText(double ratio);
/// "0.029", "0.00016", "1": a p or q value, two significant digits.
[[nodiscard]] std::string probabilityText(double p);

} // namespace waybill
