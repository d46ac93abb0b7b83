// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "filter/value_test.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Judges one comparison for flows. What many flows share (texts, far sides, services) is judged once, so that a
/// million flows take some tens of milliseconds. Keeps references to the analysis and the comparison; for one thread.
class FlowJudge {
public:
    /// The comparison must be one that flows can tell (isToldByFlows()).
    FlowJudge(const Analysis& analysis, const FieldComparison& comparison);

    [[nodiscard]] bool holds(FlowId flow);
    [[nodiscard]] bool wasTooCostly() const { return m_test.wasTooCostly(); }

private:
    using Values = void (FlowJudge::*)(FlowId, Tally&);

    [[nodiscard]] static Values valuesOf(FieldId field);
    void prepare();
    void prepareAnswers();
    void addPlace(FlowId flow, Tally& tally);
    void addService(FlowId flow, Tally& tally);
    void addName(FlowId flow, Tally& tally);
    void addNameSource(FlowId flow, Tally& tally);
    void addDomain(FlowId flow, Tally& tally);
    void addShared(FlowId flow, Tally& tally); ///< destination, lookup, handset, run, capture
    void addRequest(FlowId flow, Tally& tally);
    void addApp(FlowId flow, Tally& tally);
    void addWord(FlowId flow, Tally& tally); ///< direction, level, protocol
    void addEndpoint(FlowId flow, Tally& tally);
    void addAddress(FlowId flow, Tally& tally);
    void addPort(FlowId flow, Tally& tally);
    void addMac(FlowId flow, Tally& tally);
    void addAmount(FlowId flow, Tally& tally);
    void addTime(FlowId flow, Tally& tally);
    void addTruth(FlowId flow, Tally& tally);
    void addHandshake(FlowId flow, Tally& tally);
    void addServerName(FlowId flow, Tally& tally);
    void addCommunityId(FlowId flow, Tally& tally);
    void addLayer(FlowId flow, Tally& tally);
    void addGeo(FlowId flow, Tally& tally);

    void addText(StringId text, Tally& tally);
    void addSide(const IpAddress& side, Tally& tally);
    [[nodiscard]] const Tally& whereOf(const IpAddress& address);

    const Analysis& m_analysis;
    ValueTest m_test;
    FieldId m_field;
    Values m_values;
    std::vector<std::uint8_t> m_texts; ///< by StringId: 0 not judged, 1 no, 2 yes
    std::vector<Tally> m_shared;       ///< by destination, flow, handset, run or capture
    std::vector<std::uint8_t> m_isHostKnown;
    std::vector<Tally> m_hosts; ///< by host index
    std::unordered_map<IpAddress, Tally> m_others;
    std::unordered_map<std::uint64_t, Tally> m_services; ///< by name and host
    std::vector<std::uint8_t> m_isToldOf;    ///< by host index: DNS answers about its address can change the outcome
    std::array<std::uint8_t, 256> m_words{}; ///< by number of a closed list, as m_texts
    std::array<std::uint8_t, 256> m_transports{};
};

} // namespace waybill
