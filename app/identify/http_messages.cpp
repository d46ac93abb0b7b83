// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.x: RFC 9112 §2.2 (lines may end with LF alone), §5.2 (continued fields), §6.3 (length of a body), §7.1
// (chunks).
#include "identify/http_messages.h"

#include "identify/text_encodings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace waybill {

namespace {

constexpr std::string_view StatusStart = "HTTP/1.";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

bool isMethodLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/// A method that begins no other word, so that the rest of a line whose start was lost is not taken for a request.
bool hasKnownMethod(std::string_view line)
{
    constexpr std::array<std::string_view, 9> Methods{"GET ",     "POST ",  "PUT ",     "HEAD ", "DELETE ",
                                                      "OPTIONS ", "PATCH ", "CONNECT ", "TRACE "};
    return std::any_of(Methods.begin(), Methods.end(), [line](std::string_view m) { return line.starts_with(m); });
}

/// "METHOD target HTTP/1.x"; the target's place in the line, or 0.
std::size_t targetInRequestLine(std::string_view line, std::size_t& length)
{
    const std::size_t first = line.find(' '), last = line.rfind(' ');
    constexpr std::size_t LongestMethod = 20;
    if (first == std::string_view::npos || first == 0 || first > LongestMethod)
        return 0;
    if (!std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(first), isMethodLetter))
        return 0;
    if (line.size() >= HttpMessageSplitter::MaxLineBytes && hasKnownMethod(line)) {
        length = line.size() - first - 1; // the version was cut off
        return first + 1;
    }
    if (last <= first + 1 || !line.substr(last + 1).starts_with(StatusStart))
        return 0;
    length = last - first - 1;
    return first + 1;
}

bool isStatusLine(std::string_view line)
{
    return line.starts_with(StatusStart) && line.size() >= 12 && line[8] == ' ' && line[9] >= '1' && line[9] <= '5';
}

/// A stream that begins with `bytes` may begin a message.
bool mayBeginMessage(std::string_view bytes)
{
    constexpr std::size_t Enough = 20;
    const std::string_view start = bytes.substr(0, Enough);
    const std::size_t compared = std::min(start.size(), StatusStart.size());
    if (start.substr(0, compared) == StatusStart.substr(0, compared))
        return true;
    const std::size_t space = std::min(start.find(' '), start.size());
    const std::size_t blank = start.find_first_not_of("\r\n"); // RFC 9112 §2.2: empty lines before a request
    if (blank != 0)
        return true;
    return space > 0 && std::all_of(start.begin(), start.begin() + static_cast<std::ptrdiff_t>(space), isMethodLetter);
}

} // namespace

const FrameMark* markAt(const HttpMessage& message, std::size_t offset)
{
    const auto behind = std::upper_bound(message.marks.begin(), message.marks.end(), offset,
                                         [](std::size_t at, const FrameMark& mark) { return at < mark.offset; });
    return behind == message.marks.begin() ? nullptr : &*(behind - 1);
}

Message partsOf(const HttpMessage& message)
{
    Message parts;
    parts.target = message.target;
    parts.body = message.body;
    for (const HttpHeader& header : message.headers)
        parts.headers.emplace_back(header.name, header.value);
    return parts;
}

std::size_t endOffset(const HttpMessage& message, const LeafPlace& place, std::size_t endInLeaf)
{
    const std::size_t end = place.offset + (place.isVerbatim ? std::min(endInLeaf, place.length) : place.length);
    switch (place.part) {
    case MessagePart::Target: return message.targetOffset + end;
    case MessagePart::Body: return message.bodyOffset + end;
    case MessagePart::Header: break;
    }
    return place.headerIndex < message.headers.size() ? message.headers[place.headerIndex].valueOffset + end : end;
}

std::size_t HttpMessageSplitter::heldBytes() const noexcept
{
    return m_line.capacity() + m_headKept + m_message.body.capacity() +
           (m_lineMarks.capacity() + m_message.marks.capacity()) * sizeof(FrameMark);
}

void HttpMessageSplitter::feed(const StreamChunk& chunk)
{
    m_now = {0, chunk.frame, chunk.time};
    if (m_isFirst && (!chunk.atStart || chunk.gapBefore > 0))
        m_expect = Expect::AnyStartLine;
    else if (chunk.gapBefore > 0)
        onGap(chunk.gapBefore);
    m_isFirst = false;
    std::span<const std::uint8_t> rest = chunk.bytes;
    while (!rest.empty() && m_expect != Expect::Nothing)
        rest = step(rest);
}

