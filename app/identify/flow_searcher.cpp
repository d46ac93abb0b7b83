// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/flow_searcher.h"

#include "identify/identifier_search.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace waybill {

namespace {

/// Of one direction of a flow: more of them are told without waiting for a message.
constexpr std::size_t MostPending = 10'000;

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The bytes of a part of the message from which a match was read, as they were sent.
std::string wireText(const HttpMessage& message, const LeafPlace& place, std::size_t begin, std::size_t length)
{
    std::string_view part = textOf(message.body);
    if (place.part == MessagePart::Target)
        part = message.target;
    else if (place.part == MessagePart::Header && place.headerIndex < message.headers.size())
        part = message.headers[place.headerIndex].value;
    const std::size_t from = std::min(part.size(), place.offset + begin);
    return std::string(part.substr(from, std::min(length, IdentifierFinding::MostWireBytes)));
}

} // namespace

struct FlowSearcher::Side {
    Side(FlowSearcher& searcher, FlowId id, Direction way, MessageSplitter::Of of = MessageSplitter::Of::Connection)
        : flow(id), direction(way), tokens(searcher.m_database),
          messages([&searcher, this](HttpMessage&& message) { searcher.onMessage(*this, message); }, of)
    {}

    /// What was found in the stream as it is, until it is known whether a message tells it better.
    struct Pending {
        std::uint32_t token = 0;
        IdentifierFinding finding;
    };

    FlowId flow;
    Direction direction;
    TokenStream tokens;
    MessageSplitter messages;
    std::vector<Pending> pending;
    std::vector<std::string> chain; ///< how it was decrypted; empty: it was not
    /// Of the last message: what it told. A match at its very end waits for the next byte, and comes later.
    std::vector<std::uint32_t> told;        ///< tokens
    std::uint64_t toldFrom = 0, toldTo = 0; ///< packets
    std::uint64_t scanned = 0;              ///< bytes and gaps, as TokenStream counts them
    std::uint64_t frame = 0;                ///< of the chunk before
    std::uint64_t firstOffset = 0;
    std::uint64_t held = 0; ///< bytes of `messages`
    Timestamp time;
};

FlowSearcher::FlowSearcher(const Analysis& analysis, const DeviceCard& card, TokenScanner& scanner,
                           const SearchOptions& options)
    : m_analysis(analysis), m_database(scanner.database()), m_scanner(scanner), m_messageSearch(card, scanner, options),
      m_source(options.plaintext), m_mayHold(options.heldBytes)
{}

FlowSearcher::~FlowSearcher() = default;

bool FlowSearcher::isWanted(FlowId flow) const
{
    const FlowView& view = m_analysis.view(flow);
    return view.omitted == Omitted::No && view.role != FlowRole::NotOurs;
}

bool FlowSearcher::isSent(const Side& side) const
{
    const bool isFromOriginator = side.direction == Direction::FromOriginator;
    return (m_analysis.view(side.flow).role == FlowRole::Up) == isFromOriginator;
}

FlowSearcher::Side& FlowSearcher::sideOf(const FlowContext& flow, Direction direction)
{
    std::unique_ptr<Side>& side = m_sides[flow.flow.value][direction == Direction::FromOriginator ? 0 : 1];
    if (!side)
        side = std::make_unique<Side>(*this, flow.flow, direction);
    return *side;
}

bool FlowSearcher::onStream(const FlowContext& flow, const StreamChunk& chunk)
{
    if (!isWanted(flow.flow))
        return false;
    search(sideOf(flow, chunk.direction), chunk);
    return true;
}

void FlowSearcher::search(Side& side, const StreamChunk& chunk)
{
    const struct {
        FlowSearcher& searcher;
        Side& side;
        const StreamChunk& chunk;
    } here{*this, side, chunk};
    const TokenScanner::Found found =
        [&here](const TokenMatch& match) { // one reference: std::function allocates nothing
            here.searcher.onMatch(here.side, here.chunk, match);
        };
    if (side.scanned == 0)
        side.firstOffset = chunk.streamOffset - std::min<std::uint64_t>(chunk.streamOffset, chunk.gapBefore);
    if (chunk.gapBefore > 0) {
        side.tokens.skip(chunk.gapBefore, found);
        side.scanned += chunk.gapBefore;
    }
    side.tokens.scan(m_scanner, chunk.bytes, found);
    side.scanned += chunk.bytes.size();
    side.frame = chunk.frame;
    side.time = chunk.time;
    if (!side.messages.isOver())
        feed(side, chunk);
    if (side.messages.isOver() || side.pending.size() > MostPending)
        tellPending(side);
}

void FlowSearcher::onPlaintext(const PlaintextPiece& piece)
{
    if (!isWanted(piece.flow))
        return;
    Side& side = sideOf(piece);
    const FlowView& view = m_analysis.view(piece.flow);
    const std::size_t size = piece.chunk.bytes.size();
    if (view.band != Band::Local && view.isEncrypted) {
        (isSent(side) ? m_share.up : m_share.down) += size;
        m_decryptedFlows.insert(piece.flow.value);
    } else if (view.band != Band::Local && isSent(side)) {
        m_share.upBehindClear += size;
    }
    search(side, piece.chunk);
}

