// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_line.h"

namespace waybill {

QStringList withSidesRepeated(const QStringList& arguments)
{
    QStringList result;
    QString side;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == QLatin1String("--"))
            return result + arguments.mid(i);
        const bool isOption = argument.size() > 1 && argument.startsWith(QLatin1Char('-'));
        if (isOption) {
            const bool isSide = argument == QLatin1String("--before") || argument == QLatin1String("--after");
            side = isSide ? argument : QString();
            if (isSide && i + 1 < arguments.size() && !arguments[i + 1].startsWith(QLatin1Char('-')))
                continue; // written before each of what follows
        } else if (!side.isEmpty()) {
            result << side;
        }
        result << argument;
    }
    return result;
}

} // namespace waybill
