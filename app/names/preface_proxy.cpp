// SPDX-License-Identifier: GPL-3.0-or-later
// "The PROXY protocol, versions 1 & 2" (HAProxy, 2020-03-05), §2.1, §2.2.
//
//   1: "PROXY TCP4 source destination port port" CRLF, or TCP6, or "PROXY UNKNOWN …" CRLF; at most 107 octets
//   2: signature 12 | version and command 1 | family and transport 1 | length 2 | addresses, ports | { type 1 | length
//   2 | … }
#include "names/preface_proxy.h"

#include "base/byte_reader.h"
#include "base/ip_address.h"
#include "decode/name_text.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::string_view TextSignature = "PROXY ";
constexpr std::string_view BinarySignature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr std::size_t MaxTextHeader = 107, BinaryFixedSize = 16;
constexpr std::uint8_t CommandProxy = 0x21, FamilyV4 = 1, FamilyV6 = 2, TypeAuthority = 2;
constexpr std::size_t NotYet = SIZE_MAX;

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string endpointText(const std::string& address, std::uint16_t port)
{
    const bool isV6 = address.find(':') != std::string::npos;
    return (isV6 ? "[" + address + "]" : address) + ":" + std::to_string(port);
}

} // namespace

bool ProxyHeaderReader::mayBeginWith(std::span<const std::uint8_t> bytes) noexcept
{
    const std::string_view text = asText(bytes);
    return text.starts_with(BinarySignature) || text.starts_with("PROXY TCP") || text.starts_with("PROXY UNKNOWN");
}

ReadOutcome ProxyHeaderReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    if (chunk.gapBefore > 0 && m_passed > 0)
        return {ReadOutcome::Next::Done, {}};
    const std::size_t before = m_passed;
    const std::size_t room = MaxHeldHeader - m_header.size();
    m_header.append(asText(chunk.bytes.first(std::min(room, chunk.bytes.size()))));
    m_passed += chunk.bytes.size();
    const std::size_t size = headerSize();
    if (size == 0)
        return {ReadOutcome::Next::Done, {}};
    if (size > m_passed)
        return {ReadOutcome::Next::More, {}};
    m_header.resize(std::min(m_header.size(), size));
    tell(reading);
    return {ReadOutcome::Next::Recognise, chunk.bytes.subspan(size - before)};
}

/// Octets of the header; NotYet while that cannot be known, 0 when it is none.
std::size_t ProxyHeaderReader::headerSize() const noexcept
{
    if (m_header.starts_with(TextSignature)) {
        const std::size_t end = m_header.find('\n');
        if (end == std::string::npos)
            return m_header.size() < MaxTextHeader ? NotYet : 0;
        return end < MaxTextHeader ? end + 1 : 0;
    }
    if (m_header.size() < BinaryFixedSize)
        return NotYet;
    const auto octet = [this](std::size_t at) { return std::size_t{static_cast<std::uint8_t>(m_header[at])}; };
    return BinaryFixedSize + (octet(14) << 8 | octet(15));
}

void ProxyHeaderReader::tell(const Reading& reading)
{
    m_sink.onFact(factFrom(reading, FactKind::Protocol, "proxy"));
    if (m_header.starts_with(TextSignature))
        tellText(reading);
    else
        tellBinary(reading);
}

void ProxyHeaderReader::tellText(const Reading& reading)
{
    std::array<std::string_view, 6> words;
    std::string_view rest = m_header;
    rest = rest.substr(0, rest.find_first_of("\r\n"));
    for (std::string_view& word : words) {
        word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    const bool isV6 = words[1] == "TCP6";
    if (words[5].empty() || (words[1] != "TCP4" && !isV6))
        return;
    const auto side = [&](std::size_t address, std::size_t port) {
        const std::string host(words[address]);
        return (isV6 ? "[" + host + "]" : host) + ":" + std::string(words[port]);
    };
    tellField(reading, "PROXY src " + side(2, 4) + " dst " + side(3, 5));
}

void ProxyHeaderReader::tellBinary(const Reading& reading)
{
    ByteReader in(std::span(reinterpret_cast<const std::uint8_t*>(m_header.data()), m_header.size()));
    in.skip(BinarySignature.size());
    const bool isProxied = in.u8() == CommandProxy;
    const std::uint8_t family = in.u8() >> 4;
    in.skip(2);
    if (!isProxied || (family != FamilyV4 && family != FamilyV6))
        return;
    const std::size_t length = family == FamilyV6 ? 16 : 4;
    const IpAddress from = IpAddress::fromBytes(in.take(length));
    const IpAddress to = IpAddress::fromBytes(in.take(length));
    const std::uint16_t fromPort = in.u16be();
    const std::uint16_t toPort = in.u16be();
    if (in.failed())
        return;
    tellField(reading,
              "PROXY src " + endpointText(from.toString(), fromPort) + " dst " + endpointText(to.toString(), toPort));
    while (in.remaining() > 0 && !in.failed()) {
        const std::uint8_t type = in.u8();
        const auto value = in.take(in.u16be());
        if (type == TypeAuthority && !value.empty())
            tellField(reading, "PROXY authority=" + nameFromBytes(value));
    }
}

void ProxyHeaderReader::tellField(const Reading& reading, const std::string& text)
{
    m_sink.onFact(factFrom(reading, FactKind::ChannelField, text));
}

} // namespace waybill
