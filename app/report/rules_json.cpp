// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rules_json.h"

#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"

namespace waybill {

Json ruleJson(const AnalystRule& rule)
{
    const bool isCountry = rule.kind == AnalystRule::Kind::Country;
    const auto time = [](const std::optional<Timestamp>& at) { return at ? Json(toRfc3339(*at)) : Json(); };
    return Json{{"kind", isCountry ? "country" : "leave-out"},
                {"subject", jsonText(rule.subject)},
                {"country", isCountry ? Json(rule.country.toString()) : Json()},
                {"reason", jsonText(rule.reason)},
                {"source", jsonText(rule.source)},
                {"valid_from", time(rule.validFrom)},
                {"valid_to", time(rule.validTo)}};
}

Json correctionsJson(const std::vector<const Analysis*>& analyses)
{
    Json list = Json::array();
    const AnalystRules* const rules = analyses.empty() ? nullptr : analyses.front()->rules();
    const std::vector<TrafficTotals> sums = trafficByRule(analyses);
    for (std::size_t i = 0; rules != nullptr && i < sums.size(); ++i) {
        if (!rules->rules()[i].isOn)
            continue;
        Json json = ruleJson(rules->rules()[i]);
        json["flows"] = sums[i].flows;
        json["content_bytes_up"] = sums[i].contentUp;
        list.push_back(std::move(json));
    }
    return list;
}

Json withoutCorrectionsJson(const Analysis& analysis)
{
    const Analysis& plain = *analysis.withoutRules();
    const Headline sentences = headline(plain, defaultWatchList());
    Json countries = Json::array();
    for (const CountryTotals& country : plain.countries())
        countries.push_back({{"code", country.code.toString()},
                             {"content_bytes_up", {{"min", country.contentUp.min}, {"max", country.contentUp.max}}}});
    return Json{{"sentence", sentences.sent + (sentences.watched.empty() ? "" : " " + sentences.watched)},
                {"content_bytes_up", plain.coverage().remote.contentUp},
                {"countries", std::move(countries)}};
}

} // namespace waybill
