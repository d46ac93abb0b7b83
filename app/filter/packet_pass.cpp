// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/packet_pass.h"

#include "analysis/rereading.h"
#include "filter/filter_literals.h"
#include "filter/http_requests.h"
#include "filter/packet_judge.h"
#include "names/name_reader.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

namespace waybill {

namespace {

using F = FieldId;

bool isToldByHandshake(F field)
{
    return field == F::TlsHandshakeType || field == F::TlsServerName;
}

bool isToldByRequest(F field)
{
    return field >= F::HttpRequest && field <= F::HttpUserAgent;
}

} // namespace

/// The pass itself: contents of flows come by the sinks, packets one by one.
struct PacketPass::State final : private NameSink, private ContentSink, private StreamSink {
    State(const Analysis& analysis, const FilterTree& tree, const std::vector<bool>& isWanted);

    [[nodiscard]] Result<void> read(const PacketOrigin& origin, bool isKept, Rereading& rereading, PacketPass& pass);
    [[nodiscard]] Result<void> keep(const RereadPacket& packet, std::uint32_t capture, PacketPass& pass);
    void settle(PacketPass& pass) const;
    [[nodiscard]] StreamSink& streams() { return *this; }
    [[nodiscard]] ContentSink& contents() { return *this; }

    void onContent(FlowId, Direction, std::uint64_t, Timestamp) override {}
    bool onStream(const FlowContext& flow, const StreamChunk& chunk) override;
    bool onDatagram(const FlowContext& flow, const Datagram& datagram) override;
    void onFlowEnd(FlowId flow) override;
    void onName(const NameEvidence& evidence) override;
    void onHandshake(const HandshakePart& part) override;
    void onDnsQuery(const DnsQueryEntry&) override {}
    void onDnsAnswer(const DnsAnswerEntry&) override {}
    void onFact(const FlowFact&) override {}
    void onHidden(FlowId, Hidden, std::uint64_t) override {}
    void onRequest(const HttpRequestHead& head);
    template <typename Judge>
    void note(F field, std::uint64_t frame, const Judge& judge);
    [[nodiscard]] bool isDtls(FlowId flow) const;

    /// One comparison: by the packet itself, or by what its contents turn out to say.
    struct Leaf {
        std::uint32_t index;
        ValueTest test;
        std::optional<PacketJudge> judge;
    };

