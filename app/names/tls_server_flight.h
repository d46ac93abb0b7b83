// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/certificate.h"
#include "names/name_evidence.h"
#include "names/reading.h"

#include <optional>

namespace waybill {

/// What a TLS or DTLS server sends in the clear, message by message: tells its choice, whether it took up an earlier
/// session, and below version 1.3 the names of its certificate.
class TlsServerFlight {
public:
    /// Handshake messages are read up to here: a Certificate only to the end of the server's own, which has 1 to 8 KiB;
    /// the largest that OpenSSL's clients accept by default is 100 KiB for the whole chain.
    static constexpr std::size_t MaxMessageBytes = 64 * 1024;

    struct Message {
        std::uint8_t type = 0;              ///< RFC 8446 §4
        std::size_t length = 0;             ///< that it claims for its body
        std::span<const std::uint8_t> body; ///< as far as it is there
    };

    /// Both must outlive this.
    TlsServerFlight(NameSink& sink, CertificateCache& certificates) noexcept
        : m_sink(sink), m_certificates(certificates)
    {}

    /// How much of the body must be there before onMessage() can read it. May grow as the body does.
    [[nodiscard]] static std::size_t neededOf(const Message& message) noexcept;
    /// A message with at least its needed octets; `reading` is of the packet that brought the last of them.
    void onMessage(const Message& message, const Reading& reading);
    /// ChangeCipherSpec: below 1.3, right behind the ServerHello, it says that an earlier session goes on.
    void onChangeCipherSpec();
    /// Nothing more will come: tells what is known.
    void finish();

    [[nodiscard]] bool hasHello() const noexcept { return m_hasHello; }
    /// True when the rest is encrypted or of no use.
    [[nodiscard]] bool isDone() const noexcept { return m_isDone; }

private:
    void onServerHello(const Message& message, const Reading& reading);
    void onCertificate(const Message& message, const Reading& reading);
    void end();

    NameSink& m_sink;
    CertificateCache& m_certificates;
    std::optional<HandshakePart> m_untold; ///< waits for the message that says whether the session is an earlier one
    bool m_hasHello = false;
    bool m_isDone = false;
};

} // namespace waybill
