// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace waybill {

/// Row number of one kind of thing; kinds do not mix. `None` means "no such row".
template <typename Tag>
struct StrongId {
    static constexpr std::uint32_t NoneValue = 0xFFFFFFFFu;
    std::uint32_t value = NoneValue;

    static constexpr StrongId none() { return {}; }
    [[nodiscard]] constexpr bool isNone() const { return value == NoneValue; }
    friend constexpr auto operator<=>(const StrongId&, const StrongId&) = default;
};

using FlowId = StrongId<struct FlowTag>;
using StringId = StrongId<struct StringTag>;
using DestinationId = StrongId<struct DestinationTag>;
using HandsetId = StrongId<struct HandsetTag>;
using RunId = StrongId<struct RunTag>;

} // namespace waybill

template <typename Tag>
struct std::hash<waybill::StrongId<Tag>> {
    std::size_t operator()(const waybill::StrongId<Tag>& id) const noexcept { return id.value; }
};
