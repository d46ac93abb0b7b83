// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waybill {

namespace {

constexpr std::int64_t Ms = NsPerSecond / 1000;
constexpr std::int64_t Minute = 60 * NsPerSecond, Hour = 60 * Minute, Day = 24 * Hour;
constexpr double LongestNs = 9.2e18; ///< below what an integer of 64 bits holds
constexpr std::array<std::int64_t, 31> Steps{Ms,
                                             2 * Ms,
                                             5 * Ms,
                                             10 * Ms,
                                             20 * Ms,
                                             50 * Ms,
                                             100 * Ms,
                                             200 * Ms,
                                             500 * Ms,
                                             NsPerSecond,
                                             2 * NsPerSecond,
                                             5 * NsPerSecond,
                                             10 * NsPerSecond,
                                             15 * NsPerSecond,
                                             30 * NsPerSecond,
                                             Minute,
                                             2 * Minute,
                                             5 * Minute,
                                             10 * Minute,
                                             15 * Minute,
                                             30 * Minute,
                                             Hour,
                                             2 * Hour,
                                             3 * Hour,
                                             6 * Hour,
                                             12 * Hour,
                                             Day,
                                             2 * Day,
                                             7 * Day,
                                             30 * Day,
                                             91 * Day};

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// Within its step, in the zone's own time.
std::int64_t restOf(Timestamp time, std::int64_t step, int offsetMinutes)
{
    // Taken apart, since the sum may not be a time that can be told.
    const std::int64_t rest = (time.ns % step + (offsetMinutes * Minute) % step) % step;
    return rest < 0 ? rest + step : rest;
}

QString tickText(Timestamp at, std::int64_t step, int offsetMinutes)
{
    const bool isMidnight = restOf(at, Day, offsetMinutes) == 0;
    if (step >= Day || isMidnight) {
        const QString date = text(dateTimeText(at, offsetMinutes)); // "10 Aug 2014, 14:02:00"
        return step >= 30 * Day ? date.section(QLatin1Char(','), 0, 0) : date.section(QLatin1Char(' '), 0, 1);
    }
    return clockOfBin(at, step, offsetMinutes);
}

} // namespace

std::uint64_t TimelineScene::Bars::sum(std::size_t bin) const
{
    std::uint64_t bytes = 0;
    for (const Series& one : series)
        bytes += one.bytes[bin];
    return bytes;
}

double TimeAxis::pixelOf(Timestamp time) const
{
    const auto since = static_cast<double>(nanosecondsBetween(m_visible.from, time));
    return m_left + since / static_cast<double>(std::max<std::int64_t>(m_visible.ns(), 1)) * m_width;
}

Timestamp TimeAxis::timeAt(double x) const
{
    const double share = std::clamp((x - m_left) / std::max(m_width, 1.0), 0.0, 1.0);
    const double wanted = share * static_cast<double>(m_visible.ns());
    const auto since = static_cast<std::int64_t>(std::min(wanted, LongestNs));
    return {m_visible.from.ns + std::clamp<std::int64_t>(since, 0, std::max<std::int64_t>(m_visible.ns() - 1, 0))};
}

std::vector<TimeAxis::Tick> TimeAxis::ticks(double labelWidth, int offsetMinutes) const
{
    std::vector<Tick> ticks;
    const auto span = static_cast<double>(m_visible.ns());
    const double atLeast = span * labelWidth / std::max(m_width, 1.0);
    if (m_visible.ns() <= 0)
        return ticks;
    const auto* fits = std::find_if(Steps.begin(), Steps.end(),
                                    [atLeast](std::int64_t step) { return static_cast<double>(step) >= atLeast; });
    const std::int64_t years = static_cast<std::int64_t>(atLeast / (365.0 * static_cast<double>(Day))) + 1;
    const std::int64_t step = fits != Steps.end() ? *fits : std::min<std::int64_t>(years, 200) * 365 * Day;
    const std::int64_t rest = restOf(m_visible.from, step, offsetMinutes);
    std::int64_t into = rest == 0 ? 0 : step - rest;
    while (into < m_visible.ns()) {
        const Timestamp at{m_visible.from.ns + into};
        ticks.push_back({at, tickText(at, step, offsetMinutes)});
        if (m_visible.ns() - into <= step)
            break;
        into += step;
    }
    return ticks;
}

QString clockOfBin(Timestamp time, std::int64_t binNs, int offsetMinutes)
{
    const bool withSeconds = binNs % Minute != 0;
    const QString clock = text(clockText(time, offsetMinutes, withSeconds));
    if (binNs % NsPerSecond == 0)
        return clock;
    const std::int64_t ns = (time.ns % NsPerSecond + NsPerSecond) % NsPerSecond;
    const int digits = binNs % (100 * Ms) == 0 ? 1 : binNs % (10 * Ms) == 0 ? 2 : 3;
    const std::int64_t unit = digits == 1 ? 100 * Ms : digits == 2 ? 10 * Ms : Ms;
    return QStringLiteral("%1.%2").arg(clock).arg(ns / unit, digits, 10, QLatin1Char('0'));
}

QString timelineSpanText(const TimelineScene::Span& span, std::int64_t binNs, int offsetMinutes)
{
    const QString fromDay = text(dateText(span.from, offsetMinutes));
    const QString toDay = text(dateText(span.to, offsetMinutes));
    const bool isOneDay = fromDay == toDay;
    const QString from = clockOfBin(span.from, binNs, offsetMinutes);
    const QString to = clockOfBin(span.to, binNs, offsetMinutes);
    const QString zone = text(offsetText(offsetMinutes));
    return isOneDay ? QStringLiteral("%1–%2 %3").arg(from, to, zone)
                    : QStringLiteral("%1 %2 – %3 %4 %5").arg(fromDay, from, toDay, to, zone);
}

} // namespace waybill
