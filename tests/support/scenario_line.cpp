// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_line.h"

#include <array>
#include <charconv>
#include <cmath>

namespace waybill::test::scenario {

namespace {

struct Unit {
    std::string_view name;
    double factor;
};
constexpr std::array TimeUnits = {Unit{"ms", 0.001}, Unit{"s", 1}, Unit{"min", 60}, Unit{"h", 3600}, Unit{"d", 86'400}};
constexpr std::array SizeUnits = {Unit{"B", 1}, Unit{"kB", 1000}, Unit{"MB", 1e6}};
constexpr double LongestTime = 400 * 86'400.0; // no capture runs for longer than a year and a month
constexpr double LargestSize = 100e6;          // all packets of a run are held in memory

template <std::size_t Count>
const Unit* unitOf(const std::array<Unit, Count>& units, std::string_view name)
{
    for (const Unit& unit : units) {
        if (unit.name == name)
            return &unit;
    }
    return nullptr;
}

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\r';
}

std::string quoted(const std::string& text)
{
    return "'" + text + "'";
}

} // namespace

Line::Line(std::size_t number, std::string_view text) : m_number(number)
{
    cut(text);
}

void Line::cut(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && text[at] != '#') {
        if (isBlank(text[at])) {
            ++at;
        } else if (text[at] == '"') {
            const std::size_t end = text.find('"', at + 1);
            if (end == std::string_view::npos)
                refuse("a quotation mark is not closed");
            m_words.push_back({std::string(text.substr(at + 1, end - at - 1)), true});
            at = end + 1;
        } else {
            const std::size_t end =
                text[at] == ',' ? at + 1 : std::min(text.find_first_of(" \t\r,\"#", at), text.size());
            m_words.push_back({std::string(text.substr(at, end - at)), false});
            at = end;
        }
    }
}

void Line::refuse(const std::string& message) const
{
    throw Refusal{m_number, message};
}

bool Line::accept(std::string_view keyword)
{
    if (atEnd() || m_words[m_at].isQuoted || m_words[m_at].text != keyword)
        return false;
    ++m_at;
    return true;
}

void Line::expect(std::string_view keyword)
{
    if (!accept(keyword))
        refuse("'" + std::string(keyword) + "' is missing" + (atEnd() ? "" : " before " + quoted(m_words[m_at].text)));
}

void Line::expectEnd()
{
    if (!atEnd())
        refuse("nothing is known about " + quoted(m_words[m_at].text) + " here");
}

std::string Line::takeWord(std::string_view what)
{
    if (atEnd() || (m_words[m_at].text == "," && !m_words[m_at].isQuoted))
        refuse(std::string(what) + " is missing");
    return m_words[m_at++].text;
}

double Line::takeNumber(std::string_view what)
{
    const std::string word = takeWord(what);
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value, std::chars_format::fixed);
    if (error != std::errc() || !std::isfinite(value) || value < 0)
        refuse(quoted(word) + " is no " + std::string(what.substr(what.find(' ') + 1)));
    if (end != word.data() + word.size()) // what is written close behind, as in "10min", stands for a word of its own
        m_words[--m_at].text = std::string(end, word.data() + word.size());
    return value;
}

std::uint64_t Line::takeCount(std::string_view what, std::uint64_t largest)
{
    const double value = takeNumber(what);
    if (value != std::floor(value) || value > static_cast<double>(largest))
        refuse(std::string(what) + " must be a whole number up to " + std::to_string(largest));
    return static_cast<std::uint64_t>(value);
}

double Line::takeTime()
{
    const double value = takeNumber("a time");
    if (value == 0 && (atEnd() || unitOf(TimeUnits, m_words[m_at].text) == nullptr))
        return 0;
    const std::string name = takeWord("a unit of time (ms, s, min, h, d)");
    const Unit* unit = unitOf(TimeUnits, name);
    if (unit == nullptr)
        refuse(quoted(name) + " is no unit of time (ms, s, min, h, d)");
    if (value * unit->factor > LongestTime)
        refuse("a time is longer than 400 days");
    return value * unit->factor;
}

std::uint32_t Line::takeSize()
{
    const double value = takeNumber("a size");
    const std::string name = takeWord("a unit of size (B, kB, MB)");
    const Unit* unit = unitOf(SizeUnits, name);
    if (unit == nullptr)
        refuse(quoted(name) + " is no unit of size (B, kB, MB)");
    if (value * unit->factor > LargestSize)
        refuse("a size is above 100 MB");
    return static_cast<std::uint32_t>(value * unit->factor);
}

double Line::takeRate()
{
    const double value = takeNumber("a rate");
    if (accept("/h"))
        return value;
    expect("/d");
    return value / 24;
}

double Line::takeShare(double largest)
{
    const double value = takeNumber("a share");
    expect("%");
    if (value > largest * 100)
        refuse("a share is above " + std::to_string(std::lround(largest * 100)) + " %");
    return value / 100;
}

bool Line::takeYesNo()
{
    if (accept("yes"))
        return true;
    expect("no");
    return false;
}

IpAddress Line::takeAddress()
{
    const std::string word = takeWord("an address");
    const auto address = IpAddress::parse(word);
    if (!address)
        refuse(quoted(word) + " is no IP address");
    return *address;
}

void Line::takeList(const std::function<void()>& takeOne)
{
    takeOne();
    while (accept(","))
        takeOne();
}

} // namespace waybill::test::scenario
