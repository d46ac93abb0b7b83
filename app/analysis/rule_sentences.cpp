// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_sentences.h"

#include "analysis/traffic.h"
#include "base/format.h"
#include "base/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

std::string rangeText(const Range& range)
{
    if (range.max == 0)
        return said("none");
    if (range.min == range.max)
        return bytesText(range.max);
    return range.min == 0 ? say("up to {}", bytesText(range.max))
                          : say("at least {}, up to {}", bytesText(range.min), bytesText(range.max));
}

std::string corrections(const Analysis& analysis)
{
    return analysis.rules()->countOn() == 1 ? said("the analyst's correction") : said("the analyst's corrections");
}

} // namespace

std::string correctionMark(const Analysis& analysis, CountryCode code)
{
    if (!analysis.withoutRules())
        return {};
    const CountryTotals now = analysis.country(code), then = analysis.withoutRules()->country(code);
    if (now.correctedUp == 0 && now.contentUp == then.contentUp)
        return {};
    const std::string without = rangeText(then.contentUp);
    if (now.correctedUp == 0)
        return say("without {} {}", corrections(analysis), without);
    const std::string part = now.correctedUp == now.contentUp.max ? said("all") : bytesText(now.correctedUp);
    return analysis.rules()->countOn() == 1
               ? say("{} of it by {}; without it {}", part, corrections(analysis), without)
               : say("{} of it by {}; without them {}", part, corrections(analysis), without);
}

std::string sentMark(const Analysis& analysis)
{
    if (!analysis.withoutRules())
        return {};
    const std::uint64_t now = analysis.coverage().remote.contentUp;
    const Analysis& plain = *analysis.withoutRules();
    if (now == plain.coverage().remote.contentUp)
        return {};
    return say("with what the analyst left out, {} to {}", bytesText(plain.coverage().remote.contentUp),
               countedText(plain.contentDestinations(), "destination", "destinations"));
}

std::string leftOutText(const Analysis& analysis)
{
    const TrafficTotals& leftOut = analysis.parts().leftOut;
    if (leftOut.flows == 0)
        return {};
    return say("{} with {} of content left out by the analyst", countedText(leftOut.flows, "flow", "flows"),
               bytesText(leftOut.contentUp));
}

std::string rulesNotice(const Analysis& analysis)
{
    if (analysis.rules() == nullptr)
        return {};
    const std::size_t count = analysis.rules()->countOn();
    const std::string corrections = countedText(count, "correction", "corrections");
    return count == 1 ? say("{} by the analyst is in these figures", corrections)
                      : say("{} by the analyst are in these figures", corrections);
}

std::vector<TrafficTotals> trafficByRule(const std::vector<const Analysis*>& analyses)
{
    std::vector<TrafficTotals> sums;
    for (const Analysis* analysis : analyses) {
        const std::vector<TrafficTotals>& byRule = analysis->parts().byRule;
        sums.resize(std::max(sums.size(), byRule.size()));
        for (std::size_t i = 0; i < byRule.size(); ++i)
            sums[i] += byRule[i];
    }
    return sums;
}

std::vector<std::string> ruleLines(const Analysis& analysis)
{
    return ruleLines(std::vector{&analysis});
}

std::vector<std::string> ruleLines(const std::vector<const Analysis*>& analyses)
{
    std::vector<std::string> lines;
    const std::vector<TrafficTotals> sums = trafficByRule(analyses);
    for (std::size_t i = 0; i < sums.size() && analyses.front()->rules() != nullptr; ++i) {
        const AnalystRule& rule = analyses.front()->rules()->rules()[i];
        if (rule.isOn)
            lines.push_back(fmt::format("{}. {}: {}, {} of content", i + 1, fullRuleText(rule),
                                        countedText(sums[i].flows, "flow", "flows"), bytesText(sums[i].contentUp)));
    }
    return lines;
}

std::string correctedPlaceText(const Analysis& analysis, const RemoteHost& host)
{
    const AnalystRule* const rule = analysis.rule(host.rule);
    if (rule == nullptr || host.where.state != PlaceState::Corrected)
        return {};
    const Where bySources = analysis.geography().locate(host.address);
    std::string places;
    for (const CountryCode code : candidateCountries(bySources))
        places += (places.empty() ? "" : ", ") + said(countryName(code));
    if (bySources.state == PlaceState::Edge)
        places = said("nothing about a place (CDN or anycast)");
    const std::string source = rule->source.empty() ? "" : say("; source: {}", printableText(rule->source));
    return say("corrected to {} by the analyst ({}{}); the sources say {}", said(countryName(rule->country)),
               printableText(rule->reason), source, places.empty() ? said("nothing") : places);
}

} // namespace waybill
