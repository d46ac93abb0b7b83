// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/2 frames of a client: RFC 9113 §4.1 (frame header), §6.2 (HEADERS), §6.10 (CONTINUATION), §8.3.1 (pseudo-header
// fields); field compression: RFC 7541, undone by nghttp2. Extended CONNECT: RFC 8441 §4.
//
//   frame:   length 3 | type 1 | flags 1 | stream 4 (top bit reserved) | payload
//   HEADERS: pad length 1 if PADDED | priority 5 if PRIORITY | fragment | padding
#include "names/http2_reader.h"

#include "base/byte_reader.h"

#include <algorithm>
#include <new>
#include <nghttp2/nghttp2.h>

namespace waybill {

namespace {

constexpr std::uint8_t FrameHeaders = 1, FrameContinuation = 9;
constexpr std::uint8_t FlagEndHeaders = 0x04, FlagPadded = 0x08, FlagPriority = 0x20;
constexpr std::size_t FrameHeaderSize = 9, PrioritySize = 5;
constexpr std::size_t StaticEntries = 61;   // RFC 7541 appendix A
constexpr std::size_t BytesPerEntry = 200;  // of nghttp2 1.52: entry, two counted buffers, index
constexpr std::size_t InflaterBytes = 4096; // the same: state and ring of entries
constexpr std::size_t InflationPerByte = 3; // it sets aside twice what it reads, for Huffman codes of 5 bits

// By Http2Reader::Field.
constexpr std::array<std::string_view, 7> FieldNames{":method",    ":path",        ":authority", "host",
                                                     "user-agent", "content-type", ":protocol"};

std::string_view viewOf(const std::uint8_t* bytes, std::size_t size)
{
    return {reinterpret_cast<const char*>(bytes), size};
}

} // namespace

void Http2Reader::FreeInflater::operator()(nghttp2_hd_inflater* inflater) const noexcept
{
    nghttp2_hd_inflate_del(inflater);
}

Http2Reader::Http2Reader(NameSink& sink) : m_sink(sink), m_teller(sink)
{
    static_assert(FieldNames.size() == FieldCount);
    nghttp2_hd_inflater* inflater = nullptr;
    if (nghttp2_hd_inflate_new(&inflater) != 0)
        throw std::bad_alloc();
    m_inflater.reset(inflater);
    m_isOver = nghttp2_hd_inflate_change_table_size(inflater, MaxTableBytes) != 0;
}

std::size_t Http2Reader::heldBytes() const noexcept
{
    const std::size_t entries = nghttp2_hd_inflate_get_num_table_entries(m_inflater.get());
    std::size_t held = InflaterBytes + nghttp2_hd_inflate_get_dynamic_table_size(m_inflater.get());
    held += (entries > StaticEntries ? entries - StaticEntries : 0) * BytesPerEntry;
    held += InflationPerByte * m_blockBytes + m_teller.heldBytes();
    for (const std::string& value : m_values)
        held += value.capacity();
    return held;
}

ReadOutcome Http2Reader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    m_reading = reading;
    if (!m_saidHttp2)
        tellProtocol("http2");
    m_saidHttp2 = true;
    if (chunk.gapBefore > 0 && !passGap(chunk.gapBefore))
        return {ReadOutcome::Next::Done, {}};
    std::span<const std::uint8_t> rest = chunk.bytes;
    while (!rest.empty() && !m_isOver)
        rest = step(rest);
    return {m_isOver ? ReadOutcome::Next::Done : ReadOutcome::Next::More, {}};
}

void Http2Reader::tellProtocol(std::string_view protocol)
{
    m_sink.onFact(factFrom(m_reading, FactKind::Protocol, protocol));
}

/// What is skipped anyway may be missing: bodies are most of what a client loses.
bool Http2Reader::passGap(std::uint64_t missing) noexcept
{
    if (m_part != Part::Skipped || missing >= m_partLeft)
        return false;
    m_partLeft -= static_cast<std::size_t>(missing);
    return true;
}

/// Takes some of `bytes` and returns the rest.
std::span<const std::uint8_t> Http2Reader::step(std::span<const std::uint8_t> bytes)
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
        m_isOver = !inflate(bytes.first(count), m_partLeft == 0 && m_isBlockEnd);
    if (m_partLeft == 0)
        endPayloadPart();
    return bytes.subspan(count);
}

/// Moves octets from `bytes` to m_head; true when `size` are there.
bool Http2Reader::fillHead(std::span<const std::uint8_t>& bytes, std::size_t size)
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

