// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/format_reader.h"

#include <fmt/format.h>

namespace waybill {

ReadStep FormatReader::endOfBytes(std::string_view what, std::uint64_t needed)
{
    const ByteSource& source = m_window.source();
    if (source.state() == SourceState::SoFar)
        return ReadStep::EndSoFar;
    if (!source.remark().empty())
        m_recorder.addProblem(m_window.offset() + m_window.rest().size(), source.remark());
    if (source.state() == SourceState::Failed)
        return m_recorder.cut(m_window.offset() + m_window.rest().size(),
                              source.failure().message + m_recorder.keptText());
    if (m_window.rest().empty())
        return m_recorder.end();
    return m_recorder.cut(m_window.offset(), fmt::format("the capture ends inside {}: {} of its {} bytes are there{}",
                                                         what, m_window.rest().size(), needed, m_recorder.keptText()));
}

std::uint32_t largestPacket(LinkType type) noexcept
{
    constexpr std::uint32_t KiB = 1024;
    switch (static_cast<unsigned>(type)) {
    case 231: return 128 * KiB * KiB; // D-Bus: a message may have 128 MiB
    case 249: return 128 * KiB * KiB; // USBPcap: bulk transfers
    case 279: return 8 * KiB * KiB;   // EBHSCR
    default: return 256 * KiB;
    }
}

} // namespace waybill
