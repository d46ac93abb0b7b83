// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/location_databases.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace waybill {

namespace {

const QString Key = QStringLiteral("locationDatabases");

} // namespace

std::vector<std::string> LocationDatabases::load()
{
    std::vector<std::string> paths;
    for (const QString& path : QSettings().value(Key).toStringList()) {
        if (QFileInfo::exists(path))
            paths.push_back(QFile::encodeName(path).toStdString());
    }
    return paths;
}

void LocationDatabases::add(const QString& path)
{
    QStringList paths = QSettings().value(Key).toStringList();
    paths.removeAll(path);
    paths.append(path);
    QSettings().setValue(Key, paths);
}

void LocationDatabases::clear()
{
    QSettings().remove(Key);
}

} // namespace waybill
