// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/2 frames: RFC 9113 §4.1 (frame header), §6.1 (DATA), §6.2 (HEADERS), §6.4 (RST_STREAM), §6.6 (PUSH_PROMISE),
// §6.10 (CONTINUATION), §8.3 (pseudo-header fields); field compression: RFC 7541, undone by nghttp2.
//
//   frame:        length 3 | type 1 | flags 1 | stream 4 (top bit reserved) | payload
//   DATA:         pad length 1 if PADDED | body | padding
//   HEADERS:      pad length 1 if PADDED | priority 5 if PRIORITY | fragment | padding
//   PUSH_PROMISE: pad length 1 if PADDED | promised stream 4 | fragment | padding
#include "identify/http2_messages.h"

#include "base/byte_reader.h"
#include "identify/text_encodings.h"

#include <algorithm>
#include <new>
#include <nghttp2/nghttp2.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::uint8_t FrameData = 0, FrameHeaders = 1, FrameReset = 3, FramePushPromise = 5, FrameContinuation = 9;
constexpr std::uint8_t FlagEndStream = 0x01, FlagEndHeaders = 0x04, FlagPadded = 0x08, FlagPriority = 0x20;
constexpr std::size_t FrameHeaderSize = 9, PrioritySize = 5, PromiseSize = 4;
constexpr std::size_t LineExtra = 4; // ": " and the line end of a field as HTTP/1 writes it
constexpr std::size_t InflaterBytes = 4096;
constexpr std::uint32_t StreamBits = 0x7FFFFFFF;

std::string_view viewOf(const std::uint8_t* bytes, std::size_t size)
{
    return {reinterpret_cast<const char*>(bytes), size};
}

} // namespace

void Http2MessageSplitter::FreeInflater::operator()(nghttp2_hd_inflater* inflater) const noexcept
{
    nghttp2_hd_inflate_del(inflater);
}

Http2MessageSplitter::Http2MessageSplitter(HttpMessageSplitter::Taker taker) : m_taker(std::move(taker))
{
    nghttp2_hd_inflater* inflater = nullptr;
    if (nghttp2_hd_inflate_new(&inflater) != 0)
        throw std::bad_alloc();
    m_inflater.reset(inflater);
    m_isOver = nghttp2_hd_inflate_change_table_size(inflater, MaxTableBytes) != 0;
}

Http2MessageSplitter::~Http2MessageSplitter() = default;

std::size_t Http2MessageSplitter::heldBytes() const noexcept
{
    std::size_t held = InflaterBytes + nghttp2_hd_inflate_get_dynamic_table_size(m_inflater.get());
    for (const auto& [stream, open] : m_open)
        held += sizeof(Open) + open.headKept + open.message.body.capacity() +
                open.message.marks.capacity() * sizeof(FrameMark);
    return held;
}

void Http2MessageSplitter::feed(const StreamChunk& chunk)
{
    if (m_isOver)
        return;
    m_now = {0, chunk.frame, chunk.time};
    if (chunk.gapBefore > 0)
        onGap(chunk.gapBefore);
    std::span<const std::uint8_t> rest = chunk.bytes;
    while (!rest.empty() && !m_isOver)
        rest = step(rest);
    if (!m_isOver)
        return;
    if (m_open.empty())
        (void)openMessage(m_stream); // to say so
    handAll("what follows in the stream is no HTTP/2, or cannot be read for certain");
}

void Http2MessageSplitter::finish()
{
    handAll("the capture ends within it");
    m_isOver = true;
}

void Http2MessageSplitter::giveUpBody(const std::string& why)
{
    handAll(why);
}

/// Within a body, or within what is passed over anyway, nothing but content is lost.
void Http2MessageSplitter::onGap(std::uint64_t missing)
{
    const bool isWithin = (m_part == Part::Body || m_part == Part::Skipped) && missing < m_partLeft;
    if (!isWithin) {
        m_isOver = true;
        handAll("bytes of the capture are missing within it");
        return;
    }
    m_partLeft -= static_cast<std::size_t>(missing);
    const auto open = m_open.find(m_stream);
    if (m_part != Part::Body || open == m_open.end())
        return;
    constexpr std::array<std::uint8_t, 1> Zero{0};
    open->second.message.whyNotWhole = "bytes of the capture are missing within it";
    keepBody(Zero, missing);
}

