// SPDX-License-Identifier: GPL-3.0-or-later
// What TLS says inside QUIC: RFC 9001 §4; ALPN of HTTP/3 RFC 9114 §3.1, of DNS over QUIC RFC 9250 §4.1.1.
#include "names/quic_hello.h"

#include "base/byte_reader.h"
#include "names/tls_hello_evidence.h"

#include <algorithm>
#include <string_view>

namespace waybill {

namespace {

constexpr std::uint16_t DnsOverQuicPort = 853; // RFC 9250 §4.1.1

bool offers(const ClientHello& hello, std::string_view prefix) // "h3" and its drafts "h3-29", "doq" and "doq-i11"
{
    return std::any_of(hello.alpn.begin(), hello.alpn.end(), [prefix](const std::string& protocol) {
        return protocol == prefix || protocol.starts_with(std::string(prefix) + '-');
    });
}

} // namespace

void tellQuicClientHello(NameSink& sink, FingerprintCache& fingerprints, const ClientHello& hello,
                         const QuicHelloPlace& place)
{
    const Reading& reading = place.reading;
    tellClientHello(sink, fingerprints, {reading, place.nameEnd, 'q', NameSource::QuicSni}, hello);
    const bool isDnsPort = reading.toPort == DnsOverQuicPort; // then it was told that this hides DNS
    if (offers(hello, "doq") || (hello.alpn.empty() && isDnsPort)) {
        sink.onFact(factFrom(reading, FactKind::Protocol, "doq"));
        if (!isDnsPort)
            sink.onHidden(reading.flow, NameSink::Hidden::EncryptedDns, reading.frame);
    } else if (offers(hello, "h3")) {
        sink.onFact(factFrom(reading, FactKind::Protocol, "http3"));
    }
}

void tellQuicServerHello(NameSink& sink, const ServerHello& hello, const Reading& reading)
{
    sink.onHandshake(handshakeOf(reading, hello));
}

bool nextHandshakeMessage(std::span<const std::uint8_t> stream, HandshakeMessage& message) noexcept
{
    ByteReader in(stream);
    message.type = in.u8();
    message.wireLength = in.u24be();
    if (in.failed())
        return false;
    message.isWhole = in.remaining() >= message.wireLength;
    message.body = in.rest().first(std::min(in.remaining(), message.wireLength));
    return true;
}

} // namespace waybill
