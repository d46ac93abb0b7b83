// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/stream_recorder.h"

#include "capture/pcap_reader.h"
#include "capture/pcapng_reader.h"
#include "live/pcapng_stream.h"
#include "live/stream_kind.h"

#include <algorithm>

namespace waybill {

void StreamRecorder::take(std::span<const std::uint8_t> bytes)
{
    m_taken += bytes.size();
    if (m_facts.failure || bytes.empty())
        return;
    if (m_format) {
        m_format->take(bytes);
        return;
    }
    const std::size_t room = StreamKindBytes - std::min(m_first.size(), StreamKindBytes);
    const auto looked = m_isForeign ? bytes.first(std::min(room, bytes.size())) : bytes;
    m_first.insert(m_first.end(), looked.begin(), looked.end());
    recognise();
}

void StreamRecorder::recognise()
{
    constexpr std::size_t Magic = 4;
    if (m_first.size() < Magic)
        return;
    if (PcapngReader::recognises(m_first))
        m_format = std::make_unique<PcapngStream>(m_blocks, m_facts);
    else if (PcapReader::recognises(m_first))
        m_format = std::make_unique<PcapStream>(m_blocks, m_facts, m_origin);
    if (!m_format) {
        m_isForeign = true;
        if (m_first.size() >= StreamKindBytes)
            m_facts.failure = describeForeignStream(m_first);
        return;
    }
    for (std::string& mark : m_marks)
        m_format->mark(std::move(mark));
    m_marks.clear();
    m_format->take(m_first);
    m_first.clear();
}

void StreamRecorder::end()
{
    if (m_facts.failure)
        return;
    if (m_format)
        m_format->end();
    else
        m_facts.failure = describeForeignStream(m_first);
}

void StreamRecorder::mark(std::string_view comment)
{
    std::size_t kept = std::min<std::size_t>(comment.size(), 1000);
    while (kept < comment.size() && kept > 0 && (static_cast<unsigned char>(comment[kept]) & 0xC0) == 0x80)
        --kept;                            // not within a character
    constexpr std::size_t MostAtOnce = 60; // all of them fit one block
    if (m_format)
        m_format->mark(std::string(comment.substr(0, kept)));
    else if (m_marks.size() < MostAtOnce)
        m_marks.emplace_back(comment.substr(0, kept));
}

void StreamRecorder::putMarks()
{
    if (m_format)
        m_format->putMarks();
}

std::vector<std::uint8_t> StreamRecorder::head() const
{
    return m_format ? m_format->head() : std::vector<std::uint8_t>();
}

} // namespace waybill