    const Analysis& analysis;
    std::vector<Leaf> leaves;
    PacketView view;
    NameReader names{*this};
    HttpRequests requests{[this](const HttpRequestHead& head) { onRequest(head); }};
    bool wantsNames = false, wantsRequests = false, isKeeping = false;
    std::unordered_map<FlowId, std::uint8_t> namesDone;              ///< bits by direction: the reader needs no more
    std::map<std::pair<std::size_t, std::uint64_t>, Tally> evidence; ///< by leaf and frame, of the capture being read
    std::size_t captureBegins = 0;                                   ///< index of its first packet
};

PacketPass::State::State(const Analysis& all, const FilterTree& tree, const std::vector<bool>& isWanted)
    : analysis(all), view(all)
{
    for (std::uint32_t i = 0; i < tree.comparisons.size(); ++i) {
        if (!isWanted[i])
            continue;
        const Comparison& comparison = tree.comparisons[i];
        leaves.push_back({i, ValueTest(comparison), std::nullopt});
        wantsNames = wantsNames || isToldByHandshake(comparison.field);
        wantsRequests = wantsRequests || isToldByRequest(comparison.field);
        if (!isToldByHandshake(comparison.field) && !isToldByRequest(comparison.field))
            leaves.back().judge.emplace(analysis, comparison);
    }
}

bool PacketPass::State::onStream(const FlowContext& flow, const StreamChunk& chunk)
{
    if (wantsRequests)
        requests.onStream(flow, chunk);
    if (!wantsNames)
        return wantsRequests;
    const auto bit = static_cast<std::uint8_t>(1u << static_cast<unsigned>(chunk.direction));
    const auto done = namesDone.find(flow.flow);
    if (done != namesDone.end() && (done->second & bit) != 0)
        return wantsRequests;
    if (names.onStream(flow, chunk))
        return true;
    namesDone[flow.flow] |= bit;
    return wantsRequests;
}

bool PacketPass::State::onDatagram(const FlowContext& flow, const Datagram& datagram)
{
    if (wantsRequests)
        requests.onDatagram(flow, datagram);
    if (!wantsNames)
        return wantsRequests;
    const auto bit = static_cast<std::uint8_t>(1u << static_cast<unsigned>(datagram.direction));
    const auto done = namesDone.find(flow.flow);
    if (done != namesDone.end() && (done->second & bit) != 0)
        return wantsRequests;
    if (names.onDatagram(flow, datagram))
        return true;
    namesDone[flow.flow] |= bit;
    return wantsRequests;
}

void PacketPass::State::onFlowEnd(FlowId flow)
{
    requests.onFlowEnd(flow);
    names.onFlowEnd(flow);
    namesDone.erase(flow);
}

bool PacketPass::State::isDtls(FlowId flow) const
{
    return flow.value < analysis.flowCount() && analysis.counters(flow).protocol == FlowProtocol::Dtls;
}

template <typename Judge>
void PacketPass::State::note(F field, std::uint64_t frame, const Judge& judge)
{
    for (std::size_t i = 0; i < leaves.size() && isKeeping; ++i)
        if (leaves[i].test.comparison().field == field)
            evidence[{i, frame}].add(judge(leaves[i].test));
}

void PacketPass::State::onName(const NameEvidence& found)
{
    if ((found.source == NameSource::TlsSni || found.source == NameSource::QuicSni) && !isDtls(found.flow))
        note(F::TlsServerName, found.frame, [&found](const ValueTest& test) { return test.text(found.name); });
}

void PacketPass::State::onHandshake(const HandshakePart& part)
{
    if (!isDtls(part.flow))
        note(F::TlsHandshakeType, part.frame,
             [&part](const ValueTest& test) { return test.number(part.isClient ? 1 : 2); });
}

void PacketPass::State::onRequest(const HttpRequestHead& head)
{
    if (head.method != "NOTIFY") // Wireshark calls these notifications
        note(F::HttpRequest, head.frame, [](const ValueTest&) { return true; });
    note(F::HttpRequestMethod, head.frame, [&head](const ValueTest& test) { return test.text(head.method); });
    note(F::HttpRequestUri, head.frame, [&head](const ValueTest& test) { return test.text(head.target); });
    if (head.hasHost)
        note(F::HttpHost, head.frame, [&head](const ValueTest& test) { return test.text(head.host); });
    if (head.hasUserAgent)
        note(F::HttpUserAgent, head.frame, [&head](const ValueTest& test) { return test.text(head.userAgent); });
}

Result<void> PacketPass::State::keep(const RereadPacket& packet, std::uint32_t capture, PacketPass& pass)
{
    view.set(packet);
    pass.m_packets.push_back(entryOf(packet));
    for (Leaf& leaf : leaves) {
        // What is told by contents comes later; until then there is no value.
        const bool holds = leaf.judge ? leaf.judge->holds(view) : leaf.test.holds(Tally());
        pass.m_holds[leaf.index].push_back(holds);
        if (leaf.judge && leaf.judge->wasTooCostly())
            return Failure(Error{ErrorCode::TooLarge,
                                 "the regular expression takes too long on this packet; write a simpler one",
                                 analysis.recording().captures[capture].path, packet.raw.fileOffset});
    }
    return {};
}

/// Puts what the contents said where the packets are.
void PacketPass::State::settle(PacketPass& pass) const
{
    const auto begin = pass.m_packets.begin() + static_cast<std::ptrdiff_t>(captureBegins);
    for (const auto& [key, tally] : evidence) {
        const auto packet = std::lower_bound(begin, pass.m_packets.end(), key.second,
                                             [](const PacketEntry& p, std::uint64_t frame) { return p.frame < frame; });
        if (packet == pass.m_packets.end() || packet->frame != key.second)
            continue;
        const Leaf& leaf = leaves[key.first];
        pass.m_holds[leaf.index][static_cast<std::size_t>(packet - pass.m_packets.begin())] = leaf.test.holds(tally);
    }
}

Result<void> PacketPass::State::read(const PacketOrigin& origin, bool isKept, Rereading& rereading, PacketPass& pass)
{
    CaptureOptions options;
    options.hash = false;
    auto reader = CaptureReader::reopen(analysis.recording().captures[origin.capture], options);
    if (!reader)
        return Failure(std::move(reader.error()));
    evidence.clear();
    captureBegins = pass.m_packets.size();
    isKeeping = isKept;
    const auto take = [this, isKept, &origin, &pass](const RereadPacket& packet) -> Result<void> {
        return isKept ? keep(packet, origin.capture, pass) : Result<void>();
    };
    const Result<void> done = rereading.read(*reader, origin, take);
    if (!done)
        return done;
    requests.finish();
    settle(pass);
    const bool isTooCostly =
        std::any_of(leaves.begin(), leaves.end(), [](const Leaf& leaf) { return leaf.test.wasTooCostly(); });
    if (isTooCostly)
        return Failure(Error{ErrorCode::TooLarge,
                             "the regular expression takes too long on a text of this capture; write a simpler one",
                             analysis.recording().captures[origin.capture].path});
    return {};
}

PacketPass::PacketPass(const Analysis& analysis, const FilterTree& tree, std::vector<bool> isWanted)
    : m_state(std::make_unique<State>(analysis, tree, isWanted)), m_holds(tree.comparisons.size())
{}

PacketPass::~PacketPass() = default;

Result<void> PacketPass::read(std::uint32_t last, std::uint32_t only, const Checkpoint& checkpoint)
{
    const Recording& recording = m_state->analysis.recording();
    Rereading rereading(recording, m_state->streams(), m_state->contents(), checkpoint);
    for (std::uint32_t run = 0; run < recording.runs.size(); ++run) {
        for (const std::uint32_t capture : recording.runs[run].captures) {
            if (capture > last)
                continue;
            const bool isKept = only >= recording.captures.size() || capture == only;
            const Result<void> done = m_state->read({RunId{run}, capture}, isKept, rereading, *this);
            if (!done)
                return done;
        }
    }
    return {};
}

} // namespace waybill
