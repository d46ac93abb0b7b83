// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/byte_window.h"

#include <algorithm>

namespace waybill {

bool ByteWindow::nextBlock()
{
    if (!m_block.empty())
        return true;
    m_block = m_source->next();
    return !m_block.empty();
}

bool ByteWindow::fill(std::size_t count)
{
    if (m_rest.empty()) { // nothing to carry: go on in the block itself
        m_isCarrying = false;
        if (!nextBlock())
            return false;
        m_rest = m_block;
        m_block = {};
        if (count <= m_rest.size())
            return true;
    }
    if (m_isCarrying)
        m_carry.erase(m_carry.begin(), m_carry.end() - static_cast<std::ptrdiff_t>(m_rest.size()));
    else
        m_carry.assign(m_rest.begin(), m_rest.end());
    m_isCarrying = true;
    while (m_carry.size() < count && nextBlock()) {
        const auto part = m_block.first(std::min(count - m_carry.size(), m_block.size()));
        m_carry.insert(m_carry.end(), part.begin(), part.end());
        m_block = m_block.subspan(part.size());
    }
    m_rest = m_carry;
    return count <= m_rest.size();
}

std::uint64_t ByteWindow::skip(std::uint64_t count)
{
    std::uint64_t skipped = 0;
    while (skipped < count && ensure(1)) {
        const std::uint64_t part = std::min<std::uint64_t>(count - skipped, m_rest.size());
        consume(static_cast<std::size_t>(part));
        skipped += part;
    }
    return skipped;
}

} // namespace waybill
