// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sample_paths.h"

#include "geo/geography.h"
#include "models/text.h"

#include <QFileInfo>

namespace waybill {

QStringList samplePaths()
{
    const QString folder = toQString(findResourceDirectory()) + QStringLiteral("/samples/");
    QStringList paths;
    for (const QString& name : {QStringLiteral("redmi-1s-before.pcapng"), QStringLiteral("redmi-1s-after.pcapng")}) {
        if (QFileInfo::exists(folder + name))
            paths.append(QFileInfo(folder + name).absoluteFilePath());
    }
    return paths;
}

} // namespace waybill
