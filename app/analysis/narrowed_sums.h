// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/coverage_sums.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace waybill {

/// What flows are summed up from: an analysis that is not narrowed, and which of its flows count.
struct NarrowingSource {
    NarrowingSource(const Analysis& analysis, const std::vector<bool>& mask);

    const Analysis& whole;
    const std::vector<bool>& kept;                ///< by FlowId; false beyond its end
    std::vector<const Destination*> destinations; ///< of the whole by DestinationId; null where there is none
    std::vector<std::uint32_t> baseOf;            ///< by host: the row of its address without a correction
};

/// Sums over a stretch of the kept flows, from what the whole analysis says of each. One stretch a thread: add(), then
/// settle() once the stretches have told each other their domains, then merge() in the order of the stretches.
///
/// Two things said of a flow hang on other flows and are settled anew: an unnamed flow stands under the one domain read
/// in flows to its address, and it lacks its name because of encrypted DNS only if some was seen.
class NarrowedSums {
public:
    struct HostSum {
        TrafficTotals traffic;
        std::int64_t minRttNs = -1;
        std::uint32_t firstRow = NoRow; ///< of a flow to its address
    };
    struct DestinationSum { ///< members as in Destination
        TrafficTotals traffic;
        Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
        std::uint64_t firstFrame = 0;
        std::int64_t minRttNs = -1;
        std::uint64_t encryptedUp = 0;
        std::uint32_t capture = 0;
    };
    /// The domains read in flows to one address, in order of the flows.
    struct DomainsRead {
        StringId first;
        std::uint32_t firstRow = NoRow;
        std::uint32_t otherRow = NoRow; ///< where another than the first was read
        void add(StringId domain, std::uint32_t row);
        void add(const DomainsRead& later);
        /// The only domain read before a flow; none when there are several.
        [[nodiscard]] StringId onlyBefore(std::uint32_t row) const;
    };
    struct Lists { ///< pairs, not always each once
        std::vector<std::pair<DestinationId, std::uint32_t>> hosts;
        std::vector<std::pair<DestinationId, StringId>> names;
    };

    explicit NarrowedSums(const NarrowingSource& source);
    void add(std::uint32_t firstRow, std::uint32_t endRow);
    /// Counts what add() put off. `domains` by base host, of all stretches.
    void settle(const std::vector<DomainsRead>& domains, bool isEncryptedDnsSeen);
    /// Counts a flow that settle() left because it stands elsewhere than in the whole.
    void addMoved(std::uint32_t row, const FlowView& view) { count(row, view); }
    void merge(const NarrowedSums& later);

    [[nodiscard]] const std::vector<HostSum>& hosts() const { return m_hosts; }
    [[nodiscard]] const std::vector<DestinationSum>& destinations() const { return m_destinations; }
    [[nodiscard]] const std::vector<DomainsRead>& domains() const { return m_domains; }
    [[nodiscard]] const CoverageSums& coverage() const { return m_coverage; }
    [[nodiscard]] const Lists& lists() const { return m_lists; }
    [[nodiscard]] const Analysis::ListedFlows& listed() const { return m_listed; }
    [[nodiscard]] const std::vector<TrafficTotals>& byRule() const { return m_byRule; }
    [[nodiscard]] const TrafficTotals& leftOut() const { return m_leftOut; }
    [[nodiscard]] const std::map<StringId, std::uint64_t>& leftOutDomains() const { return m_leftOutDomains; }
    /// Flows of which another reason for the missing name is said than in the whole, counted, in order.
    [[nodiscard]] const std::vector<std::pair<std::size_t, FlowView>>& changed() const { return m_changed; }
    /// Flows that stand under a domain now (or none: their address) that is another than in the whole. Not counted.
    struct Moved {
        std::uint32_t row;
        StringId domain;
        FlowView view; ///< but for its destination
    };
    [[nodiscard]] const std::vector<Moved>& moved() const { return m_moved; }

private:
    /// Remembers pairs for a while. What was forgotten is listed twice, which costs less than remembering all.
    class RecentPairs {
    public:
        [[nodiscard]] bool isNew(DestinationId destination, std::uint32_t other);

    private:
        std::vector<std::uint64_t> m_slots = std::vector<std::uint64_t>(Slots, ~std::uint64_t{0});
        static constexpr std::size_t Slots = 16'384;
    };
    void take(std::uint32_t row, const FlowView& view);
    void fetch(std::uint32_t row) const;
    void count(std::uint32_t row, const FlowView& view);
    [[nodiscard]] bool isUnder(DestinationId id, StringId domain) const;
    void list(const FlowView& view);

    const NarrowingSource* m_source;
    const Recording* m_recording;
    std::vector<HostSum> m_hosts;
    std::vector<DestinationSum> m_destinations;                ///< by DestinationId
    std::vector<DomainsRead> m_domains;                        ///< by base host
    std::vector<std::pair<DestinationId, StringId>> m_checked; ///< by host: known to be isUnder()
    CoverageSums m_coverage;
    Lists m_lists;
    std::vector<DestinationId> m_listedHost, m_listedName; ///< under which each was listed first
    RecentPairs m_moreHosts, m_moreNames;                  ///< listed under others as well
    Analysis::ListedFlows m_listed;
    std::vector<TrafficTotals> m_byRule;
    TrafficTotals m_leftOut;
    std::map<StringId, std::uint64_t> m_leftOutDomains;
    std::vector<std::uint32_t> m_putOff;
    std::vector<std::pair<std::size_t, FlowView>> m_changed;
    std::vector<Moved> m_moved;
};

} // namespace waybill
