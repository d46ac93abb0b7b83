// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recording_builder.h"

#include "names/encrypted_dns_hosts.h"
#include "names/push_channel_names.h"
#include "names/registrable_domain.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace waybill {

namespace {

// Hosts that operating systems ask for a fixed small answer, each by its maker's documentation or sources (AOSP
// NetworkMonitor, Apple support 102601, Microsoft NCSI, Firefox captive portal, MIUI, EMUI), read 2026-06. Hosts that
// serve anything else besides are not listed: their content counts.
constexpr std::string_view ConnectivityHosts[] = {
    "captive.apple.com",
    "connect.rom.miui.com",
    "connectivitycheck.android.com",
    "connectivitycheck.gstatic.com",
    "connectivitycheck.platform.hicloud.com",
    "detectportal.firefox.com",
    "www.msftconnecttest.com",
    "www.msftncsi.com",
};

std::uint64_t nameKey(FlowId flow, StringId name, NameSource source)
{
    return mixHash(std::uint64_t{flow.value} << 32 | name.value) ^ static_cast<std::uint64_t>(source);
}

std::uint64_t factKey(FlowId flow, StringId text, FactKind kind)
{
    return mixHash(std::uint64_t{flow.value} << 32 | text.value) ^ static_cast<std::uint64_t>(kind);
}

// What a flow says is kept up to here, so that a hostile capture cannot fill memory with it: a request line with its
// host rarely exceeds 200 characters, and a connection with more than a hundred different ones is a crawl.
constexpr std::size_t LongestFact = 512;
constexpr std::uint16_t MostFactsOfFlow = 128;

// Paths by which Android asks hosts that serve other things too (AOSP NetworkMonitor, read 2026-06).
constexpr std::string_view ConnectivityPaths[] = {"/generate_204", "/gen_204"};

/// What the captures of each run say of the device that they are of.
std::vector<CaptureDevice> devicesOf(const Recording& recording)
{
    std::vector<CaptureDevice> devices;
    for (std::uint32_t run = 0; run < recording.runs.size(); ++run) {
        for (const std::uint32_t capture : recording.runs[run].captures) {
            std::optional<CaptureDevice> device;
            if (capture < recording.captures.size())
                device = deviceOfCapture(recording.captures[capture]);
            if (device) {
                device->run = RunId{run};
                devices.push_back(std::move(*device));
            }
        }
    }
    return devices;
}

} // namespace

bool isConnectivityCheckRequest(std::string_view request) noexcept
{
    const std::size_t space = request.find(' ');
    const std::size_t slash = space == std::string_view::npos ? space : request.find('/', space);
    if (slash == std::string_view::npos || !request.starts_with("GET "))
        return false;
    const std::string_view path = request.substr(slash);
    return isConnectivityCheckHost(request.substr(space + 1, slash - space - 1)) ||
           std::find(std::begin(ConnectivityPaths), std::end(ConnectivityPaths), path) != std::end(ConnectivityPaths);
}

bool isConnectivityCheckHost(std::string_view host) noexcept
{
    return std::find(std::begin(ConnectivityHosts), std::end(ConnectivityHosts), host) != std::end(ConnectivityHosts);
}

RecordingBuilder::RecordingBuilder() : m_names(*this), m_flows(m_names, *this) {}
RecordingBuilder::~RecordingBuilder() = default;

void RecordingBuilder::add(const PacketSummary& packet, LinkType linkType, const PacketOrigin& origin,
                           const AppHint& hint)
{
    m_run = origin.run;
    m_senderMac = packet.sourceMac;
    m_isBeforeSpan = origin.isBeforeSpan;
    if (m_isBeforeSpan) {
        leaveOut();
        addBeforeSpan(packet, origin, hint);
        return;
    }
    note(packet, linkType);
    noteTime(packet.time, origin.capture);
    if (m_wireBytesOfRun.size() <= origin.run.value)
        m_wireBytesOfRun.resize(origin.run.value + std::size_t{1});
    m_wireBytesOfRun[origin.run.value] += packet.wireLength;
    const FlowId flow = m_flows.add(packet, origin);
    if (m_isKnownHost.size() <= flow.value)
        m_isKnownHost.resize(std::max<std::size_t>(flow.value + std::size_t{1}, m_isKnownHost.size() * 2));
    if (m_isKnownHost[flow.value] == 0) {
        m_isKnownHost[flow.value] = 1;
        m_hosts.flowBegan(flow, m_flows.identity(flow), packet);
    }
    if (packet.payload.size() < packet.payloadLength && !m_flows.counters(flow).wasCut)
        m_flows.edit(flow).wasCut = true;
    if (packet.pcapdroid.isPresent)
        noteApp(flow, packet, {packet.pcapdroid.app.data(), packet.pcapdroid.uid});
    else if (!hint.app.empty())
        noteApp(flow, packet, hint);
    markChanged(flow);
}

