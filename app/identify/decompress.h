// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace waybill {

enum class ContentCoding : std::uint8_t { Gzip, Zlib, RawDeflate, Brotli, Zstd };

/// As much as could be had of compressed bytes.
struct Inflated {
    enum class End : std::uint8_t {
        Whole,   ///< the compressed data said that they were over, and their checksum (where there is one) is right
        Cut,     ///< the input ended first
        Damaged, ///< what follows `taken` is not that compression, or a checksum is wrong
        Limit,   ///< there would be more than was asked for
    };
    std::vector<std::uint8_t> bytes;
    End end = End::Damaged;
    std::size_t taken = 0; ///< input bytes that were used; what follows a whole stream is not looked at
};

/// Never gives more than `most` bytes. Members of gzip and frames of zstd that follow each other are read as one. A
/// zstd frame that needs a window above 8 MiB (RFC 8878 §3.1.1.1.2 asks no more of a decoder) counts as damaged.
[[nodiscard]] Inflated inflate(ContentCoding coding, std::span<const std::uint8_t> bytes, std::size_t most);

/// By their first bytes: gzip, zlib and zstd. Raw deflate and brotli have no mark.
[[nodiscard]] std::optional<ContentCoding> codingOf(std::span<const std::uint8_t> bytes);

/// A word of Content-Encoding in any case ("gzip", "br"); "deflate" is Zlib, and servers also mean RawDeflate by it
/// (RFC 9110 §8.4.1.2). Nothing for "identity" and words that are not known.
[[nodiscard]] std::optional<ContentCoding> codingNamed(std::string_view word);

[[nodiscard]] std::string_view nameOf(ContentCoding coding);

} // namespace waybill
