// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace waybill {

/// First bytes that are looked at to tell what a file is: a tar header needs 265, text a few lines.
inline constexpr std::size_t FileKindBytes = 4096;

/// What a file is that is not a capture, by its first bytes (and its name, where the format has no mark), with the next
/// thing to do. `head` is not empty. Code NotACapture, or Unsupported for capture formats that a converter reads.
[[nodiscard]] Error describeForeignFile(std::span<const std::uint8_t> head, const std::string& path);

} // namespace waybill
