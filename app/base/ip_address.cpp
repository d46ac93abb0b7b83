// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ip_address.h"

#include <arpa/inet.h>
#include <cstring>

namespace waybill {

namespace {

struct V4Range {
    std::uint32_t prefix;
    int length;
    AddressScope scope;
};

// IANA IPv4 Special-Purpose Address Registry, read 2026-06; more specific rows first.
constexpr V4Range V4Ranges[] = {
    {0xFFFFFFFF, 32, AddressScope::Broadcast},     {0x0A000000, 8, AddressScope::Private},
    {0xAC100000, 12, AddressScope::Private},       {0xC0A80000, 16, AddressScope::Private},
    {0x64400000, 10, AddressScope::SharedCgnat},   {0x7F000000, 8, AddressScope::Loopback},
    {0xA9FE0000, 16, AddressScope::LinkLocal},     {0xE0000000, 4, AddressScope::Multicast},
    {0x00000000, 8, AddressScope::Unspecified},    {0xC0000200, 24, AddressScope::Documentation},
    {0xC6336400, 24, AddressScope::Documentation}, {0xCB007100, 24, AddressScope::Documentation},
    {0xC6120000, 15, AddressScope::Reserved},      {0xC0000000, 24, AddressScope::Reserved},
    {0xC0586300, 24, AddressScope::Reserved},      {0xF0000000, 4, AddressScope::Reserved},
};

AddressScope scopeOfV4(std::uint32_t value) noexcept
{
    for (const V4Range& range : V4Ranges) {
        const std::uint32_t mask = 0xFFFFFFFFu << (32 - range.length);
        if ((value & mask) == range.prefix)
            return range.scope;
    }
    return AddressScope::Public;
}

// IANA IPv6 Special-Purpose Address Registry, read 2026-06. Outside 2000::/3 nothing is global unicast.
AddressScope scopeOfV6(std::uint64_t high, std::uint64_t low) noexcept
{
    if (high == 0 && low == 0)
        return AddressScope::Unspecified;
    if (high == 0 && low == 1)
        return AddressScope::Loopback;
    if (high >> 56 == 0xFF)
        return AddressScope::Multicast;
    if (high >> 54 == 0xFE80 >> 6)
        return AddressScope::LinkLocal;
    if (high >> 57 == 0xFC >> 1)
        return AddressScope::Private;
    if (high >> 32 == 0x20010DB8 || high >> 44 == 0x3FFF0)
        return AddressScope::Documentation;
    if (high == 0x0100000000000000ULL)
        return AddressScope::Discard;
    if (high >> 61 != 1)
        return AddressScope::Reserved;
    if (high >> 41 == 0x20010000 >> 9 && high >> 32 != 0x20010000) // 2001::/23 but Teredo (2001::/32)
        return AddressScope::Reserved;
    return AddressScope::Public;
}

} // namespace

IpAddress IpAddress::fromBytes(std::span<const std::uint8_t> bytes) noexcept
{
    const auto number = [&bytes](std::size_t from, std::size_t count) {
        std::uint64_t value = 0;
        for (const std::uint8_t byte : bytes.subspan(from, count))
            value = value << 8 | byte;
        return value;
    };
    if (bytes.size() == 4)
        return v4(static_cast<std::uint32_t>(number(0, 4)));
    if (bytes.size() == 16)
        return v6(number(0, 8), number(8, 8));
    return {};
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    const std::string terminated(text);
    std::array<std::uint8_t, 16> bytes{};
    if (terminated.size() != text.size() || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    if (inet_pton(AF_INET, terminated.c_str(), bytes.data()) == 1)
        return fromBytes(std::span(bytes).first(4));
    if (inet_pton(AF_INET6, terminated.c_str(), bytes.data()) == 1)
        return fromBytes(bytes);
    return std::nullopt;
}

std::array<std::uint8_t, 16> IpAddress::bytes() const noexcept
{
    std::array<std::uint8_t, 16> out{};
    if (isV4()) {
        for (std::size_t i = 0; i < 4; ++i)
            out[i] = static_cast<std::uint8_t>(m_low >> (24 - 8 * i));
        return out;
    }
    for (std::size_t i = 0; i < 8; ++i) {
        out[i] = static_cast<std::uint8_t>(m_high >> (56 - 8 * i));
        out[i + 8] = static_cast<std::uint8_t>(m_low >> (56 - 8 * i));
    }
    return out;
}

IpAddress IpAddress::embeddedV4() const noexcept
{
    const bool isMapped = m_high == 0 && m_low >> 32 == 0xFFFF;
    const bool isNat64 = m_high == 0x0064FF9B00000000ULL && m_low >> 32 == 0;
    return isV6() && (isMapped || isNat64) ? v4(static_cast<std::uint32_t>(m_low)) : *this;
}

AddressScope IpAddress::scope() const noexcept
{
    const IpAddress inner = embeddedV4();
    if (inner.isV4())
        return scopeOfV4(inner.v4Value());
    return isV6() ? scopeOfV6(m_high, m_low) : AddressScope::Unspecified;
}

std::string IpAddress::toString() const
{
    if (isNone())
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    const auto raw = bytes();
    inet_ntop(isV4() ? AF_INET : AF_INET6, raw.data(), text.data(), text.size());
    return text.data();
}

std::string_view scopeName(AddressScope scope)
{
    switch (scope) {
    case AddressScope::Public: return "public";
    case AddressScope::Private: return "private network";
    case AddressScope::SharedCgnat: return "carrier-grade NAT";
    case AddressScope::Loopback: return "loopback";
    case AddressScope::LinkLocal: return "link-local";
    case AddressScope::Multicast: return "multicast";
    case AddressScope::Broadcast: return "broadcast";
    case AddressScope::Unspecified: return "unspecified";
    case AddressScope::Discard: return "a stand-in for an address that is not known";
    case AddressScope::Documentation: return "documentation";
    case AddressScope::Reserved: return "reserved";
    }
    return "reserved";
}

} // namespace waybill
