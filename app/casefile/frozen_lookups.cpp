// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/frozen_lookups.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace waybill {

namespace {

std::string labelOf(const std::string& source, const std::string& date)
{
    return fmt::format("{} {}", source, date);
}

std::vector<std::string> inOrder(const std::set<std::string>& texts)
{
    return {texts.begin(), texts.end()};
}

/// Place of each location source by its name.
std::map<std::string, std::size_t> sourcesByName(const Geography& geography)
{
    std::map<std::string, std::size_t> places;
    const std::vector<GeoSource>& sources = geography.locationSources();
    for (std::size_t i = 0; i < sources.size() && i < MaxLocationSources; ++i)
        places.try_emplace(sources[i].name, i);
    return places;
}

} // namespace

std::vector<FrozenLookup> lookupsOf(const Analysis& analysis)
{
    const std::vector<GeoSource>& sources = analysis.sharedGeography()->locationSources();
    std::vector<FrozenLookup> lookups;
    for (std::uint32_t host = 0; host < analysis.hostCount(); ++host) {
        const RemoteHost& remote = analysis.host(host);
        if (remote.where.state == PlaceState::NotPublic)
            continue;
        for (std::size_t i = 0; i < sources.size() && i < MaxLocationSources; ++i)
            lookups.push_back({remote.address.toString(), sources[i].name, sources[i].date, remote.where.bySource[i]});
    }
    std::stable_sort(lookups.begin(), lookups.end(),
                     [](const FrozenLookup& a, const FrozenLookup& b) { return a.address < b.address; });
    return lookups;
}

void freeze(Case& item, const std::vector<FrozenLookup>& lookups)
{
    const auto keyOf = [](const FrozenLookup& lookup) {
        return lookup.address + '\n' + labelOf(lookup.source, lookup.sourceDate);
    };
    std::set<std::string> known;
    for (const FrozenLookup& lookup : item.lookups)
        known.insert(keyOf(lookup));
    for (const FrozenLookup& lookup : lookups) {
        if (known.insert(keyOf(lookup)).second)
            item.lookups.push_back(lookup);
    }
}

LookupComparison compareLookups(const Case& item, const Geography& geography)
{
    const std::map<std::string, std::size_t> places = sourcesByName(geography);
    std::set<std::string> then, now, notToday, changed;
    for (const GeoSource& source : geography.locationSources())
        now.insert(labelOf(source.name, source.date));
    LookupComparison comparison;
    for (const FrozenLookup& lookup : item.lookups) {
        then.insert(labelOf(lookup.source, lookup.sourceDate));
        const auto place = places.find(lookup.source);
        if (place == places.end()) {
            notToday.insert(lookup.source);
            continue;
        }
        const std::optional<IpAddress> address = IpAddress::parse(lookup.address);
        const CountryCode today = address ? geography.locate(*address).bySource[place->second] : CountryCode();
        if (today == lookup.country)
            continue;
        comparison.changes.push_back({lookup.address, lookup.source, lookup.country, today});
        changed.insert(lookup.address);
    }
    comparison.then = inOrder(then);
    comparison.now = inOrder(now);
    comparison.notToday = inOrder(notToday);
    comparison.changedAddresses = changed.size();
    return comparison;
}

std::string newerTablesText(const LookupComparison& comparison)
{
    if (comparison.then.empty() || !comparison.hasNewerTables())
        return {};
    std::string text = fmt::format("computed with tables of {}; the tables of today change {}",
                                   printableText(fmt::format("{}", fmt::join(comparison.then, ", "))),
                                   countedText(comparison.changedAddresses, "address", "addresses"));
    if (!comparison.notToday.empty())
        text += fmt::format("; not loaded today, so not compared: {}",
                            printableText(fmt::format("{}", fmt::join(comparison.notToday, ", "))));
    return text;
}

} // namespace waybill
