// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tls_builder.h"

#include <algorithm>

namespace waybill::test {

namespace {

constexpr std::uint8_t ClientHelloType = 1, ServerHelloType = 2, CertificateType = 11;
constexpr std::uint16_t X25519 = 0x001D, Secp256r1 = 0x0017;

bool isTls13(TlsVersion version)
{
    return version == TlsVersion::Tls13;
}

void appendExtension(ByteWriter& out, std::uint16_t type, const Bytes& content)
{
    out.u16be(type).vectorOf(2, content);
}

Bytes serverNameContent(const std::string& name)
{
    ByteWriter entry;
    entry.u8(0).vectorOf(2, name); // RFC 6066 §3: host_name
    ByteWriter list;
    list.vectorOf(2, entry.bytes());
    return list.take();
}

Bytes alpnContent(const std::vector<std::string>& protocols)
{
    ByteWriter ids;
    for (const std::string& protocol : protocols)
        ids.vectorOf(1, protocol);
    ByteWriter list;
    list.vectorOf(2, ids.bytes());
    return list.take();
}

Bytes keyShare(std::uint64_t seed)
{
    ByteWriter entry;
    entry.u16be(X25519).vectorOf(2, noise(32, seed));
    return entry.take();
}

// encrypted_client_hello, ECHClientHello of type outer, RFC 9849 §5: HKDF-SHA256, AES-128-GCM, config 7.
Bytes outerEch(std::uint64_t seed)
{
    ByteWriter out;
    out.u8(0).u16be(1).u16be(1).u8(7).vectorOf(2, noise(32, seed)).vectorOf(2, noise(208, seed + 1));
    return out.take();
}

std::vector<std::uint16_t> usualCiphers(TlsVersion version)
{
    if (isTls13(version))
        return {0x1301, 0x1302, 0x1303, 0xC02B, 0xC02F, 0xCCA9, 0xCCA8, 0xC013, 0xC014, 0x009C, 0x002F, 0x0035};
    if (version == TlsVersion::Tls12)
        return {0xC02F, 0xC02B, 0xC027, 0xC013, 0xC014, 0xC009, 0xC00A, 0x009C, 0x002F, 0x0035, 0x000A, 0x00FF};
    return {0xC013, 0xC014, 0xC009, 0xC00A, 0x0033, 0x0039, 0x002F, 0x0035, 0x0005, 0x000A, 0x00FF};
}

void appendTls13Extensions(ByteWriter& out, const ClientHello& hello)
{
    ByteWriter versions;
    versions.u8(4).u16be(0x0304).u16be(0x0303);
    appendExtension(out, 43, versions.bytes()); // supported_versions
    ByteWriter modes;
    modes.u8(1).u8(1);
    appendExtension(out, 45, modes.bytes()); // psk_key_exchange_modes
    ByteWriter shares;
    shares.vectorOf(2, keyShare(hello.seed + 20));
    appendExtension(out, 51, shares.bytes());
}

Bytes clientExtensions(const ClientHello& hello)
{
    ByteWriter out;
    if (!hello.serverName.empty())
        appendExtension(out, 0, serverNameContent(hello.serverName));
    ByteWriter groups;
    groups.u16be(isTls13(hello.version) ? 6 : 4);
    if (isTls13(hello.version))
        groups.u16be(X25519);
    groups.u16be(Secp256r1).u16be(0x0018);
    appendExtension(out, 11, fromHex("01 00")); // ec_point_formats
    appendExtension(out, 10, groups.bytes());   // supported_groups
    appendExtension(out, 35, {});               // session_ticket
    if (hello.version >= TlsVersion::Tls12)
        appendExtension(out, 13, fromHex("00 0c 04 03 08 04 04 01 05 03 05 01 02 01")); // signature_algorithms
    if (!hello.alpn.empty())
        appendExtension(out, 16, alpnContent(hello.alpn));
    if (isTls13(hello.version))
        appendTls13Extensions(out, hello);
    if (hello.offersEch)
        appendExtension(out, 0xFE0D, outerEch(hello.seed + 30));
    for (const TlsExtension& extension : hello.moreExtensions)
        appendExtension(out, extension.type, extension.content);
    return out.take();
}

} // namespace

Bytes handshakeMessage(std::uint8_t type, const Bytes& body)
{
    ByteWriter out;
    out.u8(type).vectorOf(3, body);
    return out.take();
}

Bytes clientHello(const ClientHello& hello)
{
    const auto legacyVersion = std::min(hello.version, TlsVersion::Tls12);
    ByteWriter ciphers;
    for (const std::uint16_t cipher : hello.ciphers.empty() ? usualCiphers(hello.version) : hello.ciphers)
        ciphers.u16be(cipher);
    ByteWriter body;
    body.u16be(static_cast<std::uint16_t>(legacyVersion)).append(noise(32, hello.seed));
    body.vectorOf(1, isTls13(hello.version) ? noise(32, hello.seed + 10) : Bytes());
    body.vectorOf(2, ciphers.bytes()).u8(1).u8(0).vectorOf(2, clientExtensions(hello));
    return handshakeMessage(ClientHelloType, body.bytes());
}

Bytes serverHello(const ServerHello& hello)
{
    ByteWriter extensions;
    if (isTls13(hello.version)) {
        appendExtension(extensions, 43, fromHex("03 04"));
        appendExtension(extensions, 51, keyShare(hello.seed + 20));
    } else {
        appendExtension(extensions, 0xFF01, fromHex("00")); // renegotiation_info, RFC 5746
        appendExtension(extensions, 11, fromHex("01 00"));
        appendExtension(extensions, 35, {});
        if (!hello.alpn.empty())
            appendExtension(extensions, 16, alpnContent({hello.alpn}));
    }
    const auto legacyVersion = std::min(hello.version, TlsVersion::Tls12);
    ByteWriter body;
    body.u16be(static_cast<std::uint16_t>(legacyVersion)).append(noise(32, hello.seed));
    body.vectorOf(1, noise(32, hello.seed + 10)).u16be(hello.cipher).u8(0).vectorOf(2, extensions.bytes());
    return handshakeMessage(ServerHelloType, body.bytes());
}

Bytes certificateMessage(const std::vector<Bytes>& chain)
{
    ByteWriter entries;
    for (const Bytes& certificate : chain)
        entries.vectorOf(3, certificate);
    ByteWriter body;
    body.vectorOf(3, entries.bytes());
    return handshakeMessage(CertificateType, body.bytes());
}

Bytes tlsRecord(TlsRecordType type, const Bytes& fragment, TlsVersion version)
{
    ByteWriter out;
    out.u8(static_cast<std::uint8_t>(type)).u16be(static_cast<std::uint16_t>(version)).vectorOf(2, fragment);
    return out.take();
}

Bytes tlsRecords(TlsRecordType type, const Bytes& fragment, std::size_t limit)
{
    ByteWriter out;
    for (std::size_t at = 0; at < fragment.size(); at += limit) {
        const std::size_t end = std::min(at + limit, fragment.size());
        const auto from = fragment.begin() + static_cast<std::ptrdiff_t>(at);
        out.append(tlsRecord(type, Bytes(from, fragment.begin() + static_cast<std::ptrdiff_t>(end))));
    }
    return out.take();
}

Bytes opaqueRecord(TlsRecordType type, std::size_t size, std::uint64_t seed)
{
    return tlsRecord(type, noise(size, seed));
}

} // namespace waybill::test
