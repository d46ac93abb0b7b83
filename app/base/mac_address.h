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

/// A 48-bit link-layer address (EUI-48). All zero means "not known": no such address is assigned.
class MacAddress {
public:
    constexpr MacAddress() = default;
    constexpr explicit MacAddress(std::uint64_t value) noexcept : m_value(value & 0xFFFFFFFFFFFFULL) {}
    /// From six bytes; none for any other size.
    [[nodiscard]] static MacAddress fromBytes(std::span<const std::uint8_t> bytes) noexcept;
    /// From "aa:bb:cc:dd:ee:ff", "aa-bb-…", or twelve digits, either case.
    [[nodiscard]] static std::optional<MacAddress> parse(std::string_view text);

    [[nodiscard]] constexpr bool isNone() const noexcept { return m_value == 0; }
    [[nodiscard]] constexpr bool isGroup() const noexcept { return (m_value >> 40 & 1) != 0; }
    /// Set by a handset that randomises its address, among others: such a MAC says nothing about the maker.
    [[nodiscard]] constexpr bool isLocallyAdministered() const noexcept { return (m_value >> 40 & 2) != 0; }
    [[nodiscard]] constexpr std::uint64_t value() const noexcept { return m_value; }
    /// "aa:bb:cc:dd:ee:ff"; "" for none.
    [[nodiscard]] std::string toString() const;

    friend constexpr auto operator<=>(const MacAddress&, const MacAddress&) = default;

private:
    std::uint64_t m_value = 0;
};

} // namespace waybill

template <>
struct std::hash<waybill::MacAddress> {
    std::size_t operator()(const waybill::MacAddress& a) const noexcept { return a.value() * 0x9e3779b97f4a7c15ULL; }
};
