// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/split_facts.h"

#include "base/format.h"
#include "models/text.h"
#include "models/time_entry.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Split", text);
}

/// "2014-08-10 06:47:00 UTC".
QString momentShown(Timestamp time, int offsetMinutes)
{
    const Timestamp second{time.ns - (time.ns % NsPerSecond + NsPerSecond) % NsPerSecond};
    return timeEntryText(second, offsetMinutes) + QLatin1Char(' ') + toQString(offsetText(offsetMinutes));
}

} // namespace

SplitFacts splitFacts(const Analysis& analysis, const std::vector<CountryCode>& watchList, const StopFlag& stop)
{
    SplitFacts facts;
    facts.bins = timelineBins(analysis, watchList);
    if (!stop.load(std::memory_order_relaxed))
        facts.chapters = chaptersOf(analysis);
    if (!stop.load(std::memory_order_relaxed))
        facts.updates = updateBoundaries(analysis);
    if (!stop.load(std::memory_order_relaxed))
        facts.restarts = restarts(analysis);
    return facts;
}

QString updateShown(const UpdateBoundary& update, int offsetMinutes)
{
    const QString when = momentShown(update.split, offsetMinutes);
    const bool hasBuilds = !update.buildBefore.empty() && !update.buildAfter.empty();
    QStringList lines{hasBuilds ? tr("An update at %1: the build changed from %2 to %3.")
                                      .arg(when, shownText(update.buildBefore), shownText(update.buildAfter))
                                : tr("An update at %1.").arg(when)};
    for (const UpdateBoundary::Reason& reason : update.reasons)
        lines << (reason.frame == 0 ? tr("– %1").arg(shownText(reason.text))
                                    : tr("– %1 (packet %2)").arg(shownText(reason.text), countShown(reason.frame)));
    return lines.join(QLatin1Char('\n'));
}

QString splitShown(const SplitPlan& plan, Timestamp at, int offsetMinutes)
{
    QString text = tr("“%1” on %2 keeps what is before %3 (%4). A new run on %5 takes what is from then on (%6), with "
                      "the same conditions; correct them where the update changed them.")
                       .arg(plan.run, plan.keepsSide, momentShown(at, offsetMinutes),
                            toQString(durationText(nanosecondsBetween(plan.first, at))), plan.newSide,
                            toQString(durationText(nanosecondsBetween(at, plan.last))));
    if (plan.stepsMoved > 0)
        text += QLatin1Char(' ') +
                tr("%1 noted from then on go along.").arg(toQString(countedText(plan.stepsMoved, "step", "steps")));
    return text + QLatin1Char(' ') + tr("The capture file is not touched.");
}

QString whyNoSplit(const SplitPlan& plan, Timestamp at, int offsetMinutes)
{
    if (at > plan.first && at <= plan.last)
        return {};
    return tr("%1 lies outside the run, which lasts from %2 to %3.")
        .arg(momentShown(at, offsetMinutes), momentShown(plan.first, offsetMinutes),
             momentShown(plan.last, offsetMinutes));
}

} // namespace waybill
