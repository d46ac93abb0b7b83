// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paged_column.h"
#include "decode/packet_summary.h"
#include "flow/content_split.h"
#include "flow/flow_record.h"
#include "flow/ip_fragments.h"
#include "flow/stream_sink.h"
#include "flow/tcp_stream.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Told when payload has been split, in capture order; for the timeline.
class ContentSink {
public:
    virtual ~ContentSink() = default;
    /// `bytes` of content (payload that is not set-up) that one side of a flow sent at `time`.
    virtual void onContent(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time) = 0;
};

/// Where a packet comes from.
struct PacketOrigin {
    RunId run;
    std::uint32_t capture = 0;
    bool isBeforeSpan = false; ///< it lies before the time from which packets count
    MadeFrom madeFrom = MadeFrom::Packets;
};

/// Flows of all runs: every packet belongs to exactly one, so that sums over flows equal the captures.
///
/// A flow is a full 5-tuple of the innermost IP header within one run, both directions; packets that are not IP make
/// flows by EtherType and MAC addresses. A SYN with a new sequence start, or idle time (TCP one hour, UDP and the rest
/// 180 s), begins a new flow. Packets may arrive out of order. One thread at a time.
class FlowTable {
public:
    static constexpr std::int64_t TcpIdleNs = 3600 * NsPerSecond;
    static constexpr std::int64_t OtherIdleNs = 180 * NsPerSecond;

    /// Both sinks must outlive the table.
    FlowTable(StreamSink& streams, ContentSink& contents);
    ~FlowTable();

    /// Counts one packet and hands its payload on. Returns its flow. What lies before the span is followed, so that
    /// names and the borders of records are known when the span begins, but counts nothing: a flow's counters and its
    /// first packet are taken anew with its first packet within the span, and until then isCounted() is false. When it
    /// began (FlowIdentity::began) stays.
    FlowId add(const PacketSummary& packet, const PacketOrigin& origin);
    [[nodiscard]] bool isCounted(FlowId flow) const
    {
        return flow.value >= m_isBeforeSpan.size() || m_isBeforeSpan[flow.value] == 0;
    }
    /// No packet will follow: hands on what waits for gaps, ends every flow.
    void finish();

    [[nodiscard]] std::size_t size() const { return m_identities.size(); }
    [[nodiscard]] const FlowIdentity& identity(FlowId flow) const { return m_identities[flow.value]; }
    [[nodiscard]] const FlowCounters& counters(FlowId flow) const { return m_counters[flow.value]; }
    /// For what others know about a flow (names, app, housekeeping); counting is the table's own.
    [[nodiscard]] FlowCounters& edit(FlowId flow) { return m_counters.edit(flow.value); }
    [[nodiscard]] ColumnSnapshot<FlowIdentity> identities() { return m_identities.snapshot(); }
    [[nodiscard]] ColumnSnapshot<FlowCounters> counterRows() { return m_counters.snapshot(); }
    [[nodiscard]] std::uint64_t unmatchedFragments() const { return m_unmatchedFragments; }

private:
    struct Key;
    struct Live;
    struct Tail;
    class Index;
    struct ContentPacket {
        std::uint64_t frame = 0; ///< 0: not known
        Timestamp time;
    };

    [[nodiscard]] Key keyOf(const PacketSummary& packet, const PacketOrigin& origin) const;
    [[nodiscard]] FlowId find(const PacketSummary& packet, const PacketOrigin& origin);
    void forgetCounts(FlowId flow);
    void beginCounting(FlowId flow, const PacketSummary& packet, const PacketOrigin& origin);
    [[nodiscard]] bool beginsAnew(FlowId flow, const PacketSummary& packet);
    FlowId create(const PacketSummary& packet, const PacketOrigin& origin);
    [[nodiscard]] Direction directionOf(const FlowIdentity& flow, const PacketSummary& packet) const;
    void count(FlowId flow, Direction direction, const PacketSummary& packet);
    void addTransport(FlowId flow, Direction direction, const PacketSummary& packet);
    void addTcp(FlowId flow, Direction direction, const PacketSummary& packet);
    void noteHandshake(FlowCounters& counters, Live& live, Direction direction, const PacketSummary& packet);
    void deliver(FlowId flow, Direction direction, const StreamPiece& piece, Live& live);
    void noteContent(FlowId flow, Direction direction, std::uint64_t bytes, const ContentPacket& packet);
    void addDatagram(FlowId flow, Direction direction, const PacketSummary& packet);
    void addFragment(FlowId flow, Direction direction, const PacketSummary& packet);
    [[nodiscard]] PacketSummary withPorts(const PacketSummary& fragment);
    [[nodiscard]] FlowContext contextOf(FlowId flow) const;
    [[nodiscard]] Live& live(FlowId flow);
    void end(FlowId flow);
    void sweep(Timestamp now);
    void keepTail(FlowId flow);

    StreamSink& m_streams;
    ContentSink& m_contents;
    PagedColumn<FlowIdentity> m_identities;
    PagedColumn<FlowCounters> m_counters;
    std::unique_ptr<Index> m_index;
    std::vector<std::uint8_t> m_isBeforeSpan;  ///< by flow: no packet within the span yet; shorter: there is one
    std::vector<std::unique_ptr<Live>> m_live; ///< by flow; null once the flow ended or never had payload
    /// Of connections that were closed and swept: some 50 bytes each, so that late packets are not counted anew.
    std::unordered_map<std::uint32_t, Tail> m_tails;
    FragmentTable m_fragments;
    FragmentOutcome m_fragment;  ///< of the packet being added
    std::uint32_t m_capture = 0; ///< of the packet being added
    std::uint64_t m_unmatchedFragments = 0;
    std::uint64_t m_packetsSinceSweep = 0;
};

} // namespace waybill
