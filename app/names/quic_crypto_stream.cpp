// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/quic_crypto_stream.h"

#include <algorithm>

namespace waybill {

void QuicCryptoStream::add(std::uint64_t offset, std::span<const std::uint8_t> bytes, const Origin& origin)
{
    if (bytes.empty() || offset >= MaxBytes)
        return;
    const std::size_t size = std::min(bytes.size(), MaxBytes - static_cast<std::size_t>(offset));
    const Range added{static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(offset + size)};
    const bool touchesAny = std::any_of(m_ranges.begin(), m_ranges.end(), [&added](const Range& range) {
        return added.begin <= range.end && range.begin <= added.end;
    });
    if (!touchesAny && m_ranges.size() >= MaxRanges)
        return;
    if (m_bytes.capacity() < added.end) // doubling, but never beyond the limit
        m_bytes.reserve(std::min(MaxBytes, std::max<std::size_t>(added.end, 2 * m_bytes.capacity())));
    if (m_bytes.size() < added.end)
        m_bytes.resize(added.end);
    std::uint32_t at = added.begin;
    for (const Range& range : m_ranges) { // fill only the holes between what is there
        if (range.end <= at)
            continue;
        if (range.begin >= added.end)
            break;
        fill({at, range.begin}, added.begin, bytes);
        at = range.end;
    }
    fill({at, added.end}, added.begin, bytes);
    mergeRange(added);
    if (m_marks.size() == MaxMarks)
        m_marks.back() = {added, origin};
    else
        m_marks.push_back({added, origin});
}

void QuicCryptoStream::fill(Range part, std::uint32_t offset, std::span<const std::uint8_t> bytes)
{
    if (part.begin >= part.end)
        return;
    const auto from = bytes.subspan(part.begin - offset, part.end - part.begin);
    std::copy(from.begin(), from.end(), m_bytes.begin() + part.begin);
}

void QuicCryptoStream::mergeRange(Range added)
{
    const auto first = std::find_if(m_ranges.begin(), m_ranges.end(),
                                    [&added](const Range& range) { return range.end >= added.begin; });
    auto last = first;
    for (; last != m_ranges.end() && last->begin <= added.end; ++last) {
        added.begin = std::min(added.begin, last->begin);
        added.end = std::max(added.end, last->end);
    }
    m_ranges.insert(m_ranges.erase(first, last), added);
}

void QuicCryptoStream::clear()
{
    m_bytes.clear();
    m_ranges.clear();
    m_marks.clear();
}

std::span<const std::uint8_t> QuicCryptoStream::contiguous() const noexcept
{
    if (m_ranges.empty() || m_ranges.front().begin != 0)
        return {};
    return std::span(m_bytes).first(m_ranges.front().end);
}

QuicCryptoStream::Origin QuicCryptoStream::originOf(std::size_t offset) const noexcept
{
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                   [offset](const Mark& m) { return m.range.begin <= offset && offset < m.range.end; });
    if (mark != m_marks.end())
        return mark->origin;
    return m_marks.empty() ? Origin{} : m_marks.back().origin;
}

std::size_t QuicCryptoStream::heldBytes() const noexcept
{
    return m_bytes.capacity() + m_ranges.capacity() * sizeof(Range) + m_marks.capacity() * sizeof(Mark);
}

} // namespace waybill
