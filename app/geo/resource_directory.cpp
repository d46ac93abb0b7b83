// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geography.h"

#include <array>
#include <cstdlib>
#include <filesystem>

namespace waybill {

namespace fs = std::filesystem;

namespace {

bool holdsTables(const fs::path& directory)
{
    std::error_code error;
    return fs::is_regular_file(directory / "geo" / "edges.tsv", error);
}

} // namespace

std::string findResourceDirectory()
{
    const char* chosen = std::getenv("WAYBILL_RESOURCES");
    if (chosen != nullptr && *chosen != '\0') // whoever names a folder wants that one or an error, not another
        return holdsTables(chosen) ? std::string(chosen) : std::string();
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const std::array<fs::path, 2> places{program.parent_path() / ".." / "share" / "waybill",
                                         fs::path(WAYBILL_SOURCE_RESOURCES)};
    for (const fs::path& place : places) {
        if (holdsTables(place))
            return place.lexically_normal().string();
    }
    return {};
}

} // namespace waybill