void RecordingBuilder::addBeforeSpan(const PacketSummary& packet, const PacketOrigin& origin, const AppHint& hint)
{
    const FlowId flow = m_flows.add(packet, origin);
    if (packet.pcapdroid.isPresent)
        noteApp(flow, packet, {packet.pcapdroid.app.data(), packet.pcapdroid.uid});
    else if (!hint.app.empty())
        noteApp(flow, packet, hint);
    markChanged(flow);
}

/// The first program that is noted stands. A flow belongs to one socket, so another one is a doubt worth showing.
void RecordingBuilder::noteApp(FlowId flow, const PacketSummary& packet, const AppHint& hint)
{
    const FlowCounters& counters = m_flows.counters(flow);
    if (hint.app.empty() || (!counters.app.isNone() && m_strings[counters.app] == hint.app))
        return;
    if (counters.app.isNone()) {
        FlowCounters& edited = m_flows.edit(flow);
        edited.app = m_strings.intern(hint.app);
        edited.uid = hint.uid == NoUid ? edited.uid : hint.uid;
        return;
    }
    const std::string text = fmt::format("also app={}", hint.app);
    onFact({FactKind::ChannelField, flow, packet.source, text, packet.frame, packet.time});
}

void RecordingBuilder::note(const PacketSummary& packet, LinkType linkType)
{
    m_ledger.syntheticBytes += packet.syntheticBytes;
    m_ledger.tunnelledPackets += packet.tunnels != 0 ? 1 : 0;
    if (packet.source.isV6())
        ++m_ledger.ipv6Packets;
    if (!packet.isKnownLink)
        ++m_ledger.unknownLinks[linkType];
    else if (packet.source.isNone() && packet.status != DecodeStatus::Malformed)
        ++m_ledger.nonIpPackets;
    if (packet.status == DecodeStatus::Malformed) {
        if (m_ledger.malformedPackets++ == 0)
            m_ledger.firstMalformedFrame = packet.frame;
    } else if (packet.status == DecodeStatus::Truncated) {
        ++m_ledger.snaplenCutHeaders;
    } else if (packet.status == DecodeStatus::Unsupported && !packet.source.isNone()) {
        ++m_ledger.unsupportedPackets;
    }
}

void RecordingBuilder::noteTime(Timestamp time, std::uint32_t capture)
{
    if (m_lastTime == Timestamp::latest() || capture != m_lastCapture) {
        m_lastCapture = capture;
        m_lastTime = time;
        return;
    }
    if (time <= m_lastTime)
        return; // stamped before an earlier packet: that time is counted already
    const std::int64_t pause = nanosecondsBetween(m_lastTime, time);
    if (pause <= Recording::LongestPauseNs)
        m_observedNs += pause;
    else if (m_pauses.size() < Recording::MostPauses)
        m_pauses.push_back({capture, m_lastTime, time});
    m_lastTime = time;
}

void RecordingBuilder::markChanged(FlowId flow)
{
    if (m_isChanged.size() <= flow.value)
        m_isChanged.resize(std::max<std::size_t>(flow.value + std::size_t{1}, m_isChanged.size() * 2));
    if (m_isChanged[flow.value] == 0) {
        m_isChanged[flow.value] = 1;
        m_changed.push_back(flow);
    }
}

void RecordingBuilder::finish()
{
    m_flows.finish();
    for (std::uint32_t row = 0; row < m_flows.size(); ++row)
        markChanged(FlowId{row}); // closing gaps may have moved any counter
}

std::vector<FlowId> RecordingBuilder::takeChanged()
{
    for (const FlowId flow : m_changed) {
        m_isChanged[flow.value] = 0;
        if (!m_flows.isCounted(flow))
            continue;
        m_hosts.flowChanged(flow, m_flows.identity(flow), m_flows.counters(flow));
    }
    return std::exchange(m_changed, {});
}

