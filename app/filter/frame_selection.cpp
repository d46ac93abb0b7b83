// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/frame_selection.h"

#include "filter/filter_tree.h"
#include "filter/flow_judge.h"
#include "filter/packet_pass.h"

#include <algorithm>
#include <optional>

namespace waybill {

namespace {

/// What a flow says to one comparison, judged once a flow.
class FlowMemo {
public:
    FlowMemo(const Analysis& analysis, const FieldComparison& comparison)
        : m_judge(analysis, comparison), m_known(analysis.flowCount())
    {}
    [[nodiscard]] bool holds(FlowId flow)
    {
        if (flow.value >= m_known.size())
            return false;
        std::uint8_t& known = m_known[flow.value];
        if (known == 0)
            known = m_judge.holds(flow) ? 2 : 1;
        return known == 2;
    }
    [[nodiscard]] bool wasTooCostly() const { return m_judge.wasTooCostly(); }

private:
    FlowJudge m_judge;
    std::vector<std::uint8_t> m_known; ///< by FlowId: 0 not judged, 1 no, 2 yes
};

/// Judges every comparison: by the packets read, or by their flows.
class Selection {
public:
    Selection(const Analysis& analysis, const FilterTree& tree) : m_tree(tree), m_flows(tree.comparisons.size())
    {
        for (std::size_t i = 0; i < tree.comparisons.size(); ++i) {
            m_isOfPacket.push_back(fieldOf(tree.comparisons[i].field).isOfPacket);
            if (!m_isOfPacket.back())
                m_flows[i].emplace(analysis, tree.comparisons[i]);
        }
    }
    [[nodiscard]] const std::vector<bool>& isOfPacket() const { return m_isOfPacket; }
    [[nodiscard]] std::vector<PacketEntry> of(const PacketPass& pass, PacketPass::Range range)
    {
        std::vector<PacketEntry> packets;
        for (std::size_t i = range.begin; i < range.end; ++i) {
            const PacketEntry& packet = pass.packets()[i];
            const auto holds = [&](std::uint32_t leaf) {
                return m_flows[leaf] ? m_flows[leaf]->holds(packet.flow) : pass.holds(leaf, i);
            };
            if (passes(m_tree.root, holds))
                packets.push_back(packet);
        }
        return packets;
    }
    [[nodiscard]] bool wasTooCostly() const
    {
        return std::any_of(m_flows.begin(), m_flows.end(),
                           [](const auto& flow) { return flow && flow->wasTooCostly(); });
    }

private:
    const FilterTree& m_tree;
    std::vector<bool> m_isOfPacket;
    std::vector<std::optional<FlowMemo>> m_flows;
};

using ByCapture = std::vector<std::vector<PacketEntry>>;

/// The packets of capture `only`, or of all of them (Recording::captures.size()).
Result<ByCapture> select(const Analysis& analysis, std::uint32_t only, const Filter& filter,
                         const Checkpoint& checkpoint)
{
    const FilterTree& tree = filter.tree();
    Selection selection(analysis, tree);
    PacketPass pass(analysis, tree, selection.isOfPacket());
    const Result<void> read = pass.read(only, only, checkpoint);
    if (!read)
        return Failure(read.error());
    ByCapture packets(analysis.recording().captures.size());
    for (std::uint32_t capture = 0; capture < packets.size(); ++capture)
        packets[capture] = selection.of(pass, pass.packetsOf(capture));
    if (selection.wasTooCostly())
        return Failure(Error{ErrorCode::TooLarge,
                             "the regular expression takes too long on a text of the capture; write a simpler one"});
    return packets;
}

} // namespace

Result<std::vector<PacketEntry>> selectPackets(const AnalysisPtr& analysis, std::uint32_t capture, const Filter& filter,
                                               const Checkpoint& checkpoint)
{
    if (capture >= analysis->recording().captures.size())
        return Failure(Error{ErrorCode::InvalidArgument, "there is no such capture"});
    Result<ByCapture> packets = select(*analysis, capture, filter, checkpoint);
    if (!packets)
        return Failure(std::move(packets.error()));
    return std::move((*packets)[capture]);
}

Result<ByCapture> selectPackets(const AnalysisPtr& analysis, const Filter& filter, const Checkpoint& checkpoint)
{
    return select(*analysis, static_cast<std::uint32_t>(analysis->recording().captures.size()), filter, checkpoint);
}

Result<std::vector<std::uint64_t>> selectFrames(const AnalysisPtr& analysis, std::uint32_t capture,
                                                const Filter& filter, const Checkpoint& checkpoint)
{
    const auto packets = selectPackets(analysis, capture, filter, checkpoint);
    if (!packets)
        return Failure(packets.error());
    std::vector<std::uint64_t> frames;
    frames.reserve(packets->size());
    for (const PacketEntry& packet : *packets)
        frames.push_back(packet.frame);
    return frames;
}

} // namespace waybill
