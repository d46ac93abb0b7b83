// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/sleep_watch.h"

#include "base/format.h"

#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::int64_t Second = 1'000'000'000;

std::int64_t read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<std::int64_t>(time.tv_sec) * Second + time.tv_nsec;
}

std::string secondsText(std::int64_t nanoseconds)
{
    return countedText(static_cast<std::uint64_t>((std::abs(nanoseconds) + Second / 2) / Second), "second", "seconds");
}

} // namespace

ClockReading ClockReading::now() noexcept
{
    return {read(CLOCK_REALTIME), read(CLOCK_MONOTONIC), read(CLOCK_BOOTTIME)};
}

std::optional<std::string> SleepWatch::look(const ClockReading& now)
{
    const ClockReading last = std::exchange(m_last, now);
    const std::int64_t slept = (now.all - last.all) - (now.awake - last.awake);
    const std::int64_t set = (now.wall - last.wall) - (now.all - last.all);
    if (slept >= Second)
        return fmt::format("this computer slept for {} until {}: nothing was captured then", secondsText(slept),
                           toRfc3339({now.wall}));
    if (std::abs(set) >= Second)
        return fmt::format("the clock of this computer was set {} by {} at {} (new time)", set > 0 ? "forward" : "back",
                           secondsText(set), toRfc3339({now.wall}));
    return std::nullopt;
}

} // namespace waybill
