// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/place_values.h"

#include "analysis/traffic.h"

namespace waybill {

namespace {

void addCountry(CountryCode code, const ValueTest& test, Tally& tally)
{
    if (!code.isNone())
        tally.add(test.text(code.toString()));
}

std::string_view bandKey(PlaceState state)
{
    switch (state) {
    case PlaceState::NotPublic: return "local";
    case PlaceState::Edge: return "edge";
    case PlaceState::Unplaced: return "unplaced";
    default: return "country";
    }
}

} // namespace

std::string_view placeKey(PlaceState state) noexcept
{
    switch (state) {
    case PlaceState::NotPublic: return "not-public";
    case PlaceState::Edge: return "edge";
    case PlaceState::Agreed: return "agreed";
    case PlaceState::OneSource: return "one-source";
    case PlaceState::Disputed: return "disputed";
    case PlaceState::Corrected: return "corrected";
    case PlaceState::Unplaced: break;
    }
    return "unplaced";
}

void addPlaceValues(const Where& where, const Geography& geography, const ValueTest& test, Tally& tally)
{
    switch (test.comparison().field) {
    case FieldId::CountryCertain:
        if (isCertain(where))
            addCountry(where.country, test, tally);
        break;
    case FieldId::CountryOperator: addCountry(where.operatorCountry, test, tally); break;
    case FieldId::Place:
        tally.add(test.text(placeKey(where.state)));
        if (where.state == PlaceState::NotPublic)
            tally.add(test.text("local"));
        break;
    case FieldId::Band: tally.add(test.text(bandKey(where.state))); break;
    case FieldId::Edge:
        if (where.edge != 0)
            tally.add(test.text(geography.edges()[where.edge - 1u].operatorName));
        break;
    case FieldId::Asn:
    case FieldId::IpGeoAsnum:
    case FieldId::Ipv6GeoAsnum:
        if (where.asn != 0)
            tally.add(test.number(where.asn));
        break;
    case FieldId::Operator:
    case FieldId::IpGeoOrg:
    case FieldId::Ipv6GeoOrg:
        if (where.asn != 0 && !geography.operatorName(where.asn).empty())
            tally.add(test.text(geography.operatorName(where.asn)));
        break;
    default: // edges and reserved ranges have none: their address says nothing
        for (const CountryCode code : candidateCountries(where))
            addCountry(code, test, tally);
        break;
    }
}

} // namespace waybill