void Http2Reader::onFrameHeader()
{
    ByteReader in(m_head);
    const std::size_t length = in.u24be();
    const std::uint8_t type = in.u8();
    const std::uint8_t flags = in.u8();
    const std::uint32_t stream = in.u32be() & 0x7FFFFFFF;
    m_partLeft = length;
    m_paddingLeft = 0;
    if (m_blockStream != 0 && (type != FrameContinuation || stream != m_blockStream)) {
        m_isOver = true; // RFC 9113 §6.10: nothing comes between the frames of one block
    } else if (type == FrameHeaders) {
        m_isOver = stream == 0;
        m_blockStream = stream;
        beginHeaders(flags);
    } else if (type == FrameContinuation) {
        m_isOver = m_blockStream == 0;
        m_isBlockEnd = (flags & FlagEndHeaders) != 0;
        beginFragment();
    } else {
        m_part = length > 0 ? Part::Skipped : Part::FrameHeader;
    }
}

void Http2Reader::beginHeaders(std::uint8_t flags)
{
    m_isPadded = (flags & FlagPadded) != 0;
    m_isBlockEnd = (flags & FlagEndHeaders) != 0;
    m_prefixSize = (m_isPadded ? 1 : 0) + ((flags & FlagPriority) != 0 ? PrioritySize : 0);
    if (m_prefixSize > m_partLeft)
        m_isOver = true;
    else if (m_prefixSize > 0)
        m_part = Part::Prefix;
    else
        beginFragment();
}

void Http2Reader::onPrefix()
{
    m_partLeft -= m_prefixSize;
    m_paddingLeft = m_isPadded ? m_head[0] : 0;
    if (m_paddingLeft > m_partLeft) {
        m_isOver = true;
        return;
    }
    m_partLeft -= m_paddingLeft;
    beginFragment();
}

void Http2Reader::beginFragment()
{
    m_blockBytes += m_partLeft;
    m_isOver = m_isOver || m_blockBytes > MaxBlockBytes;
    m_part = Part::Fragment;
    if (m_partLeft > 0 || m_isOver)
        return;
    m_isOver = !inflate({}, m_isBlockEnd);
    endPayloadPart();
}

/// Behind a fragment or what was skipped: padding, if any, then the next frame.
void Http2Reader::endPayloadPart()
{
    m_partLeft = m_paddingLeft;
    m_paddingLeft = 0;
    m_part = m_partLeft > 0 ? Part::Skipped : Part::FrameHeader;
}

/// The next octets of the open block; false when they are no field compression or the table would grow too large.
bool Http2Reader::inflate(std::span<const std::uint8_t> bytes, bool isLast)
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
            keepField(viewOf(field.name, field.namelen), viewOf(field.value, field.valuelen));
        if ((flags & NGHTTP2_HD_INFLATE_FINAL) != 0) {
            endBlock();
            return true;
        }
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) == 0 && bytes.empty())
            return !isLast;
    }
}

/// Keeps the first value of each field that counts: a block of 64 KiB can name the same one 65,536 times.
void Http2Reader::keepField(std::string_view name, std::string_view value)
{
    const auto* const at = std::find(FieldNames.begin(), FieldNames.end(), name);
    if (at == FieldNames.end())
        return;
    std::string& kept = m_values[static_cast<std::size_t>(at - FieldNames.begin())];
    if (kept.empty())
        kept = value.substr(0, MaxValueBytes);
}

void Http2Reader::endBlock()
{
    (void)nghttp2_hd_inflate_end_headers(m_inflater.get());
    if (!m_values[Method].empty()) // else these are trailers
        tellRequest();
    for (std::string& value : m_values)
        value.clear();
    m_blockStream = 0;
    m_blockBytes = 0;
}

void Http2Reader::tellRequest()
{
    const std::string& authority = m_values[Authority].empty() ? m_values[Host] : m_values[Authority];
    const std::string& target = m_values[Method] == "CONNECT" ? authority : m_values[Path];
    m_teller.begin(m_reading, {m_values[Method], target});
    m_teller.onField(m_reading, {"host", authority});
    if (!m_values[UserAgent].empty())
        m_teller.onField(m_reading, {"user-agent", m_values[UserAgent]});
    m_teller.onField(m_reading, {"content-type", m_values[ContentType]});
    m_teller.end(m_reading);
    if (!m_values[TunnelProtocol].empty())
        tellProtocol(m_values[TunnelProtocol]);
    if (!m_saidGrpc && m_values[ContentType].starts_with("application/grpc")) {
        m_saidGrpc = true;
        tellProtocol("grpc");
    }
}

} // namespace waybill
