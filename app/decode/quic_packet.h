// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace waybill {

enum class QuicPacketType : std::uint8_t { Initial, ZeroRtt, Handshake, Retry, VersionNegotiation };

/// How the Initial packets of a version are protected: salt and labels of RFC 9001 §5.2 or a forerunner.
enum class QuicScheme : std::uint8_t {
    V1,          ///< RFC 9001, and drafts 33 and 34
    Draft29,     ///< drafts 29 to 32
    Draft23,     ///< drafts 23 to 28, mvfst
    Draft22,     ///< draft 22, first mvfst
    V2,          ///< RFC 9369
    V2Draft,     ///< draft-ietf-quic-v2-01
    GoogleQ050,  ///< Google QUIC Q050
    GoogleT050,  ///< Google QUIC T050
    GoogleT051,  ///< Google QUIC T051
    Unspecified, ///< not written down anywhere: private, experimental or reserved (RFC 9000 §15) version numbers
};

inline constexpr std::uint32_t QuicVersion1 = 1, QuicVersion2 = 0x6b3343cf;
inline constexpr std::size_t MaxQuicConnectionId = 20; // RFC 9000 §17.2

/// One packet with a long header (RFC 9000 §17.2). Views into the datagram.
struct QuicLongHeader {
    QuicPacketType type = QuicPacketType::Initial;
    std::uint32_t version = 0;
    std::span<const std::uint8_t> destinationId;
    std::span<const std::uint8_t> sourceId;
    std::span<const std::uint8_t> packet; ///< captured part of this packet alone, from its first octet
    std::size_t packetNumberOffset = 0;   ///< in `packet`; 0 for Retry and Version Negotiation, which have none
};

/// One CRYPTO frame (RFC 9000 §19.6).
struct QuicCryptoFrame {
    std::uint64_t offset = 0;
    std::span<const std::uint8_t> bytes;
};

/// What the payload of an Initial packet holds.
struct QuicInitialFrames {
    std::vector<QuicCryptoFrame> crypto; ///< in the order of the packet
    bool closesConnection = false;       ///< CONNECTION_CLOSE: no handshake will follow
};

[[nodiscard]] QuicScheme quicSchemeOf(std::uint32_t version) noexcept;

/// Whether anybody is known to use this version number; such a packet is QUIC even when it cannot be opened.
[[nodiscard]] bool isKnownQuicVersion(std::uint32_t version) noexcept;

/// Whether a UDP conversation that starts with these octets may be QUIC with long headers: a known version, or a client
/// Initial of an unknown one whose lengths fill the datagram exactly. Version Negotiation starts no conversation.
[[nodiscard]] bool mayStartQuic(std::span<const std::uint8_t> bytes, std::size_t wireLength) noexcept;

/// Decodes the long-header packet at the front of a datagram or behind another packet; `bytes` reaches to the end of
/// the datagram and `wireLength` is its length on the wire. The next coalesced packet begins at header.packet.size().
/// Truncated: the header is good but the packet's end was not captured. Malformed: lengths contradict each other.
/// Unsupported: a short header, or the long header of Q044–Q046 (google_quic.h).
[[nodiscard]] DecodeStatus decodeQuicLongHeader(std::span<const std::uint8_t> bytes, std::size_t wireLength,
                                                QuicLongHeader& header) noexcept;

/// Decodes the frames of an opened Initial packet. What stands before the first damage is kept; Unsupported when a
/// frame type that does not belong there follows.
[[nodiscard]] DecodeStatus decodeQuicInitialFrames(std::span<const std::uint8_t> payload, QuicInitialFrames& frames);

} // namespace waybill
