// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS5: RFC 1928 §3 (methods), §4 (request), §6 (reply); RFC 1929 §2 (user name and password). SOCKS4: "SOCKS: A
// protocol for TCP proxy across firewalls" (Y. Lee, NEC); 4A: "SOCKS 4A: A Simple Extension to SOCKS 4 Protocol".
//
//   5 client: 5 | n | methods n      1 | n | user | n | password      5 | command | 0 | type | address | port 2
//   5 server: 5 | method             1 | status                       5 | reply   | 0 | type | address | port 2
//   address:  type 1: 4 octets; 3: length 1, host name; 4: 16 octets
//   4 client: 4 | command | port 2 | address 4 (0.0.0.x: a name follows) | user 0 | host name 0
//   4 server: 0 | 90–93 | 2 | 4
#include "names/preface_socks.h"

#include "base/byte_reader.h"
#include "decode/name_text.h"

#include <algorithm>

namespace waybill {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t Version4 = 4, Version5 = 5, PasswordVersion = 1;
constexpr std::uint8_t AddressV4 = 1, AddressName = 3, AddressV6 = 4;
constexpr std::uint8_t MaxMethods = 16; // ten are registered with IANA
constexpr std::size_t Version4Fixed = 8;

bool isClientMethods(Bytes bytes)
{
    if (bytes.size() < 3 || bytes[1] == 0 || bytes[1] > MaxMethods)
        return false;
    const std::size_t end = 2U + bytes[1];
    return bytes.size() == end || (bytes.size() > end + 1 && (bytes[end] == Version5 || bytes[end] == PasswordVersion));
}

bool isServerMethod(Bytes bytes)
{
    return bytes.size() == 2 && (bytes[1] <= 9 || bytes[1] == 0xFF);
}

bool isVersion4Request(Bytes bytes)
{
    return bytes.size() > Version4Fixed && (bytes[1] == 1 || bytes[1] == 2) &&
           std::find(bytes.begin() + Version4Fixed, bytes.end(), std::uint8_t{0}) != bytes.end();
}

bool isVersion4Reply(Bytes bytes)
{
    return bytes.size() == Version4Fixed && bytes[1] >= 90 && bytes[1] <= 93;
}

/// Octets up to a zero, which is passed over; failed without one.
Bytes takeZeroEnded(ByteReader& in)
{
    const Bytes rest = in.rest();
    const auto end = std::find(rest.begin(), rest.end(), std::uint8_t{0});
    const Bytes taken = in.take(static_cast<std::size_t>(end - rest.begin()));
    in.skip(1);
    return taken;
}

std::string addressText(std::uint8_t type, Bytes address)
{
    if (type == AddressName)
        return nameFromBytes(address);
    const std::string text = IpAddress::fromBytes(address).toString();
    return type == AddressV6 ? "[" + text + "]" : text;
}

} // namespace

bool SocksReader::mayBeginWith(Bytes bytes) noexcept
{
    if (bytes.size() < 2)
        return false;
    switch (bytes.front()) {
    case Version5: return isClientMethods(bytes) || isServerMethod(bytes);
    case Version4: return isVersion4Request(bytes);
    case 0: return isVersion4Reply(bytes);
    default: return false;
    }
}

ReadOutcome SocksReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    if (chunk.gapBefore > 0 && m_isStarted)
        return {ReadOutcome::Next::Done, {}};
    const std::size_t before = m_bytes.size();
    const std::size_t count = std::min(chunk.bytes.size(), MaxMessageBytes - before);
    m_bytes.insert(m_bytes.end(), chunk.bytes.begin(), chunk.bytes.begin() + static_cast<std::ptrdiff_t>(count));
    std::size_t read = 0;
    Step step = Step::Message;
    while (step == Step::Message) {
        std::size_t size = 0;
        step = readMessage(reading, size);
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(size));
        read += size;
    }
    if (step == Step::Last)
        return {ReadOutcome::Next::Recognise, chunk.bytes.subspan(read - before)};
    const bool isLost = step == Step::Broken || count < chunk.bytes.size() || m_bytes.size() == MaxMessageBytes;
    return {isLost ? ReadOutcome::Next::Done : ReadOutcome::Next::More, {}};
}

/// The message at m_bytes[0] and its size; `size` stays 0 unless it is whole.
SocksReader::Step SocksReader::readMessage(const Reading& reading, std::size_t& size)
{
    if (m_bytes.empty())
        return Step::NeedsMore;
    if (!m_isStarted)
        return readFirst(reading, size);
    if (m_bytes[0] == Version5)
        return readRequest(reading, size);
    if (m_bytes[0] != PasswordVersion)
        return Step::Broken;
    ByteReader in(m_bytes);
    in.skip(1);
    const std::uint8_t length = in.u8(); // of the user name, or the server's status
    if (!m_isServer) {
        in.skip(length);
        in.skip(in.u8());
    }
    if (in.failed())
        return Step::NeedsMore;
    size = in.offset();
    return Step::Message;
}

SocksReader::Step SocksReader::readFirst(const Reading& reading, std::size_t& size)
{
    m_isStarted = true;
    m_isServer = isServerMethod(m_bytes) || m_bytes[0] == 0;
    m_sink.onFact(factFrom(reading, FactKind::Protocol, "socks"));
    if (m_bytes[0] == 0) {
        size = std::min(Version4Fixed, m_bytes.size());
        return Step::Last;
    }
    if (m_bytes[0] == Version4)
        return readVersion4(reading, size);
    size = m_isServer ? 2 : std::min<std::size_t>(2U + m_bytes[1], m_bytes.size());
    return Step::Message;
}

SocksReader::Step SocksReader::readVersion4(const Reading& reading, std::size_t& size)
{
    ByteReader in(m_bytes);
    in.skip(2);
    const std::uint16_t port = in.u16be();
    const std::uint32_t address = in.u32be();
    (void)takeZeroEnded(in); // the user
    const bool isNamed = address > 0 && address < 256;
    const Bytes host = isNamed ? takeZeroEnded(in) : Bytes();
    if (in.failed())
        return Step::Broken; // recognised only whole
    size = in.offset();
    tellTarget(reading, isNamed ? nameFromBytes(host) : IpAddress::v4(address).toString(), port);
    return Step::Last;
}

/// A client's request or a server's reply, which have one form.
SocksReader::Step SocksReader::readRequest(const Reading& reading, std::size_t& size)
{
    ByteReader in(m_bytes);
    in.skip(3);
    const std::uint8_t type = in.u8();
    std::size_t length = 0;
    if (type == AddressName)
        length = in.u8();
    else
        length = type == AddressV6 ? 16 : 4;
    const Bytes address = in.take(length);
    const std::uint16_t port = in.u16be();
    if (in.failed())
        return Step::NeedsMore;
    if (type != AddressName && type != AddressV4 && type != AddressV6)
        return Step::Broken;
    size = in.offset();
    if (!m_isServer)
        tellTarget(reading, addressText(type, address), port);
    return Step::Last;
}

void SocksReader::tellTarget(const Reading& reading, const std::string& target, std::uint16_t port)
{
    if (target.empty())
        return;
    const std::string text = "SOCKS host=" + target + ":" + std::to_string(port);
    m_sink.onFact(factFrom(reading, FactKind::ChannelField, text));
}

} // namespace waybill
