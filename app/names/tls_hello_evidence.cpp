// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/tls_hello_evidence.h"

#include "decode/tls_client_hello.h"
#include "decode/tls_server_hello.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::uint16_t Tls13 = 0x0304, Dtls13 = 0xfefc;
// RFC 7858 §3.1, RFC 8094 §3, RFC 9250 §4.1.1: DNS over TLS, DTLS and QUIC
constexpr std::uint16_t EncryptedDnsPort = 853;

// Newest first; in DTLS a lower number is a newer version (RFC 6347 §4.1).
constexpr std::array<std::uint16_t, 9> VersionsByAge{Tls13,  Dtls13, 0x0303, 0xfefd, 0x0302,
                                                     0xfeff, 0x0301, 0x0100, 0x0300};

/// The newest known version on offer; else the first of them that is not GREASE (RFC 8701), as clients prefer it.
std::uint16_t highestVersion(const ClientHello& hello)
{
    const auto& offered = hello.supportedVersions;
    for (const std::uint16_t version : VersionsByAge) {
        if (std::find(offered.begin(), offered.end(), version) != offered.end())
            return version;
    }
    const auto isGrease = [](std::uint16_t value) { return (value & 0x0f0f) == 0x0a0a; };
    const auto first = std::find_if_not(offered.begin(), offered.end(), isGrease);
    return first == offered.end() ? hello.legacyVersion : *first;
}

/// Appends a protocol name: printable ASCII as it is, all else and what would be ambiguous as \DDD (RFC 1035 §5.1).
void appendAlpn(std::string& text, const std::string& name)
{
    for (const char c : name) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet > ' ' && octet < 0x7F && c != ',' && c != '\\') {
            text += c;
            continue;
        }
        text += '\\';
        text += static_cast<char>('0' + octet / 100);
        text += static_cast<char>('0' + octet / 10 % 10);
        text += static_cast<char>('0' + octet % 10);
    }
}

void tellName(NameSink& sink, const ClientHelloPlace& place, const ClientHello& hello)
{
    NameEvidence evidence = evidenceFor(place.nameEnd, place.source, hello.serverName);
    evidence.isOuter = hello.ech == ClientHello::Ech::Outer;
    sink.onName(evidence);
}

void tellHidden(NameSink& sink, const ClientHelloPlace& place, const ClientHello& hello)
{
    using Hidden = NameSink::Hidden;
    const auto tell = [&](Hidden why) { sink.onHidden(place.reading.flow, why, place.reading.frame); };
    const bool offersEch = hello.ech == ClientHello::Ech::Outer;
    if (offersEch)
        tell(Hidden::EncryptedClientHello);
    else if (hello.ech != ClientHello::Ech::NotOffered)
        tell(Hidden::EchGrease);
    if (hello.hasEncryptedSni)
        tell(Hidden::EncryptedSni);
    const bool isDns = place.reading.toPort == EncryptedDnsPort;
    if (isDns)
        tell(Hidden::EncryptedDns);
    if (hello.isComplete && hello.serverName.empty() && !offersEch && !hello.hasEncryptedSni && !isDns)
        tell(Hidden::NoSniSent);
}

} // namespace

HandshakePart handshakeOf(const Reading& reading, const ClientHello& hello)
{
    HandshakePart part;
    part.flow = reading.flow;
    part.frame = reading.frame;
    part.time = reading.time;
    part.version = highestVersion(hello);
    for (const std::string& name : hello.alpn) {
        if (!part.alpn.empty())
            part.alpn += ',';
        appendAlpn(part.alpn, name);
    }
    // TLS 1.3 clients send a session id that means nothing (RFC 8446 §D.4).
    const bool isNewer = part.version == Tls13 || part.version == Dtls13;
    part.offersResumption = hello.offersPsk || hello.offersTicket || (!isNewer && hello.sessionIdLength > 0);
    return part;
}

HandshakePart handshakeOf(const Reading& reading, const ServerHello& hello)
{
    HandshakePart part;
    part.flow = reading.flow;
    part.frame = reading.frame;
    part.time = reading.time;
    part.isClient = false;
    part.version = hello.version();
    part.cipherSuite = hello.cipherSuite;
    appendAlpn(part.alpn, hello.alpn);
    part.isResumed = hello.hasSelectedPsk;
    return part;
}

bool isEncryptedAfter(const ServerHello& hello) noexcept
{
    return hello.selectedVersion != 0 || hello.legacyVersion >> 8 == 0x7f; // drafts before 22 have 0x7fxx there
}

void tellClientHello(NameSink& sink, FingerprintCache& fingerprints, const ClientHelloPlace& place,
                     const ClientHello& hello)
{
    if (!hello.serverName.empty())
        tellName(sink, place, hello);
    tellHidden(sink, place, hello);
    if (!hello.isComplete)
        return;
    HandshakePart part = handshakeOf(place.reading, hello);
    const TlsFingerprints& known = fingerprints.of(hello, place.transport);
    part.ja3 = known.ja3;
    part.ja4 = known.ja4;
    sink.onHandshake(part);
}

} // namespace waybill
