// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waybill {

namespace {

struct KindRow {
    std::string_view key;
    std::string_view text;
};

// In the order of ServiceKind.
constexpr std::array<KindRow, static_cast<std::size_t>(ServiceKind::Other) + 1> Kinds{{
    {"account", "account"},
    {"cloud-storage", "cloud storage"},
    {"messaging", "messaging"},
    {"push", "push channel"},
    {"ota-update", "system update"},
    {"app-store", "app store"},
    {"analytics", "analytics"},
    {"advertising", "advertising"},
    {"crash-reporting", "crash reporting"},
    {"connectivity-check", "connectivity check"},
    {"time", "time"},
    {"dns", "name resolution"},
    {"cdn", "content delivery network"},
    {"cloud-hosting", "cloud hosting"},
    {"content", "content"},
    {"maps-location", "maps and location"},
    {"payment", "payment"},
    {"security", "security"},
    {"browser", "browser"},
    {"social", "social network"},
    {"other", "other"},
}};

} // namespace

std::string_view serviceKindKey(ServiceKind kind) noexcept
{
    return Kinds[static_cast<std::size_t>(kind)].key;
}

std::string_view serviceKindText(ServiceKind kind) noexcept
{
    return Kinds[static_cast<std::size_t>(kind)].text;
}

std::optional<ServiceKind> parseServiceKind(std::string_view key) noexcept
{
    const auto found = std::find_if(Kinds.begin(), Kinds.end(), [key](const KindRow& row) { return row.key == key; });
    if (found == Kinds.end())
        return std::nullopt;
    return static_cast<ServiceKind>(found - Kinds.begin());
}

} // namespace waybill
