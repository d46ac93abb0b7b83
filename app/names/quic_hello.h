// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/tls_client_hello.h"
#include "decode/tls_server_hello.h"
#include "names/fingerprint_cache.h"
#include "names/reading.h"

#include <span>

namespace waybill {

/// Where a ClientHello was read.
struct QuicHelloPlace {
    Reading reading; ///< packet in which the hello ends
    Reading nameEnd; ///< packet in which its server name ends
};

/// Tells the sink what a ClientHello in QUIC says: name, handshake, protocol, what is hidden.
void tellQuicClientHello(NameSink& sink, FingerprintCache& fingerprints, const ClientHello& hello,
                         const QuicHelloPlace& place);

/// Tells the sink what the server chose.
void tellQuicServerHello(NameSink& sink, const ServerHello& hello, const Reading& reading);

/// One handshake message at the front of a stream (RFC 8446 §4).
struct HandshakeMessage {
    std::uint8_t type = 0;
    std::size_t wireLength = 0;         ///< of the body, as claimed: up to 16 MiB
    std::span<const std::uint8_t> body; ///< what is there of it
    bool isWhole = false;
};
/// False while not even the header is there.
[[nodiscard]] bool nextHandshakeMessage(std::span<const std::uint8_t> stream, HandshakeMessage& message) noexcept;

} // namespace waybill
