// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mac_address.h"

#include <fmt/format.h>

namespace waybill {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

MacAddress MacAddress::fromBytes(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.size() != 6)
        return {};
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return MacAddress(value);
}

std::optional<MacAddress> MacAddress::parse(std::string_view text)
{
    const bool isSeparated = text.size() == 17;
    if (!isSeparated && text.size() != 12)
        return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isSeparated && i % 3 == 2) {
            if ((text[i] != ':' && text[i] != '-') || text[i] != text[2])
                return std::nullopt;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return std::nullopt;
        value = value << 4 | static_cast<std::uint64_t>(digit);
    }
    return MacAddress(value);
}

std::string MacAddress::toString() const
{
    if (isNone())
        return {};
    const auto byte = [this](int index) { return m_value >> (40 - 8 * index) & 0xFF; };
    return fmt::format("{:02x}:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", byte(0), byte(1), byte(2), byte(3), byte(4),
                       byte(5));
}

} // namespace waybill
