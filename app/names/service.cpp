// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service.h"

#include "base/wording.h"

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
    {"account", phrase("account")},
    {"cloud-storage", phrase("cloud storage")},
    {"messaging", phrase("messaging")},
    {"push", phrase("push channel")},
    {"ota-update", phrase("system update")},
    {"app-store", phrase("app store")},
    {"analytics", phrase("analytics")},
    {"advertising", phrase("advertising")},
    {"crash-reporting", phrase("crash reporting")},
    {"connectivity-check", phrase("connectivity check")},
    {"time", phrase("time")},
    {"dns", phrase("name resolution")},
    {"cdn", phrase("content delivery network")},
    {"cloud-hosting", phrase("cloud hosting")},
    {"content", phrase("content")},
    {"maps-location", phrase("maps and location")},
    {"payment", phrase("payment")},
    {"security", phrase("security")},
    {"browser", phrase("browser")},
    {"social", phrase("social network")},
    {"other", phrase("other")},
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
