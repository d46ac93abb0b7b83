// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/flow_stream.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// Bytes that are to be marked where they stand: in the packet that carries the last of them, and in its stream.
struct SoughtBytes {
    FlowId flow;
    std::uint32_t capture = 0;
    std::uint64_t frame = 0; ///< 0: nothing is sought
    std::string bytes;       ///< as they were sent; empty: only the packet is sought
};

struct ByteRange {
    std::size_t offset = 0, length = 0;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// Where they stand in the packet: all of them, the last time; else as many of their end as packets before left for
/// this one (four at least). None when they are not there as they are, as with chunks in between.
[[nodiscard]] std::optional<ByteRange> rangeIn(std::span<const std::uint8_t> packet, const std::string& sought);

/// Their part in each segment of a stream, by index of the segment; empty when they are not there.
struct MarkedSegment {
    std::size_t segment = 0;
    ByteRange range;
    friend bool operator==(const MarkedSegment&, const MarkedSegment&) = default;
};
[[nodiscard]] std::vector<MarkedSegment> rangesIn(const FlowStream& stream, const SoughtBytes& sought);

} // namespace waybill
