// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// What a TLS server answers in the clear.
struct ServerHello {
    std::uint16_t legacyVersion = 0;   ///< 0x0303 for TLS 1.3, the version itself below it
    std::uint16_t selectedVersion = 0; ///< of supported_versions (RFC 8446 §4.2.1), 0 when that was not sent
    std::array<std::uint8_t, 32> random{};
    bool isHelloRetryRequest = false;    ///< RFC 8446 §4.1.3, RFC 9147 §5: asks for another ClientHello
    std::vector<std::uint8_t> sessionId; ///< at most 255 octets
    std::uint16_t cipherSuite = 0;
    bool hasSelectedPsk = false; ///< pre_shared_key: TLS 1.3 takes up an earlier session, or an external key
    std::string alpn;            ///< protocol chosen, any octets; TLS 1.3 sends it encrypted
    std::vector<std::uint16_t> extensions;
    bool isComplete = false; ///< read to its end

    /// The version that this server chose.
    [[nodiscard]] std::uint16_t version() const noexcept
    {
        return selectedVersion != 0 ? selectedVersion : legacyVersion;
    }
};

inline constexpr std::uint8_t TlsHandshakeServerHello = 2;

/// Decodes the body of a ServerHello (behind type and 24-bit length; in DTLS behind its own 12 octets, the body is the
/// same). `wireLength` is the length that the message claims. What stands before the first damage is kept. Malformed
/// when lengths contradict each other, Truncated when the end was not captured.
[[nodiscard]] DecodeStatus decodeServerHello(std::span<const std::uint8_t> body, std::size_t wireLength,
                                             ServerHello& hello);

} // namespace waybill