std::shared_ptr<Recording> RecordingBuilder::snapshot(std::vector<CaptureFacts> captures, std::vector<RunFacts> runs)
{
    auto recording = std::make_shared<Recording>();
    recording->captures = std::move(captures);
    recording->runs = std::move(runs);
    recording->strings = m_strings.snapshot();
    recording->flows = m_flows.identities();
    recording->counters = m_flows.counterRows();
    recording->names = m_nameRows.snapshot();
    recording->facts = m_facts.snapshot();
    recording->handshakes = m_handshakes.snapshot();
    recording->dnsAnswers = m_answers.snapshot();
    recording->dnsQueries = m_queries.snapshot();
    recording->timeline = m_timeline.rows();
    recording->timelineOrigin = m_timeline.origin();
    recording->timelineBinNs = m_timeline.binNs();
    recording->hosts = m_hosts.candidates();
    recording->handsets = guessHandsets(recording->hosts, m_wireBytesOfRun, devicesOf(*recording));
    recording->observedNs = m_observedNs;
    recording->pauses = m_pauses;
    recording->ledger = m_ledger;
    recording->ledger.unmatchedFragments = m_flows.unmatchedFragments();
    return recording;
}

StringId RecordingBuilder::domainOf(StringId name)
{
    if (name.isNone())
        return {};
    if (m_domains.size() <= name.value)
        m_domains.resize(name.value + std::size_t{1});
    if (m_domains[name.value].isNone()) { // none of them is empty, so none means "not asked yet" or an address
        const StringId domain = m_strings.intern(registrableDomain(m_strings[name]));
        m_domains[name.value] = domain;
    }
    return m_domains[name.value];
}

void RecordingBuilder::onName(const NameEvidence& evidence)
{
    const bool wasSecure = m_flows.identity(evidence.flow).madeFrom == MadeFrom::SecureMessages;
    const bool isAuthority = evidence.source == NameSource::HttpHost && wasSecure; // read inside TLS
    addName(evidence, isAuthority ? NameSource::Authority : evidence.source);
}

void RecordingBuilder::addName(const NameEvidence& evidence, NameSource source)
{
    if (m_isBeforeSpan && evidence.source == NameSource::DnsQuery)
        return; // a question names no far side that is known later
    const StringId name = m_strings.intern(evidence.name);
    if (name.isNone())
        return;
    const std::uint64_t key = nameKey(evidence.flow, name, source);
    const std::uint32_t known = m_nameIndex.find(key);
    markChanged(evidence.flow);
    if (known != NoRow) {
        ++m_nameRows.edit(known).count;
        return;
    }
    m_nameIndex.add(key, static_cast<std::uint32_t>(m_nameRows.size()));
    FlowCounters& counters = m_flows.edit(evidence.flow);
    m_nameRows.append({.name = name,
                       .domain = domainOf(name),
                       .source = source,
                       .isOuter = evidence.isOuter,
                       .flow = evidence.flow,
                       .frame = evidence.frame,
                       .time = evidence.time,
                       .previous = counters.lastName});
    counters.lastName = static_cast<std::uint32_t>(m_nameRows.size() - 1);
    noteServerName(evidence);
}

/// What the name that a client calls its server says about the flow.
void RecordingBuilder::noteServerName(const NameEvidence& evidence)
{
    const bool isEncrypted = evidence.source == NameSource::TlsSni || evidence.source == NameSource::QuicSni;
    if (!isEncrypted && evidence.source != NameSource::HttpHost)
        return;
    FlowCounters& counters = m_flows.edit(evidence.flow);
    if (isConnectivityCheckHost(evidence.name))
        counters.isHousekeeping = !counters.hadOtherRequest;
    if (isEncrypted && isEncryptedDnsHost(evidence.name)) {
        onHidden(evidence.flow, Hidden::EncryptedDns, evidence.frame);
        counters.isHousekeeping = !counters.hadOtherRequest;
    }
    const FlowIdentity& flow = m_flows.identity(evidence.flow);
    const std::string_view channel = channelOf(evidence.name, flow.responderPort);
    if (!channel.empty())
        onFact({FactKind::Channel, evidence.flow, flow.originator, channel, evidence.frame, evidence.time});
}

void RecordingBuilder::onDnsQuery(const DnsQueryEntry& entry)
{
    const StringId name = m_strings.intern(entry.name);
    if (!m_isBeforeSpan)
        m_hosts.dnsQuery(m_run, entry.client);
    m_queries.append({.run = m_run,
                      .client = entry.client,
                      .server = entry.server,
                      .name = name,
                      .domain = domainOf(name),
                      .type = entry.type,
                      .time = entry.time,
                      .frame = entry.frame,
                      .flow = entry.flow});
}

