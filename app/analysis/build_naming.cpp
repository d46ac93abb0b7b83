// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/build_naming.h"

#include <algorithm>

namespace waybill {

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many characters of that kind the text begins with.
std::size_t leading(std::string_view text, bool (*is)(char))
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is) - text.begin());
}

} // namespace

std::string buildNaming(std::string_view build)
{
    if (const std::size_t blank = build.find(' '); blank != std::string_view::npos)
        return std::string(build.substr(0, blank));
    const std::size_t letters = leading(build, isUpper), digits = leading(build, isDigit);
    const bool isAndroid = (letters == 2 || letters == 3) && letters < build.size() && isDigit(build[letters]);
    if (isAndroid)
        return "Android";
    const std::string_view behind = build.substr(digits);
    const bool isApple = digits >= 1 && digits <= 2 && behind.size() >= 2 && isUpper(behind[0]) && isDigit(behind[1]);
    return isApple ? "iOS" : "maker";
}

} // namespace waybill
