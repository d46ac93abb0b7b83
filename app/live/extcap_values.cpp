// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "live/extcap.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <sstream>
#include <string_view>

namespace waybill {

namespace {

std::string titleOf(const ExtcapOption& option)
{
    return fmt::format("“{}” ({})", printableText(option.display), printableText(option.call));
}

std::optional<double> numberOf(std::string_view text, bool isWhole)
{
    double value = 0;
    std::int64_t whole = 0;
    const char* const end = text.data() + text.size();
    if (isWhole) {
        const auto [at, problem] = std::from_chars(text.data(), end, whole);
        return problem == std::errc() && at == end ? std::optional(static_cast<double>(whole)) : std::nullopt;
    }
    const auto [at, problem] = std::from_chars(text.data(), end, value);
    return problem == std::errc() && at == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::string faultOfNumber(const ExtcapOption& option, const std::string& value)
{
    const bool isWhole = option.type != ExtcapType::Double;
    const std::optional<double> number = numberOf(value, isWhole);
    if (!number || (option.type == ExtcapType::Unsigned && *number < 0))
        return isWhole ? "must be a whole number" : "must be a number";
    if (option.least && *number < *option.least)
        return fmt::format("must be at least {}", *option.least);
    if (option.most && *number > *option.most)
        return fmt::format("must be at most {}", *option.most);
    return {};
}

bool isChoice(const ExtcapOption& option, const std::string& value)
{
    return std::any_of(option.choices.begin(), option.choices.end(),
                       [&](const ExtcapChoice& each) { return each.value == value; });
}

std::string faultOfChoices(const ExtcapOption& option, const std::string& value)
{
    std::istringstream parts(value);
    for (std::string part; std::getline(parts, part, ',');)
        if (!isChoice(option, part))
            return fmt::format("has no choice “{}”", printableText(part));
    return {};
}

/// What is wrong with the value, to follow the title of its option; empty: nothing. Never the value of a password.
std::string faultOf(const ExtcapOption& option, const std::string& value)
{
    std::error_code error;
    switch (option.type) {
    case ExtcapType::Integer:
    case ExtcapType::Unsigned:
    case ExtcapType::Timestamp:
    case ExtcapType::Double: return faultOfNumber(option, value);
    case ExtcapType::Boolean:
    case ExtcapType::Flag: return value == "true" || value == "false" ? "" : "must be true or false";
    case ExtcapType::Selector:
    case ExtcapType::Radio:
        return isChoice(option, value) ? "" : fmt::format("has no choice “{}”", printableText(value));
    case ExtcapType::MultiCheck: return faultOfChoices(option, value);
    case ExtcapType::File:
        return option.mustExist && !std::filesystem::exists(value, error)
                   ? fmt::format("needs a file that is there; {} is not", printableText(value))
                   : "";
    case ExtcapType::EditSelector:
    case ExtcapType::String:
    case ExtcapType::Password: return {}; // `validation` is for the program and for forms
    }
    return {};
}

const std::string* find(const std::map<std::string, std::string>& values, const std::string& call)
{
    const auto found = values.find(call);
    return found == values.end() || found->second.empty() ? nullptr : &found->second;
}

} // namespace

Result<void> checkExtcapValues(const std::vector<ExtcapOption>& options,
                               const std::map<std::string, std::string>& values)
{
    for (const auto& [call, value] : values)
        if (std::none_of(options.begin(), options.end(),
                         [&, &name = call](const auto& each) { return each.call == name; }))
            return Failure(
                Error{ErrorCode::InvalidArgument, fmt::format("there is no option {}", printableText(call))});
    for (const ExtcapOption& option : options) {
        const std::string* const value = find(values, option.call);
        if (value == nullptr && option.isRequired && option.defaultValue.empty())
            return Failure(Error{ErrorCode::InvalidArgument, titleOf(option) + " must be given"});
        const std::string fault = value == nullptr ? std::string() : faultOf(option, *value);
        if (!fault.empty())
            return Failure(Error{ErrorCode::InvalidArgument, titleOf(option) + " " + fault});
    }
    return {};
}

std::vector<std::string> extcapArguments(const std::vector<ExtcapOption>& options,
                                         const std::map<std::string, std::string>& values)
{
    std::vector<std::string> arguments;
    for (const ExtcapOption& option : options) {
        const std::string* const value = find(values, option.call);
        if (value == nullptr || (option.type == ExtcapType::Flag && *value != "true"))
            continue;
        arguments.push_back(option.call);
        if (option.type != ExtcapType::Flag)
            arguments.push_back(*value);
    }
    return arguments;
}

} // namespace waybill