/// Takes some of `bytes` and returns the rest.
std::span<const std::uint8_t> Http2MessageSplitter::step(std::span<const std::uint8_t> bytes)
{
    if (m_part == Part::FrameHeader) {
        if (fillHead(bytes, FrameHeaderSize))
            onFrameHeader();
        return bytes;
    }
    if (m_part == Part::Prefix) {
        if (fillHead(bytes, m_prefixSize))
            onPrefix();
        return bytes;
    }
    const std::size_t count = std::min(bytes.size(), m_partLeft);
    m_partLeft -= count;
    if (m_part == Part::Fragment)
        m_isOver = !inflate(bytes.first(count), m_partLeft == 0 && (m_flags & FlagEndHeaders) != 0);
    else if (m_part == Part::Body)
        keepBody(bytes.first(count), count);
    if (m_partLeft == 0 && !m_isOver)
        endContent();
    return bytes.subspan(count);
}

/// Moves octets from `bytes` to m_head; true when `size` are there.
bool Http2MessageSplitter::fillHead(std::span<const std::uint8_t>& bytes, std::size_t size)
{
    const std::size_t count = std::min(bytes.size(), size - m_headSize);
    std::copy_n(bytes.begin(), count, m_head.begin() + static_cast<std::ptrdiff_t>(m_headSize));
    m_headSize += count;
    bytes = bytes.subspan(count);
    if (m_headSize < size)
        return false;
    m_headSize = 0;
    return true;
}

void Http2MessageSplitter::onFrameHeader()
{
    const std::span<const std::uint8_t> head(m_head);
    ByteReader in(head.first(FrameHeaderSize));
    m_partLeft = in.u24be();
    m_type = in.u8();
    m_flags = in.u8();
    m_stream = in.u32be() & StreamBits;
    m_paddingLeft = 0;
    const bool isContinuation = m_type == FrameContinuation;
    const bool isOrdered = isContinuation ? m_blockStream != 0 && m_stream == m_blockStream : m_blockStream == 0;
    const bool needsStream = m_type == FrameData || m_type == FrameHeaders || m_type == FramePushPromise;
    if (!isOrdered || (needsStream && m_stream == 0)) { // §6.10: nothing comes between the frames of one block
        m_isOver = true;
        return;
    }
    if (m_type == FrameReset)
        hand(m_stream, "its sender cancelled it");
    beginPayload(m_type);
}

void Http2MessageSplitter::beginPayload(std::uint8_t type)
{
    const bool hasFields = type == FrameHeaders || type == FramePushPromise;
    m_prefixSize = 0;
    if (type == FrameData || hasFields)
        m_prefixSize += (m_flags & FlagPadded) != 0 ? 1 : 0;
    if (type == FrameHeaders)
        m_prefixSize += (m_flags & FlagPriority) != 0 ? PrioritySize : 0;
    if (type == FramePushPromise)
        m_prefixSize += PromiseSize;
    if (hasFields) {
        m_blockStream = m_message = m_stream;
        m_blockBytes = 0;
        m_endsStream = type == FramePushPromise || (m_flags & FlagEndStream) != 0;
    }
    if (m_prefixSize > m_partLeft)
        m_isOver = true;
    else if (m_prefixSize > 0)
        m_part = Part::Prefix;
    else
        beginContent();
}

void Http2MessageSplitter::onPrefix()
{
    const std::span<const std::uint8_t> head(m_head);
    ByteReader in(head.first(m_prefixSize));
    m_partLeft -= m_prefixSize;
    m_paddingLeft = (m_flags & FlagPadded) != 0 ? in.u8() : 0;
    if (m_type == FramePushPromise)
        m_message = in.u32be() & StreamBits;
    if (m_paddingLeft > m_partLeft) {
        m_isOver = true;
        return;
    }
    m_partLeft -= m_paddingLeft;
    beginContent();
}

void Http2MessageSplitter::beginContent()
{
    switch (m_type) {
    case FrameHeaders:
    case FramePushPromise:
    case FrameContinuation:
        m_part = Part::Fragment;
        m_blockBytes += m_partLeft;
        m_isOver = m_blockBytes > MaxBlockBytes;
        if (m_partLeft == 0 && !m_isOver)
            m_isOver = !inflate({}, (m_flags & FlagEndHeaders) != 0);
        break;
    case FrameData: m_part = Part::Body; break;
    default: m_part = Part::Skipped;
    }
    if (m_partLeft == 0 && !m_isOver)
        endContent();
}

/// A fragment, a body or what was passed over is done; padding and the next frame follow.
void Http2MessageSplitter::endContent()
{
    if (m_part == Part::Body && (m_flags & FlagEndStream) != 0)
        hand(m_stream, {});
    m_partLeft = std::exchange(m_paddingLeft, 0);
    m_part = m_partLeft > 0 ? Part::Skipped : Part::FrameHeader;
}

