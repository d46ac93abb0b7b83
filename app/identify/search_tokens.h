// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What a match of a token alone is worth.
enum class Strength : std::uint8_t {
    Strong,
    Weak, ///< found by chance in a large capture: never more than a hint
};

/// The digest that a token holds; the outer one where a digest was taken of a digest.
enum class DigestKind : std::uint8_t { None, Md5, Sha1, Sha256, Sha512, Crc32 };

/// One byte string to look for, and what it means when it is found.
struct SearchToken {
    std::string bytes;
    std::string full;               ///< begins with `bytes`; how much of the rest follows is for matchedLength() to say
    std::vector<std::string> chain; ///< outermost first: {"base64 url-safe, first 16 characters", "sha-1", "15 digits"}
    std::uint32_t identifier = 0;   ///< filled by the caller: place in its list
    bool needsDigitBoundary = false; ///< counts only with no digit directly before or behind it
    bool needsFieldContext = false;  ///< counts only where the field's name speaks of such an identifier
    bool isSibling = false;          ///< not the declared value: one beside it that makers give to the same handset
    Strength strength = Strength::Strong;
    DigestKind hashed = DigestKind::None;
};

/// What tokensOf() cannot know.
struct TokenOptions {
    std::vector<std::string> salts; ///< texts put before or behind a value before it is hashed: a package name, a model
};

/// All byte strings that say `identifier`: its forms encoded (percent, hexadecimal, Base64, UTF-16, JSON escapes; up to
/// two encodings), packed as numbers, hashed, hashed twice, and hashed with a salt. No bytes twice; of two ways to the
/// same bytes the shorter one stays. A digest's token is its shortest telling beginning (12 hexadecimal or 16 Base64
/// characters, 8 bytes), so a cut digest is found too. Nothing for a location. Some thousands an identifier.
///
/// Not covered: what is compressed or encrypted, Base64 broken into lines, MurmurHash3 (one machine word of it says too
/// little), digests of UTF-16, and forms with fewer than eight digits or characters.
[[nodiscard]] std::vector<SearchToken> tokensOf(const Identifier& identifier, const TokenOptions& options);

/// How many bytes of `token.full` stand at the beginning of `text`, which begins with `token.bytes`. In Base64 digests
/// the two alphabets count as one, because the beginning does not tell which it is.
[[nodiscard]] std::size_t matchedLength(const SearchToken& token, std::string_view text) noexcept;
/// The token's chain for a match of that length: "sha-1" was cut after 16 characters, or after 20, or not at all.
[[nodiscard]] std::vector<std::string> chainOfMatch(const SearchToken& token, std::size_t length);

/// The digest of `bytes` as bytes; CRC-32 most significant byte first. Empty for None.
[[nodiscard]] std::string digestOf(DigestKind kind, std::string_view bytes);
/// "sha-1"; "" for None.
[[nodiscard]] std::string_view digestName(DigestKind kind) noexcept;

/// Base64 with padding, standard alphabet (RFC 4648 §4), and the same text in the URL-safe alphabet (§5).
[[nodiscard]] std::string base64Of(std::string_view bytes);
[[nodiscard]] std::string urlSafe(std::string base64);

} // namespace waybill
