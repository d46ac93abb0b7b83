// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace waybill {

/// Files of the user's own that join the bundled tables, remembered between sessions.
class UserFiles {
public:
    /// Location databases (.mmdb), which join the location sources.
    [[nodiscard]] static UserFiles locationDatabases();
    /// Rules for makers and service groups (.toml).
    [[nodiscard]] static UserFiles serviceRules();

    /// Paths that still exist, in the order they were added.
    [[nodiscard]] std::vector<std::string> load() const;
    void add(const QString& path) const;
    void clear() const;

private:
    explicit UserFiles(QString key) : m_key(std::move(key)) {}

    QString m_key; ///< of the settings
};

} // namespace waybill
