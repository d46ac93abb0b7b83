// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyst_rule.h"

#include "analysis/analyst_subject.h"
#include "base/format.h"

#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t LongestSubject = 300;       // a host name has 253 characters
constexpr std::size_t LongestReason = 16U << 10U; // more is a document: put it elsewhere and name it as the source

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::optional<std::string> wrongCountry(const AnalystRule& rule, const AnalystSubject& subject)
{
    if (rule.country.isNone())
        return "a country is missing";
    if (countryName(rule.country) == rule.country.toString())
        return fmt::format("{} is no country of ISO 3166-1", rule.country.toString());
    if (subject.kind == AnalystSubject::Kind::Mac || subject.kind == AnalystSubject::Kind::Port)
        return fmt::format("“{}” says nothing about a place; a country belongs to an address, a prefix or a host",
                           printableText(rule.subject));
    if (subject.kind == AnalystSubject::Kind::Prefix && !subject.address.isPublic())
        return fmt::format("“{}” is not on the internet ({}), so it never gets a country", printableText(rule.subject),
                           scopeName(subject.address.scope()));
    return std::nullopt;
}

std::string validityText(const AnalystRule& rule)
{
    std::string text;
    if (rule.validFrom)
        text += " from " + dateTimeText(*rule.validFrom, 0);
    if (rule.validTo)
        text += " to " + dateTimeText(*rule.validTo, 0);
    return text.empty() ? text : "; valid" + text + " UTC";
}

} // namespace

std::optional<std::string> whatIsWrongWith(const AnalystRule& rule)
{
    if (rule.subject.size() > LongestSubject)
        return "the subject is longer than any name or address";
    const Result<AnalystSubject> subject = AnalystSubject::parse(rule.subject);
    if (!subject)
        return subject.error().message;
    if (rule.kind == AnalystRule::Kind::Country) {
        if (auto wrong = wrongCountry(rule, *subject))
            return wrong;
    }
    if (isBlank(rule.reason))
        return "a reason is missing: figures that rest on it are quoted with it";
    if (rule.reason.size() > LongestReason || rule.source.size() > LongestReason)
        return "reason or source is longer than 16 KiB";
    if (rule.validFrom && rule.validTo && *rule.validFrom > *rule.validTo)
        return "it would end before it begins";
    return std::nullopt;
}

std::string ruleText(const AnalystRule& rule)
{
    const std::string subject = printableText(rule.subject);
    return rule.kind == AnalystRule::Kind::Country
               ? fmt::format("Country of {} corrected to {}", subject, countryName(rule.country))
               : fmt::format("{} left out", subject);
}

std::string fullRuleText(const AnalystRule& rule)
{
    const std::string source = isBlank(rule.source) ? "" : "; source: " + printableText(rule.source);
    return fmt::format("{} ({}{}{})", ruleText(rule), printableText(rule.reason), source, validityText(rule));
}

} // namespace waybill
