// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/with_rules.h"

#include "analysis/traffic.h"
#include "analysis/view_builder.h"

#include <algorithm>
#include <set>

namespace waybill {

const AnalysisPtr& plainAnalysis(const AnalysisPtr& analysis)
{
    return analysis->withoutRules() ? analysis->withoutRules() : analysis;
}

AnalysisPtr withRules(const AnalysisPtr& analysis, std::shared_ptr<const AnalystRules> rules)
{
    const AnalysisPtr& plain = plainAnalysis(analysis);
    if (!rules || !rules->isAnyOn())
        return plain;
    ViewBuilder view(plain->sharedGeography(), plain->choice(), plain->parts().services);
    view.keepOnly(plain->parts().kept, plain->parts().keptBy, plain->parts().keptLookups);
    view.obey(std::move(rules), plain);
    return view.update(plain->sharedRecording(), {});
}

AnalystRules::Flow flowForRules(const Recording& recording, FlowId flow, const FlowView& view)
{
    const FlowIdentity& identity = recording.flows[flow];
    const bool isUp = view.role == FlowRole::Up;
    AnalystRules::Flow asked;
    asked.remote = isUp ? identity.responder : identity.originator;
    asked.remoteMac = isUp ? identity.responderMac : identity.originatorMac;
    asked.name = recording.strings[view.name];
    asked.start = identity.began;
    asked.protocol = identity.protocol;
    asked.port = identity.responderPort;
    asked.otherPort = identity.originatorPort;
    asked.hasPorts = identity.hasPorts;
    asked.isPortGuessed = identity.beganBeforeCapture;
    return asked;
}

namespace {

std::vector<std::string> placesOf(const Where& where)
{
    switch (bandOf(where)) {
    case Band::Edge: return {"CDN or anycast"};
    case Band::Local: return {"the local network"};
    case Band::Unplaced: return {"unplaced"};
    case Band::Country: break;
    }
    std::vector<std::string> names;
    for (const CountryCode code : candidateCountries(where))
        names.push_back(countryName(code));
    return names;
}

} // namespace

RulePreview previewOf(const AnalysisPtr& analysis, const AnalystRule& rule)
{
    RulePreview preview;
    AnalystRule on = rule;
    on.isOn = true;
    const auto rules = AnalystRules::parse({on});
    if (!rules)
        return preview;
    const Analysis& plain = *plainAnalysis(analysis);
    std::set<DestinationId> destinations;
    for (std::uint32_t row = 0; row < plain.flowCount(); ++row) {
        const FlowView& view = plain.view(FlowId{row});
        if (view.role == FlowRole::NotOurs || (*rules)->find(flowForRules(plain.recording(), FlowId{row}, view)) == 0)
            continue;
        preview.traffic += view.traffic;
        destinations.insert(view.destination);
        for (std::string& place : placesOf(plain.host(view.host).where)) {
            if (std::find(preview.from.begin(), preview.from.end(), place) == preview.from.end())
                preview.from.push_back(std::move(place));
        }
    }
    preview.destinations = destinations.size();
    return preview;
}

} // namespace waybill
