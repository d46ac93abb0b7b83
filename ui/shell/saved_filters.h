// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace waybill {

/// Filters that the user applied lately and those kept under a name, in the user's settings. They may say what somebody
/// looked for, so both can be forgotten.
class SavedFilters {
public:
    static constexpr int MostRecent = 20;
    struct Entry {
        QString name, expression;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// Newest first, each once.
    [[nodiscard]] static QStringList recent();
    static void addRecent(const QString& expression);
    static void forgetRecent();
    /// By name.
    [[nodiscard]] static std::vector<Entry> saved();
    /// Takes the place of one with the same name.
    static void save(const Entry& entry);
    static void remove(const QString& name);
};

} // namespace waybill
