// SPDX-License-Identifier: GPL-3.0-or-later
// TLS ClientHello: RFC 8446 §4.1.2 (RFC 5246 §7.4.1.2), SNI RFC 6066 §3, ALPN RFC 7301 §3.1, groups RFC 8446 §4.2.7,
// point formats RFC 8422 §5.1.2, tickets RFC 5077 §3.2, ECH RFC 9849 §5 and draft-ietf-tls-esni-08 to -12, SSLv2
// framing RFC 5246 appendix E.2.
//
//   version 2 | random 32 | session id <1> | [DTLS: cookie <1>] | cipher suites <2> | compression <1> | extensions <2>
//   extension: type 2 | data <2>                                    (<n>: vector with a length of n octets before it)
#include "decode/tls_client_hello.h"

#include "base/byte_reader.h"
#include "decode/name_text.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t RandomSize = 32;

enum ExtensionType : std::uint16_t { // IANA "TLS ExtensionType Values", read 2026-06
    ServerName = 0,
    SupportedGroups = 10,
    EcPointFormats = 11,
    SignatureAlgorithms = 13,
    Alpn = 16,
    SessionTicket = 35,
    PreSharedKey = 41,
    EarlyData = 42,
    SupportedVersions = 43,
    EncryptedClientHello = 0xfe0d, // since draft-ietf-tls-esni-13
    EncryptedClientHello8 = 0xfe08,
    EncryptedClientHello9 = 0xfe09,
    EncryptedClientHello10 = 0xfe0a,
    EncryptedServerName = 0xffce,
};

DecodeStatus statusOf(const ByteReader& in)
{
    if (!in.failed())
        return DecodeStatus::Ok;
    return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
}

/// Appends the 16-bit values of `bytes`; an odd octet at the end is left out.
void appendPairs(std::span<const std::uint8_t> bytes, std::vector<std::uint16_t>& values)
{
    ByteReader in(bytes);
    values.reserve(values.size() + bytes.size() / 2);
    while (in.remaining() >= 2)
        values.push_back(in.u16be());
}

/// server_name_list <2> of { name_type 1, name <2> }; only host_name (0) is defined and at most one of it is allowed.
void readServerName(ByteReader& in, const std::uint8_t* body, ClientHello& hello)
{
    ByteReader list(in.take(in.u16be()));
    while (list.remaining() > 0 && hello.serverName.empty()) {
        const std::uint8_t type = list.u8();
        const std::span<const std::uint8_t> name = list.take(list.u16be());
        if (type != 0 || list.failed())
            continue;
        hello.serverName = nameFromBytes(name);
        hello.serverNameEnd = static_cast<std::size_t>(name.data() + name.size() - body);
    }
}

void readAlpn(ByteReader& in, ClientHello& hello)
{
    ByteReader list(in.take(in.u16be()));
    while (list.remaining() > 0) {
        const std::span<const std::uint8_t> name = list.take(list.u8());
        if (!list.failed())
            hello.alpn.emplace_back(reinterpret_cast<const char*>(name.data()), name.size());
    }
}

/// ECHClientHello, RFC 9849 §5: outer 0 | kdf 2 | aead 2 | config id 1 | enc <2> | payload <2>. GREASE is made to look
/// real (§6.2), so only what no server could ever open is told from an offer.
ClientHello::Ech readEch(ByteReader& in)
{
    if (in.u8() == 1)
        return ClientHello::Ech::Inner;
    const std::uint16_t kdf = in.u16be(), aead = in.u16be();
    in.skip(1);
    const std::size_t encSize = in.take(in.u16be()).size();
    const std::size_t payloadSize = in.take(in.u16be()).size();
    // RFC 9180 §7.2, §7.3: 0 is reserved, 0xffff exports keys and encrypts nothing.
    const bool isSuite = kdf != 0 && aead != 0 && aead != 0xffff;
    // RFC 9180 §7.1: no encapsulated key is shorter than that of X25519. It is left out after a HelloRetryRequest.
    const bool isKey = encSize == 0 || encSize >= 32;
    // The least inner hello (version 2, random 32, session id 1, one cipher 4, compression 2, extensions 2, of them
    // encrypted_client_hello 5) and the tag of each AEAD (RFC 9180 §7.3), 16.
    const bool isPayload = payloadSize >= 2 + 32 + 1 + 4 + 2 + 2 + 5 + 16;
    const bool isWhole = !in.failed() && in.remaining() == 0;
    return isSuite && isKey && isPayload && isWhole ? ClientHello::Ech::Outer : ClientHello::Ech::Impossible;
}

/// One extension with its type and content; `body` is where the ClientHello begins.
struct Extension {
    std::uint16_t type;
    std::span<const std::uint8_t> content;
    const std::uint8_t* body;
};

