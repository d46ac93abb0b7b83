// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline_series.h"

#include "analysis/traffic.h"

#include <algorithm>

namespace waybill {

namespace {

std::size_t find(const std::vector<TimelineSeries>& series, const TimelineSeries& wanted)
{
    return static_cast<std::size_t>(std::find(series.begin(), series.end(), wanted) - series.begin());
}

} // namespace

std::vector<TimelineSeries> timelineSeries(const std::vector<CountryCode>& watchList)
{
    std::vector<TimelineSeries> series;
    for (const CountryCode country : watchList)
        series.push_back({TimelineKind::Watched, country});
    for (const TimelineKind kind :
         {TimelineKind::Elsewhere, TimelineKind::Uncertain, TimelineKind::Edge, TimelineKind::Unplaced})
        series.push_back({kind, {}});
    return series;
}

std::size_t seriesOf(const std::vector<TimelineSeries>& series, const Analysis& analysis, FlowId flow)
{
    const FlowView& view = analysis.view(flow);
    if (view.role == FlowRole::NotOurs || analysis.counters(flow).isHousekeeping)
        return series.size();
    switch (view.band) {
    case Band::Local: return series.size();
    case Band::Edge: return find(series, {TimelineKind::Edge, {}});
    case Band::Unplaced: return find(series, {TimelineKind::Unplaced, {}});
    case Band::Country: break;
    }
    const Where& where = analysis.host(view.host).where;
    if (!isCertain(where))
        return find(series, {TimelineKind::Uncertain, {}});
    const std::size_t watched = find(series, {TimelineKind::Watched, where.country});
    return watched < series.size() ? watched : find(series, {TimelineKind::Elsewhere, {}});
}

} // namespace waybill
