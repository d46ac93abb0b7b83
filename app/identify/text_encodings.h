// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings of bytes as text. A decoder gives nothing where the text is not plausibly of its encoding; whether what it
// gives makes sense is for the caller to judge, with isPrintableText() and codingOf().
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

[[nodiscard]] inline std::span<const std::uint8_t> bytesIn(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

[[nodiscard]] inline std::string_view textIn(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Length of the longest beginning that is UTF-8 without control characters other than tab, line ends, form feed and
/// the separators U+001C to U+001F. A character that the end of `bytes` cuts counts.
[[nodiscard]] std::size_t printablePrefix(std::span<const std::uint8_t> bytes) noexcept;
/// All of it is such text, and it is not empty.
[[nodiscard]] bool isPrintableText(std::span<const std::uint8_t> bytes) noexcept;

/// `text` as one line of well-formed UTF-8: "?" in place of all else.
[[nodiscard]] std::string printableLine(std::string_view text);

/// %XX (RFC 3986 §2.1): at least one, and at most a tenth of the percent signs without two hex digits behind it; those
/// stay as they are.
[[nodiscard]] std::optional<std::string> decodePercent(std::string_view text);
/// Every %XX, and "+" as space, as the values of forms have them; never refuses.
[[nodiscard]] std::string decodeFormValue(std::string_view raw);

/// RFC 4648 §4 and §5, never both alphabets at once, with or without padding and line ends; at least 8 characters. A
/// space counts as the "+" that a careless sender did not escape. Bits that are left over must be zero.
[[nodiscard]] std::optional<std::string> decodeBase64(std::string_view text);
/// Chance made this text, not a writer: at least 16 characters of Base64, kinds of character changing as often as they
/// do in encoded bytes. Words, numbers and paths fail.
[[nodiscard]] bool looksLikeBase64(std::string_view text) noexcept;

/// The first run of Base64 letters with their padding, at least `shortest` long, from `from` on; empty when there is
/// none. A view into `text`.
[[nodiscard]] std::string_view nextBase64Word(std::string_view text, std::size_t from, std::size_t shortest) noexcept;

/// An even number of at least 8 hex digits, in one case or mixed.
[[nodiscard]] std::optional<std::string> decodeHex(std::string_view text);
/// At least 32 hex digits in one case, letters and digits: a digest or other bytes.
[[nodiscard]] bool looksLikeHex(std::string_view text) noexcept;

/// Escapes of JSON strings (RFC 8259 §7): \uXXXX with surrogate pairs, \", \/, \n …; at least one, and no other.
[[nodiscard]] std::optional<std::string> decodeJsonEscapes(std::string_view text);

/// RFC 2045 §6.7. To be taken for that, every "=" must be an escape or end a line, and at least three escapes, two of
/// them side by side, or a soft line break must be there.
[[nodiscard]] std::optional<std::string> decodeQuotedPrintable(std::string_view text);
/// The same without those conditions, where a header says that it is that.
[[nodiscard]] std::string decodeToldQuotedPrintable(std::string_view text);

/// UTF-16 as UTF-8: little or big endian by its byte order mark, or because nearly all of it is below U+0100. At least
/// 4 characters. Lone surrogates become U+FFFD.
[[nodiscard]] std::optional<std::string> decodeUtf16(std::span<const std::uint8_t> bytes);

} // namespace waybill
