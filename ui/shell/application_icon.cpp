// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application_icon.h"

#include <QDir>

/// Q_INIT_RESOURCE has to be used outside of namespaces.
static void useIconFiles()
{
    Q_INIT_RESOURCE(waybill_icons);
}

namespace waybill {

QIcon applicationIcon()
{
    useIconFiles();
    QIcon icon;
    const QDir sizes(QStringLiteral(":/icons"));
    for (const QString& size : sizes.entryList(QDir::Files))
        icon.addFile(sizes.filePath(size));
    return icon;
}

} // namespace waybill