void HttpMessageSplitter::finish()
{
    if (m_hasMessage) {
        if (m_expect != Expect::Body || m_bodyLeft != Endless)
            note("the capture ends within it");
        hand();
    }
    m_line = {};
    m_expect = Expect::Nothing;
}

void HttpMessageSplitter::giveUpBody(std::string why)
{
    if (!m_hasMessage || m_expect < Expect::Body)
        return;
    note(std::move(why));
    const Expect expect = m_expect;
    hand();
    m_expect = expect; // the rest of it is still passed over
    m_keepsBody = false;
}

std::span<const std::uint8_t> HttpMessageSplitter::step(std::span<const std::uint8_t> bytes)
{
    return m_expect == Expect::Body ? takeBodyPart(bytes) : takeLinePart(bytes);
}

std::span<const std::uint8_t> HttpMessageSplitter::takeLinePart(std::span<const std::uint8_t> bytes)
{
    const auto found = std::find(bytes.begin(), bytes.end(), std::uint8_t{'\n'});
    const auto length = static_cast<std::size_t>(found - bytes.begin());
    const bool isEnded = found != bytes.end();
    if (m_lineMarks.size() < MaxMarks)
        m_lineMarks.push_back({m_lineLength, m_now.frame, m_now.time});
    const std::size_t room = MaxLineBytes - std::min(m_line.size(), MaxLineBytes);
    m_line.append(textIn(bytes.first(std::min(length, room))));
    m_lineLength += length + (isEnded ? 1 : 0);
    if (!isEnded) {
        if (m_expect == Expect::StartLine && !m_hadMessage && !mayBeginMessage(m_line))
            m_expect = Expect::Nothing;
        return {};
    }
    std::string line;
    line.swap(m_line);
    const std::size_t sent = std::exchange(m_lineLength, 0);
    const bool isCut = sent > MaxLineBytes + 2;
    if (!line.empty() && line.back() == '\r' && !isCut)
        line.pop_back();
    onLine(line, sent);
    if (isCut && m_hasMessage)
        note("a line of its head is longer than 64 KiB; the rest of that was left out");
    m_lineMarks.clear();
    return bytes.subspan(length + 1);
}

void HttpMessageSplitter::onLine(std::string_view line, std::size_t lengthSent)
{
    switch (m_expect) {
    case Expect::StartLine:
    case Expect::AnyStartLine:
        if (!line.empty())
            onStartLine(line, lengthSent);
        return;
    case Expect::Field:
    case Expect::Trailer:
        if (!line.empty())
            onField(line, lengthSent);
        else if (m_expect == Expect::Trailer)
            hand();
        else
            onHeadersEnd(lengthSent);
        return;
    case Expect::ChunkSize: onChunkSize(line); return;
    case Expect::ChunkEnd:
        m_expect = Expect::ChunkSize;
        if (!line.empty())
            loseTrack();
        return;
    default: return;
    }
}

void HttpMessageSplitter::onStartLine(std::string_view line, std::size_t lengthSent)
{
    std::size_t length = 0;
    const std::size_t target = targetInRequestLine(line, length);
    const bool isResponse = isStatusLine(line);
    const bool isSure = m_expect == Expect::StartLine || isResponse || hasKnownMethod(line);
    if ((target == 0 && !isResponse) || !isSure) {
        m_expect = m_hadMessage || m_expect == Expect::AnyStartLine ? Expect::AnyStartLine : Expect::Nothing;
        return;
    }
    m_message = {};
    m_hasMessage = m_hadMessage = m_keepsBody = true;
    m_message.isRequest = !isResponse;
    m_message.startLine = std::string(line);
    m_message.target = isResponse ? std::string() : std::string(line.substr(target, length));
    m_message.targetOffset = target;
    m_headLength = 0;
    m_headKept = line.size();
    m_isChunked = false;
    m_contentLength = Endless;
    mark(0);
    m_headLength = lengthSent;
    m_expect = Expect::Field;
}

