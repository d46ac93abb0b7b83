// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/service_json.h"

namespace waybill {

namespace {

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json() : Json(jsonText(text));
}

Json regionToJson(const DeclaredRegion& region)
{
    return Json{{"country", region.country.isNone() ? Json() : Json(region.country.toString())},
                {"token", textOrNull(region.token)},
                {"meaning", textOrNull(region.meaning)},
                {"provider", textOrNull(region.provider)},
                {"source", textOrNull(region.source)}};
}

} // namespace

Json serviceToJson(const ServiceMatch& match)
{
    if (match.service == nullptr && match.region == nullptr)
        return {};
    Json json = Json::object();
    if (match.service != nullptr) {
        json["maker"] = jsonText(match.service->maker);
        json["service"] = jsonText(match.service->name);
        json["kind"] = serviceKindKey(match.service->kind);
        json["pattern"] = jsonText(match.pattern);
        json["source"] = textOrNull(match.service->source);
        json["read"] = textOrNull(match.service->read);
        json["note"] = textOrNull(match.service->note);
        json["users_own"] = match.service->isUsers;
    }
    json["declared_region"] = match.region == nullptr ? Json() : regionToJson(*match.region);
    return json;
}

} // namespace waybill
