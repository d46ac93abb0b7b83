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
    [[nodiscard]] Result<void> finish(PacketPass& pass);
    void settle(PacketPass& pass) const;
    [[nodiscard]] Result<void> checkCost(const std::string& path) const;
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
    struct Place { ///< where the contents of a flow say something; frames are numbered by capture, of which it has some
        FlowId flow;
        std::uint64_t frame = 0;
        Timestamp time;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    template <typename Judge>
    void note(F field, const Place& place, const Judge& judge);
    [[nodiscard]] std::optional<std::size_t> packetAt(const Place& place, const PacketPass& pass) const;
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
    std::unordered_map<FlowId, std::uint8_t> namesDone;      ///< bits by direction: the reader needs no more
    std::map<std::pair<Place, std::size_t>, Tally> evidence; ///< by place and leaf
    std::vector<bool> hasKept;                               ///< by FlowId: packets of it are kept
};

PacketPass::State::State(const Analysis& all, const FilterTree& tree, const std::vector<bool>& isWanted)
    : analysis(all), view(all)
{
    for (std::uint32_t i = 0; i < tree.comparisons.size(); ++i) {
        if (!isWanted[i])
            continue;
        const FieldComparison& comparison = tree.comparisons[i];
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
void PacketPass::State::note(F field, const Place& place, const Judge& judge)
{
    if (!isKeeping && (place.flow.value >= hasKept.size() || !hasKept[place.flow.value]))
        return;
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (leaves[i].test.comparison().field == field)
            evidence[{place, i}].add(judge(leaves[i].test));
}

void PacketPass::State::onName(const NameEvidence& found)
{
    if ((found.source == NameSource::TlsSni || found.source == NameSource::QuicSni) && !isDtls(found.flow))
        note(F::TlsServerName, {found.flow, found.frame, found.time},
             [&found](const ValueTest& test) { return test.text(found.name); });
}

void PacketPass::State::onHandshake(const HandshakePart& part)
{
    if (!isDtls(part.flow))
        note(F::TlsHandshakeType, {part.flow, part.frame, part.time},
             [&part](const ValueTest& test) { return test.number(part.isClient ? 1 : 2); });
}

void PacketPass::State::onRequest(const HttpRequestHead& head)
{
    const Place place{head.flow, head.frame, head.time};
    if (head.method != "NOTIFY") // Wireshark calls these notifications
        note(F::HttpRequest, place, [](const ValueTest&) { return true; });
    note(F::HttpRequestMethod, place, [&head](const ValueTest& test) { return test.text(head.method); });
    note(F::HttpRequestUri, place, [&head](const ValueTest& test) { return test.text(head.target); });
    if (head.hasHost)
        note(F::HttpHost, place, [&head](const ValueTest& test) { return test.text(head.host); });
    if (head.hasUserAgent)
        note(F::HttpUserAgent, place, [&head](const ValueTest& test) { return test.text(head.userAgent); });
}

Result<void> PacketPass::State::keep(const RereadPacket& packet, std::uint32_t capture, PacketPass& pass)
{
    view.set(packet);
    pass.m_packets.push_back(entryOf(packet));
    if (hasKept.size() <= packet.flow.value)
        hasKept.resize(std::max<std::size_t>(packet.flow.value + std::size_t{1}, hasKept.size() * 2));
    hasKept[packet.flow.value] = true;
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

/// The packet in some capture of the flow's run, where that is kept.
std::optional<std::size_t> PacketPass::State::packetAt(const Place& place, const PacketPass& pass) const
{
    if (place.flow.value >= analysis.flowCount())
        return std::nullopt;
    for (const std::uint32_t capture : analysis.recording().runs[analysis.flow(place.flow).run.value].captures) {
        const Range range = pass.m_ranges[capture];
        const auto begin = pass.m_packets.begin() + static_cast<std::ptrdiff_t>(range.begin);
        const auto end = pass.m_packets.begin() + static_cast<std::ptrdiff_t>(range.end);
        const auto packet = std::lower_bound(begin, end, place.frame,
                                             [](const PacketEntry& p, std::uint64_t frame) { return p.frame < frame; });
        if (packet != end && packet->frame == place.frame && packet->time == place.time)
            return static_cast<std::size_t>(packet - pass.m_packets.begin());
    }
    return std::nullopt;
}

/// Puts what the contents said where the packets are.
void PacketPass::State::settle(PacketPass& pass) const
{
    for (const auto& [key, tally] : evidence) {
        const Leaf& leaf = leaves[key.second];
        if (const std::optional<std::size_t> packet = packetAt(key.first, pass))
            pass.m_holds[leaf.index][*packet] = leaf.test.holds(tally);
    }
}

Result<void> PacketPass::State::checkCost(const std::string& path) const
{
    const bool isTooCostly =
        std::any_of(leaves.begin(), leaves.end(), [](const Leaf& leaf) { return leaf.test.wasTooCostly(); });
    if (!isTooCostly)
        return {};
    return Failure(Error{ErrorCode::TooLarge,
                         "the regular expression takes too long on a text of this capture; write a simpler one", path});
}

Result<void> PacketPass::State::read(const PacketOrigin& origin, bool isKept, Rereading& rereading, PacketPass& pass)
{
    CaptureOptions options;
    options.hash = false;
    const CaptureFacts& facts = analysis.recording().captures[origin.capture];
    auto reader = CaptureReader::reopen(facts, options);
    if (!reader)
        return Failure(std::move(reader.error()));
    const std::size_t begin = pass.m_packets.size();
    isKeeping = isKept;
    const auto take = [this, isKept, &origin, &pass](const RereadPacket& packet) -> Result<void> {
        return isKept ? keep(packet, origin.capture, pass) : Result<void>();
    };
    const Result<void> done = rereading.read(*reader, origin, take);
    if (!done)
        return done;
    pass.m_ranges[origin.capture] = {begin, pass.m_packets.size()};
    return checkCost(facts.path);
}

/// What waited for gaps was handed on: nothing more will be said.
Result<void> PacketPass::State::finish(PacketPass& pass)
{
    requests.finish();
    settle(pass);
    return checkCost({});
}

PacketPass::PacketPass(const Analysis& analysis, const FilterTree& tree, std::vector<bool> isWanted)
    : m_state(std::make_unique<State>(analysis, tree, isWanted)), m_ranges(analysis.recording().captures.size()),
      m_holds(tree.comparisons.size())
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
    m_state->isKeeping = false; // what comes now is of flows, not of the capture that was last
    rereading.finish();
    return m_state->finish(*this);
}

} // namespace waybill
