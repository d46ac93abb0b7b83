// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/step_time.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t FewestEpochDigits = 9; // since 1973; shorter numbers are something else

// Each of these is the usual name of zones in several countries (CST: Beijing, Havana, Chicago).
constexpr std::array<std::string_view, 14> OtherZones{"IST", "CST", "CDT", "EST", "EDT", "PST", "PDT",
                                                      "BST", "AST", "MST", "SST", "GST", "ECT", "AMT"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Reads from the front of a text; what does not fit is not consumed.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] std::size_t at() const { return m_at; }
    void moveTo(std::size_t at) { m_at = at; }
    void skip(std::size_t count = 1) { m_at = std::min(m_at + count, m_text.size()); }
    bool accept(std::string_view anyOf)
    {
        if (peek() == '\0' || anyOf.find(peek()) == std::string_view::npos)
            return false;
        skip();
        return true;
    }
    /// That many digits, at most: empty when there are fewer than `least`.
    std::string_view digits(std::size_t least, std::size_t most)
    {
        std::size_t count = 0;
        while (count < most && isDigit(peek(count)))
            ++count;
        if (count < least)
            return {};
        const std::string_view found = m_text.substr(m_at, count);
        skip(count);
        return found;
    }
    bool acceptWord(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word || isWord(peek(word.size())))
            return false;
        skip(word.size());
        return true;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// The parts of a time as they were written.
struct Written {
    std::string date; ///< "2014-08-10"; empty: none
    int hour = -1;
    std::string minute, second = "00", fraction = "0";
    bool hasSeconds = false;
    std::string zone; ///< "Z", "+05:30"; empty: none
};

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// "10/08/2014", "10.8.14": day and month in an order that depends on the country, or a time with dots.
bool isOtherDate(Cursor in)
{
    constexpr std::string_view Marks = "./-";
    return !in.digits(1, 2).empty() && in.accept(Marks) && !in.digits(1, 2).empty() && in.accept(Marks) &&
           !in.digits(2, 4).empty() && !isWord(in.peek());
}

/// "2014-08-10" or "2014/8/10".
bool readDate(Cursor& in, Written& out)
{
    Cursor ahead = in;
    const std::string_view year = ahead.digits(4, 4);
    const char mark = ahead.peek();
    if (year.empty() || !ahead.accept("-/"))
        return false;
    const std::string_view month = ahead.digits(1, 2);
    if (month.empty() || !ahead.accept(std::string_view(&mark, 1)))
        return false;
    const std::string_view day = ahead.digits(1, 2);
    if (day.empty() || isDigit(ahead.peek()))
        return false;
    out.date = fmt::format("{}-{:02}-{:02}", year, number(month), number(day));
    in = ahead;
    return true;
}

/// "am" or "p.m." behind a time; '\0': neither.
char readHalfOfDay(Cursor& in)
{
    Cursor ahead = in;
    (void)ahead.accept(" ");
    const char half = lower(ahead.peek());
    if (half != 'a' && half != 'p')
        return '\0';
    ahead.skip();
    const bool isDotted = ahead.accept(".");
    if (!ahead.accept("mM") || isWord(ahead.peek()))
        return '\0';
    if (isDotted)
        (void)ahead.accept(".");
    in = ahead;
    return half;
}

/// "14:02", "14:02:10.25", "2:02 pm". False: no time stands there. An hour that does not exist stays as it is written.
bool readClock(Cursor& in, Written& out)
{
    Cursor ahead = in;
    const std::string_view hour = ahead.digits(1, 2);
    if (hour.empty() || !ahead.accept(":"))
        return false;
    const std::string_view minute = ahead.digits(2, 2);
    if (minute.empty())
        return false;
    out.hour = number(hour);
    out.minute = minute;
    if (ahead.peek() == ':' && isDigit(ahead.peek(1))) {
        ahead.skip();
        out.second = ahead.digits(1, 2);
        out.hasSeconds = true;
        if ((ahead.peek() == '.' || ahead.peek() == ',') && isDigit(ahead.peek(1))) {
            ahead.skip();
            out.fraction = ahead.digits(1, std::string_view::npos);
        }
    }
    if (const char half = readHalfOfDay(ahead); half != '\0') {
        const bool isReal = out.hour >= 1 && out.hour <= 12;
        out.hour = isReal ? out.hour % 12 + (half == 'p' ? 12 : 0) : 99; // 99: refused like any other hour
    }
    in = ahead;
    return true;
}

