// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recent_files.h"

#include <QSettings>

namespace waybill {

namespace {

const auto Key = QStringLiteral("recentCaptures");

} // namespace

QStringList RecentFiles::load()
{
    return QSettings().value(Key).toStringList();
}

void RecentFiles::add(const QString& argument)
{
    QStringList files = load();
    files.removeAll(argument);
    files.prepend(argument);
    QSettings().setValue(Key, files.mid(0, Limit));
}

void RecentFiles::clear()
{
    QSettings().remove(Key);
}

} // namespace waybill
