// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/opening_reader.h"

#include <algorithm>

namespace waybill {

ReadOutcome OpeningReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    if (chunk.gapBefore > 0 && !m_held.empty()) {
        finish();
        return {ReadOutcome::Next::Done, {}};
    }
    m_reading = reading;
    if (m_held.empty() && !lookAgain(chunk.bytes))
        return {ReadOutcome::Next::Done, {}};
    const std::size_t room = MaxOpeningBytes - m_held.size();
    const std::size_t taken = std::min(chunk.bytes.size(), room);
    const bool isFirst = m_held.empty();
    m_held.insert(m_held.end(), chunk.bytes.begin(), chunk.bytes.begin() + static_cast<std::ptrdiff_t>(taken));
    if (!isFirst && !lookAgain(m_held))
        return {ReadOutcome::Next::Done, {}};
    if (m_held.size() < MaxOpeningBytes)
        return {ReadOutcome::Next::More, {}};
    finish();
    return {ReadOutcome::Next::Done, {}};
}

bool OpeningReader::lookAgain(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() >= m_needed)
        m_needed = look(bytes, false);
    return m_needed > 0;
}

void OpeningReader::finish()
{
    if (m_needed > 0 && !m_held.empty())
        (void)look(m_held, true);
    m_needed = 0;
}

} // namespace waybill
