// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::test {

using Bytes = std::vector<std::uint8_t>;

/// The characters as bytes, without a final zero.
[[nodiscard]] Bytes bytesOf(std::string_view text);
/// "0a 0B 0c0d" as bytes; blanks are ignored. Throws std::invalid_argument on anything else: a test's own mistake.
[[nodiscard]] Bytes fromHex(std::string_view digits);
/// All parts one after the other.
[[nodiscard]] Bytes concat(std::initializer_list<std::span<const std::uint8_t>> parts);
/// `size` bytes that look random and are the same for the same seed on every machine (SplitMix64).
[[nodiscard]] Bytes noise(std::size_t size, std::uint64_t seed);

/// Appends integers and texts to a byte vector, and fills in lengths afterwards:
///
///     ByteWriter out;
///     out.u8(22).u16be(0x0301);
///     const std::size_t length = out.hole(2);
///     out.append(body);
///     out.fillBe(length, 2, out.sizeAfter(length, 2));
class ByteWriter {
public:
    ByteWriter& u8(std::uint64_t value) { return big(value, 1); }
    ByteWriter& u16be(std::uint64_t value) { return big(value, 2); }
    ByteWriter& u24be(std::uint64_t value) { return big(value, 3); }
    ByteWriter& u32be(std::uint64_t value) { return big(value, 4); }
    ByteWriter& u64be(std::uint64_t value) { return big(value, 8); }
    ByteWriter& u16le(std::uint64_t value) { return little(value, 2); }
    ByteWriter& u32le(std::uint64_t value) { return little(value, 4); }
    ByteWriter& append(std::span<const std::uint8_t> bytes);
    ByteWriter& append(std::string_view text);
    ByteWriter& zeros(std::size_t count);
    /// The bytes behind a big-endian length of `lengthSize` bytes, as TLS and DNS write vectors.
    ByteWriter& vectorOf(std::size_t lengthSize, std::span<const std::uint8_t> bytes);
    ByteWriter& vectorOf(std::size_t lengthSize, std::string_view text);

    /// Reserves `count` zero bytes and returns where they stand, for fillBe().
    [[nodiscard]] std::size_t hole(std::size_t count);
    /// Overwrites `count` bytes at `at` with the big-endian value.
    void fillBe(std::size_t at, std::size_t count, std::uint64_t value);
    /// Bytes written behind a hole.
    [[nodiscard]] std::size_t sizeAfter(std::size_t at, std::size_t count) const { return m_bytes.size() - at - count; }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    /// Hands the bytes over; the writer is empty afterwards.
    [[nodiscard]] Bytes take();

private:
    ByteWriter& big(std::uint64_t value, std::size_t count);
    ByteWriter& little(std::uint64_t value, std::size_t count);

    Bytes m_bytes;
};

} // namespace waybill::test
