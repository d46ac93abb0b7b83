// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "report/compare_json_parts.h"

namespace waybill {

namespace {

Json cellJson(const BuildCell& cell, const ComparedSide& build)
{
    Json json = figuresJson(cell.figures);
    json["content_bytes_up"] = rangeJson(cell.content);
    json["change"] = cell.change ? Json(changeKey(*cell.change)) : Json();
    json["reason"] = orNull(cell.reason);
    json["first"] = flowsJson(cell.flows, build);
    return json;
}

Json rowsJson(const std::vector<BuildRow>& rows, const BuildTimeline& timeline)
{
    Json list = Json::array();
    for (const BuildRow& row : rows) {
        Json cells = Json::array();
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.push_back(cellJson(row.cells[i], timeline.builds[i]));
        list.push_back({{"key", printableName(row.key)},
                        {"label", row.label},
                        {"watched", row.isWatched},
                        {"cells", std::move(cells)}});
    }
    return list;
}

} // namespace

Json buildsJson(const BuildTimeline& timeline)
{
    Json columns = Json::array(), caveats = Json::array();
    for (const ComparedSide& side : timeline.builds)
        columns.push_back(sideJson(side));
    for (const Caveat& caveat : timeline.caveats)
        caveats.push_back({{"code", caveat.code}, {"text", caveat.text}});
    Json json{{"sentence", timeline.sentence},
              {"reconstruction", orNull(timeline.reconstruction)},
              {"columns", std::move(columns)},
              {"countries", rowsJson(timeline.countries, timeline)},
              {"service_groups", rowsJson(timeline.serviceGroups, timeline)},
              {"destinations", rowsJson(timeline.destinations, timeline)},
              {"caveats", std::move(caveats)}};
    if (!timeline.imported.empty())
        json["import"] = timeline.imported;
    return json;
}

} // namespace waybill
