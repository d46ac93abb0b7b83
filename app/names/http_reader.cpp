// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.x connections: RFC 9112 §6 (length of bodies), §7.1 (chunks), §9.3 (persistence, pipelining). Lines end with
// LF, CR before it is optional for a lenient reader (§2.2). Upgrades: RFC 9110 §7.8; to WebSocket: RFC 6455 §4.1; to
// TLS: RFC 2817; to HTTP/2: RFC 7540 §3.2. Preface of HTTP/2: RFC 9113 §3.4.
#include "names/http_reader.h"

#include "names/http2_reader.h"
#include "names/starttls_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waybill {

namespace {

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// `word`, in lower case, somewhere in `text`: upgrades and codings are comma-separated lists.
bool holds(std::string_view text, std::string_view word)
{
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSame) != text.end();
}

} // namespace

std::size_t HttpReader::heldBytes() const noexcept
{
    return m_line.capacity() + m_teller.heldBytes() + (m_http2 == nullptr ? 0 : m_http2->heldBytes());
}

ReadOutcome HttpReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    if (m_http2 != nullptr)
        return m_http2->onChunk(reading, chunk);
    const bool isFirst = m_reading.flow.isNone();
    m_reading = reading;
    if (chunk.gapBefore > 0 && !isFirst)
        noteGap(chunk.gapBefore);
    if (isUpgradedToTls(chunk))
        return {ReadOutcome::Next::Recognise, chunk.bytes};
    if (m_expect == Expect::RequestAtSegmentStart && mayBeHttpRequest(asText(chunk.bytes)))
        m_expect = Expect::RequestLine;
    StreamChunk rest = chunk;
    while (!rest.bytes.empty() && m_expect < Expect::RequestAtSegmentStart)
        rest.bytes = step(rest.bytes);
    if (m_expect == Expect::OtherProtocol)
        return {ReadOutcome::Next::Recognise, rest.bytes};
    if (m_expect == Expect::Http2) {
        rest.gapBefore = 0;
        m_http2 = std::make_unique<Http2Reader>(m_sink);
        return m_http2->onChunk(reading, rest);
    }
    return {m_expect == Expect::Nothing ? ReadOutcome::Next::Done : ReadOutcome::Next::More, {}};
}

/// A TLS handshake where a request could begin: after an upgrade (RFC 2817), or when what came so far only looked like
/// the start of a method, as the "S" by which a PostgreSQL server agrees to TLS.
bool HttpReader::isUpgradedToTls(const StreamChunk& chunk) const
{
    const bool isBetween = m_expect == Expect::RequestAtSegmentStart || m_expect == Expect::RequestLine;
    return isBetween && beginsTlsHandshake(chunk.bytes);
}

/// A gap inside a body of known length is harmless; anywhere else it may have taken a line or a whole request.
void HttpReader::noteGap(std::uint64_t missing)
{
    if (m_expect != Expect::Body || missing >= m_bodyLeft) {
        giveUpRequest();
        return;
    }
    m_bodyLeft -= missing;
}

/// Takes some of `bytes` and returns the rest.
std::span<const std::uint8_t> HttpReader::step(std::span<const std::uint8_t> bytes)
{
    return m_expect == Expect::Body ? passBody(bytes) : collectLine(bytes);
}

std::span<const std::uint8_t> HttpReader::passBody(std::span<const std::uint8_t> bytes)
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_bodyLeft, bytes.size()));
    m_bodyLeft -= count;
    if (m_bodyLeft == 0)
        m_expect = m_isChunked ? Expect::ChunkEnd : Expect::RequestLine;
    return bytes.subspan(count);
}

std::span<const std::uint8_t> HttpReader::collectLine(std::span<const std::uint8_t> bytes)
{
    const auto end = std::find(bytes.begin(), bytes.end(), std::uint8_t{'\n'});
    const auto length = static_cast<std::size_t>(end - bytes.begin());
    const bool isWhole = end != bytes.end();
    if (isWhole && m_line.empty() && !m_isLineTooLong && length <= MaxLineBytes) {
        onLine(asText(bytes.first(length)));
        return bytes.subspan(length + 1);
    }
    m_isLineTooLong = m_isLineTooLong || m_line.size() + length > MaxLineBytes;
    if (m_isLineTooLong)
        std::string().swap(m_line); // frees it, which clear() and assignment do not
    else
        m_line.append(asText(bytes.first(length)));
    if (!isWhole) {
        onPartOfLine();
        return {};
    }
    std::string line;
    line.swap(m_line);
    const bool isReadable = !m_isLineTooLong;
    m_isLineTooLong = false;
    if (isReadable)
        onLine(line);
    return bytes.subspan(length + 1);
}

/// Only fields may be longer than what is held; any other line that is, or that begins as none can, ends the request.
void HttpReader::onPartOfLine()
{
    const bool mayBeLong = m_expect == Expect::Field || m_expect == Expect::Trailer;
    const bool isNoRequest = m_expect == Expect::RequestLine && !mayBeHttpRequest(m_line);
    if (isNoRequest || (m_isLineTooLong && !mayBeLong))
        giveUpRequest();
}

