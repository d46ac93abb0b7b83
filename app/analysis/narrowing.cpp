// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narrowing.h"

#include "analysis/analyse.h"
#include "analysis/narrowed_view.h"
#include "analysis/view_builder.h"
#include "analysis/with_rules.h"

#include <algorithm>

namespace waybill {

namespace {

/// True when the same device was chosen in both, or none in the narrower one for want of traffic.
bool isSameHandset(const Analysis& whole, const Analysis& part)
{
    const Handset* wanted = whole.handset();
    const Handset* found = part.handset();
    if (wanted == nullptr || found == nullptr)
        return true;
    const auto& addresses = wanted->addresses;
    const auto isKnown = [&addresses](const IpAddress& address) {
        return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
    };
    return std::any_of(found->addresses.begin(), found->addresses.end(), isKnown);
}

} // namespace

AnalysisPtr narrowedTo(const AnalysisPtr& analysis, std::shared_ptr<const std::vector<bool>> kept, std::string keptBy,
                       std::shared_ptr<const std::set<StringId>> lookups)
{
    if (kept && !analysis->isNarrowed()) {
        const KeptFlows flows{std::move(kept), std::move(keptBy), std::move(lookups)};
        const AnalysisPtr& plain = plainAnalysis(analysis);
        AnalysisPtr narrowed = narrowedView(plain, flows, nullptr);
        return plain == analysis ? narrowed : narrowedView(analysis, flows, narrowed);
    }
    ViewBuilder view(analysis->sharedGeography(), analysis->choice(), analysis->parts().services);
    view.keepOnly(std::move(kept), std::move(keptBy), std::move(lookups));
    return withRules(view.update(analysis->sharedRecording(), {}), analysis->parts().rules);
}

Result<AnalysisPtr> withinSpan(const AnalysisPtr& whole, const TimeSpan& span, const Checkpoint& checkpoint)
{
    AnalysisRequest request;
    request.again = whole->sharedRecording();
    request.from = span.from;
    request.to = span.to;
    request.handset = whole->choice();
    request.services = whole->parts().services;
    Result<AnalysisPtr> part = analyse(request, whole->sharedGeography(), checkpoint, {});
    if (!part)
        return part;
    if (isSameHandset(*whole, **part))
        return withRules(*part, whole->parts().rules);
    HandsetChoice choice;
    const Handset& wanted = *whole->handset();
    if (!wanted.addresses.empty())
        choice.address = wanted.addresses.front(); // behind a router several devices share its MAC
    else if (!wanted.macs.empty())
        choice.mac = wanted.macs.front();
    return withRules(withHandset(*part, choice), whole->parts().rules);
}

} // namespace waybill
