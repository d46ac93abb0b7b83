// SPDX-License-Identifier: GPL-3.0-or-later
// Makers, services and declared regions in words.
#include "analysis/sentences.h"

namespace waybill {

std::string serviceText(const ServiceMatch& match)
{
    return match.service == nullptr ? std::string() : match.service->maker + " \u00B7 " + match.service->name;
}

std::string declaredRegionText(const DeclaredRegion* region)
{
    if (region == nullptr)
        return {};
    const std::string place = region->country.isNone() ? region->meaning : countryName(region->country);
    const std::string token = region->token.empty() ? std::string() : region->token;
    if (place.empty())
        return token.empty() ? std::string() : "vendor declares " + token;
    return "vendor declares " + place + (token.empty() ? "" : " (" + token + ")");
}

} // namespace waybill
