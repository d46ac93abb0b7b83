// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/content_events.h"

#include "analysis/clock_bins.h"
#include "analysis/content_event_builder.h"
#include "analysis/rereading.h"

#include <algorithm>
#include <limits>

namespace waybill {

namespace {

/// What flows say is not wanted a second time.
class NoStreams final : public StreamSink {
public:
    bool onStream(const FlowContext&, const StreamChunk&) override { return false; }
    bool onDatagram(const FlowContext&, const Datagram&) override { return false; }
    void onFlowEnd(FlowId) override {}
};

constexpr std::uint64_t MostBytesOfEvent = std::numeric_limits<std::uint32_t>::max();

/// Of the first packet that counts; flows before the span have none.
Timestamp firstCounted(const Recording& recording)
{
    Timestamp first = Timestamp::latest();
    for (std::size_t row = 0; row < recording.counters.size(); ++row)
        first = std::min(first, recording.counters[row].first);
    return first == Timestamp::latest() ? Timestamp{} : first;
}

void noteComment(ContentEvents& events, const RawPacket& raw, std::uint32_t capture)
{
    if (raw.comment.empty())
        return;
    if (events.comments.size() == ContentEvents::MostComments) {
        ++events.commentsLeftOut;
        return;
    }
    events.comments.push_back(
        {raw.time, raw.frame, capture, std::string(raw.comment.substr(0, PacketComment::LongestComment))});
}

} // namespace

ContentEventBuilder::ContentEventBuilder(Timestamp first, std::size_t mostEvents)
    : m_mostEvents(std::max<std::size_t>(mostEvents, 2))
{
    // The day of the earliest time that can be told does not begin within what can be told.
    constexpr std::int64_t EarliestDay = Timestamp::earliest().ns / NsPerDay;
    m_result.origin = Timestamp{std::max(binNumber(first.ns, NsPerDay), EarliestDay) * NsPerDay};
    m_result.binNs = ClockBins[m_length];
}

std::uint32_t ContentEventBuilder::binOf(Timestamp time)
{
    const std::int64_t since = std::max<std::int64_t>(0, nanosecondsBetween(m_result.origin, time));
    while (since / m_result.binNs >= std::numeric_limits<std::uint32_t>::max())
        coarsen();
    return static_cast<std::uint32_t>(since / m_result.binNs);
}

std::uint32_t& ContentEventBuilder::latestOf(FlowId flow)
{
    if (m_latest.size() <= flow.value)
        m_latest.resize(std::max<std::size_t>(flow.value + std::size_t{1}, m_latest.size() * 2));
    return m_latest[flow.value];
}

void ContentEventBuilder::append(FlowId flow, std::uint32_t bin)
{
    m_result.events.push_back({flow, bin, 0, 0});
    latestOf(flow) = static_cast<std::uint32_t>(m_result.events.size());
}

void ContentEventBuilder::onContent(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time)
{
    while (bytes > 0) {
        std::uint32_t bin = binOf(time);
        const bool isKnown = latestOf(flow) != 0 && m_result.events[latestOf(flow) - 1].bin == bin;
        if (!isKnown && m_result.events.size() >= limit() && m_length + 1 < ClockBins.size()) {
            while (m_result.events.size() > limit() / 2 && m_length + 1 < ClockBins.size())
                coarsen();
            continue;
        }
        if (!isKnown)
            append(flow, bin);
        ContentEvent& event = m_result.events[latestOf(flow) - 1];
        std::uint32_t& sum = direction == Direction::FromOriginator ? event.originatorContent : event.responderContent;
        const std::uint64_t part = std::min(bytes, MostBytesOfEvent - sum);
        sum += static_cast<std::uint32_t>(part);
        bytes -= part;
        if (bytes > 0)
            append(flow, bin); // bytes by the thousand million: lengths that no wire ever carried
    }
}

/// Events of a flow stand in order mostly, so those that fall together are neighbours in it.
void ContentEventBuilder::coarsen()
{
    const std::int64_t factor = ClockBins[m_length + 1] / ClockBins[m_length];
    std::fill(m_latest.begin(), m_latest.end(), 0u);
    std::size_t kept = 0;
    for (ContentEvent event : m_result.events) {
        event.bin = static_cast<std::uint32_t>(event.bin / factor);
        std::uint32_t& latest = m_latest[event.flow.value];
        ContentEvent* into = latest == 0 ? nullptr : &m_result.events[latest - 1];
        const bool joins = into != nullptr && into->bin == event.bin &&
                           event.originatorContent <= MostBytesOfEvent - into->originatorContent &&
                           event.responderContent <= MostBytesOfEvent - into->responderContent;
        if (joins) {
            into->originatorContent += event.originatorContent;
            into->responderContent += event.responderContent;
            continue;
        }
        m_result.events[kept++] = event;
        latest = static_cast<std::uint32_t>(kept);
    }
    m_result.events.resize(kept);
    m_result.binNs = ClockBins[++m_length];
}

ContentEvents ContentEventBuilder::take()
{
    m_result.events.shrink_to_fit();
    return std::move(m_result);
}

Result<std::shared_ptr<const ContentEvents>> readContentEvents(const Recording& recording, const Checkpoint& checkpoint)
{
    ContentEventBuilder builder(firstCounted(recording));
    ContentEvents comments;
    NoStreams streams;
    std::uint32_t capture = 0;
    const RereadSinks sinks{streams, builder, [&capture](std::uint32_t index) { capture = index; },
                            [&](const RereadPacket& packet) -> Result<void> {
                                noteComment(comments, packet.raw, capture);
                                return {};
                            }};
    const Result<void> read = rereadAll(recording, sinks, checkpoint);
    if (!read)
        return Failure(read.error());
    auto events = std::make_shared<ContentEvents>(builder.take());
    events->comments = std::move(comments.comments);
    events->commentsLeftOut = comments.commentsLeftOut;
    return std::shared_ptr<const ContentEvents>(std::move(events));
}

} // namespace waybill
