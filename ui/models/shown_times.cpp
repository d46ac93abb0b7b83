// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shown_times.h"

#include "analysis/sentences.h"
#include "analysis/time_zone.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ShownTimes", text);
}

QString captureZoneText(const Analysis& analysis)
{
    if (const std::string note = captureZoneNote(analysis); !note.empty())
        return toQString(note);
    const CaptureZone zone = captureZone(analysis);
    return zone.name.empty() ? tr("the capture names no time zone")
                             : tr("as the capture says, %1").arg(shownText(zone.name));
}

QString computerZoneText(const Analysis& analysis, int offset)
{
    const std::optional<RecordedTime> time = recordedTime(analysis);
    const int later = time ? computerOffsetMinutes(time->last) : offset;
    return later == offset ? tr("this computer’s time at the time of the capture")
                           : tr("this computer’s time; its clocks changed to %1 within this capture: all its times "
                                "are at %2")
                                 .arg(toQString(offsetText(later)), toQString(offsetText(offset)));
}

} // namespace

int computerOffsetMinutes(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ns / 1'000'000, Qt::LocalTime).offsetFromUtc() / 60;
}

int shownOffsetMinutes(const Analysis& analysis, TimesIn times)
{
    switch (times) {
    case TimesIn::Utc: return 0;
    case TimesIn::Computer: {
        const std::optional<RecordedTime> time = recordedTime(analysis);
        return time ? computerOffsetMinutes(time->first) : 0;
    }
    case TimesIn::Capture: break;
    }
    return displayOffsetMinutes(analysis);
}

QString shownZoneText(const Analysis& analysis, TimesIn times)
{
    const int offset = shownOffsetMinutes(analysis, times);
    QString why;
    switch (times) {
    case TimesIn::Utc: why = tr("chosen for all captures"); break;
    case TimesIn::Computer: why = computerZoneText(analysis, offset); break;
    case TimesIn::Capture: why = captureZoneText(analysis); break;
    }
    return tr("%1 (%2)").arg(toQString(offsetText(offset)), why);
}

} // namespace waybill
