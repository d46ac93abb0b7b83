// SPDX-License-Identifier: GPL-3.0-or-later
// TLS inside a connection that began in clear: SMTP RFC 3207, IMAP and POP3 RFC 2595, FTP RFC 4217, XMPP RFC 6120 §5,
// LDAP RFC 4511 §4.14, NNTP RFC 4642, PostgreSQL "Message Flow" §SSL session encryption, MySQL "Connection phase",
// MS-TDS §2.2.6.5 and MS-RDPBCGR §5.4.
//
//   TLS record: type 1 (22 = handshake) | version 2 (3, 0–4) | length 2 | handshake type 1 (1 client, 2 server hello)
//   TDS packet: type 1 (18 = pre-login) | status 1 | length 2 | process 2 | number 1 | window 1 | TLS record(s)
#include "names/starttls_reader.h"

#include "base/byte_reader.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::uint8_t RecordHandshake = 22, ClientHelloType = 1, ServerHelloType = 2;
constexpr std::uint32_t MaxFragment = 16384 + 256; // RFC 8446 §5.2
constexpr std::uint8_t TdsPreLogin = 0x12;
constexpr std::size_t TdsHeaderSize = 8;

} // namespace

bool beginsTlsHandshake(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.empty() || bytes.front() != RecordHandshake)
        return false;
    ByteReader in(bytes);
    in.skip(1);
    const bool isVersion = in.u8() == 3 && in.u8() <= 4;
    const std::uint32_t length = in.u16be();
    const std::uint8_t type = in.u8();
    return !in.failed() && isVersion && length > 0 && length <= MaxFragment &&
           (type == ClientHelloType || type == ServerHelloType);
}

ReadOutcome StartTlsReader::onChunk(const Reading&, const StreamChunk& chunk)
{
    const std::size_t skipped = std::min(m_skip, chunk.bytes.size());
    m_skip -= skipped;
    const std::span<const std::uint8_t> tls = findTls(chunk.bytes.subspan(skipped));
    if (!tls.empty())
        return {ReadOutcome::Next::Recognise, tls};
    m_passed += chunk.bytes.size();
    return {m_passed > MaxClearBytes ? ReadOutcome::Next::Done : ReadOutcome::Next::More, {}};
}

/// The bytes from where TLS begins; empty when it does not.
std::span<const std::uint8_t> StartTlsReader::findTls(std::span<const std::uint8_t> bytes) const noexcept
{
    if (beginsTlsHandshake(bytes))
        return bytes;
    if (m_wrapping == Wrapping::Tds && bytes.size() > TdsHeaderSize && bytes.front() == TdsPreLogin) {
        const auto inner = bytes.subspan(TdsHeaderSize);
        return beginsTlsHandshake(inner) ? inner : std::span<const std::uint8_t>();
    }
    if (m_wrapping != Wrapping::Lines)
        return {};
    constexpr std::array<std::uint8_t, 3> LineEndThenRecord{'\n', RecordHandshake, 3};
    const auto at = std::search(bytes.begin(), bytes.end(), LineEndThenRecord.begin(), LineEndThenRecord.end());
    if (at == bytes.end())
        return {};
    const auto inner = bytes.subspan(static_cast<std::size_t>(at - bytes.begin()) + 1);
    return beginsTlsHandshake(inner) ? inner : std::span<const std::uint8_t>();
}

} // namespace waybill
