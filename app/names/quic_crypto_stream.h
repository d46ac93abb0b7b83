// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace waybill {

/// The handshake messages of one side of a QUIC connection, put together from CRYPTO frames that come in any order,
/// overlap and repeat (RFC 9000 §7.5, §19.6). Where copies of an octet differ, the first one counts.
class QuicCryptoStream {
public:
    /// Octets beyond are ignored. A server must be able to hold 4,096 out-of-order octets and need not hold more (RFC
    /// 9000 §7.5); ClientHellos with post-quantum key shares take 2,000, the largest seen below 10,000.
    static constexpr std::size_t MaxBytes = 16 * 1024;
    /// Separate ranges held at a time; browsers that shuffle their ClientHello on purpose cut it into fewer than 50.
    static constexpr std::size_t MaxRanges = 256;

    /// Which packet brought an octet.
    struct Origin {
        std::uint64_t frame = 0;
        Timestamp time;
    };

    void add(std::uint64_t offset, std::span<const std::uint8_t> bytes, const Origin& origin);
    void clear();
    /// Everything from the start up to the first hole.
    [[nodiscard]] std::span<const std::uint8_t> contiguous() const noexcept;
    /// True when anything was added, be it behind a hole.
    [[nodiscard]] bool isStarted() const noexcept { return !m_ranges.empty(); }
    /// The packet that first brought the octet at `offset`; the latest packet when that is no longer known.
    [[nodiscard]] Origin originOf(std::size_t offset) const noexcept;
    [[nodiscard]] std::size_t heldBytes() const noexcept;

private:
    struct Range {
        std::uint32_t begin = 0, end = 0;
    };
    struct Mark {
        Range range;
        Origin origin;
    };
    static constexpr std::size_t MaxMarks = 64; ///< as many packets bring a ClientHello of MaxBytes in 256 octets each

    void fill(Range part, std::uint32_t offset, std::span<const std::uint8_t> bytes);
    void mergeRange(Range added);

    std::vector<std::uint8_t> m_bytes; ///< up to the end of the last range
    std::vector<Range> m_ranges;       ///< what is filled: in order, neither touching nor overlapping
    std::vector<Mark> m_marks;         ///< in order of arrival
};

} // namespace waybill
