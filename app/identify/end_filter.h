// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
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
/// Bytes below 128 have a table of their own: most sequences are text, most of what travels is encrypted, and the table
/// that is asked then is small and nearly empty. Eight places at once where the processor has AVX2.
/// Immutable; may be used from any thread.
class EndFilter {
public:
    static constexpr std::size_t Length = 8;
    enum class Lanes : std::uint8_t { AsProcessorCan, One };

    EndFilter() = default;
    /// `ends`: different ones of Length bytes that are not all zero; number i is found as i.
    explicit EndFilter(const std::vector<std::string>& ends, Lanes lanes = Lanes::AsProcessorCan);

    /// Calls hit(number, offset behind the last byte) for each that stands in `bytes`, in order.
    template <typename Hit>
    void scan(std::span<const std::uint8_t> bytes, Hit&& hit) const
    {
        if (bytes.size() < Length || m_slots.empty())
            return;
        std::size_t at = 0;
        while (const std::size_t groups = std::min(groupsIn(bytes.size() - at), MostGroups)) {
            Marks marks{};
            m_mark(m_grams.data(), bytes.data() + at, groups, marks);
            for (std::size_t word = 0; word * GroupsPerWord < groups; ++word)
                compareMarked(bytes, at + word * GroupsPerWord * GroupBytes, marks[word], hit);
            at += groups * GroupBytes;
        }
        for (; at + Length <= bytes.size(); at += Stride)
            if (isMarked(m_grams.data(), load(bytes.data() + at)))
                compare(bytes, at, hit);
        const std::size_t last = bytes.size() - Length; // where eight bytes can be loaded; at > last
        if (at + Gram <= bytes.size() && isMarked(m_grams.data(), load(bytes.data() + last) >> 8 * (at - last)))
            compare(bytes, at, hit);
    }

private:
    static constexpr std::size_t Gram = 5, Stride = 4;                       ///< Gram + Stride − 1 = Length
    static constexpr unsigned TextBits = 16, OtherBits = 14, EndBits = 13;   ///< 256, 64 and 64 KiB
    static constexpr std::size_t GroupBytes = 8 * Stride, GroupsPerWord = 8; ///< a bit for each place
    static constexpr std::size_t MostGroups = 64;
    using Marks = std::array<std::uint64_t, MostGroups / GroupsPerWord>;
    using MarkGroups = void (*)(const std::uint32_t*, const std::uint8_t*, std::size_t, Marks&);

    /// A sequence, and its number. Zero: none.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t number = 0;
    };

    /// As many groups as can be loaded; the last place needs eight bytes.
    static constexpr std::size_t groupsIn(std::size_t bytes)
    {
        return bytes < Stride ? 0 : (bytes - Stride) / GroupBytes;
    }
    static std::uint64_t load(const std::uint8_t* bytes) noexcept
    {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word); // little-endian, as every processor that libhs runs on
        return word;
    }
    static std::uint64_t spread(std::uint64_t word) noexcept { return word * 0x9E3779B97F4A7C15ULL; }
    static constexpr std::uint32_t FirstFour = 0x9E3779B1U, Fifth = 0x85EBCA6BU, Both = 0xC2B2AE35U; ///< odd ones
    static std::uint32_t mixedGram(std::uint64_t word) noexcept
    {
        const std::uint32_t mixed =
            ((static_cast<std::uint32_t>(word) * FirstFour) ^ (static_cast<std::uint32_t>(word >> 32 & 0xFF) * Fifth)) *
            Both;
        return mixed ^ mixed >> 15;
    }
    static constexpr std::uint64_t HighBits = 0x80'8080'8080; ///< of five bytes: none is set in text
    /// Of the low five bytes. Both tables lie in one, that of text first.
    static std::size_t placeOfGram(std::uint64_t word, std::uint32_t mixed) noexcept
    {
        return (word & HighBits) == 0 ? mixed >> (32 - TextBits)
                                      : (std::size_t{1} << TextBits) + (mixed >> (32 - OtherBits));
    }
    /// Two bits of one word, so that memory is asked once.
    static std::uint32_t bitsOfGram(std::uint32_t mixed) noexcept
    {
        return std::uint32_t{1} << (mixed & 31) | std::uint32_t{1} << (mixed >> 5 & 31);
    }
    static bool isMarked(const std::uint32_t* grams, std::uint64_t word) noexcept
    {
        const std::uint32_t mixed = mixedGram(word), bits = bitsOfGram(mixed);
        return (grams[placeOfGram(word, mixed)] & bits) == bits;
    }
    static void markOneByOne(const std::uint32_t* grams, const std::uint8_t* bytes, std::size_t groups, Marks& marks);
    static void markByEight(const std::uint32_t* grams, const std::uint8_t* bytes, std::size_t groups, Marks& marks);

    [[nodiscard]] static std::size_t placeOfEnd(std::uint64_t mixed) noexcept { return mixed >> (64 - EndBits); }
    [[nodiscard]] static std::uint64_t bitsOfEnd(std::uint64_t mixed) noexcept
    {
        return std::uint64_t{1} << (mixed >> 40 & 63) | std::uint64_t{1} << (mixed >> 34 & 63);
    }
    [[nodiscard]] bool mayBeEnd(std::uint64_t key) const noexcept
    {
        const std::uint64_t mixed = spread(key), bits = bitsOfEnd(mixed);
        return (m_ends[placeOfEnd(mixed)] & bits) == bits;
    }

    /// `marks`: a bit for each place from `at` on.
    template <typename Hit>
    void compareMarked(std::span<const std::uint8_t> bytes, std::size_t at, std::uint64_t marks, Hit& hit) const
    {
        for (; marks != 0; marks &= marks - 1)
            compare(bytes, at + static_cast<std::size_t>(std::countr_zero(marks)) * Stride, hit);
    }

    template <typename Hit>
    void compare(std::span<const std::uint8_t> bytes, std::size_t at, Hit& hit) const
    {
        for (std::size_t back = std::min(at, Stride - 1) + 1; back-- > 0;) {
            const std::size_t begin = at - back;
            if (begin + Length > bytes.size())
                continue;
            const std::uint64_t key = load(bytes.data() + begin);
            if (!mayBeEnd(key))
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

    std::vector<std::uint32_t> m_grams; ///< bits: five bytes that may be of a sequence
    std::vector<std::uint64_t> m_ends;  ///< likewise eight
    std::vector<Slot> m_slots;          ///< a power of two of them, at most a quarter taken
    MarkGroups m_mark = &markOneByOne;
};

} // namespace waybill
