// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill {

/// Bounded, sequential reader over captured bytes: the only way decoders read a byte.
///
/// Two lengths: what was captured (the span) and what was on the wire. Reading past the captured bytes returns zeros,
/// empties the reader and sets a sticky failure, so one check per header is enough. Never throws, never allocates.
class ByteReader {
public:
    /// Everything captured was on the wire, and nothing more.
    explicit ByteReader(std::span<const std::uint8_t> captured) noexcept : ByteReader(captured, captured.size()) {}

    /// `wireLength` below the captured size is taken as the captured size (link padding counts as captured).
    ByteReader(std::span<const std::uint8_t> captured, std::size_t wireLength) noexcept
        : m_rest(captured), m_size(captured.size()),
          m_wireLength(wireLength < captured.size() ? captured.size() : wireLength)
    {}

    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    /// After a failure: true when the missing bytes were on the wire but not captured, false when they never existed.
    [[nodiscard]] bool wasCutBySnaplen() const noexcept { return m_failed && m_failedEnd <= m_wireLength; }
    [[nodiscard]] std::size_t remaining() const noexcept { return m_rest.size(); }
    /// Bytes from the start of the reader to the next byte to be read (to the failing read, after a failure).
    [[nodiscard]] std::size_t offset() const noexcept { return m_failed ? m_failedAt : m_size - m_rest.size(); }
    [[nodiscard]] std::span<const std::uint8_t> rest() const noexcept { return m_rest; }

    /// The next `count` bytes; empty and failed when fewer are left.
    std::span<const std::uint8_t> take(std::size_t count) noexcept
    {
        if (count > m_rest.size()) { // compare sizes; never form a pointer past the end
            if (!m_failed) {
                m_failedAt = m_size - m_rest.size();
                m_failedEnd = count > SIZE_MAX - m_failedAt ? SIZE_MAX : m_failedAt + count;
            }
            m_rest = {};
            m_failed = true; // sticky, so one check per header is enough
            return {};
        }
        const auto head = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return head;
    }
    void skip(std::size_t count) noexcept { (void)take(count); }

    std::uint8_t u8() noexcept
    {
        const auto b = take(1);
        return b.empty() ? std::uint8_t{0} : b[0];
    }
    std::uint16_t u16be() noexcept { return static_cast<std::uint16_t>(big(2)); }
    std::uint32_t u24be() noexcept { return static_cast<std::uint32_t>(big(3)); }
    std::uint32_t u32be() noexcept { return static_cast<std::uint32_t>(big(4)); }
    std::uint64_t u64be() noexcept { return big(8); }
    std::uint16_t u16le() noexcept { return static_cast<std::uint16_t>(little(2)); }
    std::uint32_t u32le() noexcept { return static_cast<std::uint32_t>(little(4)); }
    std::uint64_t u64le() noexcept { return little(8); }

private:
    std::uint64_t big(std::size_t count) noexcept
    {
        std::uint64_t value = 0;
        for (const std::uint8_t byte : take(count))
            value = value << 8 | byte;
        return value;
    }
    std::uint64_t little(std::size_t count) noexcept
    {
        std::uint64_t value = 0;
        unsigned shift = 0;
        for (const std::uint8_t byte : take(count)) {
            value |= static_cast<std::uint64_t>(byte) << shift;
            shift += 8;
        }
        return value;
    }

    std::span<const std::uint8_t> m_rest;
    std::size_t m_size;
    std::size_t m_wireLength;
    std::size_t m_failedAt = 0;
    std::size_t m_failedEnd = 0;
    bool m_failed = false;
};

} // namespace waybill
