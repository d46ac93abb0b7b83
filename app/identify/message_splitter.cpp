// SPDX-License-Identifier: GPL-3.0-or-later
// How HTTP/2 begins: RFC 9113 §3.4 (preface and SETTINGS), §6.5.1 (SETTINGS: six octets each).
#include "identify/message_splitter.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waybill {

namespace {

constexpr std::string_view Preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
constexpr std::size_t FrameHeaderSize = 9;

enum class Beginning : std::uint8_t { Not, Maybe, Is };

Beginning prefaceIn(const std::vector<std::uint8_t>& bytes)
{
    const std::size_t compared = std::min(bytes.size(), Preface.size());
    if (!std::equal(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(compared), Preface.begin()))
        return Beginning::Not;
    return compared == Preface.size() ? Beginning::Is : Beginning::Maybe;
}

/// length 3 | type 4 | no flags | stream 0: a SETTINGS frame of fewer than 40 settings, more than all that are known.
Beginning settingsIn(const std::vector<std::uint8_t>& bytes)
{
    constexpr std::uint8_t Settings = 4, SettingSize = 6, MostLength = 40 * SettingSize;
    for (std::size_t i = 0; i < std::min(bytes.size(), FrameHeaderSize); ++i) {
        const bool isLength = i == 2 && bytes[i] < MostLength && bytes[i] % SettingSize == 0;
        if (!isLength && bytes[i] != (i == 3 ? Settings : 0))
            return Beginning::Not;
    }
    return bytes.size() >= FrameHeaderSize ? Beginning::Is : Beginning::Maybe;
}

} // namespace

void MessageSplitter::feed(const StreamChunk& chunk)
{
    if (m_version == Version::Unknown)
        decide(versionOf(chunk));
    if (m_version != Version::Unknown)
        pass(chunk);
    else
        m_early.push_back({chunk, {chunk.bytes.begin(), chunk.bytes.end()}});
}

/// With the bytes of `chunk`; what came before stands in m_start.
MessageSplitter::Version MessageSplitter::versionOf(const StreamChunk& chunk)
{
    if (!chunk.atStart || chunk.gapBefore > 0)
        return Version::Http1;
    constexpr std::uint8_t HeadersOfHttp3 = 1;
    if (m_of == Of::QuicRequest && !chunk.bytes.empty())
        return chunk.bytes.front() == HeadersOfHttp3 ? Version::Http3 : Version::Http1;
    const std::size_t wanted = Preface.size() - std::min(m_start.size(), Preface.size());
    const auto more = chunk.bytes.first(std::min(chunk.bytes.size(), wanted));
    m_start.insert(m_start.end(), more.begin(), more.end());
    const Beginning preface = prefaceIn(m_start), settings = settingsIn(m_start);
    m_prefaceLeft = preface == Beginning::Is ? Preface.size() : 0;
    if (preface == Beginning::Is || settings == Beginning::Is)
        return Version::Http2;
    return preface == Beginning::Maybe || settings == Beginning::Maybe ? Version::Unknown : Version::Http1;
}

void MessageSplitter::decide(Version version)
{
    m_version = version;
    if (version == Version::Unknown)
        return;
    m_start = {};
    if (version == Version::Http2)
        m_http2 = std::make_unique<Http2MessageSplitter>(m_taker);
    if (version == Version::Http3)
        m_http3 = std::make_unique<Http3MessageSplitter>(m_taker);
    for (Early& early : std::exchange(m_early, {})) {
        early.chunk.bytes = early.bytes;
        pass(early.chunk);
    }
}

void MessageSplitter::pass(const StreamChunk& chunk)
{
    if (m_http3)
        m_http3->feed(chunk);
    else if (!m_http2)
        m_http1.feed(chunk);
    if (!m_http2)
        return;
    StreamChunk rest = chunk;
    const std::size_t passed = std::min(m_prefaceLeft, chunk.bytes.size());
    m_prefaceLeft -= passed;
    rest.bytes = chunk.bytes.subspan(passed);
    m_http2->feed(rest);
}

void MessageSplitter::finish()
{
    if (m_version == Version::Unknown)
        decide(Version::Http1);
    if (m_http2)
        m_http2->finish();
    else if (m_http3)
        m_http3->finish();
    else
        m_http1.finish();
}

void MessageSplitter::giveUpBody(const std::string& why)
{
    if (m_http2)
        m_http2->giveUpBody(why);
    else if (m_http3)
        m_http3->giveUpBody(why);
    else
        m_http1.giveUpBody(why);
}

bool MessageSplitter::isOver() const noexcept
{
    return m_http2 ? m_http2->isOver() : m_http3 ? m_http3->isOver() : m_http1.isOver();
}

std::size_t MessageSplitter::heldBytes() const noexcept
{
    return m_http2 ? m_http2->heldBytes() : m_http3 ? m_http3->heldBytes() : m_http1.heldBytes();
}

} // namespace waybill