FlowSearcher::Side& FlowSearcher::sideOf(const PlaintextPiece& piece)
{
    Streams& streams = m_decrypted[piece.flow.value];
    std::unique_ptr<Side>& side = streams[{piece.stream, piece.chunk.direction}];
    if (side)
        return *side;
    constexpr std::uint64_t KindBits = 3; // RFC 9000 §2.1: 0 for those of the client that go both ways
    const bool isRequest = piece.encryption == Encryption::Quic && (piece.stream & KindBits) == 0;
    side = std::make_unique<Side>(*this, piece.flow, piece.chunk.direction,
                                  isRequest ? MessageSplitter::Of::QuicRequest : MessageSplitter::Of::Connection);
    side->chain = chainOf(piece);
    Side& made = *side;
    if (streams.size() > MostStreams) {
        const auto oldest = streams.begin()->second.get() == &made ? std::next(streams.begin()) : streams.begin();
        end(*oldest->second);
        streams.erase(oldest);
    }
    return made;
}

std::vector<std::string> FlowSearcher::chainOf(const PlaintextPiece& piece) const
{
    const auto by = [this](const char* protocol) {
        const std::string tool = m_source == nullptr ? "" : m_source->report().tool + " " + m_source->report().version;
        return std::string(protocol) + ", decrypted by " + tool;
    };
    switch (piece.encryption) {
    case Encryption::Tls: return {by("tls")};
    case Encryption::Dtls: return {by("dtls")};
    case Encryption::Quic: break;
    }
    return {by("quic"), "quic stream " + std::to_string(piece.stream)};
}

FlowSearcher::Decrypted FlowSearcher::decrypted() const
{
    Decrypted share = m_share;
    share.connections = m_decryptedFlows.size();
    return share;
}

/// Of a stream. A match that ended with the chunk before had to wait for the byte behind it.
void FlowSearcher::onMatch(Side& side, const StreamChunk& chunk, const TokenMatch& match)
{
    const SearchToken& token = m_database.tokens()[match.token];
    const bool isOfThisChunk = match.end > side.scanned;
    std::string text = token.bytes; // what follows in this packet tells how much of a digest stands there
    if (isOfThisChunk && token.full.size() > token.bytes.size()) {
        const auto behind = chunk.bytes.subspan(match.end - side.scanned);
        const std::size_t more = std::min(behind.size(), token.full.size() - token.bytes.size());
        text.append(reinterpret_cast<const char*>(behind.data()), more);
    }
    IdentifierFinding finding = findingOf(match, text, side.chain.empty() ? "tcp stream" : "plaintext");
    finding.chain.insert(finding.chain.begin(), side.chain.begin(), side.chain.end());
    finding.isDecrypted = !side.chain.empty();
    finding.offsetIn = finding.isDecrypted ? OffsetIn::Decrypted : OffsetIn::Stream;
    finding.flow = side.flow;
    finding.direction = side.direction;
    finding.capture = m_capture;
    finding.frame = isOfThisChunk ? chunk.frame : side.frame;
    finding.time = isOfThisChunk ? chunk.time : side.time;
    finding.offset = side.firstOffset + match.begin;
    finding.wire = text.substr(0, IdentifierFinding::MostWireBytes);
    const bool isTold = !isOfThisChunk && side.toldFrom <= finding.frame && finding.frame <= side.toldTo &&
                        std::any_of(side.told.begin(), side.told.end(),
                                    [&](std::uint32_t other) { return isSame(match.token, other); });
    if (!isTold)
        side.pending.push_back({match.token, std::move(finding)});
}

/// The same identifier, hashed or not.
bool FlowSearcher::isSame(std::uint32_t token, std::uint32_t other) const
{
    const SearchToken& one = m_database.tokens()[token];
    const SearchToken& its = m_database.tokens()[other];
    return one.identifier == its.identifier && one.hashed == its.hashed;
}

bool FlowSearcher::onDatagram(const FlowContext& flow, const Datagram& datagram)
{
    if (!isWanted(flow.flow))
        return false;
    ++m_messages;
    m_scanner.scan(datagram.bytes, [&](const TokenMatch& match) {
        IdentifierFinding finding = findingOf(match, textOf(datagram.bytes).substr(match.begin), "datagram");
        finding.wire = textOf(datagram.bytes).substr(match.begin, match.end - match.begin);
        finding.message = m_messages;
        finding.flow = flow.flow;
        finding.direction = datagram.direction;
        finding.capture = m_capture;
        finding.frame = datagram.frame;
        finding.time = datagram.time;
        finding.offset = match.begin;
        finding.offsetIn = OffsetIn::Datagram;
        add(std::move(finding));
    });
    return true;
}

