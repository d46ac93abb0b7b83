// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"
#include "decode/quic_packet.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// One packet of Google QUIC that states its version. Views into the datagram.
struct GoogleQuicPacket {
    unsigned version = 0; ///< 46 for "Q046"
    std::span<const std::uint8_t>
        connectionId;                     ///< of the client (which chooses the only one), or the sender's; 8 octets
    std::span<const std::uint8_t> frames; ///< captured part, behind the message hash; encrypted unless a hello
};

/// What a client says in its hello (CHLO). Everything in front of the first damage is kept.
struct GoogleClientHello {
    std::string serverName;        ///< SNI, as nameFromBytes()
    std::size_t serverNameEnd = 0; ///< octets of the message up to the end of that name
    std::string userAgent;         ///< UAID, any octets: "Chrome/74.0.3729.157 Android 8.0.0; BND-L21"
    bool isComplete = false;       ///< read to its end: a missing tag was not sent
};

/// Longest User-Agent that is kept. The longest of Chromium, with channel and system, stays below 200.
inline constexpr std::size_t MaxGoogleUserAgent = 1024;

/// Whether a UDP conversation that starts with these octets is Google QUIC Q001 to Q046 (later ones have long headers
/// like everybody else's).
[[nodiscard]] bool mayStartGoogleQuic(std::span<const std::uint8_t> bytes) noexcept;

/// Decodes the header of a packet that states a version from Q001 to Q046. Unsupported for all others.
[[nodiscard]] DecodeStatus decodeGoogleQuicPacket(std::span<const std::uint8_t> bytes, std::size_t wireLength,
                                                  GoogleQuicPacket& packet) noexcept;

/// Appends what the packet holds of the handshake stream (stream 1); nothing when it is encrypted.
void readGoogleHandshakeStream(const GoogleQuicPacket& packet, std::vector<QuicCryptoFrame>& pieces);

/// Decodes a handshake message from its start as far as it is there. Unsupported when it is no CHLO, Truncated when
/// more has to come, Malformed when its table contradicts itself.
[[nodiscard]] DecodeStatus decodeGoogleClientHello(std::span<const std::uint8_t> message, GoogleClientHello& hello);

} // namespace waybill
