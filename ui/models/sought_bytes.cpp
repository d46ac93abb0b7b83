// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sought_bytes.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t LeastBytes = 4; ///< fewer stand anywhere

bool isSame(std::uint8_t octet, char letter)
{
    return octet == static_cast<std::uint8_t>(letter);
}

} // namespace

std::optional<ByteRange> rangeIn(std::span<const std::uint8_t> packet, const std::string& sought)
{
    for (std::size_t skipped = 0; skipped < sought.size(); ++skipped) {
        const std::size_t length = sought.size() - skipped;
        if (skipped > 0 && length < LeastBytes)
            break;
        const auto tail = sought.begin() + static_cast<std::ptrdiff_t>(skipped);
        const auto at = std::find_end(packet.begin(), packet.end(), tail, sought.end(), isSame);
        if (at != packet.end())
            return ByteRange{static_cast<std::size_t>(at - packet.begin()), length};
    }
    return {};
}

std::vector<MarkedSegment> rangesIn(const FlowStream& stream, const SoughtBytes& sought)
{
    const auto last = std::find_if(stream.segments.begin(), stream.segments.end(), [&sought](const auto& segment) {
        return segment.capture == sought.capture && segment.frame == sought.frame;
    });
    if (last == stream.segments.end() || sought.bytes.empty())
        return {};
    // The side's own bytes up to the end of that packet, and back as far as the match may reach.
    std::vector<std::size_t> segments;
    std::vector<std::uint8_t> bytes;
    std::size_t reach = 0;
    for (auto at = last + 1; at != stream.segments.begin() && reach < last->bytes.size() + sought.bytes.size();) {
        --at;
        if (at->direction != last->direction)
            continue;
        segments.insert(segments.begin(), static_cast<std::size_t>(at - stream.segments.begin()));
        bytes.insert(bytes.begin(), at->bytes.begin(), at->bytes.end());
        reach = bytes.size();
    }
    const auto range = rangeIn(bytes, sought.bytes);
    std::vector<MarkedSegment> marked;
    std::size_t begin = 0;
    for (const std::size_t segment : segments) {
        const std::size_t end = begin + stream.segments[segment].bytes.size();
        const std::size_t from = range ? std::max(begin, range->offset) : end;
        const std::size_t to = range ? std::min(end, range->offset + range->length) : end;
        if (from < to)
            marked.push_back({segment, {from - begin, to - from}});
        begin = end;
    }
    return marked;
}

} // namespace waybill
