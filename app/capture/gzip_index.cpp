// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/gzip_index.h"

#include <algorithm>

namespace waybill {

GzipIndex::GzipIndex() : m_windows(SpoolFile::create("write restart points of the gzip data")) {}

void GzipIndex::add(const GzipPoint& point, std::span<const std::uint8_t> window)
{
    Window padded{};
    const auto kept = window.last(std::min(window.size(), padded.size()));
    std::copy(kept.begin(), kept.end(), padded.begin());
    if (m_windows->append(padded))
        m_points.push_back({point, static_cast<std::uint32_t>(kept.size())});
    m_nextDue = point.unpacked + Spacing;
}

std::optional<std::size_t> GzipIndex::pointBefore(std::uint64_t unpacked) const noexcept
{
    const auto after =
        std::upper_bound(m_points.begin(), m_points.end(), unpacked,
                         [](std::uint64_t offset, const Point& point) { return offset < point.place.unpacked; });
    if (after == m_points.begin())
        return std::nullopt;
    return static_cast<std::size_t>(after - m_points.begin()) - 1;
}

Result<std::vector<std::uint8_t>> GzipIndex::window(std::size_t number) const
{
    std::vector<std::uint8_t> bytes(m_points[number].windowBytes);
    const auto got = m_windows->readAt(number * WindowBytes, bytes);
    if (!got)
        return Failure(got.error());
    if (*got != bytes.size())
        return Failure(Error{ErrorCode::Io, "a restart point of the gzip data is gone from the temporary file"});
    return bytes;
}

} // namespace waybill
