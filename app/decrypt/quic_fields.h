// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace waybill {

/// One STREAM frame of QUIC (RFC 9000 §19.8), decrypted.
struct QuicStreamFrame {
    std::uint64_t stream = 0;
    std::uint64_t offset = 0; ///< of its first byte in that stream
    std::vector<std::uint8_t> bytes;
};

/// The STREAM frames of one packet.
struct QuicPacketFrames {
    std::uint64_t frame = 0; ///< the packet, as Wireshark counts
    Timestamp time;
    bool isReadable = false; ///< false: which bytes belong to which frame is not certain, and `frames` is empty
    std::vector<QuicStreamFrame> frames;
};

/// What TShark is asked for with -T fields, in this order, a tab between two and a comma between occurrences.
inline constexpr std::array<const char*, 8> QuicFieldNames{
    "frame.number",    "frame.time_epoch",   "quic.stream.stream_id", "quic.stream.off",
    "quic.stream.len", "quic.stream.offset", "quic.stream.length",    "quic.stream_data"};

/// Reads one such line, without its line end. Empty when it is not of that form at all. The flags say which frames have
/// an offset and a length; a frame without bytes has no data.
[[nodiscard]] std::optional<QuicPacketFrames> readQuicFields(std::string_view line);

} // namespace waybill
