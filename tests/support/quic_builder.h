// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/quic_packet.h"
#include "support/bytes.h"
#include "support/tls_builder.h"

#include <algorithm>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <string>
#include <string_view>

namespace waybill::test {

/// Makes protected Initial packets as RFC 9001 §5 says, with OpenSSL's own HKDF: another way than the reader's.
struct QuicPacketSpec {
    std::uint32_t version = QuicVersion1;
    std::string salt = "38762cf7f55934b34d179ae6a4c80cadccbb7f0a"; ///< of the version, as hexadecimal digits
    Bytes keyId = fromHex("8394c8f03e515708");                     ///< the client's first destination id
    Bytes destinationId = {};                                      ///< empty with a client's packet: keyId
    Bytes sourceId = fromHex("c1c1c1c1");
    Bytes token = {};
    bool isClient = true;
    std::uint32_t number = 0;
    std::size_t size = 1200; ///< padded to, with PADDING frames
};

inline Bytes hkdf(int mode, const Bytes& key, const Bytes& saltOrInfo, std::size_t size)
{
    EVP_KDF* kdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    EVP_KDF_CTX* context = EVP_KDF_CTX_new(kdf);
    char digest[] = "SHA256";
    const bool isExtract = mode == EVP_KDF_HKDF_MODE_EXTRACT_ONLY;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode),
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<std::uint8_t*>(key.data()), key.size()),
        OSSL_PARAM_construct_octet_string(isExtract ? OSSL_KDF_PARAM_SALT : OSSL_KDF_PARAM_INFO,
                                          const_cast<std::uint8_t*>(saltOrInfo.data()), saltOrInfo.size()),
        OSSL_PARAM_construct_end()};
    Bytes out(size);
    const bool isDone = EVP_KDF_derive(context, out.data(), out.size(), parameters) == 1;
    EVP_KDF_CTX_free(context);
    EVP_KDF_free(kdf);
    return isDone ? out : Bytes();
}

inline Bytes hkdfLabel(const Bytes& secret, const std::string& label, std::size_t size)
{
    const Bytes info = ByteWriter().u16be(size).vectorOf(1, "tls13 " + label).u8(0).take();
    return hkdf(EVP_KDF_HKDF_MODE_EXPAND_ONLY, secret, info, size);
}

inline Bytes varint(std::uint64_t value)
{
    if (value < 0x40)
        return ByteWriter().u8(value).take();
    if (value < 0x4000)
        return ByteWriter().u16be(value | 0x4000).take();
    return ByteWriter().u64be(value | 0xC000000000000000ULL).take();
}

inline Bytes cryptoFrame(std::uint64_t offset, std::span<const std::uint8_t> bytes)
{
    return concat({Bytes{6}, varint(offset), varint(bytes.size()), bytes});
}

/// The long header up to and with the packet number of 4 octets; `bodySize` is that of payload and tag.
inline Bytes initialHeader(const QuicPacketSpec& spec, std::size_t bodySize)
{
    const bool isVersion2 = spec.version == QuicVersion2;
    const Bytes& destination = spec.isClient && spec.destinationId.empty() ? spec.keyId : spec.destinationId;
    ByteWriter out;
    out.u8(isVersion2 ? 0xD3 : 0xC3).u32be(spec.version).vectorOf(1, destination).vectorOf(1, spec.sourceId);
    out.append(varint(spec.token.size())).append(spec.token).u16be((4 + bodySize) | 0x4000).u32be(spec.number);
    return out.take();
}

