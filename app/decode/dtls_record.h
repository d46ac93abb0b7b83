// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill {

/// One plaintext record of a datagram.
struct DtlsRecord {
    static constexpr std::size_t HeaderSize = 13;

    std::uint8_t type = 0; ///< ContentType, as in TLS: 20 ChangeCipherSpec, 21 alert, 22 handshake
    std::uint16_t version = 0;
    std::uint64_t sequence = 0;
    std::span<const std::uint8_t> fragment; ///< as far as captured
};

/// One fragment of a handshake message.
struct DtlsHandshakeFragment {
    std::uint8_t type = 0;
    std::uint32_t length = 0; ///< of the whole message's body
    std::uint16_t messageSequence = 0;
    std::uint32_t offset = 0;            ///< of `bytes` in the body
    std::span<const std::uint8_t> bytes; ///< as far as captured
};

/// False when a datagram that begins with `bytes` cannot be a DTLS handshake in the clear; looks at five octets.
[[nodiscard]] bool mayBeDtls(std::span<const std::uint8_t> bytes) noexcept;

/// Decodes the record at the start of `bytes`, the rest of a datagram, and takes it from there. Malformed when it is no
/// record of epoch 0 (what is encrypted has a later epoch, or another header since DTLS 1.3); Truncated when its end
/// was not captured, with what was. `bytes` is empty then. `wireLength` is that of `bytes`.
[[nodiscard]] DecodeStatus takeDtlsRecord(std::span<const std::uint8_t>& bytes, std::size_t wireLength,
                                          DtlsRecord& record);

/// Decodes the handshake fragment at the start of `bytes`, the rest of a record, and takes it from there; status as for
/// takeDtlsRecord().
[[nodiscard]] DecodeStatus takeDtlsFragment(std::span<const std::uint8_t>& bytes, std::size_t wireLength,
                                            DtlsHandshakeFragment& fragment);

} // namespace waybill