/// What a match outside messages says; `text` begins with it.
IdentifierFinding FlowSearcher::findingOf(const TokenMatch& match, std::string_view text, const char* where) const
{
    const SearchToken& token = m_database.tokens()[match.token];
    IdentifierFinding finding;
    finding.identifier = token.identifier;
    finding.tier = tierOf(token, false);
    finding.hashed = token.hashed;
    finding.chain = {where};
    const std::size_t length = matchedLength(token, text);
    finding.matched = text.substr(0, length);
    for (std::string& step : chainOfMatch(token, length))
        finding.chain.push_back(std::move(step));
    return finding;
}

void FlowSearcher::feed(Side& side, const StreamChunk& chunk)
{
    side.messages.feed(chunk);
    const auto countHeld = [this, &side] {
        m_held -= side.held;
        side.held = side.messages.heldBytes();
        m_held += side.held;
    };
    countHeld();
    if (m_held <= m_mayHold)
        return;
    side.messages.giveUpBody("too many messages were under way at once; the rest of it was left out");
    countHeld();
}

void FlowSearcher::onMessage(Side& side, const HttpMessage& message)
{
    DecodeReport& report = isSent(side) ? m_sent : m_received;
    constexpr std::size_t MostReasons = 20; // each is one of a few sentences
    const std::string why = "an HTTP message was not whole: " + message.whyNotWhole;
    if (!message.isWhole && report.limitsHit.size() < MostReasons &&
        std::find(report.limitsHit.begin(), report.limitsHit.end(), why) == report.limitsHit.end())
        report.limitsHit.push_back(why);
    side.told.clear();
    side.toldFrom = message.marks.empty() ? 0 : message.marks.front().frame;
    side.toldTo = message.marks.empty() ? 0 : message.marks.back().frame;
    ++m_messages;
    for (const MessageMatch& match : m_messageSearch.search(partsOf(message), report)) {
        if (match.token != MessageMatch::NoToken) {
            side.told.push_back(match.token);
            std::erase_if(side.pending, [&](const Side::Pending& pending) { // the stream had it, too
                return pending.finding.frame >= side.toldFrom && isSame(pending.token, match.token);
            });
        }
        add(findingOf(side, message, match));
    }
}

IdentifierFinding FlowSearcher::findingOf(const Side& side, const HttpMessage& message, const MessageMatch& match) const
{
    const std::size_t end = endOffset(message, match.place, match.end);
    const std::size_t length = match.place.isVerbatim ? match.end - match.begin : match.place.length;
    const FrameMark* mark = markAt(message, end == 0 ? 0 : end - 1);
    const bool isOnCard = match.token != MessageMatch::NoToken;
    IdentifierFinding finding;
    finding.identifier = isOnCard ? m_database.tokens()[match.token].identifier : match.identifier;
    finding.hashed = isOnCard ? m_database.tokens()[match.token].hashed : DigestKind::None;
    finding.pattern = match.pattern;
    finding.tier = match.tier;
    finding.chain = side.chain;
    if (message.http2Stream != 0)
        finding.chain.push_back("http2 stream " + std::to_string(message.http2Stream));
    finding.chain.insert(finding.chain.end(), match.chain.begin(), match.chain.end());
    finding.isDecrypted = !side.chain.empty();
    finding.field = match.field;
    finding.host = message.host;
    finding.flow = side.flow;
    finding.direction = side.direction;
    finding.capture = m_capture;
    finding.frame = mark != nullptr ? mark->frame : side.frame;
    finding.time = mark != nullptr ? mark->time : side.time;
    finding.offsetIn = OffsetIn::Message;
    finding.offset = end - std::min(end, length);
    finding.wire = wireText(message, match.place, match.place.isVerbatim ? match.begin : 0, length);
    finding.matched = match.matched;
    finding.message = m_messages;
    return finding;
}

void FlowSearcher::tellPending(Side& side)
{
    for (Side::Pending& pending : std::exchange(side.pending, {}))
        add(std::move(pending.finding));
}

void FlowSearcher::end(Side& side)
{
    const StreamChunk none{.direction = side.direction, .bytes = {}, .frame = side.frame, .time = side.time};
    side.tokens.finish([&](const TokenMatch& match) { onMatch(side, none, match); });
    side.messages.finish();
    tellPending(side);
    m_held -= side.held;
}

void FlowSearcher::onFlowEnd(FlowId flow)
{
    if (const auto sides = m_sides.find(flow.value); sides != m_sides.end()) {
        for (const std::unique_ptr<Side>& side : sides->second)
            if (side)
                end(*side);
        m_sides.erase(sides);
    }
    if (const auto streams = m_decrypted.find(flow.value); streams != m_decrypted.end()) {
        for (const auto& [number, side] : streams->second)
            end(*side);
        m_decrypted.erase(streams);
    }
}

void FlowSearcher::finish()
{
    while (!m_decrypted.empty()) // what was put in order last came when the flows had ended
        onFlowEnd(FlowId{m_decrypted.begin()->first});
}

void FlowSearcher::add(IdentifierFinding finding)
{
    if (m_findings.size() < IdentifierFindings::MostFindings)
        m_findings.push_back(std::move(finding));
    else
        ++m_leftOut;
}

} // namespace waybill
