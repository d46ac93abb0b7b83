// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace waybill {

/// A piece of one direction of a connection, handed on in sequence order, each byte once.
struct StreamPiece {
    std::uint64_t offset = 0;            ///< from the first byte known of this direction
    std::uint64_t gapBefore = 0;         ///< bytes that were never seen, right before this piece
    std::uint32_t length = 0;            ///< on the wire
    std::span<const std::uint8_t> bytes; ///< captured part; shorter than `length` when cut by the snaplen
    std::uint64_t frame = 0;
    Timestamp time;
};
using PieceHandler = std::function<void(const StreamPiece&)>;

/// Orders the segments of one direction of a TCP connection (RFC 9293 §3.4 sequence arithmetic) and counts each byte
/// once.
///
/// Segments that arrive early wait until the gap before them closes, at most PendingBytesLimit bytes and
/// PendingSegmentsLimit segments; then the gap is given up and counted as missed.
class TcpStream {
public:
    /// 64 KiB: a handshake flight or a window of reordering on a phone's link; more is loss, not reordering.
    static constexpr std::size_t PendingBytesLimit = 64 * 1024;
    static constexpr std::size_t PendingSegmentsLimit = 64;

    struct Segment {
        std::uint32_t sequence = 0;
        bool syn = false, fin = false;
        std::uint32_t length = 0; ///< payload on the wire
        std::span<const std::uint8_t> bytes;
        std::uint64_t frame = 0;
        Timestamp time;
    };

    /// Goes on behind a stream that ended: what lies before `next` was seen and is not counted again.
    void resumeAt(std::uint32_t next)
    {
        m_hasBase = true;
        m_base = next;
    }
    /// Takes one segment and hands on what is in order now.
    void add(const Segment& segment, const PieceHandler& handler);
    /// The other side acknowledged everything before `acknowledgment`.
    void acknowledge(std::uint32_t acknowledgment, const PieceHandler& handler);
    /// Nothing more will come: gives up every gap.
    void finish(const PieceHandler& handler);

    [[nodiscard]] bool hasBase() const { return m_hasBase; }
    /// The first byte of the stream is the connection's first byte.
    [[nodiscard]] bool startsAtSyn() const { return m_startsAtSyn; }
    /// Sequence number of the first byte known; behind the SYN when that was seen.
    [[nodiscard]] std::uint32_t firstByteSequence() const { return m_base; }
    /// Sequence number behind the last byte that was handed on or given up.
    [[nodiscard]] std::uint32_t nextSequence() const { return static_cast<std::uint32_t>(m_base + m_next); }
    [[nodiscard]] std::uint64_t distinctBytes() const { return m_distinct; }
    [[nodiscard]] std::uint64_t retransmittedBytes() const { return m_retransmitted; }
    /// Bytes given up as gaps, and bytes acknowledged behind the last one seen.
    [[nodiscard]] std::uint64_t missedBytes() const;
    [[nodiscard]] std::uint64_t unacknowledgedBytes() const;

private:
    struct Pending {
        std::uint64_t offset;
        std::uint32_t length;
        std::vector<std::uint8_t> bytes;
        std::uint64_t frame;
        Timestamp time;
    };

    [[nodiscard]] std::int64_t offsetOf(std::uint32_t sequence) const;
    void keep(std::uint64_t offset, const Segment& segment);
    void deliver(StreamPiece piece, const PieceHandler& handler);
    void drain(const PieceHandler& handler);
    void giveUpGap(const PieceHandler& handler);

    std::uint64_t m_next = 0;    ///< offset of the first byte not yet handed on
    std::uint64_t m_highest = 0; ///< end of the farthest byte seen
    std::uint64_t m_acknowledged = 0;
    std::uint64_t m_distinct = 0;
    std::uint64_t m_retransmitted = 0;
    std::uint64_t m_missed = 0;
    std::uint64_t m_gap = 0; ///< given up since the last piece handed on
    std::size_t m_pendingBytes = 0;
    std::vector<Pending> m_pending; ///< by offset, not overlapping
    std::uint32_t m_base = 0;
    bool m_hasBase = false;
    bool m_startsAtSyn = false;
    bool m_hasAck = false;
};

} // namespace waybill
