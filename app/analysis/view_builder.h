// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/coverage_sums.h"
#include "analysis/dns_join.h"
#include "analysis/publishing.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Derives an Analysis from a Recording and a choice of handset, and keeps it up to date while the recording grows:
/// only flows that changed are looked at again. Owned by one thread.
class ViewBuilder {
public:
    ViewBuilder(std::shared_ptr<const Geography> geography, HandsetChoice choice,
                std::shared_ptr<const ServiceGroups> services = nullptr);
    ~ViewBuilder();

    /// Only these flows count, by FlowId, chosen by the expression `keptBy`; before the first update(). Flows beyond
    /// its end do not count. Lookups count with their flow, and for the domains of `lookups` (null: none).
    void keepOnly(std::shared_ptr<const std::vector<bool>> kept, std::string keptBy,
                  std::shared_ptr<const std::set<StringId>> lookups)
    {
        m_kept = std::move(kept);
        m_keptBy = std::move(keptBy);
        m_keptLookups = std::move(lookups);
    }

    /// Obeys the rules of an analyst, from before the first update(); `without` is the same recording without them.
    void obey(std::shared_ptr<const AnalystRules> rules, AnalysisPtr without);

    /// The analysis of `recording`, a later snapshot of the same growing recording each time; `changed` are the flows
    /// that differ from the one before.
    [[nodiscard]] AnalysisPtr update(std::shared_ptr<const Recording> recording, const std::vector<FlowId>& changed);

private:
    struct OurSide { ///< the handset chosen in one run
        HandsetId handset;
        std::vector<IpAddress> addresses;
        std::vector<MacAddress> macs;
        friend bool operator==(const OurSide&, const OurSide&) = default;
    };
    struct DestinationState {
        Destination facts;
        std::map<std::uint32_t, std::uint64_t> flowsOfHost;
        std::map<StringId, std::uint64_t> flowsOfName;
        std::shared_ptr<const Destination> published; ///< null when something changed since
        FirstQuestion asked;                          ///< of the handset for a name under it
        bool hasLostFlow = false; ///< a flow moved to another destination: times are to be taken anew
    };

    void chooseHandsets();
    void startOver();
    void viewAll();
    [[nodiscard]] bool isKept(FlowId flow) const
    {
        return !m_kept || (flow.value < m_kept->size() && (*m_kept)[flow.value]);
    }
    [[nodiscard]] FlowRole roleOf(const FlowIdentity& flow) const;
    [[nodiscard]] Omitted whyOmitted(FlowId flow) const;
    [[nodiscard]] FlowView describe(FlowId flow);
    void findName(FlowId flow, FlowView& view, const IpAddress& remote) const;
    [[nodiscard]] bool namesNobody(const NameRow& name, FlowId flow) const;
    [[nodiscard]] bool hasCertificate(FlowId flow) const;
    [[nodiscard]] Unnamed whyUnnamed(FlowId flow, const FlowView& view) const;
    [[nodiscard]] std::uint32_t hostOf(const IpAddress& address, std::uint32_t rule);
    [[nodiscard]] std::uint32_t correctedHost(std::uint32_t base, std::uint32_t rule);
    [[nodiscard]] std::uint32_t ruleOf(FlowId flow, const FlowView& view) const;
    [[nodiscard]] bool isLeavingOut(std::uint32_t rule) const;
    void accountRule(const FlowView& view, bool isAdding);
    void addRules(Analysis::Parts& parts) const;
    [[nodiscard]] bool isLeftOutWhole(StringId domain) const;
    [[nodiscard]] DestinationId destinationOf(const FlowView& view, const IpAddress& remote);
    [[nodiscard]] DestinationId destinationOfDomain(StringId domain);
    [[nodiscard]] DestinationId destinationByKey(std::string key, bool isNamed);
    void refresh(FlowId flow);
    void account(FlowId flow, const FlowView& view, bool isAdding);
    void noteOddities(FlowId flow, FlowView& view) const;
    void takeTimesAnew();
    void explainUnnamedAnew();
    void noteDomain(std::uint32_t host, StringId domain);
    void takeQueries();
    [[nodiscard]] bool isCounted(const DnsQueryRow& query) const;
    [[nodiscard]] AnalysisPtr publishAll();
    void addDestinations(Analysis::Parts& parts);
    [[nodiscard]] std::shared_ptr<const Destination> publish(DestinationState& state) const;

    std::shared_ptr<const Geography> m_geography;
    HandsetChoice m_choice;
    std::shared_ptr<const ServiceGroups> m_services; ///< handed on
    std::shared_ptr<const std::vector<bool>> m_kept; ///< null: all
    std::string m_keptBy;
    std::shared_ptr<const std::set<StringId>> m_keptLookups; ///< null: none
    std::shared_ptr<const AnalystRules> m_rules;             ///< null: none
    AnalysisPtr m_withoutRules;                              ///< null without rules
    std::vector<TrafficTotals> m_byRule;                     ///< as m_rules->rules()
    TrafficTotals m_leftOut;
    std::map<StringId, std::uint64_t> m_leftOutDomains; ///< flows
    std::shared_ptr<const Recording> m_recording;
    std::vector<Handset> m_handsets;
    std::vector<OurSide> m_ours; ///< by run
    DnsJoin m_dns;
    PagedColumn<FlowView> m_views;
    PagedColumn<RemoteHost> m_hosts;
    std::unordered_map<IpAddress, std::uint32_t> m_hostIndex;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> m_correctedHosts; ///< by base and rule
    std::vector<std::uint32_t> m_hostBase;           ///< by host: the row of its address, which names are kept under
    std::vector<StringId> m_hostDomain;              ///< by base: the one domain read in its flows
    std::vector<std::uint8_t> m_hostHasManyDomains;  ///< by base
    std::vector<std::vector<FlowId>> m_unnamedFlows; ///< by base: flows placed under its domain or its address
    std::vector<DestinationState> m_destinations;
    std::unordered_map<std::string, std::uint32_t> m_destinationIndex;
    std::vector<DestinationId> m_domainDestinations; ///< by StringId of the domain; none: not asked for yet
    std::vector<DestinationId> m_hostDestinations;   ///< by base, of flows without a domain; none likewise
    bool m_hasLostFlow = false;                      ///< some destination has
    std::size_t m_queriesTaken = 0;
    CoverageSums m_sums;
    std::uint64_t m_queriesOfOurs = 0;
};

} // namespace waybill