/// The next octets of the open block; false when they are no field compression or the table would grow too large.
bool Http2MessageSplitter::inflate(std::span<const std::uint8_t> bytes, bool isLast)
{
    for (;;) {
        nghttp2_nv field{};
        int flags = 0;
        const auto used =
            nghttp2_hd_inflate_hd2(m_inflater.get(), &field, &flags, bytes.data(), bytes.size(), isLast ? 1 : 0);
        if (used < 0)
            return false;
        bytes = bytes.subspan(std::min(static_cast<std::size_t>(used), bytes.size()));
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) != 0)
            keepField(openMessage(m_message), viewOf(field.name, field.namelen), viewOf(field.value, field.valuelen));
        if ((flags & NGHTTP2_HD_INFLATE_FINAL) != 0) {
            endBlock();
            return true;
        }
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) == 0 && bytes.empty())
            return !isLast;
    }
}

void Http2MessageSplitter::endBlock()
{
    (void)nghttp2_hd_inflate_end_headers(m_inflater.get());
    m_blockStream = 0;
    Open& open = openMessage(m_message);
    if (!open.hasHead)
        open.message.bodyOffset = open.headLength;
    open.hasHead = true;
    if (m_endsStream)
        hand(m_message, {});
}

Http2MessageSplitter::Open& Http2MessageSplitter::openMessage(std::uint32_t stream)
{
    const auto found = m_open.find(stream);
    if (found != m_open.end())
        return found->second;
    if (m_open.size() >= MaxStreams)
        hand(m_open.begin()->first, "more than 256 messages of its connection were under way at once");
    Open& open = m_open[stream];
    open.message.http2Stream = stream;
    return open;
}

void Http2MessageSplitter::keepField(Open& open, std::string_view name, std::string_view value)
{
    HttpMessage& message = open.message;
    const std::size_t offset = open.headLength + (open.hasHead ? message.body.size() : 0) + name.size() + 2;
    open.headLength += name.size() + value.size() + LineExtra;
    open.headKept += sizeof(HttpHeader) + name.size() + value.size();
    if (open.headKept > HttpMessageSplitter::MaxHeadBytes) {
        if (message.whyNotWhole.empty())
            message.whyNotWhole = "its fields are larger than 256 KiB; the rest of them was left out";
        return;
    }
    mark(message, offset - name.size() - 2);
    if (name == ":path") {
        message.target = value;
        message.targetOffset = offset;
        message.startLine += value;
    } else if (name == ":method") {
        message.isRequest = true;
        message.startLine = std::string(value) + ' ' + message.target;
    } else if (name == ":status") {
        message.startLine = "HTTP/2 " + std::string(value);
    } else if (name != ":scheme") {
        if (message.host.empty() && (name == ":authority" || name == "host"))
            message.host = value;
        message.headers.push_back({std::string(name == ":authority" ? "host" : name), std::string(value), offset});
    }
}

/// `length` octets were sent, of which `bytes` are there.
void Http2MessageSplitter::keepBody(std::span<const std::uint8_t> bytes, std::uint64_t length)
{
    const auto open = m_open.find(m_stream);
    if (open == m_open.end() || bytes.empty())
        return;
    HttpMessage& message = open->second.message;
    message.bodyBytesSeen += length;
    const std::size_t room = HttpMessageSplitter::MaxBodyBytes - message.body.size();
    if (bytes.size() > room && message.whyNotWhole.empty())
        message.whyNotWhole = "its body is longer than 16 MiB; the rest was left out";
    const auto kept = bytes.first(std::min(bytes.size(), room));
    if (kept.empty())
        return;
    mark(message, message.bodyOffset + message.body.size());
    message.body.insert(message.body.end(), kept.begin(), kept.end());
}

/// From `offset` on, the packet that is being fed carries the message.
void Http2MessageSplitter::mark(HttpMessage& message, std::size_t offset) const
{
    constexpr std::size_t Apart = 4096; // as HttpMessage::marks says
    std::vector<FrameMark>& marks = message.marks;
    if (!marks.empty() && marks.back().frame == m_now.frame)
        return;
    if (marks.size() < HttpMessageSplitter::MaxMarks || offset >= marks.back().offset + Apart)
        marks.push_back({offset, m_now.frame, m_now.time});
}

/// Tells the message of a stream, if one is under way; `whyNotWhole` is empty when it ended.
void Http2MessageSplitter::hand(std::uint32_t stream, const std::string& whyNotWhole)
{
    const auto open = m_open.find(stream);
    if (open == m_open.end())
        return;
    HttpMessage message = std::move(open->second.message);
    m_open.erase(open);
    if (message.whyNotWhole.empty())
        message.whyNotWhole = whyNotWhole;
    message.isWhole = message.whyNotWhole.empty();
    m_taker(std::move(message));
}

void Http2MessageSplitter::handAll(const std::string& whyNotWhole)
{
    while (!m_open.empty())
        hand(m_open.begin()->first, whyNotWhole);
}

} // namespace waybill
