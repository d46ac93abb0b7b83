// SPDX-License-Identifier: GPL-3.0-or-later
// What ViewBuilder does with the rules of an analyst: which flow one decides about, and what came of it.
#include "analysis/view_builder.h"
#include "analysis/with_rules.h"

namespace waybill {

void ViewBuilder::obey(std::shared_ptr<const AnalystRules> rules, AnalysisPtr without)
{
    m_rules = std::move(rules);
    m_withoutRules = std::move(without);
    m_byRule.assign(m_rules ? m_rules->rules().size() : 0, TrafficTotals());
}

std::uint32_t ViewBuilder::ruleOf(FlowId flow, const FlowView& view) const
{
    return m_rules ? m_rules->find(flowForRules(*m_recording, flow, view)) : 0;
}

bool ViewBuilder::isLeavingOut(std::uint32_t rule) const
{
    return rule != 0 && m_rules->rules()[rule - 1].kind == AnalystRule::Kind::LeaveOut;
}

/// The row of an address in flows that a rule places elsewhere. Flows to the same address that it says nothing about
/// keep the row of the address.
std::uint32_t ViewBuilder::correctedHost(std::uint32_t base, std::uint32_t rule)
{
    const auto [place, isNew] =
        m_correctedHosts.try_emplace(std::pair(base, rule), static_cast<std::uint32_t>(m_hosts.size()));
    if (isNew) {
        RemoteHost host;
        host.address = m_hosts[base].address;
        host.where = m_hosts[base].where;
        host.where.state = PlaceState::Corrected;
        host.where.country = m_rules->rules()[rule - 1].country;
        host.rule = rule;
        m_hosts.append(host);
        m_hostBase.push_back(base);
        m_hostDomain.emplace_back();
        m_hostHasManyDomains.push_back(0);
        m_unnamedFlows.emplace_back();
    }
    return place->second;
}

void ViewBuilder::accountRule(const FlowView& view, bool isAdding)
{
    const auto count = [&view, isAdding](TrafficTotals& totals) {
        isAdding ? totals += view.traffic : totals -= view.traffic;
    };
    if (view.rule != 0)
        count(m_byRule[view.rule - 1]);
    if (view.omitted != Omitted::LeftOut)
        return;
    count(m_leftOut);
    if (!view.domain.isNone())
        m_leftOutDomains[view.domain] += isAdding ? 1 : ~std::uint64_t{0}; // adding the complement subtracts
}

/// Whether every flow to a domain was left out: then it was contacted, and must not stand there as only looked up.
bool ViewBuilder::isLeftOutWhole(StringId domain) const
{
    const auto found = m_leftOutDomains.find(domain);
    if (found == m_leftOutDomains.end() || found->second == 0)
        return false;
    const auto place = m_destinationIndex.find(std::string(m_recording->strings[domain]));
    return place == m_destinationIndex.end() || m_destinations[place->second].facts.traffic.flows == 0;
}

void ViewBuilder::addRules(Analysis::Parts& parts) const
{
    parts.rules = m_rules;
    parts.withoutRules = m_withoutRules;
    parts.byRule = m_byRule;
    parts.leftOut = m_leftOut;
    for (const auto& [domain, flows] : m_leftOutDomains) {
        if (isLeftOutWhole(domain))
            parts.leftOutDomains.insert(domain);
    }
}

} // namespace waybill
