// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strong_id.h"
#include "base/timestamp.h"

#include <cstdint>
#include <string>

namespace waybill {

/// What one side of a TLS, DTLS or QUIC handshake says in the clear.
struct HandshakePart {
    FlowId flow;
    std::uint64_t frame = 0; ///< packet in which the message ends
    Timestamp time;
    bool isClient = true;
    std::uint16_t version = 0;     ///< client: highest offered (GREASE left out); server: the one it chose
    std::uint16_t cipherSuite = 0; ///< server only: the one it chose
    std::string alpn; ///< client: offered protocols joined with ","; server: the one it chose, when readable
    std::string ja3;  ///< client only: MD5 in lower-case hexadecimal (salesforce/ja3); empty when not whole
    std::string ja4;  ///< client only: FoxIO JA4; empty when the ClientHello is not whole
    bool offersResumption = false; ///< client: session id with TLS ≤ 1.2, ticket, or pre-shared key
    bool isResumed = false;        ///< server: took up an earlier session, so no certificate follows
};

} // namespace waybill
