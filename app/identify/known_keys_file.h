// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/known_keys.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Reads keys of public record (TOML 1.0): [[key]] with name, key (16 characters or 32 hexadecimal digits), iv (the
/// same; MIUI's when it is left out) and source, where it was published. Fails with Corrupt, `path`, and a message that
/// names the line and what was expected there; a file without any key is an error too. A message never holds a key.
[[nodiscard]] Result<std::vector<KnownKey>> readKnownKeys(std::string_view toml, const std::string& path);

} // namespace waybill
