// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/user_files.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace waybill {

UserFiles UserFiles::locationDatabases()
{
    return UserFiles(QStringLiteral("locationDatabases"));
}

UserFiles UserFiles::serviceRules()
{
    return UserFiles(QStringLiteral("serviceRules"));
}

std::vector<std::string> UserFiles::load() const
{
    std::vector<std::string> paths;
    for (const QString& path : QSettings().value(m_key).toStringList()) {
        if (QFileInfo::exists(path))
            paths.push_back(QFile::encodeName(path).toStdString());
    }
    return paths;
}

void UserFiles::add(const QString& path) const
{
    QStringList paths = QSettings().value(m_key).toStringList();
    paths.removeAll(path);
    paths.append(path);
    QSettings().setValue(m_key, paths);
}

void UserFiles::clear() const
{
    QSettings().remove(m_key);
}

} // namespace waybill
