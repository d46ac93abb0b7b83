// SPDX-License-Identifier: GPL-3.0-or-later
// TLS records: RFC 8446 §5.1; a handshake message may be split over records, and records over segments, at any octet.
//
//   record: type 1 (22 = handshake) | version 2 (3, 0–4) | length 2 | fragment      handshake: type 1 | length 3 | body
//   SSLv2-framed ClientHello: length 2 with the top bit set | type 1 | version 2 …  (RFC 5246 appendix E.2)
#include "names/tls_reader.h"

#include "base/byte_reader.h"
#include "decode/tls_client_hello.h"
#include "names/tls_hello_evidence.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::uint8_t RecordHandshake = 22;
constexpr std::size_t MaxFragment = 16384 + 256; // RFC 8446 §5.2; a plaintext fragment stays below it
constexpr std::size_t SslV2HeaderSize = 2;

bool isVersion(std::uint8_t major, std::uint8_t minor)
{
    return major == 3 && minor <= 4;
}

/// RFC 8446 §5.1 and RFC 5246 §6.2.1: handshake fragments are never empty.
bool isFragmentLength(std::size_t length)
{
    return length > 0 && length <= MaxFragment;
}

bool isAt(std::span<const std::uint8_t> bytes, std::size_t index, std::uint8_t value)
{
    return index >= bytes.size() || bytes[index] == value;
}

bool mayBeSslV2(std::span<const std::uint8_t> bytes)
{
    return isAt(bytes, 2, TlsHandshakeClientHello) && isAt(bytes, 3, 3) && (bytes.size() < 5 || bytes[4] <= 4);
}

bool mayBeClient(std::span<const std::uint8_t> bytes)
{
    if (bytes.empty())
        return true;
    if ((bytes[0] & 0x80) != 0)
        return mayBeSslV2(bytes);
    if (bytes[0] != RecordHandshake || !isAt(bytes, 1, 3) || (bytes.size() > 2 && bytes[2] > 4))
        return false;
    if (bytes.size() > 4 && !isFragmentLength(std::size_t{bytes[3]} << 8 | bytes[4]))
        return false;
    return isAt(bytes, 5, TlsHandshakeClientHello);
}

} // namespace

bool TlsReader::mayBeginWith(std::span<const std::uint8_t> bytes) noexcept
{
    return mayBeClient(bytes) || TlsServerReader::mayBeginWith(bytes);
}

ReadOutcome TlsReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    if (chunk.gapBefore > 0 && m_hasBegun) {
        finish();
        return {ReadOutcome::Next::Done, {}};
    }
    m_hasBegun = true;
    m_reading = reading;
    if (m_server != nullptr)
        m_isDone = !m_server->readBytes(reading, chunk.bytes);
    else if (m_isClient)
        readBytes(chunk.bytes);
    else
        chooseSide(chunk.bytes);
    return {m_isDone ? ReadOutcome::Next::Done : ReadOutcome::Next::More, {}};
}

/// The sixth octet tells the side at the latest.
void TlsReader::chooseSide(std::span<const std::uint8_t> bytes)
{
    if (!m_start.empty()) {
        m_start.insert(m_start.end(), bytes.begin(), bytes.end());
        bytes = m_start;
    }
    const bool isServer = TlsServerReader::mayBeginWith(bytes);
    m_isClient = mayBeClient(bytes);
    if (m_isClient && isServer) {
        m_isClient = false;
        if (m_start.empty())
            m_start.assign(bytes.begin(), bytes.end());
    } else if (m_isClient) {
        readBytes(bytes);
    } else if (isServer) {
        m_server = std::make_unique<TlsServerReader>(m_sink, m_caches.certificates);
        m_isDone = !m_server->readBytes(m_reading, bytes);
    } else {
        m_isDone = true;
    }
}

void TlsReader::readBytes(std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty() && !m_isDone) {
        if (m_recordLeft == 0) {
            m_isDone = !readRecordHeader(bytes.front());
            bytes = bytes.subspan(1);
            continue;
        }
        const std::size_t count = std::min({bytes.size(), m_recordLeft, MaxHelloBytes - m_message.size()});
        m_message.insert(m_message.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        m_recordLeft -= count;
        bytes = bytes.subspan(count);
        if (m_marks.empty() || m_marks.back().frame != m_reading.frame)
            m_marks.push_back({m_message.size(), m_reading.frame, m_reading.time});
        else
            m_marks.back().end = m_message.size();
        checkMessage();
    }
    if (m_isDone && !m_message.empty())
        report();
}

/// Takes one octet of a record header; false when the stream is no handshake here.
bool TlsReader::readRecordHeader(std::uint8_t octet)
{
    const std::size_t full = m_isSslV2 ? SslV2HeaderSize : m_header.size();
    if (m_headerSize >= full) {
        if (m_isSslV2)
            return false;
        m_headerSize = 0;
    }
    m_header[m_headerSize++] = octet;
    m_isSslV2 = m_isSslV2 || (m_message.empty() && m_headerSize == 1 && (octet & 0x80) != 0);
    if (m_isSslV2) {
        if (m_headerSize == SslV2HeaderSize)
            m_recordLeft = std::size_t{m_header[0] & 0x7FU} << 8 | m_header[1];
        return m_headerSize < SslV2HeaderSize || m_recordLeft > 0;
    }
    if (m_headerSize < m_header.size())
        return m_header[0] == RecordHandshake;
    m_recordLeft = std::size_t{m_header[3]} << 8 | m_header[4];
    return isVersion(m_header[1], m_header[2]) && isFragmentLength(m_recordLeft);
}

/// Ends the reading when the message is no ClientHello, is complete, or has reached the limit.
void TlsReader::checkMessage()
{
    ByteReader in(m_message);
    const bool isHello = in.u8() == TlsHandshakeClientHello;
    const bool isOtherSsl = m_isSslV2 && m_message.size() >= 3 && !isVersion(m_message[1], m_message[2]);
    if (!isHello || isOtherSsl) {
        m_message.clear();
        m_isDone = true;
        return;
    }
    const std::size_t size = in.u24be();
    const bool isWhole = m_isSslV2 ? m_recordLeft == 0 : !in.failed() && in.remaining() >= size;
    m_isDone = isWhole || m_message.size() >= MaxHelloBytes;
}

void TlsReader::finish()
{
    if (m_server != nullptr)
        m_server->finish();
    else if (!m_isDone && !m_message.empty())
        report();
    m_isDone = true;
}

std::size_t TlsReader::heldBytes() const noexcept
{
    return m_start.capacity() + m_message.capacity() + m_marks.capacity() * sizeof(Mark) +
           (m_server != nullptr ? m_server->heldBytes() : 0);
}

void TlsReader::report()
{
    ClientHello hello;
    if (m_isSslV2) {
        (void)decodeSslV2ClientHello(m_message, m_message.size() + m_recordLeft, hello);
    } else {
        ByteReader in(m_message);
        in.skip(1);
        const std::size_t size = in.u24be();
        (void)decodeClientHello(in.rest().first(std::min(size, in.remaining())), size, hello);
    }
    Reading nameEnd = m_reading;
    const std::size_t end = TlsHandshakeHeaderSize + hello.serverNameEnd;
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [end](const Mark& m) { return m.end >= end; });
    if (mark != m_marks.end()) {
        nameEnd.frame = mark->frame;
        nameEnd.time = mark->time;
    }
    tellClientHello(m_sink, m_caches.fingerprints, {m_reading, nameEnd, 't', NameSource::TlsSni}, hello);
}

} // namespace waybill