void HttpMessageSplitter::onField(std::string_view line, std::size_t lengthSent)
{
    const bool isTrailer = m_expect == Expect::Trailer;
    const std::size_t begin = isTrailer ? m_message.bodyOffset + m_message.body.size() + m_headLength : m_headLength;
    m_headLength += lengthSent;
    mark(begin);
    m_headKept += line.size();
    const std::size_t colon = line.find(':');
    const bool isContinued = line[0] == ' ' || line[0] == '\t';
    if (m_headKept > MaxHeadBytes) {
        note("its head is longer than 256 KiB; the rest of that was left out");
        m_headKept = MaxHeadBytes;
    } else if (isContinued && !m_message.headers.empty()) {
        m_message.headers.back().value.append(line);
        return;
    } else if (colon == std::string_view::npos || colon == 0) {
        return;
    }
    HttpHeader header;
    const std::string_view value = trimmed(line.substr(std::min(colon, line.size() - 1) + 1));
    header.name = lowered(trimmed(line.substr(0, colon)));
    header.valueOffset = begin + (value.empty() ? 0 : static_cast<std::size_t>(value.data() - line.data()));
    header.value = std::string(value);
    if (!isTrailer)
        onFraming(header);
    if (m_headKept == MaxHeadBytes)
        return;
    if (header.name == "host" && m_message.host.empty() && m_message.isRequest)
        m_message.host = header.value;
    m_message.headers.push_back(std::move(header));
}

void HttpMessageSplitter::onFraming(const HttpHeader& header)
{
    if (header.name == "content-length") {
        std::uint64_t length = 0;
        const char* end = header.value.data() + header.value.size();
        const auto parsed = std::from_chars(header.value.data(), end, length);
        if (parsed.ec == std::errc() && parsed.ptr != header.value.data())
            m_contentLength = std::min(length, Endless - 1);
    } else if (header.name == "transfer-encoding") {
        m_isChunked = lowered(header.value).find("chunked") != std::string::npos;
    }
}

void HttpMessageSplitter::onHeadersEnd(std::size_t lengthSent)
{
    mark(m_headLength);
    m_message.bodyOffset = m_headLength + lengthSent;
    m_headLength = 0; // of the trailer, from here on
    const std::string_view status = m_message.isRequest ? "" : std::string_view(m_message.startLine).substr(9, 3);
    const bool isSwitched = status == "101" || (m_message.isRequest && m_message.startLine.starts_with("CONNECT "));
    const bool hasNoBody = status.starts_with('1') || status == "204" || status == "304";
    if (isSwitched || hasNoBody) {
        hand();
        m_expect = isSwitched ? Expect::Nothing : Expect::StartLine;
    } else if (m_isChunked) {
        m_expect = Expect::ChunkSize;
    } else {
        m_bodyLeft = m_contentLength == Endless && m_message.isRequest ? 0 : m_contentLength;
        m_expect = Expect::Body;
        if (m_bodyLeft == 0)
            onBodyEnd();
    }
}

/// RFC 9112 §7.1: hexadecimal size, then nothing or white space or ";" and extensions.
void HttpMessageSplitter::onChunkSize(std::string_view line)
{
    const char* end = line.data() + line.size();
    const auto parsed = std::from_chars(line.data(), end, m_bodyLeft, 16);
    const bool isSize = parsed.ptr == end || *parsed.ptr == ';' || *parsed.ptr == ' ' || *parsed.ptr == '\t';
    if (parsed.ec != std::errc() || !isSize || m_bodyLeft == Endless)
        loseTrack();
    else
        m_expect = m_bodyLeft > 0 ? Expect::Body : Expect::Trailer;
}

