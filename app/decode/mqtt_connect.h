// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace waybill {

/// What a client says when it opens an MQTT connection. The views point into the bytes decoded.
struct MqttConnect {
    std::uint8_t level = 0; ///< 3: MQTT 3.1, 4: 3.1.1, 5: 5.0
    std::uint16_t keepAliveSeconds = 0;
    std::string_view clientId; ///< may be empty: the server is to choose one
    std::string_view willTopic;
    std::string_view userName;
    bool hasPassword = false; ///< it follows in the clear; it is not kept
    std::size_t size = 0;     ///< octets of the packet on the wire, by its own length field
};

/// False when a stream that begins with `bytes` is no MQTT client; true as long as it can be one.
[[nodiscard]] bool mayBeMqttConnect(std::span<const std::uint8_t> bytes) noexcept;

/// Decodes the CONNECT packet at bytes[0]. Ok: all that its flags announce is there. Truncated: some of it is missing,
/// what is whole is kept. Malformed: no CONNECT, or its lengths contradict each other; what stands before is kept.
[[nodiscard]] DecodeStatus decodeMqttConnect(std::span<const std::uint8_t> bytes, MqttConnect& connect) noexcept;

} // namespace waybill
