// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.x connections: RFC 9112 §6 (length of bodies), §9.3 (persistence, pipelining). Lines end with LF, CR before it
// is optional for a lenient reader (§2.2).
#include "names/http_reader.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace waybill {

namespace {

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

ReadOutcome HttpReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    const bool isFirst = m_reading.flow.isNone();
    m_reading = reading;
    if (chunk.gapBefore > 0 && !isFirst)
        noteGap(chunk.gapBefore);
    if (m_expect == Expect::RequestAtSegmentStart && mayBeHttpRequest(asText(chunk.bytes)))
        m_expect = Expect::RequestLine;
    std::span<const std::uint8_t> rest = chunk.bytes;
    while (!rest.empty() && m_expect < Expect::RequestAtSegmentStart)
        rest = step(rest);
    if (m_expect == Expect::OtherProtocol)
        return {ReadOutcome::Next::Recognise, rest};
    return {m_expect == Expect::Nothing ? ReadOutcome::Next::Done : ReadOutcome::Next::More, {}};
}

/// A gap inside a body of known length is harmless; anywhere else it may have taken a line or a whole request.
void HttpReader::noteGap(std::uint64_t missing)
{
    if (m_expect == Expect::Body && missing < m_bodyLeft) {
        m_bodyLeft -= missing;
        return;
    }
    giveUpRequest();
}

/// Takes some of `bytes` and returns the rest.
std::span<const std::uint8_t> HttpReader::step(std::span<const std::uint8_t> bytes)
{
    if (m_expect != Expect::Body)
        return collectLine(bytes);
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_bodyLeft, bytes.size()));
    m_bodyLeft -= count;
    if (m_bodyLeft == 0)
        m_expect = Expect::RequestLine;
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
        m_line.clear();
    else
        m_line.append(asText(bytes.first(length)));
    if (!isWhole) {
        if (m_expect == Expect::RequestLine && (m_isLineTooLong || !mayBeHttpRequest(m_line)))
            giveUpRequest();
        return {};
    }
    std::string line = std::move(m_line);
    m_line = {};
    if (!m_isLineTooLong)
        onLine(line);
    m_isLineTooLong = false;
    return bytes.subspan(length + 1);
}

void HttpReader::onLine(std::string_view line)
{
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    if (m_expect == Expect::RequestLine) {
        if (!line.empty()) // RFC 9112 §2.2: an empty line before a request is passed over
            onRequestLine(line);
    } else if (line.empty()) {
        onHeadersEnd();
    } else if (const auto field = parseHttpField(line)) {
        onField(*field);
    }
}

void HttpReader::onRequestLine(std::string_view line)
{
    const auto request = parseHttpRequestLine(line);
    if (!request) {
        giveUpRequest();
        return;
    }
    m_expect = Expect::Field;
    m_hadRequest = true;
    m_isConnect = request->method == "CONNECT";
    m_isBodyLengthKnown = true;
    m_bodyLeft = 0;
    m_targetHost = hostOfTarget(*request);
    if (!m_targetHost.empty())
        tellHost(m_targetHost);
}

void HttpReader::onField(const HttpField& field)
{
    if (isHttpField(field, "host")) {
        std::string host = hostOfAuthority(field.value);
        if (!host.empty() && host != m_targetHost)
            tellHost(std::move(host));
    } else if (isHttpField(field, "user-agent")) {
        const std::size_t hash = std::hash<std::string_view>()(field.value);
        if (hash != m_agentHash)
            m_sink.onFact(factFrom(m_reading, FactKind::UserAgent, field.value));
        m_agentHash = hash;
    } else if (isHttpField(field, "content-length")) {
        const char* end = field.value.data() + field.value.size();
        const auto parsed = std::from_chars(field.value.data(), end, m_bodyLeft);
        m_isBodyLengthKnown = m_isBodyLengthKnown && parsed.ec == std::errc() && parsed.ptr == end;
    } else if (isHttpField(field, "transfer-encoding") || isHttpField(field, "upgrade")) {
        m_isBodyLengthKnown = false; // chunked, or another protocol when the server agrees
    }
}

void HttpReader::onHeadersEnd()
{
    if (m_isConnect)
        m_expect = Expect::OtherProtocol;
    else if (!m_isBodyLengthKnown)
        m_expect = Expect::RequestAtSegmentStart;
    else
        m_expect = m_bodyLeft > 0 ? Expect::Body : Expect::RequestLine;
}

void HttpReader::giveUpRequest()
{
    m_line = {};
    m_isLineTooLong = false;
    m_expect = m_hadRequest ? Expect::RequestAtSegmentStart : Expect::Nothing;
}

void HttpReader::tellHost(std::string host)
{
    m_sink.onName(evidenceFor(m_reading, NameSource::HttpHost, std::move(host)));
}

} // namespace waybill
