// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/app_attribution.h"
#include "analysis/host_collector.h"
#include "analysis/recording.h"
#include "analysis/row_index.h"
#include "analysis/timeline_builder.h"
#include "flow/flow_table.h"
#include "names/name_reader.h"

#include <memory>
#include <vector>

namespace waybill {

/// Builds a Recording packet by packet and hands out snapshots of it. Owned by the thread that reads.
class RecordingBuilder final : private NameSink, private ContentSink {
public:
    RecordingBuilder();
    ~RecordingBuilder() override;

    /// Counts one decoded packet; `hint` is what the capture notes about the program behind it. A packet before the
    /// span (PacketOrigin::isBeforeSpan) is left out of every count, but names and other things said in it are known
    /// later.
    void add(const PacketSummary& packet, LinkType linkType, const PacketOrigin& origin, const AppHint& hint = {});
    /// A packet that --from/--to leaves out.
    void leaveOut() { ++m_ledger.outsideTimeSpan; }
    /// No packet will follow.
    void finish();
    /// Everything so far; `captures` and `runs` are taken over. Costs what changed, not the capture.
    [[nodiscard]] std::shared_ptr<Recording> snapshot(std::vector<CaptureFacts> captures, std::vector<RunFacts> runs);
    /// Flows that changed since the last call.
    [[nodiscard]] std::vector<FlowId> takeChanged();

private:
    void onName(const NameEvidence& evidence) override;
    void onDnsQuery(const DnsQueryEntry& entry) override;
    void onDnsAnswer(const DnsAnswerEntry& entry) override;
    void onFact(const FlowFact& fact) override;
    void onHandshake(const HandshakePart& part) override;
    void onHidden(FlowId flow, Hidden why, std::uint64_t frame) override;
    void onContent(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time) override;

    void addBeforeSpan(const PacketSummary& packet, const PacketOrigin& origin, const AppHint& hint);
    void note(const PacketSummary& packet, LinkType linkType);
    void noteTime(Timestamp time, std::uint32_t capture);
    void noteApp(FlowId flow, const PacketSummary& packet, const AppHint& hint);
    void markChanged(FlowId flow);
    [[nodiscard]] StringId domainOf(StringId name);
    [[nodiscard]] HandshakeRow& handshakeOf(FlowId flow);
    void addName(const NameEvidence& evidence, NameSource source);
    void noteServerName(const NameEvidence& evidence);
    void noteRequest(FlowId flow, std::string_view request);

    StringPool m_strings;
    NameReader m_names;
    FlowTable m_flows;
    HostCollector m_hosts;
    TimelineBuilder m_timeline;
    PagedColumn<NameRow> m_nameRows;
    PagedColumn<FactRow> m_facts;
    PagedColumn<HandshakeRow> m_handshakes;
    PagedColumn<DnsAnswerRow> m_answers;
    PagedColumn<DnsQueryRow> m_queries;
    RowIndex m_nameIndex;            ///< flow, name, source → row
    RowIndex m_factIndex;            ///< flow, kind, text → row
    std::vector<StringId> m_domains; ///< by name id
    std::vector<std::uint8_t> m_isChanged;
    std::vector<std::uint8_t> m_isKnownHost; ///< by flow: m_hosts knows that it began
    std::vector<FlowId> m_changed;
    std::vector<std::uint64_t> m_wireBytesOfRun;
    DecodeLedger m_ledger;
    std::int64_t m_observedNs = 0;
    std::vector<CapturePause> m_pauses;
    Timestamp m_lastTime = Timestamp::latest(); ///< of the capture being read
    std::uint32_t m_lastCapture = 0;
    MacAddress m_senderMac;      ///< of the packet being added: clients without an address yet share one flow
    RunId m_run;                 ///< of the packet being added
    bool m_isBeforeSpan = false; ///< so is the packet being added
};

/// True for hosts that exist only to test whether a network reaches the internet; their traffic is housekeeping.
[[nodiscard]] bool isConnectivityCheckHost(std::string_view host) noexcept;

/// The same for a request as FactKind::HttpRequest writes it ("GET host/path"): also true for paths that only answer
/// "204 No Content" on hosts that serve other things.
[[nodiscard]] bool isConnectivityCheckRequest(std::string_view request) noexcept;

} // namespace waybill
