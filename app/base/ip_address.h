// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

enum class IpFamily : std::uint8_t { None, V4, V6 };

/// What an address is for, by the IANA special-purpose registries (RFC 6890 and updates, read 2026-06). Everything but
/// Public never gets a country.
enum class AddressScope : std::uint8_t {
    Public,
    Private,     ///< RFC 1918, RFC 4193 (fc00::/7)
    SharedCgnat, ///< 100.64.0.0/10, RFC 6598
    Loopback,
    LinkLocal,
    Multicast,
    Broadcast,     ///< 255.255.255.255
    Unspecified,   ///< 0.0.0.0/8, ::
    Documentation, ///< RFC 5737, RFC 3849, RFC 9637
    Discard,       ///< 100::/64, RFC 6666: nobody's; stands for a machine of the internet whose address is not known
    Reserved,      ///< 240.0.0.0/4, 192.0.0.0/24, 198.18.0.0/15, …
};

/// An IPv4 or IPv6 address, or none. Ordered by family, then numerically.
class IpAddress {
public:
    constexpr IpAddress() = default;
    [[nodiscard]] static constexpr IpAddress v4(std::uint32_t value) noexcept
    {
        IpAddress a;
        a.m_family = IpFamily::V4;
        a.m_low = value;
        return a;
    }
    [[nodiscard]] static constexpr IpAddress v6(std::uint64_t high, std::uint64_t low) noexcept
    {
        IpAddress a;
        a.m_family = IpFamily::V6;
        a.m_high = high;
        a.m_low = low;
        return a;
    }
    /// From 4 or 16 bytes in network order; none for any other size.
    [[nodiscard]] static IpAddress fromBytes(std::span<const std::uint8_t> bytes) noexcept;
    /// From "192.0.2.1" or "2001:db8::1" (RFC 4291 §2.2; no zone, no prefix length).
    [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);

    [[nodiscard]] constexpr IpFamily family() const noexcept { return m_family; }
    [[nodiscard]] constexpr bool isNone() const noexcept { return m_family == IpFamily::None; }
    [[nodiscard]] constexpr bool isV4() const noexcept { return m_family == IpFamily::V4; }
    [[nodiscard]] constexpr bool isV6() const noexcept { return m_family == IpFamily::V6; }
    /// The IPv4 address as a number; meaningless unless isV4().
    [[nodiscard]] constexpr std::uint32_t v4Value() const noexcept { return static_cast<std::uint32_t>(m_low); }
    [[nodiscard]] constexpr std::uint64_t high() const noexcept { return m_high; }
    [[nodiscard]] constexpr std::uint64_t low() const noexcept { return m_low; }
    /// 16 bytes in network order; an IPv4 address fills the first four.
    [[nodiscard]] std::array<std::uint8_t, 16> bytes() const noexcept;
    /// The IPv4 address inside an IPv4-mapped (::ffff:0:0/96) or NAT64 (64:ff9b::/96, RFC 6052) address; else itself.
    [[nodiscard]] IpAddress embeddedV4() const noexcept;
    [[nodiscard]] AddressScope scope() const noexcept;
    /// On the internet, not on the handset's own network.
    [[nodiscard]] bool isPublic() const noexcept
    {
        const AddressScope scope = this->scope();
        return scope == AddressScope::Public || scope == AddressScope::Discard;
    }
    /// RFC 5952 form; "" for none.
    [[nodiscard]] std::string toString() const;

    friend constexpr auto operator<=>(const IpAddress&, const IpAddress&) = default;

private:
    IpFamily m_family = IpFamily::None;
    std::uint64_t m_high = 0;
    std::uint64_t m_low = 0;
};

/// A short name of the scope for people: "private network", "multicast", …
[[nodiscard]] std::string_view scopeName(AddressScope scope);

[[nodiscard]] inline std::uint64_t mixHash(std::uint64_t value) noexcept // finaliser of SplitMix64
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9ULL;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebULL;
    return value ^ value >> 31;
}

} // namespace waybill

template <>
struct std::hash<waybill::IpAddress> {
    std::size_t operator()(const waybill::IpAddress& a) const noexcept
    {
        return waybill::mixHash(a.high() * 0x9e3779b97f4a7c15ULL + a.low() + static_cast<std::uint64_t>(a.family()));
    }
};
