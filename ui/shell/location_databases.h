// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class QString;

namespace waybill {

/// The user's own location databases (.mmdb), remembered between sessions; they join the bundled location sources.
struct LocationDatabases {
    /// Paths that still exist, in the order they were added.
    [[nodiscard]] static std::vector<std::string> load();
    static void add(const QString& path);
    static void clear();
};

} // namespace waybill
