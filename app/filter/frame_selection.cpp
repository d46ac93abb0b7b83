// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/frame_selection.h"

#include "filter/filter_tree.h"
#include "filter/flow_judge.h"
#include "filter/packet_pass.h"

#include <optional>

namespace waybill {

namespace {

/// What a flow says to one comparison, judged once a flow.
class FlowMemo {
public:
    FlowMemo(const Analysis& analysis, const Comparison& comparison)
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

} // namespace

Result<std::vector<PacketEntry>> selectPackets(const AnalysisPtr& analysis, std::uint32_t capture, const Filter& filter,
                                               const Checkpoint& checkpoint)
{
    const FilterTree& tree = filter.tree();
    if (capture >= analysis->recording().captures.size())
        return Failure(Error{ErrorCode::InvalidArgument, "there is no such capture"});
    std::vector<bool> isOfPacket;
    std::vector<std::optional<FlowMemo>> flows(tree.comparisons.size());
    for (std::size_t i = 0; i < tree.comparisons.size(); ++i) {
        isOfPacket.push_back(fieldOf(tree.comparisons[i].field).isOfPacket);
        if (!isOfPacket.back())
            flows[i].emplace(*analysis, tree.comparisons[i]);
    }
    PacketPass pass(*analysis, tree, isOfPacket);
    const Result<void> read = pass.read(capture, capture, checkpoint);
    if (!read)
        return Failure(read.error());
    std::vector<PacketEntry> packets;
    for (std::size_t i = 0; i < pass.packets().size(); ++i) {
        const PacketEntry& packet = pass.packets()[i];
        const auto holds = [&](std::uint32_t leaf) {
            return flows[leaf] ? flows[leaf]->holds(packet.flow) : pass.holds(leaf, i);
        };
        if (passes(tree.root, holds))
            packets.push_back(packet);
    }
    for (const auto& flow : flows)
        if (flow && flow->wasTooCostly())
            return Failure(
                Error{ErrorCode::TooLarge,
                      "the regular expression takes too long on a text of the capture; write a simpler one"});
    return packets;
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
