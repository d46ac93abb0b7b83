// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/subject_keys.h"

#include "analysis/sentences.h"
#include "analysis/traffic.h"
#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

Place placeOf(const Where& where)
{
    Place place;
    place.countries = candidateCountries(where);
    std::sort(place.countries.begin(), place.countries.end());
    switch (where.state) {
    case PlaceState::Edge: place.kind = Place::Kind::Edge; break;
    case PlaceState::Corrected: // the analyst is as sure
    case PlaceState::Agreed: place.kind = Place::Kind::Country; break;
    case PlaceState::OneSource: place.kind = Place::Kind::OneSource; break;
    case PlaceState::Disputed: place.kind = Place::Kind::Disputed; break;
    case PlaceState::NotPublic:
    case PlaceState::Unplaced: place.kind = Place::Kind::Unplaced; break;
    }
    return place;
}

std::string operatorText(const Geography& geography, std::uint32_t asn)
{
    const std::string name = printableText(geography.operatorName(asn));
    return name.empty() ? fmt::format("AS{}", asn) : fmt::format("AS{} {}", asn, name);
}

SubjectKeys::SubjectKeys(const Analysis& analysis) : m_analysis(analysis)
{
    for (const auto& destination : analysis.destinations())
        m_destinations.emplace(destination->id.value, destination.get());
}

FlowSubjects SubjectKeys::of(FlowId flow)
{
    const FlowView& view = m_analysis.view(flow);
    const RemoteHost& host = m_analysis.host(view.host);
    FlowSubjects subjects;
    const std::uint64_t groupKey = std::uint64_t{view.name.value} << 32 | view.host;
    const auto [group, isNew] = m_groups.try_emplace(groupKey);
    if (isNew)
        group->second = serviceText(m_analysis.serviceOf(flow));
    subjects.group = group->second;
    subjects.place = placeOf(host.where);
    subjects.countries = subjects.place.countries;
    if (host.where.asn != 0)
        subjects.operatorKey = fmt::format("AS{}", host.where.asn);
    const auto found = m_destinations.find(view.destination.value);
    if (found != m_destinations.end() && found->second->isNamed)
        subjects.destination = found->second->key;
    else
        matchUnnamed(subjects, host);
    return subjects;
}

void SubjectKeys::matchUnnamed(FlowSubjects& subjects, const RemoteHost& host) const
{
    using MatchedBy = DestinationRow::MatchedBy;
    const Place::Kind kind = subjects.place.kind;
    if (!subjects.group.empty()) {
        subjects.matchedBy = MatchedBy::ServiceGroup;
        subjects.destination = subjects.group;
    } else if (!subjects.operatorKey.empty() && kind != Place::Kind::Unplaced) {
        subjects.matchedBy = MatchedBy::OperatorAndPlace;
        subjects.destination = subjects.operatorKey + " " + placeKey(subjects.place);
    } else {
        subjects.matchedBy = MatchedBy::Address;
        subjects.destination = host.address.toString();
    }
}

const std::string& SubjectKeys::groupOfName(StringId name)
{
    const auto [group, isNew] = m_groupsOfNames.try_emplace(name.value);
    if (isNew)
        group->second = serviceText(m_analysis.serviceOfName(m_analysis.text(name)));
    return group->second;
}

} // namespace waybill
