// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/readdress.h"

#include <array>
#include <string_view>

namespace waybill::test {

namespace {

constexpr std::uint8_t Tcp = 6, Udp = 17;
constexpr std::uint32_t AddressesPerCopy = 1024; // private IPv4 addresses of the whole corpus; more share a number
constexpr std::uint16_t FirstEphemeral = 32768;

std::uint16_t read16(std::span<const std::uint8_t> bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(bytes[at] << 8 | bytes[at + 1]);
}

void write16(std::span<std::uint8_t> bytes, std::size_t at, std::uint32_t value)
{
    bytes[at] = static_cast<std::uint8_t>(value >> 8);
    bytes[at + 1] = static_cast<std::uint8_t>(value);
}

// RFC 1624 §3, equation 3: HC' = ~(~HC + ~m + m').
void correct(std::span<std::uint8_t> bytes, std::size_t at, std::uint16_t before, std::uint16_t after)
{
    std::uint32_t sum = static_cast<std::uint16_t>(~read16(bytes, at));
    sum += static_cast<std::uint16_t>(~before);
    sum += after;
    sum = (sum & 0xFFFF) + (sum >> 16);
    sum = (sum & 0xFFFF) + (sum >> 16);
    write16(bytes, at, ~sum & 0xFFFF);
}

// Place of the transport checksum; npos when there is none to correct (other protocol, cut, UDP without one).
std::size_t checksumPlace(std::span<const std::uint8_t> packet, std::size_t transport, std::uint8_t protocol)
{
    const std::size_t at = transport + (protocol == Tcp ? 16 : 6);
    const bool hasOne = (protocol == Tcp || protocol == Udp) && at + 2 <= packet.size();
    if (!hasOne || (protocol == Udp && read16(packet, at) == 0))
        return std::string_view::npos;
    return at;
}

struct Patch {
    std::span<std::uint8_t> packet;
    std::size_t headerChecksum = std::string_view::npos;
    std::size_t transportChecksum = std::string_view::npos;

    void write(std::size_t at, std::span<const std::uint8_t> bytes, bool isInHeader)
    {
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const std::uint16_t before = read16(packet, at + i);
            const std::uint16_t after = read16(bytes, i);
            if (isInHeader && headerChecksum != std::string_view::npos)
                correct(packet, headerChecksum, before, after);
            if (transportChecksum != std::string_view::npos)
                correct(packet, transportChecksum, before, after);
            write16(packet, at + i, after);
        }
    }
};

std::uint16_t rotated(std::uint16_t port, std::uint32_t copy)
{
    constexpr std::uint32_t Step = 977; // prime, so that neighbouring copies rarely meet
    if (port < FirstEphemeral)
        return port;
    return static_cast<std::uint16_t>(FirstEphemeral + (port - FirstEphemeral + copy * Step) % FirstEphemeral);
}

void rewritePorts(Patch& patch, std::size_t transport, std::uint8_t protocol, std::uint32_t copy)
{
    if ((protocol != Tcp && protocol != Udp) || transport + 4 > patch.packet.size())
        return;
    for (const std::size_t at : {transport, transport + 2}) {
        std::array<std::uint8_t, 2> port{};
        write16(port, 0, rotated(read16(patch.packet, at), copy));
        patch.write(at, port, false);
    }
}

} // namespace

void Readdress::addHandset(const IpAddress& address)
{
    m_handsets.try_emplace(address, true);
}

void Readdress::apply(std::span<std::uint8_t> packet, std::uint32_t copy)
{
    const int version = packet.empty() ? 0 : packet[0] >> 4;
    if (version == 4 && packet.size() >= 20)
        rewriteV4(packet, copy);
    else if (version == 6 && packet.size() >= 40)
        rewriteV6(packet, copy);
}

bool Readdress::isHandset(const IpAddress& address) const
{
    return address.scope() == AddressScope::Private || m_handsets.contains(address);
}

IpAddress Readdress::replacement(const IpAddress& address, std::uint32_t copy)
{
    if (address.isV6())
        return IpAddress::v6(address.high(), address.low() ^ std::uint64_t{copy} << 16);
    const std::uint32_t next = static_cast<std::uint32_t>(m_privateV4.size()) % AddressesPerCopy;
    const std::uint32_t number = m_privateV4.try_emplace(address, next).first->second;
    return IpAddress::v4(0x0A000000 | (copy + 1) * AddressesPerCopy | number);
}

void Readdress::rewriteV4(std::span<std::uint8_t> packet, std::uint32_t copy)
{
    const std::size_t transport = (packet[0] & 0x0Fu) * std::size_t{4};
    const bool isLaterFragment = (read16(packet, 6) & 0x1FFF) != 0;
    const std::uint8_t protocol = isLaterFragment ? 0 : packet[9];
    Patch patch{packet, 10, checksumPlace(packet, transport, protocol)};
    for (const std::size_t at : {std::size_t{12}, std::size_t{16}}) {
        const IpAddress address = IpAddress::fromBytes(packet.subspan(at, 4));
        if (!isHandset(address))
            continue;
        const std::array<std::uint8_t, 16> fresh = replacement(address, copy).bytes();
        patch.write(at, std::span<const std::uint8_t>(fresh).first(4), true);
    }
    rewritePorts(patch, transport, protocol, copy);
}

void Readdress::rewriteV6(std::span<std::uint8_t> packet, std::uint32_t copy)
{
    constexpr std::size_t Transport = 40; // behind extension headers the ports and checksums stay: rare, and harmless
    const std::uint8_t protocol = packet[6];
    Patch patch{packet, std::string_view::npos, checksumPlace(packet, Transport, protocol)};
    for (const std::size_t at : {std::size_t{8}, std::size_t{24}}) {
        const IpAddress address = IpAddress::fromBytes(packet.subspan(at, 16));
        if (isHandset(address))
            patch.write(at, replacement(address, copy).bytes(), true);
    }
    rewritePorts(patch, Transport, protocol, copy);
}

} // namespace waybill::test