std::span<const std::uint8_t> HttpMessageSplitter::takeBodyPart(std::span<const std::uint8_t> bytes)
{
    auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_bodyLeft, bytes.size()));
    const bool mayBeAnswer = !m_message.isRequest && !m_isChunked && m_message.bodyBytesSeen < StatusStart.size();
    if (mayBeAnswer && m_hasMessage) // the first bytes decide by themselves, however the stream is divided
        count = std::min(count, StatusStart.size() - static_cast<std::size_t>(m_message.bodyBytesSeen));
    keepBody(bytes.first(count));
    if (m_bodyLeft != Endless)
        m_bodyLeft -= count;
    if (mayBeAnswer && m_hasMessage && textIn(m_message.body) == StatusStart) {
        // The answer to a HEAD has the Content-Length of a body that does not come: the next response is here.
        m_lineMarks = {};
        const std::size_t start = m_message.bodyOffset;
        for (const FrameMark& each : m_message.marks)
            if (each.offset >= start)
                m_lineMarks.push_back({each.offset - start, each.frame, each.time});
        while (!m_message.marks.empty() && m_message.marks.back().offset >= start)
            m_message.marks.pop_back();
        if (const FrameMark* last = markAt(m_message, start); last != nullptr && m_lineMarks.empty())
            m_lineMarks.push_back({0, last->frame, last->time});
        m_message.body = {};
        m_message.bodyBytesSeen = 0;
        hand();
        m_line = StatusStart;
        m_lineLength = StatusStart.size();
    } else if (m_bodyLeft == 0) {
        onBodyEnd();
    }
    return bytes.subspan(count);
}

void HttpMessageSplitter::keepBody(std::span<const std::uint8_t> bytes)
{
    if (!m_hasMessage || !m_keepsBody || bytes.empty())
        return;
    m_message.bodyBytesSeen += bytes.size();
    const std::size_t room = MaxBodyBytes - m_message.body.size();
    if (bytes.size() > room)
        note("its body is longer than 16 MiB; the rest was left out");
    if (room == 0)
        return;
    if (const std::size_t at = m_message.bodyOffset + m_message.body.size();
        m_message.marks.empty() || m_message.marks.back().frame != m_now.frame) {
        const bool isThinned = m_message.marks.size() >= MaxMarks && at < m_message.marks.back().offset + 4096;
        if (!isThinned)
            m_message.marks.push_back({at, m_now.frame, m_now.time});
    }
    const auto kept = bytes.first(std::min(bytes.size(), room));
    m_message.body.insert(m_message.body.end(), kept.begin(), kept.end());
}

void HttpMessageSplitter::onBodyEnd()
{
    if (m_isChunked)
        m_expect = Expect::ChunkEnd;
    else
        hand();
}

/// Within a body or chunk whose length is known nothing but content is lost.
void HttpMessageSplitter::onGap(std::uint64_t missing)
{
    if (m_expect == Expect::Nothing)
        return;
    if (m_hasMessage)
        note("bytes of the capture are missing within it");
    const bool isWithinBody = m_expect == Expect::Body && m_bodyLeft != Endless && missing <= m_bodyLeft;
    const bool isEndless = m_expect == Expect::Body && m_bodyLeft == Endless;
    if (!isWithinBody && !isEndless) {
        loseTrack();
        return;
    }
    constexpr std::array<std::uint8_t, 1> Zero{0};
    keepBody(Zero);
    if (m_hasMessage && m_keepsBody)
        m_message.bodyBytesSeen += missing - 1; // as long as it was sent
    m_bodyLeft -= isWithinBody ? missing : 0;
    if (m_bodyLeft == 0)
        onBodyEnd();
}

void HttpMessageSplitter::note(std::string why)
{
    if (m_message.whyNotWhole.empty())
        m_message.whyNotWhole = std::move(why);
}

/// The marks of the line that was read, which begins at `offset` of the message.
void HttpMessageSplitter::mark(std::size_t offset)
{
    for (const FrameMark& each : m_lineMarks) {
        const bool isSame = !m_message.marks.empty() && m_message.marks.back().frame == each.frame;
        if (!isSame && m_message.marks.size() < MaxMarks)
            m_message.marks.push_back({offset + each.offset, each.frame, each.time});
    }
}

/// Tells the current message and waits for the next.
void HttpMessageSplitter::hand()
{
    m_expect = m_expect == Expect::Nothing ? m_expect : Expect::StartLine;
    if (!m_hasMessage)
        return;
    m_hasMessage = false;
    m_message.isWhole = m_message.whyNotWhole.empty();
    HttpMessage done = std::move(m_message);
    m_message = {};
    m_taker(std::move(done));
}

void HttpMessageSplitter::loseTrack()
{
    note("what follows in the stream is not its continuation");
    hand();
    m_line = {};
    m_lineMarks.clear();
    m_lineLength = 0;
    m_expect = Expect::AnyStartLine;
}

} // namespace waybill
