// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/app_countries.h"

#include "analysis/traffic.h"

#include <algorithm>
#include <tuple>

namespace waybill {

namespace {

constexpr std::int32_t FirstAppUid = 10'000;
constexpr std::int32_t UidsOfAUser = 100'000; // AOSP android_filesystem_config.h: AID_USER_OFFSET

void add(AppRow& row, const FlowView& view, const Where& where)
{
    ++row.flows;
    row.traffic += view.traffic;
    if (view.band == Band::Edge)
        row.edgeUp += view.traffic.contentUp;
    else if (view.band == Band::Unplaced)
        row.unplacedUp += view.traffic.contentUp;
    if (view.band != Band::Country)
        return;
    const std::vector<CountryCode> countries = candidateCountries(where);
    for (const CountryCode code : countries) {
        Range& range = row.contentUp[code];
        range.max += view.traffic.contentUp;
        range.min += isCertain(where) ? view.traffic.contentUp : 0;
    }
}

} // namespace

AppKind kindOfApp(std::int32_t uid) noexcept
{
    if (uid < 0)
        return AppKind::Unknown;
    return uid % UidsOfAUser < FirstAppUid ? AppKind::System : AppKind::Installed;
}

AppCountries appCountries(const Analysis& analysis)
{
    std::map<std::pair<StringId, std::int32_t>, AppRow> rows;
    AppCountries result;
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i) {
        const FlowView& view = analysis.view(FlowId{i});
        if (view.role == FlowRole::NotOurs || view.band == Band::Local)
            continue;
        const FlowCounters& counters = analysis.counters(FlowId{i});
        const bool isNamed = !counters.app.isNone() || counters.uid >= 0;
        const std::int32_t uid = isNamed ? counters.uid : -2;
        AppRow& row = rows[{isNamed ? counters.app : StringId::none(), uid}];
        row.uid = uid;
        row.kind = kindOfApp(uid);
        row.app = counters.app.isNone() ? std::string() : std::string(analysis.text(counters.app));
        add(row, view, analysis.host(view.host).where);
        result.hasAppFacts = result.hasAppFacts || isNamed;
    }
    for (auto& [key, row] : rows)
        result.rows.push_back(std::move(row));
    const auto rank = [](const AppRow& row) {
        const bool isUnknown = row.app.empty() && row.uid < 0;
        return std::tuple(isUnknown, ~row.traffic.contentUp, ~row.flows);
    };
    std::stable_sort(result.rows.begin(), result.rows.end(),
                     [&rank](const AppRow& a, const AppRow& b) { return rank(a) < rank(b); });
    return result;
}

} // namespace waybill
