// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/fingerprint_cache.h"
#include "names/name_evidence.h"
#include "names/reading.h"

namespace waybill {

struct ClientHello;
struct ServerHello;

/// Where a ClientHello was read.
struct ClientHelloPlace {
    Reading reading;   ///< packet in which the hello ends
    Reading nameEnd;   ///< packet in which its server name ends
    char transport;    ///< as for ja4Of(): 't', 'q' or 'd'
    NameSource source; ///< TlsSni or QuicSni
};

/// What a client says of its handshake, but for its fingerprints.
[[nodiscard]] HandshakePart handshakeOf(const Reading& reading, const ClientHello& hello);
/// What a server chose. `isResumed` is known for TLS 1.3 only; below it the next message tells.
[[nodiscard]] HandshakePart handshakeOf(const Reading& reading, const ServerHello& hello);

/// True when the server encrypts all that follows its ServerHello (TLS 1.3, DTLS 1.3 and their drafts).
[[nodiscard]] bool isEncryptedAfter(const ServerHello& hello) noexcept;

/// Tells a ClientHello's name, or why it has none, and its part of the handshake with its fingerprints.
void tellClientHello(NameSink& sink, FingerprintCache& fingerprints, const ClientHelloPlace& place,
                     const ClientHello& hello);

} // namespace waybill
