// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/dns_stream_reader.h"

#include "base/byte_reader.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t PrefixSize = 2;

/// Length of prefix and message at the start of `bytes`; of the prefix alone while that is not whole.
std::size_t sizeOfNext(std::span<const std::uint8_t> bytes)
{
    ByteReader in(bytes);
    const std::size_t length = in.u16be();
    return in.failed() ? PrefixSize : PrefixSize + length;
}

bool beginsWholeMessage(std::span<const std::uint8_t> bytes)
{
    const std::size_t size = sizeOfNext(bytes);
    DnsMessage message;
    return size >= PrefixSize + DnsHeaderSize && size <= bytes.size() &&
           decodeDnsMessage(bytes.subspan(PrefixSize, size - PrefixSize), size - PrefixSize, message) ==
               DecodeStatus::Ok &&
           !message.questions.empty();
}

} // namespace

ReadOutcome DnsStreamReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    if (chunk.gapBefore > 0 && !m_reading.flow.isNone()) {
        m_held.clear();
        m_isInStep = false;
    }
    m_reading = reading;
    if (!m_isInStep)
        m_isInStep = beginsWholeMessage(chunk.bytes);
    if (m_isInStep && !readMessages(reading, chunk.bytes))
        return {ReadOutcome::Next::Done, {}};
    return {};
}

/// False when the stream is no DNS.
bool DnsStreamReader::readMessages(const Reading& reading, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const std::size_t wanted = sizeOfNext(m_held) - m_held.size();
        const std::size_t count = std::min(wanted, bytes.size());
        m_held.insert(m_held.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        bytes = bytes.subspan(count);
        const std::size_t size = sizeOfNext(m_held);
        if (m_held.size() < PrefixSize || m_held.size() < size)
            continue;
        if (size < PrefixSize + DnsHeaderSize)
            return false;
        (void)m_evidence.onMessage(reading, std::span(m_held).subspan(PrefixSize), size - PrefixSize);
        m_held = {};
    }
    return true;
}

/// The questions of a message whose end is missing are questions none the less.
void DnsStreamReader::finish()
{
    if (m_held.size() >= PrefixSize + DnsHeaderSize)
        (void)m_evidence.onMessage(m_reading, std::span(m_held).subspan(PrefixSize), sizeOfNext(m_held) - PrefixSize);
    m_held = {};
}

} // namespace waybill
