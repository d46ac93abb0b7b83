// SPDX-License-Identifier: GPL-3.0-or-later
// AES: FIPS 197; CBC: NIST SP 800-38A §6.2. The last block alone shows whether the padding can be right, so a wrong key
// costs one block, not the whole text.
#include "identify/known_keys.h"

#include "identify/decompress.h"
#include "identify/text_encodings.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <new>
#include <openssl/evp.h>

namespace waybill {

namespace {

constexpr std::size_t BlockBytes = 16;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
using Bytes = std::span<const std::uint8_t>;

/// Decrypts whole blocks into `out`, which is as long, without looking at the padding.
bool decryptBlocks(EVP_CIPHER_CTX* context, Bytes key, Bytes iv, Bytes in, std::span<std::uint8_t> out)
{
    int length = 0;
    return EVP_DecryptInit_ex(context, EVP_aes_128_cbc(), nullptr, key.data(), iv.data()) == 1 &&
           EVP_CIPHER_CTX_set_padding(context, 0) == 1 &&
           EVP_DecryptUpdate(context, out.data(), &length, in.data(), static_cast<int>(in.size())) == 1 &&
           static_cast<std::size_t>(length) == in.size();
}

/// Length of the padding at the end of the last block; 0 when it is none.
std::size_t paddingOf(Bytes lastBlock)
{
    const std::size_t count = lastBlock.back();
    if (count == 0 || count > BlockBytes)
        return 0;
    const Bytes padding = lastBlock.last(count);
    return std::all_of(padding.begin(), padding.end(), [count](std::uint8_t b) { return b == count; }) ? count : 0;
}

} // namespace

std::optional<Error> problemOf(const KnownKey& key)
{
    if (key.key.size() != BlockBytes)
        return Error{ErrorCode::InvalidArgument,
                     fmt::format("the key '{}' has {} bytes, a key of AES-128 has 16", key.name, key.key.size())};
    if (key.iv.size() != BlockBytes)
        return Error{ErrorCode::InvalidArgument,
                     fmt::format("the initialisation vector of the key '{}' has {} bytes, one of AES has 16", key.name,
                                 key.iv.size())};
    return std::nullopt;
}

std::optional<Decrypted> decryptWithKnownKeys(std::span<const std::uint8_t> bytes, const std::vector<KnownKey>& keys)
{
    constexpr std::size_t Longest = std::size_t{1} << 30; // fits OpenSSL's counters
    if (keys.empty() || bytes.empty() || bytes.size() % BlockBytes != 0 || bytes.size() > Longest)
        return std::nullopt;
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (context == nullptr)
        throw std::bad_alloc();
    for (std::size_t index = 0; index < keys.size(); ++index) {
        const KnownKey& known = keys[index];
        if (problemOf(known))
            continue;
        const Bytes key = bytesIn(known.key), iv = bytesIn(known.iv);
        const Bytes beforeLast = bytes.size() == BlockBytes ? iv : bytes.last(2 * BlockBytes).first(BlockBytes);
        std::array<std::uint8_t, BlockBytes> last{};
        if (!decryptBlocks(context.get(), key, beforeLast, bytes.last(BlockBytes), last))
            continue;
        const std::size_t padding = paddingOf(last);
        if (padding == 0)
            continue;
        Decrypted opened{std::vector<std::uint8_t>(bytes.size()), index};
        if (!decryptBlocks(context.get(), key, iv, bytes, opened.bytes))
            continue;
        opened.bytes.resize(bytes.size() - padding);
        if (isPrintableText(opened.bytes) || codingOf(opened.bytes))
            return opened;
    }
    return std::nullopt;
}

} // namespace waybill
