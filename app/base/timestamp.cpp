// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include "base/wording.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace waybill {

namespace {

struct Broken {
    int year;
    unsigned month, day;
    int hour, minute, second;
    std::int64_t nanosecond;
};

Broken breakDown(Timestamp time, int offsetMinutes)
{
    using namespace std::chrono;
    std::int64_t seconds_ = time.ns / NsPerSecond;
    std::int64_t rest = time.ns % NsPerSecond;
    if (rest < 0) {
        rest += NsPerSecond;
        --seconds_;
    }
    const sys_seconds local{seconds{seconds_ + std::int64_t{offsetMinutes} * 60}};
    const sys_days day = floor<days>(local);
    const year_month_day date{day};
    const hh_mm_ss clock{local - day};
    return {int{date.year()},
            unsigned{date.month()},
            unsigned{date.day()},
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count()),
            rest};
}

constexpr std::array<std::string_view, 12> MonthNames{phrase("Jan"), phrase("Feb"), phrase("Mar"), phrase("Apr"),
                                                      phrase("May"), phrase("Jun"), phrase("Jul"), phrase("Aug"),
                                                      phrase("Sep"), phrase("Oct"), phrase("Nov"), phrase("Dec")};

/// Reads fixed-width decimal fields from the front of a text; sticky failure.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}
    int digits(std::size_t count)
    {
        int value = 0;
        if (m_rest.size() < count) {
            m_ok = false;
            return 0;
        }
        for (const char c : m_rest.substr(0, count)) {
            m_ok = m_ok && c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return m_ok ? value : 0;
    }
    bool accept(std::string_view anyOf)
    {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_last = m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }
    void expect(std::string_view anyOf) { m_ok = accept(anyOf) && m_ok; }
    std::int64_t fraction()
    {
        std::int64_t value = 0;
        std::int64_t unit = NsPerSecond / 10;
        bool any = false;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            value += (m_rest.front() - '0') * unit;
            unit /= 10;
            any = true;
            m_rest.remove_prefix(1);
        }
        m_ok = m_ok && any;
        return value;
    }
    [[nodiscard]] char last() const { return m_last; }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    char m_last = 0;
    bool m_ok = true;
};

std::optional<Timestamp> parseEpochSeconds(std::string_view text)
{
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), seconds);
    if (error != std::errc() || end != whole.data() + whole.size() || seconds < -9'000'000'000 ||
        seconds > 9'000'000'000)
        return std::nullopt;
    std::int64_t fraction = 0;
    if (dot != std::string_view::npos) {
        Scanner scanner(text.substr(dot + 1));
        fraction = scanner.fraction();
        if (!scanner.ok() || !scanner.atEnd())
            return std::nullopt;
    }
    return Timestamp{seconds * NsPerSecond + (text.front() == '-' ? -fraction : fraction)};
}

int parseOffsetMinutes(Scanner& scanner)
{
    if (scanner.atEnd() || scanner.accept("Zz"))
        return 0;
    scanner.expect("+-");
    const int sign = scanner.last() == '-' ? -1 : 1;
    const int hours = scanner.digits(2);
    (void)scanner.accept(":");
    return sign * (hours * 60 + scanner.digits(2));
}

} // namespace

std::int64_t nanosecondsBetween(Timestamp earlier, Timestamp later) noexcept
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(later.ns, earlier.ns, &difference))
        return later.ns > earlier.ns ? std::numeric_limits<std::int64_t>::max()
                                     : std::numeric_limits<std::int64_t>::min();
    return difference;
}

std::string toRfc3339(Timestamp time)
{
    const Broken b = breakDown(time, 0);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:09}Z", b.year, b.month, b.day, b.hour, b.minute, b.second,
                       b.nanosecond);
}

std::optional<Timestamp> parseTimestamp(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    if (text.size() < 10 || text[4] != '-')
        return parseEpochSeconds(text);
    Scanner scanner(text);
    const int year = scanner.digits(4);
    scanner.expect("-");
    const int month = scanner.digits(2);
    scanner.expect("-");
    const int day = scanner.digits(2);
    int hour = 0, minute = 0, second = 0, offset = 0;
    std::int64_t fraction = 0;
    if (!scanner.atEnd()) {
        scanner.expect("Tt ");
        hour = scanner.digits(2);
        scanner.expect(":");
        minute = scanner.digits(2);
        if (scanner.accept(":"))
            second = scanner.digits(2);
        if (scanner.accept("."))
            fraction = scanner.fraction();
        offset = parseOffsetMinutes(scanner);
    }
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!scanner.ok() || !scanner.atEnd() || !date.ok() || year < 1678 || year > 2261 || hour > 23 || minute > 59 ||
        second > 60 || std::abs(offset) > 18 * 60)
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days{date}.time_since_epoch().count();
    const std::int64_t seconds = days * 86400 + (hour * 60 + minute - offset) * 60 + second;
    return Timestamp{seconds * NsPerSecond + fraction};
}

std::string dateTimeText(Timestamp time, int offsetMinutes)
{
    const Broken b = breakDown(time, offsetMinutes);
    return say("{} {} {}, {:02}:{:02}:{:02}", b.day, said(MonthNames[b.month - 1]), b.year, b.hour, b.minute, b.second);
}

std::string dateText(Timestamp time, int offsetMinutes)
{
    const Broken b = breakDown(time, offsetMinutes);
    return fmt::format("{:04}-{:02}-{:02}", b.year, b.month, b.day);
}

std::string clockText(Timestamp time, int offsetMinutes, bool withSeconds)
{
    const Broken b = breakDown(time, offsetMinutes);
    return withSeconds ? fmt::format("{:02}:{:02}:{:02}", b.hour, b.minute, b.second)
                       : fmt::format("{:02}:{:02}", b.hour, b.minute);
}

std::string offsetText(int offsetMinutes)
{
    if (offsetMinutes == 0)
        return "UTC";
    const int absolute = std::abs(offsetMinutes);
    return fmt::format("UTC{}{:02}:{:02}", offsetMinutes < 0 ? '-' : '+', absolute / 60, absolute % 60);
}

} // namespace waybill
