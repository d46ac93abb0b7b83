// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rate_texts.h"

#include "base/format.h"
#include "base/timestamp.h"
#include "base/wording.h"
#include "compare/absence_bounds.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace waybill {

namespace {

std::string withoutTail(std::string text, std::string_view tail)
{
    if (text.ends_with(tail))
        text.erase(text.size() - tail.size());
    return text;
}

} // namespace

std::string shortNumber(double value)
{
    if (!std::isfinite(value))
        return said("any number");
    if (value == 0)
        return "0";
    if (value >= 99.5)
        return countText(static_cast<std::uint64_t>(std::min(std::round(value), 1e18)));
    if (value >= 9.95)
        return fmt::format("{:.0f}", value);
    const int decimals = std::clamp(1 - static_cast<int>(std::floor(std::log10(value))), 1, 6);
    std::string text = fmt::format("{:.{}f}", value, decimals);
    while (text.ends_with('0'))
        text.pop_back();
    return withoutTail(text, ".");
}

std::string hoursText(double hours)
{
    const double ns = std::min(hours * 3600e9, 9e18);
    const std::string text = durationText(static_cast<std::int64_t>(ns));
    return withoutTail(withoutTail(text, " 00 min"), " 00 s");
}

std::string rateText(double perHour)
{
    return perHour >= 1 || perHour == 0 ? say("{} per hour", shortNumber(perHour))
                                        : say("{} a day", shortNumber(perHour * 24));
}

std::string byteRateText(double bytesPerHour)
{
    return say("{} per hour", bytesText(static_cast<std::uint64_t>(std::llround(std::min(bytesPerHour, 9e18)))));
}

std::string boundText(double hours)
{
    return say("{}; up to {} a day not excluded", hoursText(hours), shortNumber(zeroEventBound(hours).perDay));
}

std::string factorText(double ratio)
{
    const bool isNearOne = ratio >= 0.795 && ratio < 1.255; // where the second digit decides
    return (isNearOne ? fmt::format("{:.2f}", ratio) : shortNumber(ratio)) + "\u00D7";
}

std::string bytesOverText(std::uint64_t bytes, double hours)
{
    return hours < FewestHoursForRate ? say("{} in {}", bytesText(bytes), hoursText(hours))
                                      : byteRateText(static_cast<double>(bytes) / hours);
}

std::string contactsOverText(std::uint64_t contacts, double hours)
{
    if (hours < FewestHoursForRate)
        return say("{} in {}", countText(contacts), hoursText(hours));
    const double perHour = static_cast<double>(contacts) / hours;
    return hours < 24 ? say("{} per hour", shortNumber(perHour)) : rateText(perHour); // no day was seen: none is stated
}

std::string probabilityText(double p)
{
    return p >= 0.995 ? "1" : p < 1e-6 ? said("below 0.000001") : shortNumber(p);
}

} // namespace waybill
