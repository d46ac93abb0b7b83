// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/country_firsts.h"

#include "analysis/contact_news.h"
#include "analysis/traffic.h"

#include <algorithm>
#include <unordered_map>

namespace waybill {

AnalysisPtr wholeOf(const AnalysisPtr& analysis)
{
    return analysis && analysis->parts().narrowedFrom ? analysis->parts().narrowedFrom : analysis;
}

std::shared_ptr<const CountryFirsts> CountryFirsts::of(const AnalysisPtr& analysis,
                                                       const std::shared_ptr<const CountryFirsts>& before)
{
    auto result = std::make_shared<CountryFirsts>();
    result->m_analysis = wholeOf(analysis);
    if (!result->m_analysis)
        return result;
    const Analysis& whole = *result->m_analysis;
    const bool isGrown = before && before->m_analysis && isGrownFrom(whole, *before->m_analysis);
    if (isGrown)
        result->m_firsts = before->m_firsts;
    std::unordered_map<std::uint32_t, Timestamp> hosts; // flows are many, hosts are few, and each has a list of codes
    const ColumnSnapshot<FlowView> none;
    const ColumnSnapshot<FlowView>& known = isGrown ? before->m_analysis->parts().flowViews : none;
    whole.parts().flowViews.forEachChanged(known, [&](std::size_t row) {
        const FlowId flow{static_cast<std::uint32_t>(row)};
        const FlowView& view = whole.view(flow);
        if (view.role == FlowRole::NotOurs || view.band != Band::Country)
            return;
        Timestamp& first = hosts.try_emplace(view.host, Timestamp::latest()).first->second;
        first = std::min(first, whole.flow(flow).began);
    });
    for (const auto& [host, time] : hosts) {
        for (const CountryCode code : candidateCountries(whole.host(host).where)) {
            Timestamp& first = result->m_firsts.try_emplace(code, Timestamp::latest()).first->second;
            first = std::min(first, time);
        }
    }
    return result;
}

Timestamp CountryFirsts::first(CountryCode code) const
{
    const auto found = m_firsts.find(code);
    return found == m_firsts.end() ? Timestamp::latest() : found->second;
}

} // namespace waybill
