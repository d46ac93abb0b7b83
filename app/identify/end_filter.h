// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// Finds many sequences of eight bytes at once, each exactly as it is. Of any eight bytes in a row, one begins at a
/// multiple of four and has four more behind it: only there is asked, in a table of bits that stays near the processor,
/// whether five such bytes stand in any sequence, so that most bytes are never looked at. What passes is compared.
/// Immutable; may be used from any thread.
class EndFilter {
public:
    static constexpr std::size_t Length = 8;

    EndFilter() = default;
    /// `ends`: different ones of Length bytes that are not all zero; number i is found as i.
    explicit EndFilter(const std::vector<std::string>& ends);

    /// Calls hit(number, offset behind the last byte) for each that stands in `bytes`, in order.
    template <typename Hit>
    void scan(std::span<const std::uint8_t> bytes, Hit&& hit) const
    {
        if (bytes.size() < Length || m_slots.empty())
            return;
        const std::uint8_t* const data = bytes.data();
        const std::size_t last = bytes.size() - Length; // where eight bytes can be read
        std::size_t at = 0;
        for (; at <= last; at += Stride) {
            if (isSet(m_grams, placeOfGram(load(data + at)))) [[unlikely]]
                compare(bytes, at, hit);
        }
        if (at + Gram <= bytes.size()) // five to seven bytes are left behind `at`
            compare(bytes, at, hit);
    }

private:
    static constexpr std::size_t Gram = 5, Stride = 4;       ///< Gram + Stride − 1 = Length
    static constexpr unsigned GramWords = 15, EndWords = 13; ///< 256 and 64 KiB

    /// A sequence, and its number. Zero: none.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t number = 0;
    };

    static std::uint64_t load(const std::uint8_t* bytes) noexcept
    {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word); // little-endian, as every processor that libhs runs on
        return word;
    }
    static std::uint64_t spread(std::uint64_t word) noexcept { return word * 0x9E3779B97F4A7C15ULL; }
    /// Two bits of one word of a table of 2^Words words, so that memory is asked once.
    struct Place {
        std::size_t word;
        std::uint64_t bits;
    };
    template <unsigned Words>
    static Place placeOf(std::uint64_t key) noexcept
    {
        const std::uint64_t mixed = spread(key);
        return {static_cast<std::size_t>(mixed >> (64 - Words)),
                std::uint64_t{1} << (mixed >> 40 & 63) | std::uint64_t{1} << (mixed >> 34 & 63)};
    }
    static Place placeOfGram(std::uint64_t word) noexcept { return placeOf<GramWords>(word << 24); } // the low five
    static Place placeOfEnd(std::uint64_t key) noexcept { return placeOf<EndWords>(key); }
    static bool isSet(const std::vector<std::uint64_t>& words, const Place& place) noexcept
    {
        return (words[place.word] & place.bits) == place.bits;
    }

    template <typename Hit>
    void compare(std::span<const std::uint8_t> bytes, std::size_t at, Hit& hit) const
    {
        for (std::size_t back = std::min(at, Stride - 1) + 1; back-- > 0;) {
            const std::size_t begin = at - back;
            if (begin + Length > bytes.size())
                continue;
            const std::uint64_t key = load(bytes.data() + begin);
            if (!isSet(m_ends, placeOfEnd(key)))
                continue;
            for (std::size_t slot = slotOf(key); m_slots[slot].key != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
                if (m_slots[slot].key == key) {
                    hit(m_slots[slot].number, begin + Length);
                    break;
                }
            }
        }
    }
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const noexcept
    {
        return static_cast<std::size_t>(spread(key) >> 32) & (m_slots.size() - 1);
    }

    std::vector<std::uint64_t> m_grams, m_ends; ///< bits: five bytes, and eight, that may be of a sequence
    std::vector<Slot> m_slots;                  ///< a power of two of them, at most a quarter taken
};

} // namespace waybill
