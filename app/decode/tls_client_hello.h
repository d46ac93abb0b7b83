// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decode_status.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// What a TLS client says in the clear before anything is encrypted. Lists keep the order on the wire and every value,
/// GREASE (RFC 8701) among them, as fingerprints need.
struct ClientHello {
    /// encrypted_client_hello (RFC 9849 §5).
    enum class Ech : std::uint8_t {
        NotOffered,
        Outer,      ///< the name is the provider's, or this is GREASE (§6.2): the two look alike
        Inner,      ///< the hidden hello itself, as a provider passes it on (§7.1): its name is the destination's
        Impossible, ///< no offer that a server could open: GREASE, so the name is the destination's
    };

    std::uint16_t legacyVersion = 0; ///< 0x0303 for TLS 1.2 and 1.3
    std::uint8_t sessionIdLength = 0;
    bool isSslV2Framed = false; ///< RFC 5246 appendix E.2: no extensions, so no name
    bool isComplete = false;    ///< read to its end: a missing extension was not sent
    bool hasServerNameExtension = false;
    std::string serverName;        ///< host_name of SNI (RFC 6066 §3), as nameFromBytes(); empty when none
    std::size_t serverNameEnd = 0; ///< octets of the body up to the end of that name
    Ech ech = Ech::NotOffered;
    bool hasEncryptedSni = false; ///< 0xffce, draft-ietf-tls-esni-01 to -06
    bool offersEarlyData = false; ///< RFC 8446 §4.2.10: content may follow in the first flight
    bool offersTicket = false;    ///< session_ticket with a ticket in it (RFC 5077 §3.2): takes up an earlier session
    bool offersPsk = false;       ///< pre_shared_key (RFC 8446 §4.2.11)
    std::vector<std::uint16_t> cipherSuites;
    std::vector<std::uint16_t> extensions;
    std::vector<std::uint16_t> supportedVersions;
    std::vector<std::uint16_t> groups;      ///< supported_groups
    std::vector<std::uint8_t> pointFormats; ///< ec_point_formats
    std::vector<std::uint16_t> signatureAlgorithms;
    std::vector<std::string> alpn; ///< protocol names as sent, any octets
};

/// How the body of the handshake message is laid out.
enum class ClientHelloKind : std::uint8_t {
    Tls,  ///< TLS over TCP, and QUIC CRYPTO frames
    Dtls, ///< with a cookie behind the session id (RFC 6347 §4.2.1)
};

inline constexpr std::uint8_t TlsHandshakeClientHello = 1;
inline constexpr std::size_t TlsHandshakeHeaderSize = 4;

/// Decodes the body of a ClientHello (behind type and 24-bit length). `wireLength` is the length that the message
/// claims. Everything before the first damage is kept: a name that stands before a cut is still a name. Malformed when
/// lengths contradict each other, Truncated when the end was not captured.
[[nodiscard]] DecodeStatus decodeClientHello(std::span<const std::uint8_t> body, std::size_t wireLength,
                                             ClientHello& hello, ClientHelloKind kind = ClientHelloKind::Tls);

/// Decodes a ClientHello in SSLv2 framing behind its two length octets, starting with message type 1.
[[nodiscard]] DecodeStatus decodeSslV2ClientHello(std::span<const std::uint8_t> message, std::size_t wireLength,
                                                  ClientHello& hello);

} // namespace waybill
