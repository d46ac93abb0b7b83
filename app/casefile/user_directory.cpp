// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/user_directory.h"

#include <cstdlib>

namespace waybill {

namespace fs = std::filesystem;

fs::path userBaseDirectory(const char* variable, const fs::path& below)
{
    const char* chosen = std::getenv(variable);
    if (chosen != nullptr && fs::path(chosen).is_absolute()) // the specification: ignore relative ones
        return chosen;
    const char* home = std::getenv("HOME");
    return home != nullptr && fs::path(home).is_absolute() ? fs::path(home) / below : fs::path();
}

} // namespace waybill
