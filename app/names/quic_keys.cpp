// SPDX-License-Identifier: GPL-3.0-or-later
// Initial packets: RFC 9001 §5.2 (keys), §5.3 (AEAD_AES_128_GCM), §5.4 (header protection); RFC 9369 §3.3 (salt and
// labels of version 2); HKDF RFC 5869, HKDF-Expand-Label RFC 8446 §7.1. Salts of forerunners: the draft-ietf-quic-tls
// of that number §5.2, draft-ietf-quic-v2-01 §3.3, and Chromium's quic/core/crypto/crypto_utils.cc for Q050, T050,
// T051.
//
//   initial = HKDF-Extract(salt, destination id)   side = Expand(initial, "client in" or "server in", 32)
//   key, iv, header key = Expand(side, "quic key", 16), ("quic iv", 12), ("quic hp", 16)
#include "names/quic_keys.h"

#include <algorithm>
#include <cstring>
#include <openssl/evp.h>
#include <string_view>

namespace waybill {

namespace {

constexpr std::size_t SaltSize = 20, BlockSize = 64, HashSize = 32, TagSize = 16, SampleSize = 16;
using Salt = std::array<std::uint8_t, SaltSize>;

constexpr std::array<Salt, 9> Salts{{
    // In the order of QuicScheme.
    {0x38, 0x76, 0x2c, 0xf7, 0xf5, 0x59, 0x34, 0xb3, 0x4d, 0x17,
     0x9a, 0xe6, 0xa4, 0xc8, 0x0c, 0xad, 0xcc, 0xbb, 0x7f, 0x0a},
    {0xaf, 0xbf, 0xec, 0x28, 0x99, 0x93, 0xd2, 0x4c, 0x9e, 0x97,
     0x86, 0xf1, 0x9c, 0x61, 0x11, 0xe0, 0x43, 0x90, 0xa8, 0x99},
    {0xc3, 0xee, 0xf7, 0x12, 0xc7, 0x2e, 0xbb, 0x5a, 0x11, 0xa7,
     0xd2, 0x43, 0x2b, 0xb4, 0x63, 0x65, 0xbe, 0xf9, 0xf5, 0x02},
    {0x7f, 0xbc, 0xdb, 0x0e, 0x7c, 0x66, 0xbb, 0xe9, 0x19, 0x3a,
     0x96, 0xcd, 0x21, 0x51, 0x9e, 0xbd, 0x7a, 0x02, 0x64, 0x4a},
    {0x0d, 0xed, 0xe3, 0xde, 0xf7, 0x00, 0xa6, 0xdb, 0x81, 0x93,
     0x81, 0xbe, 0x6e, 0x26, 0x9d, 0xcb, 0xf9, 0xbd, 0x2e, 0xd9},
    {0xa7, 0x07, 0xc2, 0x03, 0xa5, 0x9b, 0x47, 0x18, 0x4a, 0x1d,
     0x62, 0xca, 0x57, 0x04, 0x06, 0xea, 0x7a, 0xe3, 0xe5, 0xd3},
    {0x50, 0x45, 0x74, 0xef, 0xd0, 0x66, 0xfe, 0x2f, 0x9d, 0x94,
     0x5c, 0xfc, 0xdb, 0xd3, 0xa7, 0xf0, 0xd3, 0xb5, 0x6b, 0x45},
    {0x7f, 0xf5, 0x79, 0xe5, 0xac, 0xd0, 0x72, 0x91, 0x55, 0x80,
     0x30, 0x4c, 0x43, 0xa2, 0x36, 0x7c, 0x60, 0x48, 0x83, 0x10},
    {0x7a, 0x4e, 0xde, 0xf4, 0xe7, 0xcc, 0xee, 0x5f, 0xa4, 0x50,
     0x6c, 0x19, 0x12, 0x4f, 0xc8, 0xcc, 0xda, 0x6e, 0x03, 0x3d},
}};

template <typename Thing, void (*Free)(Thing*)>
struct Freer {
    void operator()(Thing* thing) const noexcept { Free(thing); }
};
template <typename Thing, void (*Free)(Thing*)>
using Owned = std::unique_ptr<Thing, Freer<Thing, Free>>;

using Hash = std::array<std::uint8_t, HashSize>;

} // namespace

struct QuicOpener::Algorithms {
    Owned<EVP_MD, EVP_MD_free> sha256{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    Owned<EVP_CIPHER, EVP_CIPHER_free> ecb{EVP_CIPHER_fetch(nullptr, "AES-128-ECB", nullptr)};
    Owned<EVP_CIPHER, EVP_CIPHER_free> gcm{EVP_CIPHER_fetch(nullptr, "AES-128-GCM", nullptr)};
    Owned<EVP_MD_CTX, EVP_MD_CTX_free> hashing{EVP_MD_CTX_new()};
    Owned<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free> masking{EVP_CIPHER_CTX_new()};
    Owned<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free> opening{EVP_CIPHER_CTX_new()};

    [[nodiscard]] bool areAllHere() const { return sha256 && ecb && gcm && hashing && masking && opening; }
    Hash hashOf(std::span<const std::uint8_t> head, std::span<const std::uint8_t> tail);
    Hash hmac(std::span<const std::uint8_t> key, std::span<const std::uint8_t> message);
    void expandLabel(const Hash& secret, std::string_view label, std::span<std::uint8_t> out);
};

Hash QuicOpener::Algorithms::hashOf(std::span<const std::uint8_t> head, std::span<const std::uint8_t> tail)
{
    Hash digest{};
    if (EVP_DigestInit_ex2(hashing.get(), sha256.get(), nullptr) == 1) {
        EVP_DigestUpdate(hashing.get(), head.data(), head.size());
        EVP_DigestUpdate(hashing.get(), tail.data(), tail.size());
        EVP_DigestFinal_ex(hashing.get(), digest.data(), nullptr);
    }
    return digest;
}

/// RFC 2104, for keys of at most a block. OpenSSL's own costs three times as much for messages this short.
Hash QuicOpener::Algorithms::hmac(std::span<const std::uint8_t> key, std::span<const std::uint8_t> message)
{
    std::array<std::uint8_t, BlockSize> inner{}, outer{};
    std::copy(key.begin(), key.end(), inner.begin());
    std::transform(inner.begin(), inner.end(), outer.begin(),
                   [](std::uint8_t octet) { return static_cast<std::uint8_t>(octet ^ 0x5c); });
    for (std::uint8_t& octet : inner)
        octet ^= 0x36;
    return hashOf(outer, hashOf(inner, message));
}

/// At most HashSize octets, so that one round of HKDF-Expand is enough.
void QuicOpener::Algorithms::expandLabel(const Hash& secret, std::string_view label, std::span<std::uint8_t> out)
{
    constexpr std::string_view Prefix = "tls13 ";
    std::array<std::uint8_t, 32> info{};
    std::size_t size = 0;
    const auto append = [&info, &size](std::string_view text) {
        std::memcpy(info.data() + size, text.data(), text.size());
        size += text.size();
    };
    info[size++] = 0;
    info[size++] = static_cast<std::uint8_t>(out.size());
    info[size++] = static_cast<std::uint8_t>(Prefix.size() + label.size());
    append(Prefix);
    append(label);
    info[size++] = 0; // empty context
    info[size++] = 1; // first round
    const Hash round = hmac(secret, std::span(info).first(size));
    std::copy_n(round.begin(), out.size(), out.begin());
}

QuicOpener::QuicOpener() : m_algorithms(std::make_unique<Algorithms>()) {}

QuicOpener::~QuicOpener() = default;

QuicInitialSecret QuicOpener::initialSecret(QuicScheme scheme, std::span<const std::uint8_t> destinationId)
{
    if (!m_algorithms->areAllHere())
        return {};
    return m_algorithms->hmac(Salts[static_cast<std::size_t>(scheme)], destinationId);
}

QuicKeys QuicOpener::keysOf(QuicScheme scheme, const QuicInitialSecret& secret, bool isClient)
{
    QuicKeys keys;
    if (!m_algorithms->areAllHere())
        return keys;
    const bool isVersion2 = scheme == QuicScheme::V2 || scheme == QuicScheme::V2Draft;
    Hash side{};
    m_algorithms->expandLabel(secret, isClient ? "client in" : "server in", side);
    m_algorithms->expandLabel(side, isVersion2 ? "quicv2 key" : "quic key", keys.key);
    m_algorithms->expandLabel(side, isVersion2 ? "quicv2 iv" : "quic iv", keys.iv);
    m_algorithms->expandLabel(side, isVersion2 ? "quicv2 hp" : "quic hp", keys.headerKey);
    return keys;
}

bool QuicOpener::open(const QuicKeys& keys, const QuicLongHeader& header, std::span<const std::uint8_t>& payload)
{
    const std::span<const std::uint8_t> packet = header.packet;
    const std::size_t numberAt = header.packetNumberOffset;
    if (!m_algorithms->areAllHere() || numberAt == 0 || packet.size() < numberAt + 4 + SampleSize)
        return false;
    EVP_CIPHER_CTX* masking = m_algorithms->masking.get();
    std::array<std::uint8_t, SampleSize> mask{};
    int written = 0;
    if (EVP_EncryptInit_ex2(masking, m_algorithms->ecb.get(), keys.headerKey.data(), nullptr, nullptr) != 1 ||
        EVP_CIPHER_CTX_set_padding(masking, 0) != 1 ||
        EVP_EncryptUpdate(masking, mask.data(), &written, packet.data() + numberAt + 4, SampleSize) != 1)
        return false;
    m_plain.assign(packet.begin(), packet.end());
    m_plain[0] = static_cast<std::uint8_t>(m_plain[0] ^ (mask[0] & 0x0fU));
    const std::size_t numberSize = (m_plain[0] & 3U) + 1;
    std::array<std::uint8_t, 12> nonce = keys.iv;
    for (std::size_t i = 0; i < numberSize; ++i) { // the first 2^32 Initial packets need no more of the number
        m_plain[numberAt + i] ^= mask[1 + i];
        nonce[nonce.size() - numberSize + i] ^= m_plain[numberAt + i];
    }
    const std::size_t headerSize = numberAt + numberSize;
    const std::size_t payloadSize = packet.size() - headerSize - TagSize;
    std::uint8_t* const body = m_plain.data() + headerSize;
    EVP_CIPHER_CTX* opening = m_algorithms->opening.get();
    if (EVP_DecryptInit_ex2(opening, m_algorithms->gcm.get(), keys.key.data(), nonce.data(), nullptr) != 1 ||
        EVP_CIPHER_CTX_ctrl(opening, EVP_CTRL_AEAD_SET_TAG, TagSize, body + payloadSize) != 1 ||
        EVP_DecryptUpdate(opening, nullptr, &written, m_plain.data(), static_cast<int>(headerSize)) != 1 ||
        EVP_DecryptUpdate(opening, body, &written, body, static_cast<int>(payloadSize)) != 1 ||
        EVP_DecryptFinal_ex(opening, body + payloadSize, &written) != 1)
        return false;
    payload = std::span<const std::uint8_t>(m_plain).subspan(headerSize, payloadSize);
    return true;
}

} // namespace waybill