/// An Initial packet with these frames, protected.
inline Bytes initialPacket(const QuicPacketSpec& spec, Bytes frames)
{
    constexpr std::size_t TagSize = 16;
    const std::size_t headerSize = initialHeader(spec, 0).size();
    frames.resize(std::max(frames.size(), spec.size > headerSize + TagSize ? spec.size - headerSize - TagSize : 4));
    Bytes packet = initialHeader(spec, frames.size() + TagSize);
    const Bytes header = packet;
    const std::string prefix = spec.version == QuicVersion2 ? "quicv2 " : "quic ";
    const Bytes initial = hkdf(EVP_KDF_HKDF_MODE_EXTRACT_ONLY, spec.keyId, fromHex(spec.salt), 32);
    const Bytes secret = hkdfLabel(initial, spec.isClient ? "client in" : "server in", 32);
    const Bytes key = hkdfLabel(secret, prefix + "key", 16), headerKey = hkdfLabel(secret, prefix + "hp", 16);
    Bytes nonce = hkdfLabel(secret, prefix + "iv", 12);
    for (std::size_t i = 0; i < 4; ++i)
        nonce[8 + i] ^= static_cast<std::uint8_t>(spec.number >> (24 - 8 * i));
    EVP_CIPHER_CTX* aead = EVP_CIPHER_CTX_new();
    int size = 0;
    packet.resize(header.size() + frames.size() + TagSize);
    std::uint8_t* const body = packet.data() + header.size();
    EVP_EncryptInit_ex(aead, EVP_aes_128_gcm(), nullptr, key.data(), nonce.data());
    EVP_EncryptUpdate(aead, nullptr, &size, header.data(), static_cast<int>(header.size()));
    EVP_EncryptUpdate(aead, body, &size, frames.data(), static_cast<int>(frames.size()));
    EVP_EncryptFinal_ex(aead, body + size, &size);
    EVP_CIPHER_CTX_ctrl(aead, EVP_CTRL_AEAD_GET_TAG, TagSize, body + frames.size());
    EVP_EncryptInit_ex(aead, EVP_aes_128_ecb(), nullptr, headerKey.data(), nullptr);
    Bytes mask(32);
    EVP_EncryptUpdate(aead, mask.data(), &size, body, 16); // the sample starts 4 octets behind the number's start
    EVP_CIPHER_CTX_free(aead);
    packet[0] = static_cast<std::uint8_t>(packet[0] ^ (mask[0] & 0x0F));
    for (std::size_t i = 0; i < 4; ++i)
        packet[header.size() - 4 + i] ^= mask[1 + i];
    return packet;
}

/// A TLS 1.3 ClientHello for QUIC.
inline Bytes quicHello(std::string_view name, std::vector<std::string> alpn = {"h3"})
{
    return clientHello({.version = TlsVersion::Tls13, .serverName = std::string(name), .alpn = std::move(alpn)});
}

/// The client's first packet with a whole ClientHello.
inline Bytes clientInitial(std::string_view name, const QuicPacketSpec& spec = {})
{
    return initialPacket(spec, cryptoFrame(0, quicHello(name)));
}

/// The server's first packet: acknowledgement and ServerHello, from `id`.
inline Bytes serverInitial(QuicPacketSpec spec = {}, const Bytes& id = fromHex("5e5e5e5e5e5e5e5e"))
{
    spec.isClient = false;
    spec.destinationId = fromHex("c1c1c1c1");
    spec.sourceId = id;
    spec.token.clear();
    const Bytes hello = serverHello({.version = TlsVersion::Tls13, .cipher = 0x1301});
    return initialPacket(spec, concat({fromHex("0200000000"), cryptoFrame(0, hello)}));
}

/// Any other long-header packet, with `size` octets that cannot be read: type 1 is 0-RTT, 2 Handshake.
inline Bytes opaquePacket(unsigned type, const Bytes& destination, const Bytes& source, std::size_t size = 60)
{
    ByteWriter out;
    out.u8(0xC0 | type << 4).u32be(QuicVersion1).vectorOf(1, destination).vectorOf(1, source);
    return out.append(varint(size)).append(noise(size, type)).take();
}

/// A short-header packet to `id`.
inline Bytes shortPacket(const Bytes& id, std::size_t size = 40)
{
    return concat({Bytes{0x41}, id, noise(size, 7)});
}

} // namespace waybill::test
