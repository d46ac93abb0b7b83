// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace waybill {

/// Captures opened lately, kept in the user's settings; newest first. An entry is an argument as on the command line:
/// a path, or the paths of one recording joined by "+".
class RecentFiles {
public:
    /// Ten: as many as a menu shows at a glance.
    static constexpr int Limit = 10;

    [[nodiscard]] static QStringList load();
    static void add(const QString& argument);
    static void clear();
};

} // namespace waybill
