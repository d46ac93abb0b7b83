// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/quic_lane.h"

#include "base/ip_protocol.h"

#include <algorithm>

namespace waybill {

namespace {

/// Streams are put in order by 32 bits of their offsets.
constexpr std::uint64_t MostOffset = 0xFFFF'FFFF;

PieceHandler handlerFor(std::uint32_t flow, Direction direction, std::uint64_t stream, PlaintextSink& sink)
{
    return [=, &sink](const StreamPiece& piece) {
        const StreamChunk chunk{.direction = direction,
                                .streamOffset = piece.offset,
                                .gapBefore = static_cast<std::uint32_t>(std::min(piece.gapBefore, MostOffset)),
                                .atStart = true,
                                .bytes = piece.bytes,
                                .frame = piece.frame,
                                .time = piece.time};
        sink.onPlaintext({FlowId{flow}, Encryption::Quic, stream, chunk});
    };
}

} // namespace

QuicLane::QuicLane(std::unique_ptr<ByteSource> source, DecryptionTally& tally)
    : m_source(std::move(source)), m_tally(tally)
{}

QuicLane::~QuicLane() = default;

Result<void> QuicLane::onPacket(const RereadPacket& packet, PlaintextSink& sink)
{
    for (;;) {
        const Result<bool> hasPacket = fetch();
        if (!hasPacket)
            return Failure(hasPacket.error());
        if (!*hasPacket || m_packet->frame > packet.raw.frame)
            return {};
        if (m_packet->frame == packet.raw.frame)
            hand(packet, sink);
        else
            ++m_tally.passed;
        m_packet.reset();
    }
}

Result<bool> QuicLane::finish(PlaintextSink& sink)
{
    const Result<bool> hasPacket = fetch();
    if (!hasPacket)
        return Failure(hasPacket.error());
    for (auto& [key, stream] : m_streams)
        stream.order.finish(handlerFor(std::get<0>(key), std::get<1>(key), std::get<2>(key), sink));
    m_streams.clear();
    return !*hasPacket;
}

/// The next line into m_packet, unless it is there; false when there is none.
Result<bool> QuicLane::fetch()
{
    while (!m_packet && !m_isOver) {
        std::string_view line;
        const Result<bool> hasLine = nextLine(line);
        if (!hasLine || !*hasLine)
            return hasLine;
        m_packet = readQuicFields(line);
        if (!m_packet) {
            ++m_tally.damaged;
            continue;
        }
        if (!m_packet->isReadable)
            ++m_tally.damaged;
        m_tally.endedAt = std::max(m_tally.endedAt, m_packet->frame);
    }
    return m_packet.has_value();
}

/// A view into m_text until the next call.
Result<bool> QuicLane::nextLine(std::string_view& line)
{
    for (;;) {
        const std::size_t end = m_text.find('\n', m_at);
        if (end != std::string::npos) {
            line = std::string_view(m_text).substr(m_at, end - m_at);
            m_at = end + 1;
            return true;
        }
        m_text.erase(0, m_at);
        m_at = 0;
        if (m_text.size() > MostLineBytes)
            return endWith("a line of its output is longer than 1 MiB");
        const auto block = m_source->next();
        if (block.empty())
            return endWith(m_text.empty() ? "" : "its output ends within a line");
        m_text.append(reinterpret_cast<const char*>(block.data()), block.size());
    }
}

Result<bool> QuicLane::endWith(const std::string& why)
{
    m_isOver = true;
    if (m_source->state() == SourceState::Failed && m_source->failure().code == ErrorCode::Cancelled)
        return Failure(m_source->failure());
    m_tally.whyEnded = m_source->state() == SourceState::Failed ? m_source->failure().message : why;
    return false;
}

void QuicLane::hand(const RereadPacket& packet, PlaintextSink& sink)
{
    if (packet.identity.protocol != ProtocolUdp)
        return; // an ICMP error quotes a packet that was told already
    const PacketSummary& summary = packet.summary;
    const auto direction = directionIn(
        packet.identity, {summary.source, summary.destination, summary.sourcePort, summary.destinationPort});
    if (!direction || !isSameTime(m_packet->time, packet.raw.time)) {
        ++m_tally.unplaced;
        return;
    }
    for (const QuicStreamFrame& frame : m_packet->frames) {
        if (frame.bytes.empty())
            continue;
        if (!m_tally.mayTake(frame.bytes.size())) {
            m_isOver = true;
            return;
        }
        add({packet.flow.value, *direction, frame.stream}, frame, packet, sink);
    }
}

void QuicLane::add(const Key& key, const QuicStreamFrame& frame, const RereadPacket& packet, PlaintextSink& sink)
{
    if (frame.offset > MostOffset - frame.bytes.size()) {
        ++m_tally.damaged;
        return;
    }
    auto found = m_streams.find(key);
    if (found == m_streams.end()) {
        if (m_streams.size() >= MostStreams)
            closeQuietest(sink);
        found = m_streams.try_emplace(key).first;
        found->second.order.resumeAt(0);
    }
    found->second.lastFrame = packet.raw.frame;
    m_tally.bytes += frame.bytes.size();
    ++m_tally.pieces;
    found->second.order.add({.sequence = static_cast<std::uint32_t>(frame.offset),
                             .length = static_cast<std::uint32_t>(frame.bytes.size()),
                             .bytes = frame.bytes,
                             .frame = packet.raw.frame,
                             .time = packet.raw.time},
                            handlerFor(std::get<0>(key), std::get<1>(key), std::get<2>(key), sink));
}

void QuicLane::closeQuietest(PlaintextSink& sink)
{
    const auto quietest = std::min_element(m_streams.begin(), m_streams.end(), [](const auto& one, const auto& other) {
        return one.second.lastFrame < other.second.lastFrame;
    });
    const auto [flow, direction, stream] = quietest->first;
    quietest->second.order.finish(handlerFor(flow, direction, stream, sink));
    m_streams.erase(quietest);
}

} // namespace waybill