/// "+05:30" or "-0530". False: none.
bool readOffset(Cursor& in, Written& out)
{
    Cursor ahead = in;
    const char sign = ahead.peek();
    if (!ahead.accept("+-"))
        return false;
    const std::string_view hours = ahead.digits(2, 2);
    (void)ahead.accept(":");
    const std::string_view minutes = hours.empty() ? std::string_view() : ahead.digits(2, 2);
    if (minutes.empty() || isWord(ahead.peek()) || ahead.peek() == ':')
        return false;
    out.zone = fmt::format("{}{}:{}", sign, hours, minutes);
    in = ahead;
    return true;
}

/// What stands behind a time and says where it is from. The sentence part that refuses it; empty: fine, or nothing.
std::string readZone(Cursor& in, Written& out)
{
    Cursor ahead = in;
    (void)ahead.accept(" ");
    for (const std::string_view zone : OtherZones) {
        if (!ahead.acceptWord(zone))
            continue;
        in = ahead;
        return fmt::format("has the zone {}, which several countries use; write it like +05:30", zone);
    }
    if (ahead.acceptWord("Z") || ahead.acceptWord("z") || ahead.acceptWord("UTC") || ahead.acceptWord("GMT")) {
        out.zone = "Z";
        in = ahead;
        if (readOffset(ahead, out)) // "UTC+05:30"
            in = ahead;
        return {};
    }
    const bool isMinus = ahead.peek() == '-';
    if (!readOffset(ahead, out))
        return {};
    in = ahead;
    if (isMinus && !out.hasSeconds)
        return "can be a span of time or a time with its zone; write the seconds, 14:02:00-05:00";
    return {};
}

/// The number of characters of the word that a refusal quotes.
std::size_t wordLength(std::string_view text)
{
    const std::size_t end = text.find_first_of(" \t,;");
    return end == std::string_view::npos ? text.size() : end;
}

StepTime refuse(std::size_t length, std::string why)
{
    StepTime result;
    result.length = length;
    result.refused = std::move(why);
    return result;
}

StepTime epochAt(std::string_view text)
{
    Cursor in(text);
    if (in.digits(FewestEpochDigits, std::string_view::npos).empty())
        return {};
    if (in.peek() == '.' && isDigit(in.peek(1))) {
        in.skip();
        (void)in.digits(1, std::string_view::npos);
    }
    if (isWord(in.peek()))
        return {};
    StepTime result;
    result.length = in.at();
    result.hasDate = true;
    result.time = parseTimestamp(text.substr(0, in.at()));
    if (!result.time)
        result.refused = "is no number of seconds since 1970";
    return result;
}

} // namespace

StepTime stepTimeAt(std::string_view text, const DayAndZone& assumed)
{
    if (isOtherDate(Cursor(text)))
        return refuse(wordLength(text), "can be read as several dates; write it as 2014-08-10");
    Cursor in(text);
    Written written;
    StepTime result;
    result.hasDate = readDate(in, written);
    if (result.hasDate) {
        (void)in.accept("Tt,");
        while (in.accept(" \t")) {
        }
    }
    if (!readClock(in, written)) {
        if (!result.hasDate)
            return epochAt(text);
        return refuse(wordLength(text), "has a date but no time of day");
    }
    if (std::string wrong = readZone(in, written); !wrong.empty())
        return refuse(in.at(), std::move(wrong));
    if (isWord(in.peek()) || (in.peek() == ':' && isDigit(in.peek(1))))
        return refuse(wordLength(text), "is not a time");
    if (!result.hasDate && !assumed.day)
        return refuse(in.at(), "has no date; say which day it was");
    if (!result.hasDate)
        written.date = dateText(*assumed.day, assumed.utcOffsetMinutes);
    if (written.zone.empty())
        written.zone = fmt::format("{}{:02}:{:02}", assumed.utcOffsetMinutes < 0 ? '-' : '+',
                                   std::abs(assumed.utcOffsetMinutes) / 60, std::abs(assumed.utcOffsetMinutes) % 60);
    result.length = in.at();
    const bool isRealClock = written.hour <= 23 && written.minute <= "59" && number(written.second) <= 59;
    if (isRealClock)
        result.time = parseTimestamp(fmt::format("{}T{:02}:{}:{:02}.{}{}", written.date, written.hour, written.minute,
                                                 number(written.second), written.fraction, written.zone));
    if (!result.time)
        result.refused = "is a time that does not exist";
    return result;
}

} // namespace waybill
