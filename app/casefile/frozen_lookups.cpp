// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/frozen_lookups.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <unordered_map>

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

std::string keyOf(const FrozenLookup& lookup)
{
    return lookup.address + '\n' + lookup.source;
}

std::string datedKey(const FrozenLookup& lookup)
{
    return keyOf(lookup) + '\n' + lookup.sourceDate;
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
        for (std::size_t i = 0; i < sources.size() && i < MaxLocationSources; ++i) {
            if (analysis.geography().isAsked(remote.address, i))
                lookups.push_back(
                    {remote.address.toString(), sources[i].name, sources[i].date, remote.where.bySource[i]});
        }
    }
    std::stable_sort(lookups.begin(), lookups.end(),
                     [](const FrozenLookup& a, const FrozenLookup& b) { return a.address < b.address; });
    return lookups;
}

void freeze(Case& item, const std::vector<FrozenLookup>& lookups)
{
    std::unordered_map<std::string, std::size_t> known; // address, source and date → place
    std::unordered_map<std::string, std::size_t> last;  // address and source → place
    for (std::size_t i = 0; i < item.lookups.size(); ++i) {
        known[datedKey(item.lookups[i])] = i;
        last[keyOf(item.lookups[i])] = i;
    }
    std::vector<FrozenLookup> added;
    std::set<std::size_t> moved;
    for (const FrozenLookup& lookup : lookups) {
        const auto [at, isNew] = known.try_emplace(datedKey(lookup), item.lookups.size() + added.size());
        if (isNew)
            added.push_back(lookup);
        else if (at->second < item.lookups.size() && last[keyOf(lookup)] != at->second &&
                 moved.insert(at->second).second)
            added.push_back(item.lookups[at->second]);
    }
    std::vector<FrozenLookup> kept;
    for (std::size_t i = 0; i < item.lookups.size(); ++i) {
        if (moved.count(i) == 0)
            kept.push_back(std::move(item.lookups[i]));
    }
    item.lookups = std::move(kept);
    item.lookups.insert(item.lookups.end(), added.begin(), added.end());
}

std::vector<const FrozenLookup*> lookupsInUse(const Case& item)
{
    std::unordered_map<std::string, const FrozenLookup*> last;
    for (const FrozenLookup& lookup : item.lookups)
        last[keyOf(lookup)] = &lookup;
    std::vector<const FrozenLookup*> inUse;
    for (const auto& [key, lookup] : last)
        inUse.push_back(lookup);
    std::sort(inUse.begin(), inUse.end());
    return inUse;
}

LookupComparison compareLookups(const Case& item, const Geography& geography)
{
    const std::map<std::string, std::size_t> places = sourcesByName(geography);
    std::set<std::string> then, now, asked, notToday, notThen, changed;
    for (const GeoSource& source : geography.locationSources())
        now.insert(labelOf(source.name, source.date));
    LookupComparison comparison;
    for (const FrozenLookup* const inUse : lookupsInUse(item)) {
        const FrozenLookup& lookup = *inUse;
        then.insert(labelOf(lookup.source, lookup.sourceDate));
        asked.insert(lookup.source);
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
    for (const GeoSource& source : geography.locationSources()) {
        if (asked.count(source.name) == 0)
            notThen.insert(source.name);
    }
    comparison.then = inOrder(then);
    comparison.now = inOrder(now);
    comparison.notToday = inOrder(notToday);
    comparison.notThen = inOrder(notThen);
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
    if (!comparison.notThen.empty())
        text +=
            fmt::format("; not asked then: {}", printableText(fmt::format("{}", fmt::join(comparison.notThen, ", "))));
    return text;
}

} // namespace waybill
