// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/frozen_geography.h"

#include "casefile/frozen_lookups.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace waybill {

namespace {

/// Place of a lookup's source and date among those that have one; a new place for a new one while there is room.
std::optional<std::size_t> placeOf(const FrozenLookup& lookup, std::vector<GeoSource>& sources)
{
    const auto known = std::find_if(sources.begin(), sources.end(), [&lookup](const GeoSource& source) {
        return source.name == lookup.source && source.date == lookup.sourceDate;
    });
    if (known != sources.end())
        return static_cast<std::size_t>(known - sources.begin());
    if (sources.size() >= MaxEarlierSources)
        return std::nullopt;
    GeoSource source;
    source.name = lookup.source;
    source.date = lookup.sourceDate;
    sources.push_back(std::move(source));
    return sources.size() - 1;
}

} // namespace

std::shared_ptr<const Geography> frozenGeography(const Case& item, std::shared_ptr<const Geography> today)
{
    EarlierAnswers earlier;
    std::unordered_map<IpAddress, std::size_t> rows;
    std::vector<const FrozenLookup*> lookups = lookupsInUse(item);
    std::reverse(lookups.begin(), lookups.end()); // what was frozen last gets a place first
    for (const FrozenLookup* lookup : lookups) {
        const std::optional<IpAddress> address = IpAddress::parse(lookup->address);
        const auto place = address ? placeOf(*lookup, earlier.sources) : std::nullopt;
        if (!place)
            continue;
        const auto [at, isNew] = rows.try_emplace(*address, earlier.rows.size());
        if (isNew)
            earlier.rows.emplace_back().address = *address;
        EarlierAnswers::Row& row = earlier.rows[at->second];
        row.bySource[*place] = lookup->country;
        row.asked = static_cast<std::uint8_t>(row.asked | 1U << *place);
    }
    return earlier.rows.empty() ? today : Geography::withEarlier(today, earlier);
}

} // namespace waybill
