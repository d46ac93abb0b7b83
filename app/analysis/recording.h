// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paged_column.h"
#include "base/string_pool.h"
#include "capture/capture_facts.h"
#include "flow/flow_record.h"
#include "handset/handset_guess.h"
#include "names/name_evidence.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// One reading of a name in a flow, with how often it was read again.
struct NameRow {
    StringId name;
    StringId domain; ///< registrable domain of it
    NameSource source = NameSource::DnsQuery;
    bool isOuter = false;
    bool isFromEarlierRun = false; ///< DNS answer of an earlier run: `frame` is in a capture of that run
    FlowId flow;
    std::uint64_t frame = 0; ///< first packet that shows it, in the flow's capture
    Timestamp time;
    std::uint32_t count = 1;
    std::uint32_t previous = NoRow; ///< next older row of the same flow
};

/// Something that a flow says in the clear (names/flow_fact.h), with how often it was said again.
struct FactRow {
    FactKind kind = FactKind::Protocol;
    StringId text;
    FlowId flow;
    IpAddress speaker; ///< who sent it
    std::uint64_t frame = 0;
    Timestamp time;
    std::uint32_t count = 1;
    std::uint32_t previous = NoRow; ///< next older row of the same flow
};

/// What both sides of a TLS, DTLS or QUIC handshake said in the clear; the latest when a flow holds several.
struct HandshakeRow {
    FlowId flow;
    StringId ja3, ja4;                ///< of the client
    StringId offeredAlpn, alpn;       ///< by the client, joined with ","; chosen by the server
    std::uint64_t clientFrame = 0;    ///< packet in which the ClientHello ends; 0: not seen
    std::uint64_t serverFrame = 0;    ///< of the ServerHello
    std::uint16_t offeredVersion = 0; ///< highest
    std::uint16_t version = 0;        ///< chosen by the server
    std::uint16_t cipherSuite = 0;
    bool offersResumption = false, isResumed = false;
};

/// DNS log: one address of one answer.
struct DnsAnswerRow {
    RunId run;
    IpAddress client, server, address;
    StringId question, domain;
    Timestamp time;
    std::uint32_t ttl = 0;
    std::uint64_t frame = 0;
    bool wasAsked = false;
};

/// DNS log: one question.
struct DnsQueryRow {
    RunId run;
    IpAddress client, server;
    StringId name, domain;
    std::uint16_t type = 0;
    Timestamp time;
    std::uint64_t frame = 0;
    FlowId flow;
};

/// Content that one flow sent within one bin of the timeline.
struct TimelineRow {
    FlowId flow;
    std::uint32_t bin = 0; ///< since Recording::timelineOrigin, in timelineBinNs
    std::uint64_t originatorContent = 0, responderContent = 0;
};

/// One argument of the user: one recording in one or more files.
struct RunFacts {
    std::vector<std::uint32_t> captures; ///< indexes into Recording::captures
    std::string label;                   ///< file name (of the first file) for people
};

/// A stretch of a capture without any packet, longer than Recording::LongestPauseNs.
struct CapturePause {
    std::uint32_t capture = 0; ///< index into Recording::captures
    Timestamp from, to;        ///< last packet before, first packet behind
};

/// Packets that did not become ordinary flows, or not wholly; part of the coverage ledger.
struct DecodeLedger {
    std::uint64_t malformedPackets = 0;
    std::uint64_t snaplenCutHeaders = 0; ///< headers themselves cut by the snaplen
    std::uint64_t unsupportedPackets = 0;
    std::uint64_t nonIpPackets = 0;
    std::uint64_t syntheticBytes = 0;     ///< PCAPdroid headers and trailers: in captures[].wire_bytes, not in flows
    std::uint64_t unmatchedFragments = 0; ///< fragments whose first part was not seen
    std::uint64_t outsideTimeSpan = 0;    ///< packets left out by --from/--to
    std::uint64_t ipv6Packets = 0;
    std::uint64_t tunnelledPackets = 0;
    std::map<LinkType, std::uint64_t> unknownLinks = {}; ///< link types not decoded → packets
    std::uint64_t firstMalformedFrame = 0;
    std::uint64_t factsLeftOut = 0; ///< things said in the clear beyond the limit for one flow
};

/// Everything read from the captures, before anyone decides which device is the handset. Immutable snapshot; columns
/// are shared with the snapshots before and after it. Safe from any thread.
struct Recording {
    std::vector<CaptureFacts> captures;
    std::vector<RunFacts> runs;
    StringSnapshot strings;
    ColumnSnapshot<FlowIdentity> flows;
    ColumnSnapshot<FlowCounters> counters; ///< same rows as flows
    ColumnSnapshot<NameRow> names;
    ColumnSnapshot<FactRow> facts;
    ColumnSnapshot<HandshakeRow> handshakes;
    ColumnSnapshot<DnsAnswerRow> dnsAnswers;
    ColumnSnapshot<DnsQueryRow> dnsQueries;
    ColumnSnapshot<TimelineRow> timeline;
    Timestamp timelineOrigin;
    std::int64_t timelineBinNs = NsPerSecond; ///< grows (×2) so that the timeline stays bounded
    std::vector<HostFacts> hosts;
    std::vector<Handset> handsets; ///< guessed; likeliest first within each run
    DecodeLedger ledger;
    std::optional<Timestamp> from, to; ///< packets outside were left out
    /// Time in which something was seen at all: pauses of more than LongestPauseNs without any packet are left out, so
    /// that "not seen in …" never counts time in which the capture may have been off. Summed over captures.
    std::int64_t observedNs = 0;
    static constexpr std::int64_t LongestPauseNs = 1800 * NsPerSecond; // an idle phone speaks more often than that
    /// The pauses left out, in order of the captures and of time; the first MostPauses.
    std::vector<CapturePause> pauses;
    static constexpr std::size_t MostPauses = 10'000; // seven months of them at least; damaged time stamps make more
    bool isComplete = false;                          ///< every capture was read to its proper end
    bool wasStopped = false;                          ///< the user chose "Stop here"
};

} // namespace waybill
