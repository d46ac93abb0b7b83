// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destination_tree.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Builds one DestinationTree: places each flow by sort keys, makes the nodes in one pass over the sorted flows, then
/// sorts siblings. Lives for one job.
class DestinationTreeBuilder {
public:
    DestinationTreeBuilder(AnalysisPtr analysis, const DestinationQuery& query, const StopFlag& stop);
    [[nodiscard]] DestinationTreePtr build();

private:
    /// Where one flow stands: group, operator or service, destination, host name.
    struct Place {
        std::uint64_t groupAndNext = 0;
        std::uint64_t destinationAndHost = 0;
        std::uint32_t flow = 0;
    };
    struct Group {
        DestinationKind kind = DestinationKind::OtherCountry;
        std::vector<CountryCode> countries = {};
        std::string maker = {};
        friend auto operator<=>(const Group&, const Group&) = default;
    };
    static constexpr std::uint32_t UnnamedHost = 0x80000000u; ///< bit of a host index that stands for a name

    void placeHosts();
    [[nodiscard]] std::uint32_t groupNumber(Group group);
    [[nodiscard]] std::uint64_t groupAndOperatorOf(const FlowView& view) const;
    [[nodiscard]] std::uint64_t groupAndServiceOf(FlowId flow, const FlowView& view);
    [[nodiscard]] const ServiceMatch& serviceOf(FlowId flow, const FlowView& view);
    [[nodiscard]] bool isByService() const { return m_query.grouping == DestinationGrouping::Service; }
    [[nodiscard]] Group groupOf(const Where& where) const;
    [[nodiscard]] std::vector<Place> placeFlows();
    void makeNodes(const std::vector<Place>& places);
    [[nodiscard]] std::vector<std::uint32_t> pathAbove(const Place& place);
    [[nodiscard]] std::uint32_t addDestination(std::uint32_t destination, std::uint32_t parent);
    [[nodiscard]] std::uint32_t addNode(DestinationNode node, std::uint32_t parent, std::string_view identity);
    [[nodiscard]] std::uint32_t addGroup(const Group& group);
    [[nodiscard]] std::uint32_t addHost(std::uint32_t leaf, std::uint32_t parent);
    void addFlow(std::uint32_t flow, const std::vector<std::uint32_t>& path);
    void addCounts(DestinationNode& node, FlowId flow, const FlowView& view) const;
    void addService(DestinationNode& node, const ServiceMatch& match) const;
    void addPlace(DestinationNode& node, std::uint32_t host) const;
    void addWatchedWithoutFlows();
    void addDisputedToCandidates();
    void addLookedUp();
    void collapseSingleHosts();
    void orderChildren();
    void orderFlows();

    AnalysisPtr m_analysis;
    const DestinationQuery& m_query;
    const StopFlag& m_stop;
    std::shared_ptr<DestinationTree> m_tree;
    std::vector<Group> m_groups;
    std::map<Group, std::uint32_t> m_groupIndex;
    std::vector<std::uint32_t> m_groupOfHost;
    std::vector<std::uint32_t> m_nodeOfGroup;
    std::vector<std::shared_ptr<const Destination>> m_destinationOf; ///< by DestinationId
    std::vector<std::string> m_services;                             ///< names of services by the number in Place
    std::map<std::string, std::uint32_t> m_serviceNumbers;
    ServiceMatch m_lastService; ///< flows come sorted by name, so neighbours share an answer
    StringId m_lastName;
    std::uint32_t m_lastHost = DestinationNode::None;
    std::vector<bool> m_isGone; ///< by node: merged into its parent
};

} // namespace waybill
