// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/time_zone.h"

#include "analysis/analysis.h"
#include "analysis/sentences.h"
#include "base/format.h"

#include <algorithm>
#include <chrono>
#include <date/tz.h>
#include <exception>
#include <fmt/format.h>

namespace waybill {

namespace {

/// Null when the system has no table.
const date::tzdb* zoneTable()
{
    try {
        const date::tzdb& table = date::get_tzdb();
        return table.zones.empty() ? nullptr : &table;
    } catch (const std::exception&) {
        return nullptr;
    }
}

const date::time_zone* zoneNamed(std::string_view name)
{
    const date::tzdb* table = name.empty() ? nullptr : zoneTable();
    if (table == nullptr)
        return nullptr;
    // Not date::locate_zone(): it throws for what is no zone, and a capture may name anything.
    const auto found =
        std::lower_bound(table->zones.begin(), table->zones.end(), name,
                         [](const date::time_zone& zone, std::string_view text) { return zone.name() < text; });
    return found == table->zones.end() || found->name() != name ? nullptr : &*found;
}

Timestamp saturated(date::sys_seconds moment)
{
    const std::int64_t seconds = moment.time_since_epoch().count();
    return seconds >= Timestamp::latest().ns / NsPerSecond ? Timestamp::latest() : Timestamp{seconds * NsPerSecond};
}

} // namespace

std::optional<ZoneClock> zoneClock(std::string_view name, Timestamp at)
{
    const date::time_zone* zone = zoneNamed(name);
    if (zone == nullptr)
        return std::nullopt;
    try {
        const std::int64_t second = at.ns / NsPerSecond - (at.ns % NsPerSecond < 0 ? 1 : 0);
        const date::sys_info clock = zone->get_info(date::sys_seconds(std::chrono::seconds(second)));
        return ZoneClock{static_cast<int>(clock.offset.count() / 60), saturated(clock.end)};
    } catch (const std::exception&) { // the zone's file is damaged or gone
        return std::nullopt;
    }
}

std::optional<RecordedTime> recordedTime(const Analysis& analysis)
{
    std::optional<RecordedTime> all;
    for (const CaptureFacts& capture : analysis.recording().captures) {
        if (capture.packets == 0 || capture.first > capture.last)
            continue;
        if (!all)
            all = RecordedTime{capture.first, capture.last};
        all->first = std::min(all->first, capture.first);
        all->last = std::max(all->last, capture.last);
    }
    if (!all && analysis.firstTime() <= analysis.lastTime())
        all = RecordedTime{analysis.firstTime(), analysis.lastTime()};
    return all;
}

CaptureZone captureZone(const Analysis& analysis)
{
    CaptureZone zone;
    for (const CaptureFacts& capture : analysis.recording().captures) {
        for (const CaptureInterface& interface : capture.interfaces) {
            if (interface.timeZone.empty() || zone.isKnown)
                continue;
            const std::optional<RecordedTime> time = recordedTime(analysis);
            const std::optional<ZoneClock> clock = zoneClock(interface.timeZone, time ? time->first : Timestamp{0});
            zone.name = zone.name.empty() || clock ? interface.timeZone : zone.name;
            if (!clock)
                continue;
            zone.isKnown = true;
            zone.offsetMinutes = clock->offsetMinutes;
            if (time && clock->until <= time->last)
                zone.changedTo = zoneClock(interface.timeZone, clock->until).value_or(*clock).offsetMinutes;
            if (zone.changedTo == zone.offsetMinutes)
                zone.changedTo.reset(); // only the zone's abbreviation changed
        }
    }
    return zone;
}

std::string captureZoneNote(const Analysis& analysis)
{
    const CaptureZone zone = captureZone(analysis);
    const std::string name = printableText(zone.name);
    if (zone.name.empty())
        return {};
    if (!zone.isKnown && zoneTable() == nullptr)
        return fmt::format("the capture names the time zone {}, but this computer has no time zone table (package "
                           "tzdata): times are in UTC",
                           name);
    if (!zone.isKnown)
        return fmt::format(
            "the capture names the time zone \"{}\", which is not in this computer's table: times are in "
            "UTC",
            name);
    if (!zone.changedTo)
        return {};
    return fmt::format("the clocks of {} changed to {} within this capture: all its times are at {}", name,
                       offsetText(*zone.changedTo), offsetText(zone.offsetMinutes));
}

int displayOffsetMinutes(const Analysis& analysis)
{
    return captureZone(analysis).offsetMinutes;
}

} // namespace waybill
