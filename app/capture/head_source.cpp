// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/head_source.h"

namespace waybill {

HeadSource::HeadSource(std::unique_ptr<ByteSource> input) noexcept : m_input(std::move(input)) {}

bool HeadSource::gather(std::size_t count)
{
    while (m_head.size() < count) {
        const auto block = m_input->next();
        if (block.empty())
            return false;
        m_head.insert(m_head.end(), block.begin(), block.end());
    }
    return true;
}

std::span<const std::uint8_t> HeadSource::next()
{
    goOn();
    if (!m_headGiven) {
        m_headGiven = true;
        if (!m_head.empty())
            return m_head;
    }
    const auto block = m_input->next();
    return block.empty() ? stopLike(*m_input) : block;
}

} // namespace waybill
