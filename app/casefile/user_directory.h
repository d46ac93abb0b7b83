// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace waybill {

/// A base folder of the user by the XDG Base Directory specification 0.8: what `variable` ("XDG_DATA_HOME") names when
/// it is absolute, else `below` ($HOME/.local/share); empty when neither can be told.
[[nodiscard]] std::filesystem::path userBaseDirectory(const char* variable, const std::filesystem::path& below);

} // namespace waybill
