// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alert_rules.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "base/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace waybill {

namespace {

using Kind = AlertRule::Kind;

constexpr std::size_t LongestService = 200; // the longest name of a bundled service has 40 characters

struct KindWord {
    Kind kind;
    std::string_view word;
};
constexpr std::array<KindWord, 6> Words{{{Kind::FirstContent, "first-content"},
                                         {Kind::NewDestination, "new-destination"},
                                         {Kind::ConsentOff, "consent-off"},
                                         {Kind::PacketsDropped, "packets-dropped"},
                                         {Kind::UnnamedContent, "unnamed-content"},
                                         {Kind::IdentifierSeen, "identifier-seen"}}};

bool hasCountry(Kind kind)
{
    return kind == Kind::FirstContent || kind == Kind::UnnamedContent;
}

std::string inSentence(CountryCode code)
{
    return code == UnitedStates ? said("the United States") : said(countryName(code));
}

/// The first word of `text`, which is left with what follows one blank behind it.
std::string_view takeWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

Failure wrong(std::string_view line, std::string_view why)
{
    return Failure(Error{ErrorCode::InvalidArgument,
                         fmt::format("“{}” is no alert rule: {}", printableText(line.substr(0, LongestService)), why)});
}

/// What stands behind the kind, into `rule`; what is wrong with it, or nothing.
std::string_view takeScope(std::string_view scope, AlertRule& rule)
{
    if (hasCountry(rule.kind)) {
        const auto code = CountryCode::parse(scope);
        rule.country = code.value_or(CountryCode());
        return code ? "" : "it names no country by its two letters";
    }
    if (rule.kind == Kind::NewDestination) {
        rule.isSinceMarker = scope == "since-marker";
        return scope.empty() || rule.isSinceMarker ? "" : "“since-marker” or nothing must stand at its end";
    }
    if (rule.kind == Kind::ConsentOff) {
        rule.service = scope;
        return scope.size() <= LongestService ? "" : "its service is too long";
    }
    return scope.empty() ? "" : "nothing may stand behind its kind";
}

} // namespace

std::string toLine(const AlertRule& rule)
{
    const auto word =
        std::find_if(Words.begin(), Words.end(), [&rule](const KindWord& w) { return w.kind == rule.kind; });
    const std::string scope = hasCountry(rule.kind)                                     ? rule.country.toString()
                              : rule.kind == Kind::ConsentOff                           ? rule.service
                              : rule.kind == Kind::NewDestination && rule.isSinceMarker ? "since-marker"
                                                                                        : "";
    return fmt::format("{} {}{}{}", rule.isOn ? "on" : "off", word->word, scope.empty() ? "" : " ", scope);
}

Result<AlertRule> alertRuleOf(std::string_view line)
{
    std::string_view rest = line;
    AlertRule rule;
    const std::string_view state = takeWord(rest);
    if (state != "on" && state != "off")
        return wrong(line, "it must begin with “on” or “off”");
    rule.isOn = state == "on";
    const std::string_view kind = takeWord(rest);
    const auto word = std::find_if(Words.begin(), Words.end(), [kind](const KindWord& w) { return w.word == kind; });
    if (word == Words.end())
        return wrong(line, "its kind is not known");
    rule.kind = word->kind;
    if (const std::string_view problem = takeScope(rest, rule); !problem.empty())
        return wrong(line, problem);
    return rule;
}

std::vector<AlertRule> defaultAlertRules(const std::vector<CountryCode>& watchList)
{
    std::vector<AlertRule> rules;
    for (const CountryCode code : watchList)
        rules.push_back({.kind = Kind::FirstContent, .country = code});
    rules.push_back({.kind = Kind::ConsentOff});
    rules.push_back({.kind = Kind::PacketsDropped});
    rules.push_back({.kind = Kind::IdentifierSeen});
    rules.push_back({.kind = Kind::NewDestination, .isOn = false});
    rules.push_back({.kind = Kind::NewDestination, .isSinceMarker = true, .isOn = false});
    for (const CountryCode code : watchList)
        rules.push_back({.kind = Kind::UnnamedContent, .country = code, .isOn = false});
    return rules;
}

std::string ruleTitle(const AlertRule& rule)
{
    switch (rule.kind) {
    case Kind::FirstContent: return say("Content to an address estimated in {}", inSentence(rule.country));
    case Kind::NewDestination:
        return rule.isSinceMarker ? said("New destination since the marker")
                                  : said("New destination since the capture began");
    case Kind::ConsentOff:
        return rule.service.empty() ? said("Contact while consent is off")
                                    : say("Contact with {} while consent is off", printableText(rule.service));
    case Kind::PacketsDropped: return said("Packets were dropped");
    case Kind::UnnamedContent:
        return say("Content without a name to an address estimated in {}", inSentence(rule.country));
    case Kind::IdentifierSeen: return said("A value of the device card was sent");
    }
    return {};
}

std::string ruleExplanation(const AlertRule& rule)
{
    switch (rule.kind) {
    case Kind::FirstContent:
        return said("Told at the first content, not at a mere contact: once when all location sources agree, and once "
                    "before that when only some of them name the country. CDN and anycast addresses have no country.");
    case Kind::NewDestination:
        return said("Told at the first packet of each destination outside the local network. A server that was seen "
                    "already and whose name is read later is not new.");
    case Kind::ConsentOff:
        return said("Told once for each destination and each time consent is off. Off is what is stated for the run, "
                    "and what steps and markers say: \"consent off\", \"consent on\", \"consent off again\".");
    case Kind::PacketsDropped: return said("Told once, as soon as whoever captures counts a lost packet.");
    case Kind::UnnamedContent:
        return said("Told at the first content of a flow whose server has no name: none in the flow, and no DNS answer "
                    "that was seen.");
    case Kind::IdentifierSeen:
        return said("Told once for each value and each recipient, when a search of what could be read has found it. "
                    "Searches rest ten times as long as the last one took. Without a device card nothing is told.");
    }
    return {};
}

} // namespace waybill
