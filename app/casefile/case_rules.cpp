// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_rules.h"

#include "casefile/case_log.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

Result<AnalystRule*> find(Case& item, std::size_t number)
{
    if (number >= 1 && number <= item.corrections.size())
        return &item.corrections[number - 1];
    const std::size_t count = item.corrections.size();
    return Failure(Error{ErrorCode::NotFound,
                         count == 0
                             ? "the case has no corrections"
                             : fmt::format("the case has no correction {}; they are numbered 1 to {}", number, count)});
}

} // namespace

Result<void> addCorrection(Case& item, AnalystRule rule, const std::string& program)
{
    if (const auto wrong = whatIsWrongWith(rule))
        return Failure(Error{ErrorCode::InvalidArgument, *wrong});
    const auto same = std::find_if(item.corrections.begin(), item.corrections.end(), [&rule](const AnalystRule& other) {
        return other.kind == rule.kind && other.subject == rule.subject && other.validFrom == rule.validFrom &&
               other.validTo == rule.validTo;
    });
    if (same != item.corrections.end())
        return Failure(Error{ErrorCode::InvalidArgument,
                             fmt::format("correction {} is about the same subject at the same time: {}; take it back "
                                         "first",
                                         same - item.corrections.begin() + 1, fullRuleText(*same))});
    item.log.push_back(logEntry(program, fullRuleText(rule)));
    item.corrections.push_back(std::move(rule));
    return {};
}

Result<AnalystRule> takeBackCorrection(Case& item, std::size_t number, const std::string& program)
{
    const Result<AnalystRule*> found = find(item, number);
    if (!found)
        return Failure(found.error());
    AnalystRule rule = **found;
    item.log.push_back(logEntry(program, "Correction taken back: " + fullRuleText(rule)));
    item.corrections.erase(item.corrections.begin() + static_cast<std::ptrdiff_t>(number - 1));
    return rule;
}

Result<void> switchCorrection(Case& item, std::size_t number, bool isOn, const std::string& program)
{
    const Result<AnalystRule*> found = find(item, number);
    if (!found)
        return Failure(found.error());
    AnalystRule& rule = **found;
    if (rule.isOn == isOn)
        return {};
    rule.isOn = isOn;
    item.log.push_back(
        logEntry(program, fmt::format("Correction switched {}: {}", isOn ? "on" : "off", fullRuleText(rule))));
    return {};
}

std::vector<LogEntry> correctionsLog(const Case& item)
{
    std::vector<LogEntry> log;
    for (const LogEntry& entry : item.log) {
        const std::string_view text = entry.text;
        if (text.starts_with("Country of ") || text.starts_with("Correction ") ||
            text.starts_with("Taken over from the notes on ") ||
            (text.find(" left out (") != std::string_view::npos && !text.starts_with("Note")))
            log.push_back(entry);
    }
    return log;
}

Result<std::shared_ptr<const AnalystRules>> correctionsOf(const Case& item)
{
    Result<std::shared_ptr<const AnalystRules>> rules = AnalystRules::parse(item.corrections);
    if (rules && !(*rules)->isAnyOn())
        return std::shared_ptr<const AnalystRules>();
    return rules;
}

} // namespace waybill
