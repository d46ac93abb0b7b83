// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/end_filter.h"

#include <bit>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace waybill {

EndFilter::EndFilter(const std::vector<std::string>& ends, Lanes lanes)
{
    if (ends.empty())
        return;
#if defined(__x86_64__)
    if (lanes == Lanes::AsProcessorCan && __builtin_cpu_supports("avx2"))
        m_mark = &markByEight;
#else
    static_cast<void>(lanes);
#endif
    m_grams.resize((std::size_t{1} << TextBits) + (std::size_t{1} << OtherBits));
    m_ends.resize(std::size_t{1} << EndBits);
    m_slots.resize(std::bit_ceil(ends.size() * 4));
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::uint64_t key = load(reinterpret_cast<const std::uint8_t*>(ends[i].data()));
        std::size_t slot = slotOf(key);
        while (m_slots[slot].key != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {key, static_cast<std::uint32_t>(i)};
        m_ends[placeOfEnd(spread(key))] |= bitsOfEnd(spread(key));
        for (std::size_t begin = 0; begin < Stride; ++begin) {
            const std::uint64_t word = key >> (8 * begin);
            const std::uint32_t mixed = mixedGram(word);
            m_grams[placeOfGram(word, mixed)] |= bitsOfGram(mixed);
        }
    }
}

void EndFilter::markOneByOne(const std::uint32_t* grams, const std::uint8_t* bytes, std::size_t groups, Marks& marks)
{
    constexpr std::size_t PlacesPerWord = 64;
    for (std::size_t place = 0; place < groups * (GroupBytes / Stride); ++place)
        marks[place / PlacesPerWord] |= std::uint64_t{isMarked(grams, load(bytes + place * Stride))}
                                        << place % PlacesPerWord;
}

#if defined(__x86_64__)
/// mixedGram(), placeOfGram() and bitsOfGram() of eight places side by side.
__attribute__((target("avx2"))) void EndFilter::markByEight(const std::uint32_t* grams, const std::uint8_t* bytes,
                                                            std::size_t groups, Marks& marks)
{
    const __m256i firstFour = _mm256_set1_epi32(static_cast<int>(FirstFour));
    const __m256i fifth = _mm256_set1_epi32(static_cast<int>(Fifth)), both = _mm256_set1_epi32(static_cast<int>(Both));
    const __m256i byte = _mm256_set1_epi32(0xFF), five = _mm256_set1_epi32(31);
    const __m256i high = _mm256_set1_epi32(static_cast<int>(HighBits & 0xFFFFFFFF));
    const __m256i otherBase = _mm256_set1_epi32(1 << TextBits);
    for (std::size_t group = 0; group < groups; ++group) {
        const std::uint8_t* const at = bytes + group * GroupBytes;
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
        const __m256i next = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + Stride));
        const __m256i last = _mm256_and_si256(next, byte);
        __m256i mixed = _mm256_mullo_epi32(
            _mm256_xor_si256(_mm256_mullo_epi32(low, firstFour), _mm256_mullo_epi32(last, fifth)), both);
        mixed = _mm256_xor_si256(mixed, _mm256_srli_epi32(mixed, 15));
        const __m256i highOfAll = _mm256_and_si256(_mm256_or_si256(low, last), high);
        const __m256i isText = _mm256_cmpeq_epi32(highOfAll, _mm256_setzero_si256());
        const __m256i place = _mm256_blendv_epi8(_mm256_add_epi32(_mm256_srli_epi32(mixed, 32 - OtherBits), otherBase),
                                                 _mm256_srli_epi32(mixed, 32 - TextBits), isText);
        const __m256i word = _mm256_i32gather_epi32(reinterpret_cast<const int*>(grams), place, sizeof *grams);
        const __m256i one = _mm256_srlv_epi32(word, _mm256_and_si256(mixed, five));
        const __m256i other = _mm256_srlv_epi32(word, _mm256_and_si256(_mm256_srli_epi32(mixed, 5), five));
        const __m256i isSet = _mm256_slli_epi32(_mm256_and_si256(one, other), 31);
        const auto bits = static_cast<std::uint64_t>(_mm256_movemask_ps(_mm256_castsi256_ps(isSet)));
        marks[group / GroupsPerWord] |= bits << (group % GroupsPerWord * 8);
    }
}
#endif

} // namespace waybill
