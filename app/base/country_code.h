// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// ISO 3166-1 alpha-2 code as a database gives it ("CN"), or none. Says nothing by itself: it is always estimated,
/// the operator's, vendor-declared or corrected, and whoever shows it says which.
class CountryCode {
public:
    constexpr CountryCode() = default;
    constexpr CountryCode(char first, char second) noexcept : m_letters{first, second} {}
    /// Two ASCII letters of either case; empty otherwise.
    [[nodiscard]] static std::optional<CountryCode> parse(std::string_view text) noexcept;

    [[nodiscard]] constexpr bool isNone() const noexcept { return m_letters[0] == 0; }
    [[nodiscard]] std::string toString() const { return isNone() ? std::string() : std::string(m_letters.data(), 2); }
    friend constexpr auto operator<=>(const CountryCode&, const CountryCode&) = default;

private:
    std::array<char, 2> m_letters{};
};

inline constexpr CountryCode China{'C', 'N'};
inline constexpr CountryCode UnitedStates{'U', 'S'};
inline constexpr CountryCode Singapore{'S', 'G'};
inline constexpr CountryCode India{'I', 'N'};

/// English short name ("China", "Hong Kong", "Taiwan"): neutral, one row per ISO code, none folded into another.
/// The code itself for a code that ISO 3166-1 (list of 2026-06) does not assign.
[[nodiscard]] std::string countryName(CountryCode code);

} // namespace waybill

template <>
struct std::hash<waybill::CountryCode> {
    std::size_t operator()(const waybill::CountryCode& code) const noexcept
    {
        const std::string text = code.toString();
        return text.empty() ? 0 : static_cast<std::size_t>(text[0]) << 8 | static_cast<std::size_t>(text[1]);
    }
};
