// SPDX-License-Identifier: GPL-3.0-or-later
// A server's first flight: RFC 5246 §7.3 (full and abbreviated), RFC 8446 §2, RFC 6347 §4.2.4.
//
//   full, ≤ 1.2:    ServerHello, Certificate, [CertificateStatus, ServerKeyExchange, …], ServerHelloDone
//   resumed, ≤ 1.2: ServerHello, [NewSessionTicket], ChangeCipherSpec, …
//   1.3:            ServerHello, then all encrypted; or HelloRetryRequest, and another ServerHello later
//   Certificate:    chain <3> of { certificate <3> }, the server's own first (§7.4.2)
#include "names/tls_server_flight.h"

#include "base/byte_reader.h"
#include "decode/tls_server_hello.h"
#include "names/tls_hello_evidence.h"

#include <algorithm>

namespace waybill {

namespace {

enum HandshakeType : std::uint8_t { // RFC 8446 §B.3, RFC 6347 §4.3.2, RFC 4680 §3
    HelloRequest = 0,
    ServerHelloType = 2,
    HelloVerifyRequest = 3,
    NewSessionTicket = 4,
    CertificateType = 11,
    SupplementalData = 23,
};

constexpr std::size_t ChainHeaderSize = 6; // length of the chain and of its first certificate

std::size_t firstCertificateSize(std::span<const std::uint8_t> body)
{
    ByteReader in(body);
    in.skip(3);
    return in.u24be();
}

} // namespace

std::size_t TlsServerFlight::neededOf(const Message& message) noexcept
{
    if (message.type == ServerHelloType)
        return message.length;
    if (message.type != CertificateType)
        return 0;
    if (message.body.size() < ChainHeaderSize)
        return std::min(message.length, ChainHeaderSize);
    return std::min(message.length, ChainHeaderSize + firstCertificateSize(message.body));
}

void TlsServerFlight::onMessage(const Message& message, const Reading& reading)
{
    switch (message.type) {
    case ServerHelloType: onServerHello(message, reading); break;
    case CertificateType: onCertificate(message, reading); break;
    case NewSessionTicket: onChangeCipherSpec(); break; // in front of it only when a session is taken up
    case HelloRequest:
    case HelloVerifyRequest:
    case SupplementalData: break;
    default: end(); break; // anonymous or by a shared key: no certificate
    }
}

void TlsServerFlight::onServerHello(const Message& message, const Reading& reading)
{
    ServerHello hello;
    (void)decodeServerHello(message.body.first(std::min(message.length, message.body.size())), message.length, hello);
    if (m_hasHello || !hello.isComplete) {
        end();
        return;
    }
    if (hello.isHelloRetryRequest)
        return;
    m_hasHello = true;
    m_untold = handshakeOf(reading, hello);
    if (isEncryptedAfter(hello))
        end();
}

void TlsServerFlight::onCertificate(const Message& message, const Reading& reading)
{
    ByteReader in(message.body);
    const std::size_t chainSize = in.u24be();
    const std::span<const std::uint8_t> der = in.take(in.u24be());
    const bool isChain = !in.failed() && chainSize + 3 == message.length;
    const Certificate* const certificate = isChain && !der.empty() ? m_certificates.read(der) : nullptr;
    end();
    if (certificate == nullptr)
        return;
    for (const std::string& name : certificate->names)
        m_sink.onName(evidenceFor(reading, NameSource::Certificate, name));
    if (!certificate->subject.empty())
        m_sink.onFact(factFrom(reading, FactKind::CertificateSubject, certificate->subject));
    if (!certificate->issuer.empty())
        m_sink.onFact(factFrom(reading, FactKind::CertificateIssuer, certificate->issuer));
    if (certificate->nameCount > certificate->names.size()) {
        const std::string count = "certificate names=" + std::to_string(certificate->nameCount);
        m_sink.onFact(factFrom(reading, FactKind::ChannelField, count));
    }
}

void TlsServerFlight::onChangeCipherSpec()
{
    if (!m_hasHello)
        return; // TLS 1.3 sends one behind a HelloRetryRequest that means nothing (RFC 8446 §D.4)
    if (m_untold)
        m_untold->isResumed = true;
    end();
}

void TlsServerFlight::finish()
{
    end();
}

void TlsServerFlight::end()
{
    m_isDone = true;
    if (m_untold)
        m_sink.onHandshake(*m_untold);
    m_untold.reset();
}

} // namespace waybill
