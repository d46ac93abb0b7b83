// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/gzip_cursor.h"

#include "capture/file_source.h"

#include <algorithm>
#include <limits>

namespace waybill {

namespace {

// Every byte came out before, under the limits of the first reading.
constexpr ExpansionLimit Unlimited{std::numeric_limits<std::uint64_t>::max(),
                                   std::numeric_limits<std::uint64_t>::max()};

} // namespace

GzipCursor::GzipCursor(std::shared_ptr<const StoredFile> file, std::shared_ptr<const GzipIndex> index)
    : m_file(std::move(file)), m_index(std::move(index))
{}

GzipCursor::~GzipCursor() = default;
GzipCursor::GzipCursor(GzipCursor&&) noexcept = default;
GzipCursor& GzipCursor::operator=(GzipCursor&&) noexcept = default;

bool GzipCursor::isOnTheWay(std::uint64_t offset) const
{
    if (!m_source || offset < m_blockOffset)
        return false;
    const auto point = m_index->pointBefore(offset);
    return !point || m_index->point(*point).unpacked <= m_blockOffset + m_block.size();
}

Result<void> GzipCursor::restart(std::uint64_t offset)
{
    GzipStart start;
    const auto number = m_index->pointBefore(offset);
    if (number) {
        start.point = m_index->point(*number);
        auto window = m_index->window(*number);
        if (!window)
            return Failure(window.error());
        start.window = std::move(*window);
    }
    m_block = {};
    m_blockOffset = start.point.unpacked;
    auto input = FileSource::over(m_file, {}, start.point.packed - (start.point.bits > 0 ? 1 : 0));
    m_source = number ? std::make_unique<GzipSource>(std::move(input), Unlimited, start)
                      : std::make_unique<GzipSource>(std::move(input), Unlimited);
    return {};
}

bool GzipCursor::advance()
{
    m_blockOffset += m_block.size();
    m_block = {};
    m_block = m_source->next();
    return !m_block.empty();
}

Result<std::size_t> GzipCursor::readAt(std::uint64_t offset, std::span<std::uint8_t> out)
{
    if (!isOnTheWay(offset)) {
        const auto restarted = restart(offset);
        if (!restarted)
            return Failure(restarted.error());
    }
    std::size_t filled = 0;
    while (filled < out.size()) {
        const std::uint64_t at = offset + filled;
        if (at >= m_blockOffset + m_block.size()) {
            if (!advance())
                break;
            continue;
        }
        const auto rest = m_block.subspan(static_cast<std::size_t>(at - m_blockOffset));
        const std::size_t count = std::min(rest.size(), out.size() - filled);
        std::copy_n(rest.begin(), count, out.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += count;
    }
    return filled;
}

} // namespace waybill
