// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/new_since.h"

#include "models/text.h"

#include <QCoreApplication>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("NewSince", text);
}

/// RFC 3339 in UTC: exact to the nanosecond, and the same in every zone.
QString filterTime(Timestamp time)
{
    return toQString(toRfc3339(time));
}

} // namespace

QString newTag()
{
    return tr("new");
}

QString newWords(const NewSince& since, Timestamp first, int offsetMinutes, bool isLookup)
{
    const QString when = timeShown(first, offsetMinutes), after = clockShown(since.time, offsetMinutes);
    if (since.marker.isEmpty())
        return (isLookup ? tr("new: first looked up at %1, after %2") : tr("new: first contact at %1, after %2"))
            .arg(when, after);
    return (isLookup ? tr("new: first looked up at %1, after “%2” at %3")
                     : tr("new: first contact at %1, after “%2” at %3"))
        .arg(when, since.marker, after);
}

QString newSinceShown(const NewSince& since, int offsetMinutes)
{
    const QString after = clockShown(since.time, offsetMinutes);
    return since.marker.isEmpty() ? tr("New since %1").arg(after) : tr("New since “%1”, %2").arg(since.marker, after);
}

bool isNew(const Analysis& analysis, FlowId flow, const NewSince& since)
{
    return analysis.flow(flow).began >= since.time;
}

QString newFlowsExpression(const NewSince& since)
{
    return QStringLiteral("start >= \"%1\"").arg(filterTime(since.time));
}

QString newDestinationsExpression(const NewSince& since)
{
    return QStringLiteral("destination.first >= \"%1\"").arg(filterTime(since.time));
}

} // namespace waybill
