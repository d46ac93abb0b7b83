// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/change.h"

#include "compare/run_metrics.h"

#include <algorithm>

namespace waybill {

std::string_view changeKey(Change change) noexcept
{
    switch (change) {
    case Change::New: return "new";
    case Change::Gone: return "gone";
    case Change::More: return "more";
    case Change::Less: return "less";
    case Change::Differs: return "differs";
    case Change::Same: return "same";
    }
    return "differs";
}

std::string_view changeText(Change change, bool isNarrowed) noexcept
{
    switch (change) {
    case Change::New: return isNarrowed ? "No match before" : "Not seen before";
    case Change::Gone: return isNarrowed ? "No match after" : "Not seen after";
    case Change::More: return "More";
    case Change::Less: return "Less";
    case Change::Differs: return "Differs";
    case Change::Same: return "Same";
    }
    return "Differs";
}

Figures& Figures::operator+=(const Figures& other)
{
    if (other.level)
        level = level ? std::max(*level, *other.level) : other.level;
    contacts += other.contacts;
    flows += other.flows;
    lookups += other.lookups;
    contentUp += other.contentUp;
    wireUp += other.wireUp;
    wireDown += other.wireDown;
    packetsUp += other.packetsUp;
    packetsDown += other.packetsDown;
    encryptedUp += other.encryptedUp;
    readableUp += other.readableUp;
    decryptedUp += other.decryptedUp;
    return *this;
}

std::string_view familyText(Family family) noexcept
{
    switch (family) {
    case Family::Destinations: return "destinations";
    case Family::ServiceGroups: return "service groups";
    case Family::Countries: return "countries";
    case Family::PossibleCountries: return "possible countries";
    case Family::Operators: return "operators";
    }
    return "";
}

bool areLikeLengths(double hoursBefore, double hoursAfter)
{
    return std::max(hoursBefore, hoursAfter) <= MostRunLengthRatio * std::min(hoursBefore, hoursAfter);
}

std::size_t countedRuns(const std::vector<RunMetrics>& side)
{
    return static_cast<std::size_t>(
        std::count_if(side.begin(), side.end(), [](const RunMetrics& run) { return !run.isControl && run.hours > 0; }));
}

} // namespace waybill
