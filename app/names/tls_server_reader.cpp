// SPDX-License-Identifier: GPL-3.0-or-later
// TLS records of a server: RFC 8446 §5.1, RFC 5246 §6.2.1; handshake messages are split over them at any octet.
//
//   record: type 1 | version 2 (3, 0–4) | length 2 | fragment          handshake: type 1 | length 3 | body
#include "names/tls_server_reader.h"

#include "base/byte_reader.h"
#include "decode/tls_client_hello.h"
#include "decode/tls_server_hello.h"

#include <algorithm>

namespace waybill {

namespace {

enum RecordType : std::uint8_t { ChangeCipherSpec = 20, Alert = 21, Handshake = 22 };
constexpr std::size_t MaxFragment = 16384 + 256; // RFC 8446 §5.2; a plaintext fragment stays below it
constexpr std::size_t AlertSize = 2;
constexpr std::uint8_t AlertWarning = 1;
constexpr std::uint8_t CertificateMessage = 11;
constexpr std::uint8_t DerSequence = 0x30;

/// True when the octet at `index` is `value` or not there yet.
bool mayBe(std::span<const std::uint8_t> bytes, std::size_t index, std::uint8_t value)
{
    return index >= bytes.size() || bytes[index] == value;
}

/// What follows a record header: ServerHello of a known version, or Certificate with a chain that fills it.
bool mayBeServerMessage(std::span<const std::uint8_t> bytes)
{
    if (bytes.empty())
        return true;
    const bool isShort = mayBe(bytes, 1, 0); // no such message reaches 64 KiB, and random octets seldom say 0 here
    if (bytes[0] == TlsHandshakeServerHello)
        return isShort && (mayBe(bytes, 4, 3) || mayBe(bytes, 4, 0x7f)) && (bytes.size() < 6 || bytes[5] <= 0x1c);
    return bytes[0] == CertificateMessage && isShort && mayBe(bytes, 4, 0) && mayBe(bytes, 7, 0) &&
           mayBe(bytes, 10, DerSequence);
}

} // namespace

bool TlsServerReader::mayBeginWith(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.empty())
        return true;
    if (!mayBe(bytes, 1, 3) || (bytes.size() > 2 && bytes[2] > 4))
        return false;
    if (bytes[0] == Alert) // unrecognized_name may stand before the ServerHello (RFC 6066 §3)
        return mayBe(bytes, 3, 0) && mayBe(bytes, 4, AlertSize) && mayBe(bytes, 5, AlertWarning);
    if (bytes[0] != Handshake)
        return false;
    if (bytes.size() < 5)
        return true;
    const std::size_t length = std::size_t{bytes[3]} << 8 | bytes[4];
    return length > 0 && length <= MaxFragment &&
           mayBeServerMessage(bytes.subspan(5, std::min(length, bytes.size() - 5)));
}

bool TlsServerReader::readBytes(const Reading& reading, std::span<const std::uint8_t> bytes)
{
    m_hasEnded = m_hasEnded || !isStillServer(bytes);
    while (!bytes.empty() && !m_hasEnded && !m_flight.isDone()) {
        if (m_recordLeft == 0) {
            bytes = readHeader(bytes);
            continue;
        }
        const std::size_t count = std::min(bytes.size(), m_recordLeft);
        m_recordLeft -= count;
        readFragment(reading, bytes.first(count));
        bytes = bytes.subspan(count);
    }
    if (m_hasEnded)
        m_flight.finish();
    return !m_flight.isDone();
}

/// Whether mayBeginWith() still holds with `bytes` behind those before: the stream must not be read further for coming
/// in short segments.
bool TlsServerReader::isStillServer(std::span<const std::uint8_t> bytes) noexcept
{
    const std::size_t count = std::min(bytes.size(), m_start.size() - m_startSize);
    if (count == 0)
        return true;
    std::copy_n(bytes.begin(), count, m_start.begin() + static_cast<std::ptrdiff_t>(m_startSize));
    m_startSize += count;
    return mayBeginWith(std::span(m_start).first(m_startSize));
}

std::span<const std::uint8_t> TlsServerReader::readHeader(std::span<const std::uint8_t> bytes)
{
    if (m_headerSize == m_header.size())
        m_headerSize = 0;
    const std::size_t count = std::min(bytes.size(), m_header.size() - m_headerSize);
    std::copy_n(bytes.begin(), count, m_header.begin() + static_cast<std::ptrdiff_t>(m_headerSize));
    m_headerSize += count;
    if (m_headerSize == m_header.size()) {
        m_recordLeft = std::size_t{m_header[3]} << 8 | m_header[4];
        m_hasEnded = !isRecord();
    }
    return bytes.subspan(count);
}

/// Application data ends the reading as much as octets that are no record.
bool TlsServerReader::isRecord() const noexcept
{
    const bool isPlain = m_header[0] == ChangeCipherSpec || m_header[0] == Alert || m_header[0] == Handshake;
    return isPlain && m_header[1] == 3 && m_header[2] <= 4 && m_recordLeft > 0 && m_recordLeft <= MaxFragment;
}

void TlsServerReader::readFragment(const Reading& reading, std::span<const std::uint8_t> fragment)
{
    if (m_header[0] == ChangeCipherSpec) {
        m_flight.onChangeCipherSpec();
        return;
    }
    while (m_header[0] == Handshake && !fragment.empty() && !m_hasEnded && !m_flight.isDone())
        fragment = readHandshake(reading, fragment);
}

/// Takes octets of the current message, one step at a time: what to skip, its header, what is needed of its body.
std::span<const std::uint8_t> TlsServerReader::readHandshake(const Reading& reading,
                                                             std::span<const std::uint8_t> bytes)
{
    const std::size_t count = std::min(m_skip > 0 ? m_skip : wantedSize() - m_message.size(), bytes.size());
    const std::span<const std::uint8_t> rest = bytes.subspan(count);
    if (m_skip > 0) {
        m_skip -= count;
        return rest;
    }
    m_message.insert(m_message.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
    const std::size_t wanted = wantedSize();
    m_hasEnded = wanted > TlsServerFlight::MaxMessageBytes;
    if (!m_hasEnded && m_message.size() == wanted) {
        const TlsServerFlight::Message message = current();
        m_flight.onMessage(message, reading);
        m_skip = message.length - message.body.size();
        m_message.clear();
    }
    return rest;
}

TlsServerFlight::Message TlsServerReader::current() const noexcept
{
    ByteReader in(m_message);
    TlsServerFlight::Message message;
    message.type = in.u8();
    message.length = in.u24be();
    message.body = in.rest();
    return message;
}

/// How much of the current message is needed, as far as its octets tell that already.
std::size_t TlsServerReader::wantedSize() const noexcept
{
    if (m_message.size() < TlsHandshakeHeaderSize)
        return TlsHandshakeHeaderSize;
    return TlsHandshakeHeaderSize + TlsServerFlight::neededOf(current());
}

} // namespace waybill
