// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/quic_packet.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace waybill {

/// What all Initial packets of one connection are derived from (RFC 9001 §5.2).
using QuicInitialSecret = std::array<std::uint8_t, 32>;

/// Keys of the Initial packets of one side (RFC 9001 §5.1).
struct QuicKeys {
    std::array<std::uint8_t, 16> key{};
    std::array<std::uint8_t, 12> iv{};
    std::array<std::uint8_t, 16> headerKey{};
};

/// Derives the keys of Initial packets and opens such packets, by OpenSSL. These keys are no secret: everybody who sees
/// the client's first packet has them. Algorithms are fetched once an object. One thread at a time.
class QuicOpener {
public:
    QuicOpener();
    ~QuicOpener();

    /// `destinationId` is that of the client's first Initial packet, or of its first one after a Retry. `scheme` must
    /// not be Unspecified.
    [[nodiscard]] QuicInitialSecret initialSecret(QuicScheme scheme, std::span<const std::uint8_t> destinationId);
    [[nodiscard]] QuicKeys keysOf(QuicScheme scheme, const QuicInitialSecret& secret, bool isClient);

    /// Removes the protection of an Initial packet that was captured to its end. The payload, valid until the next
    /// call; false when the packet does not authenticate (other keys, or damage).
    [[nodiscard]] bool open(const QuicKeys& keys, const QuicLongHeader& header, std::span<const std::uint8_t>& payload);

private:
    struct Algorithms;
    std::unique_ptr<Algorithms> m_algorithms;
    std::vector<std::uint8_t> m_plain; ///< header, then payload, of the latest packet
};

} // namespace waybill
