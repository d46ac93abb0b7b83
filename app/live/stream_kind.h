// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill {

/// First bytes of a stream that are looked at to tell what it is.
inline constexpr std::size_t StreamKindBytes = 1024;

/// What a stream is that brings no packets, by its first bytes, with the next thing to do. `head` may be empty: nothing
/// came at all.
[[nodiscard]] Error describeForeignStream(std::span<const std::uint8_t> head);

} // namespace waybill
