// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handset/user_agent.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill::agent {

/// Longest text that is taken for a model, build or version; longer ones are free text.
inline constexpr std::size_t LongestField = 64;

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// The part before the first of these characters; all of it when there is none.
[[nodiscard]] std::string_view upTo(std::string_view text, std::string_view anyOf);
/// Trimmed copy; empty when longer than LongestField.
[[nodiscard]] std::string field(std::string_view text);
/// What follows `marker`, up to the first of `anyOf`; empty when the marker does not occur.
[[nodiscard]] std::string_view behind(std::string_view text, std::string_view marker, std::string_view anyOf);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] bool beginsWithDigit(std::string_view text);
/// "en", "en-us", "zh_CN".
[[nodiscard]] bool isLocale(std::string_view text);

/// Fills what an Android device's text says; false when it is none.
[[nodiscard]] bool readAndroid(std::string_view text, UserAgentTraits& traits);
/// The same for iPhone, iPad and iPod.
[[nodiscard]] bool readApple(std::string_view text, UserAgentTraits& traits);

} // namespace waybill::agent
