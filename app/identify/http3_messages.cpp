// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/3 frames: RFC 9114 §7.1 (type, length, payload), §7.2.1 (DATA), §7.2.8 (types of HTTP/2 that must not come);
// their numbers: RFC 9000 §16.
#include "identify/http3_messages.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr std::uint64_t FrameData = 0;

/// Octets of a number that begins with this one.
std::size_t sizeOf(std::uint8_t first)
{
    constexpr unsigned LengthShift = 6;
    return std::size_t{1} << (first >> LengthShift);
}

} // namespace

std::size_t Http3MessageSplitter::heldBytes() const noexcept
{
    return m_message.body.capacity() + m_message.marks.capacity() * sizeof(FrameMark);
}

void Http3MessageSplitter::feed(const StreamChunk& chunk)
{
    m_now = {0, chunk.frame, chunk.time};
    if (chunk.gapBefore > 0 && !m_isOver)
        onGap(chunk.gapBefore);
    std::span<const std::uint8_t> rest = chunk.bytes;
    while (!rest.empty() && !m_isOver) {
        if (m_part == Part::Type || m_part == Part::Length) {
            rest = takeNumber(rest);
            continue;
        }
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(rest.size(), m_left));
        if (m_part == Part::Body)
            keepBody(rest.first(count));
        m_left -= count;
        m_part = m_left == 0 ? Part::Type : m_part;
        rest = rest.subspan(count);
    }
}

std::span<const std::uint8_t> Http3MessageSplitter::takeNumber(std::span<const std::uint8_t> bytes)
{
    m_number[m_numberSize++] = bytes[0];
    if (m_numberSize < sizeOf(m_number[0]))
        return bytes.subspan(1);
    constexpr std::uint8_t ValueBits = 0x3F;
    std::uint64_t value = m_number[0] & ValueBits;
    for (std::size_t i = 1; i < m_numberSize; ++i)
        value = value << 8 | m_number[i];
    m_numberSize = 0;
    onNumber(value);
    return bytes.subspan(1);
}

void Http3MessageSplitter::onNumber(std::uint64_t value)
{
    constexpr std::array<std::uint64_t, 4> OfHttp2{2, 6, 8, 9};
    if (m_part == Part::Type) {
        m_type = value;
        m_part = Part::Length;
        if (std::find(OfHttp2.begin(), OfHttp2.end(), value) != OfHttp2.end())
            end("what follows in the stream is no HTTP/3");
        return;
    }
    m_left = value;
    m_part = value == 0 ? Part::Type : m_type == FrameData ? Part::Body : Part::Skipped;
}

/// Within a frame nothing but its content is lost.
void Http3MessageSplitter::onGap(std::uint64_t missing)
{
    constexpr std::array<std::uint8_t, 1> Zero{0};
    const std::string why = "bytes of the capture are missing within it";
    if ((m_part != Part::Body && m_part != Part::Skipped) || missing >= m_left) {
        end(why);
        return;
    }
    m_left -= missing;
    if (m_part == Part::Body) {
        m_message.whyNotWhole = why;
        keepBody(Zero);
    }
}

void Http3MessageSplitter::keepBody(std::span<const std::uint8_t> bytes)
{
    m_message.bodyBytesSeen += bytes.size();
    const std::size_t room = HttpMessageSplitter::MaxBodyBytes - m_message.body.size();
    if (bytes.size() > room && m_message.whyNotWhole.empty())
        m_message.whyNotWhole = "its body is longer than 16 MiB; the rest was left out";
    const auto kept = bytes.first(std::min(bytes.size(), room));
    if (kept.empty())
        return;
    constexpr std::size_t Apart = 4096; // as HttpMessage::marks says
    std::vector<FrameMark>& marks = m_message.marks;
    const std::size_t at = m_message.body.size();
    const bool isFull = marks.size() >= HttpMessageSplitter::MaxMarks && at < marks.back().offset + Apart;
    if (!isFull && (marks.empty() || marks.back().frame != m_now.frame))
        marks.push_back({at, m_now.frame, m_now.time});
    m_message.body.insert(m_message.body.end(), kept.begin(), kept.end());
}

void Http3MessageSplitter::finish()
{
    const bool isBetweenFrames = m_part == Part::Type && m_numberSize == 0;
    if (!m_isOver)
        end(isBetweenFrames ? "" : "the capture ends within it");
}

void Http3MessageSplitter::giveUpBody(const std::string& why)
{
    if (!m_isOver)
        end(why);
}

void Http3MessageSplitter::end(const std::string& whyNotWhole)
{
    m_isOver = true;
    if (m_message.body.empty())
        return;
    if (m_message.whyNotWhole.empty())
        m_message.whyNotWhole = whyNotWhole;
    m_message.isWhole = m_message.whyNotWhole.empty();
    m_taker(std::exchange(m_message, {}));
}

} // namespace waybill