void HttpReader::onLine(std::string_view line)
{
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    switch (m_expect) {
    case Expect::RequestLine:
        if (!line.empty()) // RFC 9112 §2.2: an empty line before a request is passed over
            onRequestLine(line);
        break;
    case Expect::Field:
        if (line.empty())
            onHeadersEnd();
        else if (const auto field = parseHttpField(line))
            onField(*field);
        break;
    case Expect::ChunkSize: onChunkSize(line); break;
    case Expect::ChunkEnd:
        m_expect = Expect::ChunkSize;
        if (!line.empty())
            giveUpRequest();
        break;
    case Expect::Trailer:
        if (line.empty())
            m_expect = Expect::RequestLine;
        break;
    default: onPrefaceLine(line); break;
    }
}

void HttpReader::onRequestLine(std::string_view line)
{
    const auto request = parseHttpRequestLine(line);
    if (!request) {
        onOtherFirstLine(line);
        return;
    }
    m_expect = Expect::Field;
    m_hadRequest = true;
    m_isConnect = request->method == "CONNECT";
    m_isBodyLengthKnown = true;
    m_isChunked = false;
    m_isWebSocket = false;
    m_bodyLeft = 0;
    m_teller.begin(m_reading, *request);
}

/// HTTP/2 begins with a line that looks like a request; RTSP (RFC 7826 §20.3) and SIP (RFC 3261 §7.1) are told apart by
/// the version.
void HttpReader::onOtherFirstLine(std::string_view line)
{
    if (line == "PRI * HTTP/2.0") {
        m_expect = Expect::Http2Preface;
        m_prefaceLines = 0;
        return;
    }
    if (!m_hadRequest && (line.ends_with(" RTSP/1.0") || line.ends_with(" RTSP/2.0")))
        m_sink.onFact(factFrom(m_reading, FactKind::Protocol, "rtsp"));
    if (!m_hadRequest && line.ends_with(" SIP/2.0"))
        m_sink.onFact(factFrom(m_reading, FactKind::Protocol, "sip"));
    giveUpRequest();
}

void HttpReader::onPrefaceLine(std::string_view line)
{
    constexpr std::array<std::string_view, 3> Lines{"", "SM", ""};
    if (line != Lines[m_prefaceLines])
        giveUpRequest();
    else if (++m_prefaceLines == Lines.size())
        m_expect = Expect::Http2;
}

void HttpReader::onField(const HttpField& field)
{
    onFraming(field);
    m_teller.onField(m_reading, field);
}

/// What the field says about where the next request begins.
void HttpReader::onFraming(const HttpField& field)
{
    if (isHttpField(field, "content-length")) {
        const char* end = field.value.data() + field.value.size();
        const auto parsed = std::from_chars(field.value.data(), end, m_bodyLeft);
        m_isBodyLengthKnown = m_isBodyLengthKnown && parsed.ec == std::errc() && parsed.ptr == end;
    } else if (isHttpField(field, "transfer-encoding")) {
        m_isChunked = holds(field.value, "chunked"); // RFC 9112 §6.1: it is the last coding when it is there
        m_isBodyLengthKnown = m_isBodyLengthKnown && m_isChunked;
    } else if (isHttpField(field, "upgrade") && !holds(field.value, "h2c")) {
        m_isWebSocket = holds(field.value, "websocket");
        m_isBodyLengthKnown = false; // another protocol when the server agrees; HTTP/2 begins with a line of its own
    }
}

void HttpReader::onHeadersEnd()
{
    m_teller.end(m_reading);
    if (m_isWebSocket)
        m_sink.onFact(factFrom(m_reading, FactKind::Protocol, "websocket"));
    if (m_isConnect)
        m_expect = Expect::OtherProtocol;
    else if (!m_isBodyLengthKnown)
        m_expect = Expect::RequestAtSegmentStart;
    else if (m_isChunked)
        m_expect = Expect::ChunkSize;
    else
        m_expect = m_bodyLeft > 0 ? Expect::Body : Expect::RequestLine;
}

/// RFC 9112 §7.1: hexadecimal size, then nothing or ";" and extensions.
void HttpReader::onChunkSize(std::string_view line)
{
    const char* end = line.data() + line.size();
    const auto parsed = std::from_chars(line.data(), end, m_bodyLeft, 16);
    const bool isSize = parsed.ptr == end || *parsed.ptr == ';' || *parsed.ptr == ' ' || *parsed.ptr == '\t';
    if (parsed.ec != std::errc() || !isSize)
        giveUpRequest();
    else
        m_expect = m_bodyLeft > 0 ? Expect::Body : Expect::Trailer;
}

void HttpReader::giveUpRequest()
{
    m_teller.end(m_reading);
    std::string().swap(m_line);
    m_isLineTooLong = false;
    m_expect = m_hadRequest ? Expect::RequestAtSegmentStart : Expect::Nothing;
}

} // namespace waybill
