// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/tcp_stream.h"

#include <algorithm>

namespace waybill {

namespace {

// A segment this far from the expected place is not reordering but a damaged or foreign packet.
constexpr std::int64_t FarthestJump = std::int64_t{1} << 30;

} // namespace

std::int64_t TcpStream::offsetOf(std::uint32_t sequence) const
{
    const auto expected = static_cast<std::uint32_t>(m_base + m_next);
    return static_cast<std::int64_t>(m_next) + static_cast<std::int32_t>(sequence - expected);
}

void TcpStream::add(const Segment& segment, const PieceHandler& handler)
{
    if (!m_hasBase) {
        m_hasBase = true;
        m_startsAtSyn = segment.syn;
        m_base = segment.sequence + (segment.syn ? 1 : 0);
    }
    if (segment.length == 0)
        return;
    const std::int64_t offset = offsetOf(segment.sequence + (segment.syn ? 1 : 0));
    const std::int64_t end = offset + segment.length;
    if (end <= static_cast<std::int64_t>(m_next)) {
        m_retransmitted += segment.length;
        return;
    }
    if (offset - static_cast<std::int64_t>(m_next) > FarthestJump)
        return; // RFC 9293 §3.10.7.4: outside any window; the packet is counted, its payload is not
    StreamPiece piece{.offset = static_cast<std::uint64_t>(std::max<std::int64_t>(offset, 0)),
                      .length = segment.length,
                      .bytes = segment.bytes,
                      .frame = segment.frame,
                      .time = segment.time};
    if (offset < static_cast<std::int64_t>(m_next)) { // the front is a retransmission
        const auto overlap = static_cast<std::uint32_t>(static_cast<std::int64_t>(m_next) - offset);
        m_retransmitted += overlap;
        piece.offset = m_next;
        piece.length -= overlap;
        piece.bytes = piece.bytes.subspan(std::min<std::size_t>(overlap, piece.bytes.size()));
    }
    if (piece.offset > m_next || !m_pending.empty()) {
        Segment rest = segment;
        rest.length = piece.length;
        rest.bytes = piece.bytes;
        keep(piece.offset, rest);
        drain(handler);
        while (m_pendingBytes > PendingBytesLimit || m_pending.size() > PendingSegmentsLimit)
            giveUpGap(handler);
        return;
    }
    m_distinct += piece.length;
    deliver(piece, handler);
}

void TcpStream::keep(std::uint64_t offset, const Segment& segment)
{
    std::uint64_t at = offset;
    const std::uint64_t end = offset + segment.length;
    auto place = std::lower_bound(m_pending.begin(), m_pending.end(), at,
                                  [](const Pending& p, std::uint64_t o) { return p.offset + p.length <= o; });
    while (at < end) { // fill the holes between what is kept already
        if (place != m_pending.end() && place->offset <= at) {
            const std::uint64_t covered = std::min(end, place->offset + place->length);
            m_retransmitted += covered - at;
            at = covered;
            ++place;
            continue;
        }
        const std::uint64_t until = place == m_pending.end() ? end : std::min(end, place->offset);
        const std::size_t from = std::min<std::size_t>(at - offset, segment.bytes.size());
        const std::size_t to = std::min<std::size_t>(until - offset, segment.bytes.size());
        const auto bytes = segment.bytes.subspan(from, to - from);
        place = m_pending.insert(
            place,
            Pending{
                at, static_cast<std::uint32_t>(until - at), {bytes.begin(), bytes.end()}, segment.frame, segment.time});
        ++place;
        m_pendingBytes += until - at;
        m_distinct += until - at;
        at = until;
    }
    m_highest = std::max(m_highest, end);
}

void TcpStream::deliver(StreamPiece piece, const PieceHandler& handler)
{
    piece.gapBefore = m_gap;
    m_gap = 0;
    m_next = piece.offset + piece.length;
    m_highest = std::max(m_highest, m_next);
    handler(piece);
}

void TcpStream::drain(const PieceHandler& handler)
{
    std::size_t done = 0;
    while (done < m_pending.size() && m_pending[done].offset == m_next) {
        const Pending& p = m_pending[done++];
        m_pendingBytes -= p.length;
        deliver({.offset = p.offset, .length = p.length, .bytes = p.bytes, .frame = p.frame, .time = p.time}, handler);
    }
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(done));
}

void TcpStream::giveUpGap(const PieceHandler& handler)
{
    if (m_pending.empty())
        return;
    const std::uint64_t gap = m_pending.front().offset - m_next;
    m_missed += gap;
    m_gap += gap;
    m_next = m_pending.front().offset;
    drain(handler);
}

void TcpStream::acknowledge(std::uint32_t acknowledgment, const PieceHandler& handler)
{
    if (!m_hasBase) { // only the other side was seen so far: its first acknowledgment is where this side stands
        m_hasBase = true;
        m_base = acknowledgment;
    }
    const std::int64_t offset = offsetOf(acknowledgment);
    if (offset < 0 || offset - static_cast<std::int64_t>(m_next) > FarthestJump)
        return;
    m_hasAck = true;
    m_acknowledged = std::max(m_acknowledged, static_cast<std::uint64_t>(offset));
    // The receiver has what is missing here: waiting for it is pointless.
    if (!m_pending.empty() && m_acknowledged > m_pending.front().offset)
        giveUpGap(handler);
}

void TcpStream::finish(const PieceHandler& handler)
{
    while (!m_pending.empty())
        giveUpGap(handler);
}

std::uint64_t TcpStream::missedBytes() const
{
    // One more than seen is the FIN.
    return m_missed + (m_acknowledged > m_highest + 1 ? m_acknowledged - m_highest - 1 : 0);
}

std::uint64_t TcpStream::unacknowledgedBytes() const
{
    if (!m_hasAck)
        return m_distinct;
    // What waits behind a gap counts, the gap itself does not.
    const std::uint64_t inOrder = m_next > m_acknowledged ? m_next - m_acknowledged : 0;
    return std::min(m_distinct, inOrder + m_pendingBytes);
}

} // namespace waybill
