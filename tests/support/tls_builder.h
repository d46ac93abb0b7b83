// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytes.h"

#include <optional>
#include <string>
#include <vector>

namespace waybill::test {

enum class TlsRecordType : std::uint8_t { ChangeCipherSpec = 20, Alert = 21, Handshake = 22, ApplicationData = 23 };
enum class TlsVersion : std::uint16_t { Tls10 = 0x0301, Tls11 = 0x0302, Tls12 = 0x0303, Tls13 = 0x0304 };

/// Extension of a hello: type and content, for what the fields below do not cover.
struct TlsExtension {
    std::uint16_t type = 0;
    Bytes content = {};
};

/// What a ClientHello offers (RFC 8446 §4.1.2, RFC 5246 §7.4.1.2).
struct ClientHello {
    TlsVersion version = TlsVersion::Tls12; ///< Tls13 adds supported_versions, key_share and a session id
    std::string serverName = {};            ///< none when empty
    std::vector<std::string> alpn = {};
    bool offersEch = false;                  ///< adds an outer encrypted_client_hello (RFC 9849 §5)
    std::vector<std::uint16_t> ciphers = {}; ///< empty: a list usual for the version
    std::vector<TlsExtension> moreExtensions = {};
    std::uint64_t seed = 1; ///< of random, session id and key share
};
/// The handshake message: type 1, 24-bit length, body. Put it into records with tlsRecord() or tlsRecords().
[[nodiscard]] Bytes clientHello(const ClientHello& hello);

/// What a ServerHello chooses (RFC 8446 §4.1.3, RFC 5246 §7.4.1.3).
struct ServerHello {
    TlsVersion version = TlsVersion::Tls12;
    std::uint16_t cipher = 0xC02F; ///< ECDHE_RSA_WITH_AES_128_GCM_SHA256; use 0x1301 with Tls13
    std::string alpn = {};         ///< TLS 1.2 only: TLS 1.3 answers ALPN encrypted
    std::uint64_t seed = 2;
};
[[nodiscard]] Bytes serverHello(const ServerHello& hello);

/// Certificate message of TLS ≤ 1.2 with the chain in order (RFC 5246 §7.4.2).
[[nodiscard]] Bytes certificateMessage(const std::vector<Bytes>& chain);
/// Any other handshake message: its type behind which 24-bit length and body follow.
[[nodiscard]] Bytes handshakeMessage(std::uint8_t type, const Bytes& body);

/// One record (RFC 8446 §5.1). The version is the record's own; fragments above 16,384 bytes are the caller's lie.
[[nodiscard]] Bytes tlsRecord(TlsRecordType type, const Bytes& fragment, TlsVersion version = TlsVersion::Tls12);
/// The fragment cut into records of at most `limit` bytes, for messages that span records.
[[nodiscard]] Bytes tlsRecords(TlsRecordType type, const Bytes& fragment, std::size_t limit);
/// One record of `size` noise bytes: what encrypted content looks like.
[[nodiscard]] Bytes opaqueRecord(TlsRecordType type, std::size_t size, std::uint64_t seed);

/// Record length of a Finished message: TLS 1.2 with AES-GCM 40 (8 nonce + 16 message + 16 tag, RFC 5288 §3); TLS 1.3
/// with SHA-256 53 (4 + 32 + 1 content type + 16 tag, RFC 8446 §5.2).
inline constexpr std::size_t FinishedSizeTls12 = 40, FinishedSizeTls13 = 53;
/// Bytes that a record of application data has beyond its content: TLS 1.2 AES-GCM 24, TLS 1.3 17.
inline constexpr std::size_t OverheadTls12 = 24, OverheadTls13 = 17;

/// One turn of a dialogue: what one end sends before it waits for the other.
struct TlsTurn {
    bool isFromClient = true;
    Bytes bytes = {};
    std::string comment = {}; ///< for the packet in which the turn starts
};
/// A session of TLS 1.2 or 1.3 whose encrypted parts are noise of the right size: full handshake, then application
/// data.
struct TlsSession {
    ClientHello hello = {};
    ServerHello answer = {};             ///< version and cipher follow hello.version when left at TLS 1.2 defaults
    std::vector<Bytes> chain = {};       ///< TLS 1.2: certificates shown; empty: one made from hello.serverName
    std::size_t hiddenFlightSize = 3200; ///< TLS 1.3: plain size of EncryptedExtensions to CertificateVerify
    std::vector<std::pair<std::size_t, std::size_t>> exchanges = {}; ///< content bytes up, content bytes down
    bool closesWithAlert = true;
    std::string comment = {};
};
/// The turns of the session in order, for TcpConversation::speak(). The handshake is 4 turns in TLS 1.2, 3 in TLS 1.3.
[[nodiscard]] std::vector<TlsTurn> tlsTurns(const TlsSession& session);

} // namespace waybill::test