void RecordingBuilder::onDnsAnswer(const DnsAnswerEntry& entry)
{
    const StringId question = m_strings.intern(entry.question);
    m_hosts.dnsAnswer(m_run, entry.server);
    m_answers.append({.run = m_run,
                      .client = entry.client,
                      .server = entry.server,
                      .address = entry.address,
                      .question = question,
                      .domain = domainOf(question),
                      .time = entry.time,
                      .ttl = entry.ttl,
                      .frame = entry.frame,
                      .wasAsked = entry.wasAsked});
}

void RecordingBuilder::onFact(const FlowFact& fact)
{
    if (fact.kind == FactKind::HttpRequest)
        noteRequest(fact.flow, fact.text);
    const StringId text = m_strings.intern(fact.text.substr(0, LongestFact));
    if (text.isNone())
        return;
    const std::uint64_t key = factKey(fact.flow, text, fact.kind);
    const std::uint32_t known = m_factIndex.find(key);
    const bool isDhcp = fact.kind >= FactKind::DhcpHostname && fact.kind <= FactKind::DhcpParameters;
    if (known == NoRow || isDhcp) // clients without an address share one flow
        m_hosts.fact(m_flows.identity(fact.flow), m_senderMac, fact);
    if (known != NoRow) {
        ++m_facts.edit(known).count;
        return;
    }
    FlowCounters& counters = m_flows.edit(fact.flow);
    if (counters.factCount == MostFactsOfFlow) {
        ++m_ledger.factsLeftOut;
        return;
    }
    m_factIndex.add(key, static_cast<std::uint32_t>(m_facts.size()));
    ++counters.factCount;
    m_facts.append({.kind = fact.kind,
                    .text = text,
                    .flow = fact.flow,
                    .speaker = fact.speaker,
                    .frame = fact.frame,
                    .time = fact.time,
                    .previous = counters.lastFact});
    counters.lastFact = static_cast<std::uint32_t>(m_facts.size() - 1);
    if (fact.kind == FactKind::Protocol)
        counters.spoken = text;
    markChanged(fact.flow);
}

/// A flow that only asks whether the network reaches the internet is housekeeping; one other request makes it content.
void RecordingBuilder::noteRequest(FlowId flow, std::string_view request)
{
    FlowCounters& counters = m_flows.edit(flow);
    if (isConnectivityCheckRequest(request)) {
        counters.isHousekeeping = counters.isHousekeeping || !counters.hadOtherRequest;
        return;
    }
    counters.hadOtherRequest = true;
    counters.isHousekeeping = false;
    markChanged(flow);
}

HandshakeRow& RecordingBuilder::handshakeOf(FlowId flow)
{
    FlowCounters& counters = m_flows.edit(flow);
    if (counters.handshake == NoRow) {
        counters.handshake = static_cast<std::uint32_t>(m_handshakes.size());
        HandshakeRow row;
        row.flow = flow;
        m_handshakes.append(row);
    }
    markChanged(flow);
    return m_handshakes.edit(counters.handshake);
}

void RecordingBuilder::onHandshake(const HandshakePart& part)
{
    HandshakeRow& row = handshakeOf(part.flow);
    if (part.isClient) {
        row.clientFrame = part.frame;
        row.offeredVersion = part.version;
        row.offeredAlpn = m_strings.intern(part.alpn);
        row.ja3 = m_strings.intern(part.ja3);
        row.ja4 = m_strings.intern(part.ja4);
        row.offersResumption = part.offersResumption;
        return;
    }
    row.serverFrame = part.frame;
    row.version = part.version;
    row.cipherSuite = part.cipherSuite;
    row.alpn = m_strings.intern(part.alpn);
    row.isResumed = part.isResumed;
}

void RecordingBuilder::onHidden(FlowId flow, Hidden why, std::uint64_t)
{
    m_flows.edit(flow).hidden |= static_cast<std::uint8_t>(1u << static_cast<unsigned>(why));
    markChanged(flow);
}

void RecordingBuilder::onContent(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time)
{
    if (!m_isBeforeSpan && m_flows.isCounted(flow))
        m_timeline.add(flow, direction, bytes, time);
}

} // namespace waybill