void readExtension(const Extension& extension, ClientHello& hello)
{
    ByteReader in(extension.content);
    switch (extension.type) {
    case ServerName:
        hello.hasServerNameExtension = true;
        readServerName(in, extension.body, hello);
        break;
    case SupportedGroups: appendPairs(in.take(in.u16be()), hello.groups); break;
    case EcPointFormats: {
        const std::span<const std::uint8_t> formats = in.take(in.u8());
        hello.pointFormats.insert(hello.pointFormats.end(), formats.begin(), formats.end());
        break;
    }
    case SignatureAlgorithms: appendPairs(in.take(in.u16be()), hello.signatureAlgorithms); break;
    case Alpn: readAlpn(in, hello); break;
    case EarlyData: hello.offersEarlyData = true; break;
    case SupportedVersions: appendPairs(in.take(in.u8()), hello.supportedVersions); break;
    case EncryptedClientHello: hello.ech = readEch(in); break;
    case EncryptedClientHello8:
    case EncryptedClientHello9:
    case EncryptedClientHello10: hello.ech = ClientHello::Ech::Outer; break;
    case SessionTicket: hello.offersTicket = !extension.content.empty(); break;
    case PreSharedKey: hello.offersPsk = true; break;
    case EncryptedServerName: hello.hasEncryptedSni = true; break;
    default: break;
    }
}

void readExtensions(ByteReader& in, const std::uint8_t* body, ClientHello& hello)
{
    while (in.remaining() > 0) {
        const std::uint16_t type = in.u16be();
        const std::span<const std::uint8_t> content = in.take(in.u16be());
        if (in.failed())
            return;
        hello.extensions.push_back(type);
        readExtension({type, content, body}, hello);
    }
}

/// RFC 9849 §6.1: what an offer would hide is a ClientHello of TLS 1.3, so the outer one offers that as well.
bool offersTls13(const ClientHello& hello)
{
    const auto is13 = [](std::uint16_t version) { return version == 0x0304 || version == 0xfefc; };
    return std::any_of(hello.supportedVersions.begin(), hello.supportedVersions.end(), is13);
}

} // namespace

DecodeStatus decodeClientHello(std::span<const std::uint8_t> body, std::size_t wireLength, ClientHello& hello,
                               ClientHelloKind kind)
{
    hello = {};
    ByteReader in(body, wireLength);
    hello.legacyVersion = in.u16be();
    in.skip(RandomSize);
    hello.sessionIdLength = in.u8();
    in.skip(hello.sessionIdLength);
    if (kind == ClientHelloKind::Dtls)
        in.skip(in.u8());
    appendPairs(in.take(in.u16be()), hello.cipherSuites);
    in.skip(in.u8());
    if (in.failed())
        return statusOf(in);
    const bool isAllHere = body.size() >= wireLength;
    if (in.remaining() == 0 && isAllHere) { // SSL 3.0 and early TLS clients end here
        hello.isComplete = true;
        return DecodeStatus::Ok;
    }
    const std::size_t claimed = in.u16be();
    if (in.failed())
        return statusOf(in);
    const std::size_t extensionsStart = body.size() - in.remaining();
    const std::size_t captured = claimed < in.remaining() ? claimed : in.remaining();
    const std::size_t onWire = (wireLength < body.size() ? body.size() : wireLength) - extensionsStart;
    ByteReader extensions(in.rest().first(captured), claimed < onWire ? claimed : onWire);
    readExtensions(extensions, body.data(), hello);
    if (claimed != onWire || (extensions.failed() && !extensions.wasCutBySnaplen()))
        return DecodeStatus::Malformed;
    hello.isComplete = captured == claimed;
    if (hello.isComplete && hello.ech == ClientHello::Ech::Outer && !offersTls13(hello))
        hello.ech = ClientHello::Ech::Impossible;
    return hello.isComplete ? DecodeStatus::Ok : DecodeStatus::Truncated;
}

DecodeStatus decodeSslV2ClientHello(std::span<const std::uint8_t> message, std::size_t wireLength, ClientHello& hello)
{
    hello = {};
    hello.isSslV2Framed = true;
    ByteReader in(message, wireLength);
    const std::uint8_t type = in.u8();
    hello.legacyVersion = in.u16be();
    const std::size_t cipherBytes = in.u16be(), sessionIdBytes = in.u16be(), challengeBytes = in.u16be();
    ByteReader ciphers(in.take(cipherBytes));
    while (ciphers.remaining() >= 3) { // SSLv2 cipher kinds have three octets; those of SSL 3.0 and TLS begin with 0
        const std::uint32_t kind = ciphers.u24be();
        if (kind <= 0xFFFF)
            hello.cipherSuites.push_back(static_cast<std::uint16_t>(kind));
    }
    in.skip(sessionIdBytes);
    in.skip(challengeBytes);
    if (in.failed())
        return statusOf(in);
    hello.isComplete = type == TlsHandshakeClientHello;
    return hello.isComplete ? DecodeStatus::Ok : DecodeStatus::Malformed;
}

} // namespace waybill
