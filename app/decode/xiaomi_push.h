// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace waybill {

/// One field of a frame that is in the clear, in the order of the wire. The views point into the bytes decoded.
struct XiaomiPushField {
    std::string_view name; ///< as the maker's published definition calls it ("udid"); empty when it has no such field
    std::string_view text; ///< of a string; octets as sent
    std::uint64_t number = 0; ///< of a number, as sent (not sign-extended)
    std::uint32_t tag = 0;    ///< field number on the wire
    bool isNumber = false;
};

/// One frame of Xiaomi's push channel.
struct XiaomiPushFrame {
    enum class Kind : std::uint8_t {
        Unknown,      ///< not enough is there to tell
        Ping,         ///< empty body
        Encrypted,    ///< whole, and its body is no readable message
        Connect,      ///< CONN of the client
        ConnectReply, ///< CONN of the server
        OtherCommand, ///< readable, with another command, or a CONN that is neither side's
    };
    Kind kind = Kind::Unknown;
    std::size_t size = 0;                ///< octets of the frame on the wire, by its own length field
    std::string_view command;            ///< "CONN"
    std::vector<XiaomiPushField> header; ///< without the command
    std::vector<XiaomiPushField> payload;
};

/// Octets before and after a frame's body.
inline constexpr std::size_t XiaomiPushHeaderSize = 8, XiaomiPushTrailerSize = 4;

/// False when a stream that stands at `bytes` is not at the start of a frame; true as long as it can be.
[[nodiscard]] bool mayBeXiaomiPush(std::span<const std::uint8_t> bytes) noexcept;

/// Decodes the frame that begins at bytes[0]; what follows it is left alone.
///
/// Ok: the frame is whole and its checksum fits. Truncated: bytes are missing; the fields that are whole are kept.
/// Malformed: no such frame, or one whose checksum contradicts it (nothing is kept).
[[nodiscard]] DecodeStatus decodeXiaomiPush(std::span<const std::uint8_t> bytes, XiaomiPushFrame& frame);

} // namespace waybill
