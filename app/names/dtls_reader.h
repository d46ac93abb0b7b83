// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/stream_sink.h"
#include "names/name_evidence.h"
#include "names/reading.h"
#include "names/tls_caches.h"

#include <memory>

namespace waybill {

/// Reads the handshakes of DTLS 1.0 to 1.3 over UDP: the client's name and fingerprint, the server's choice and, below
/// 1.3, its certificate. Fragments may come in any order and repeat; a ClientHello that comes again with a cookie
/// (HelloVerifyRequest, RFC 6347 §4.2.1) is told once.
class DtlsReader {
public:
    /// Both must outlive the reader.
    DtlsReader(NameSink& sink, TlsCaches& caches);
    ~DtlsReader();

    /// True when a datagram may be DTLS in the clear; costs a few comparisons.
    [[nodiscard]] static bool accepts(const Datagram& datagram) noexcept;
    /// True when a datagram that accepts() refuses may stand before a DTLS handshake of the same flow: STUN (RFC 8489),
    /// as every call over WebRTC begins with it (RFC 5764 §5.1.2).
    [[nodiscard]] static bool mayFollow(const Datagram& datagram) noexcept;

    /// Takes a datagram that accepts() let through; false when its direction has nothing more to tell.
    [[nodiscard]] bool onDatagram(const Reading& reading, const Datagram& datagram);
    void onFlowEnd(FlowId flow);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace waybill
