// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cited_frames.h"

#include "analysis/rereading.h"

#include <algorithm>

namespace waybill {

namespace {

/// What flows say is of no interest here.
class NoContents final : public StreamSink, public ContentSink {
public:
    [[nodiscard]] bool onStream(const FlowContext&, const StreamChunk&) override { return false; }
    [[nodiscard]] bool onDatagram(const FlowContext&, const Datagram&) override { return false; }
    void onFlowEnd(FlowId) override {}
    void onContent(FlowId, Direction, std::uint64_t, Timestamp) override {}
};

/// The last cited packet of a flow in one capture; what comes before it in the flow belongs to it.
using LastCited = std::map<std::pair<std::uint32_t, FlowId>, std::uint64_t>;

/// Names are evidence, too: DNS answers and greetings that a cited flow is named by.
void addNames(const Analysis& analysis, FlowId flow, CitedFrames& out)
{
    for (const NameRow& name : analysis.namesOf(flow)) {
        if (!name.isFromEarlierRun && name.frame != 0)
            out.byCapture[analysis.flow(flow).capture].insert(name.frame);
    }
}

} // namespace

Result<CitedFrames> citedFrames(const ClaimRun& run, const std::vector<Evidence>& evidence,
                                const Checkpoint& checkpoint)
{
    CitedFrames out;
    LastCited last;
    for (const Evidence& one : evidence) {
        out.byCapture[one.capture].insert(one.frame);
        std::uint64_t& frame = last[{one.capture, one.flow}];
        frame = std::max(frame, one.frame);
        addNames(*run.analysis, one.flow, out);
    }
    if (last.empty())
        return out;
    std::map<FlowId, std::size_t> taken;
    std::uint32_t capture = 0;
    NoContents contents;
    const auto keep = [&](const RereadPacket& packet) -> Result<void> {
        const auto found = last.find({capture, packet.flow});
        if (found == last.end() || packet.raw.frame >= found->second)
            return {};
        if (++taken[packet.flow] <= CitedFrames::MostBefore)
            out.byCapture[capture].insert(packet.raw.frame);
        else
            ++out.leftOut;
        return {};
    };
    const RereadSinks sinks{contents, contents, [&capture](std::uint32_t begun) { capture = begun; }, keep};
    if (const Result<void> read = rereadAll(run.analysis->recording(), sinks, checkpoint); !read)
        return Failure(read.error());
    return out;
}

} // namespace waybill
