// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/message_patterns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <numbers>
#include <string_view>

namespace waybill {

namespace {

/// First parts of package names: reversed domains, and what makers use beside them.
constexpr std::array<std::string_view, 24> PackageRoots{"air",  "android", "app", "br",   "cn", "co", "com", "de",
                                                        "eu",   "fr",      "in",  "info", "io", "jp", "kr",  "me",
                                                        "miui", "mobi",    "net", "org",  "ru", "tv", "uk",  "us"};
constexpr std::size_t MostPackages = 10'000; ///< of a message; a phone has some hundred
constexpr std::size_t MostCoordinates = 64;  ///< of a message and kind: every pair of them is compared
constexpr double EarthMetres = 6'371'000;

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool isPackageLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_' || letter == '.';
}

/// Names of classes and methods begin as package names do, and go on with a capital letter, $ or (.
bool goesOn(std::string_view text, std::size_t end)
{
    return end < text.size() &&
           ((text[end] >= 'A' && text[end] <= 'Z') || text[end] == '$' || text[end] == '(' || text[end] == '@');
}

bool isPackage(std::string_view word)
{
    const std::size_t dot = word.find('.');
    return dot != std::string_view::npos && dot + 1 < word.size() && word.back() != '.' &&
           word.find("..") == std::string_view::npos && word.size() <= 128 &&
           std::find(PackageRoots.begin(), PackageRoots.end(), word.substr(0, dot)) != PackageRoots.end();
}

/// Metres between two points on a sphere (haversine).
double distance(double latitude, double longitude, double otherLatitude, double otherLongitude)
{
    const double radians = std::numbers::pi / 180;
    const double a = std::sin((otherLatitude - latitude) * radians / 2);
    const double b = std::sin((otherLongitude - longitude) * radians / 2);
    const double h = a * a + std::cos(latitude * radians) * std::cos(otherLatitude * radians) * b * b;
    return 2 * EarthMetres * std::asin(std::min(1.0, std::sqrt(h)));
}

/// Degrees that the text may mean: a number with three decimals and more, or a whole one in millionths and
/// ten-millionths. Empty where it is no such number.
std::vector<double> degreesOf(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos)
        return text.size() - point > 3 && std::abs(value) <= 180 ? std::vector{value} : std::vector<double>();
    constexpr double LeastWhole = 100'000; // a tenth of a degree in millionths
    return std::abs(value) >= LeastWhole ? std::vector{value / 1e6, value / 1e7} : std::vector<double>();
}

} // namespace

MessagePatterns::MessagePatterns(const DeviceCard& card)
{
    for (std::uint32_t i = 0; i < card.identifiers.size(); ++i) {
        const Identifier& identifier = card.identifiers[i];
        const std::size_t comma = identifier.normal.find(',');
        if (identifier.kind != IdentifierKind::Location || comma == std::string::npos)
            continue;
        Place place{0, 0, i};
        std::from_chars(identifier.normal.data(), identifier.normal.data() + comma, place.latitude);
        std::from_chars(identifier.normal.data() + comma + 1, identifier.normal.data() + identifier.normal.size(),
                        place.longitude);
        m_declared.push_back(place);
    }
}

void MessagePatterns::addLeaf(const DecodedLeaf& leaf)
{
    if (leaf.place.part != MessagePart::Header)
        takePackages(leaf);
    if (!m_declared.empty())
        takeCoordinates(leaf);
}

void MessagePatterns::takePackages(const DecodedLeaf& leaf)
{
    const std::string_view text = textOf(leaf.bytes);
    std::size_t first = 0, last = 0;
    std::set<std::string_view> here;
    for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at)) {
        std::size_t begin = at, end = at;
        while (begin > 0 && isPackageLetter(text[begin - 1]))
            --begin;
        while (end < text.size() && isPackageLetter(text[end]))
            ++end;
        const std::string_view word = text.substr(begin, end - begin);
        if (isPackage(word) && !goesOn(text, end)) {
            first = here.empty() ? begin : first;
            last = end;
            here.insert(word);
        }
        at = end;
    }
    for (const std::string_view word : here)
        if (m_packages.size() < MostPackages && !m_packages.contains(word))
            m_packages.emplace(word);
    const bool isDeeper = here.size() == m_mostPackages && leaf.chain.size() >= m_list.chain.size();
    if (here.empty() || (here.size() < m_mostPackages || (here.size() == m_mostPackages && !isDeeper)))
        return;
    m_mostPackages = here.size();
    m_list = matchOf(leaf, FindingPattern::AppList);
    m_list.begin = first;
    m_list.end = last;
}

void MessagePatterns::takeCoordinates(const DecodedLeaf& leaf)
{
    takePair(leaf);
    const std::size_t dot = leaf.fieldName.rfind('.');
    const std::string name = lowerCased(leaf.fieldName.substr(dot == std::string_view::npos ? 0 : dot + 1));
    const bool isLatitude = name.find("lat") != std::string::npos;
    const bool isLongitude = name.find("lon") != std::string::npos || name.find("lng") != std::string::npos;
    std::vector<Coordinate>& into = isLatitude ? m_latitudes : m_longitudes;
    if (isLatitude == isLongitude)
        return;
    for (const double degrees : degreesOf(textOf(leaf.bytes))) {
        m_isLimited = m_isLimited || into.size() >= MostCoordinates;
        if (into.size() >= MostCoordinates)
            return;
        into.push_back({degrees, std::string(leaf.fieldName.substr(0, dot == std::string_view::npos ? 0 : dot)),
                        matchOf(leaf, FindingPattern::Position)});
    }
}

/// Both in one text, in either order: "28.6139,77.2090".
void MessagePatterns::takePair(const DecodedLeaf& leaf)
{
    const std::string_view text = textOf(leaf.bytes);
    const std::size_t comma = text.find_first_of(",;|");
    if (comma == std::string_view::npos || text.size() > 64)
        return;
    for (const double one : degreesOf(text.substr(0, comma)))
        for (const double other : degreesOf(text.substr(comma + 1))) {
            tellIfNear(one, other, matchOf(leaf, FindingPattern::Position));
            tellIfNear(other, one, matchOf(leaf, FindingPattern::Position));
        }
}

void MessagePatterns::tellIfNear(double latitude, double longitude, const MessageMatch& from)
{
    for (const Place& place : m_declared) {
        const double metres = distance(latitude, longitude, place.latitude, place.longitude);
        const bool isKnown = std::any_of(m_near.begin(), m_near.end(), [&place](const MessageMatch& near) {
            return near.identifier == place.identifier;
        });
        if (metres > NearMetres || isKnown)
            continue;
        MessageMatch match = from;
        match.identifier = place.identifier;
        match.tier = FindingTier::Verified;
        match.chain.push_back(fmt::format("latitude and longitude, {:.0f} m from the declared place", metres));
        m_near.push_back(std::move(match));
    }
}

std::vector<MessageMatch> MessagePatterns::finish()
{
    for (const Coordinate& latitude : m_latitudes)
        for (const Coordinate& longitude : m_longitudes)
            if (latitude.parent == longitude.parent)
                tellIfNear(latitude.degrees, longitude.degrees, latitude.from);
    std::vector<MessageMatch> told = std::move(m_near);
    if (m_packages.size() >= LeastPackages) {
        m_list.chain.push_back(fmt::format("{} package names in one message", m_packages.size()));
        told.push_back(std::move(m_list));
    }
    m_packages.clear();
    m_mostPackages = 0;
    m_list = {};
    m_latitudes.clear();
    m_longitudes.clear();
    m_near.clear();
    m_isLimited = false;
    return told;
}

} // namespace waybill
