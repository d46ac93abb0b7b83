// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/tls_client_hello.h"
#include "decode/tls_server_hello.h"
#include "names/reading.h"

#include <span>

namespace waybill {

/// Tells the sink what a ClientHello in QUIC says: name, handshake, protocol, what is hidden. `reading` is that of the
/// packet in which the hello ends, `nameReading` that of the packet in which the name ends.
void tellQuicClientHello(NameSink& sink, const ClientHello& hello, const Reading& reading, const Reading& nameReading);

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
