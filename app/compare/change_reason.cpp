// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/change_reason.h"

#include "base/format.h"
#include "base/wording.h"
#include "compare/absence_bounds.h"
#include "compare/rate_texts.h"
#include "compare/run_metrics.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

std::uint32_t fewestRuns(const ChangeRow& row)
{
    return std::min(row.before.runs, row.after.runs);
}

std::string intervalText(const Ratio& ratio)
{
    std::string text = factorText(ratio.value);
    if (ratio.low && ratio.high)
        text += fmt::format(" (95 % interval {} to {}{})", factorText(*ratio.low), factorText(*ratio.high),
                            ratio.isSmallSample ? ", few runs: likely too narrow" : "");
    return text;
}

std::string testText(const ChangeRow& row)
{
    if (!row.test)
        return "One run a side has no measure of ordinary variation.";
    const RunTest& test = *row.test;
    const char* name = test.name == "Fisher"      ? "Fisher\u2019s exact test"
                       : test.name == "sign-flip" ? "Sign-flip test"
                                                  : "Permutation test";
    const std::string figures = fmt::format("{} over {} against {} runs: p {}, q {}", name, row.before.runs,
                                            row.after.runs, probabilityText(test.p), probabilityText(test.q));
    if (fewestRuns(row) < FewestTestedRuns)
        return fmt::format("{}; with so few runs p cannot fall below {}, so no test can tell this from ordinary "
                           "variation.",
                           figures, probabilityText(test.smallestP));
    if (!areLikeLengths(row.before.hoursPerRun(), row.after.hoursPerRun()))
        return fmt::format("{}; no test can tell runs of {} from runs of {} on average, because the shorter ones miss "
                           "more.",
                           figures, hoursText(row.before.hoursPerRun()), hoursText(row.after.hoursPerRun()));
    return figures + (test.isSupported ? "." : "; that is not enough to tell it from ordinary variation.");
}

std::string controlText(const ChangeRow& row)
{
    if (!row.againstControl)
        return {};
    return fmt::format(" Against the phones held back: {}, p {}.", intervalText(row.againstControl->ratio),
                       probabilityText(row.againstControl->p));
}

std::string bothText(const ChangeRow& row)
{
    return fmt::format("Before {}; after {}.", figuresText(row.before), figuresText(row.after));
}

std::string ratioText(const ChangeRow& row)
{
    std::string text;
    if (row.ratio)
        text += " Contacts per hour: " + intervalText(*row.ratio) + ".";
    if (row.contentRatio)
        text += " Content per hour: " + intervalText(*row.contentRatio) + ".";
    return text;
}

} // namespace

std::string absenceText(const SideFigures& side)
{
    return side.isNarrowed ? say("no matching flow in {}", hoursText(side.hours))
                           : say("not seen in {}", hoursText(side.hours));
}

std::string figuresText(const SideFigures& side)
{
    if (!side.level)
        return absenceText(side);
    if (*side.level == ContactLevel::LookedUp)
        return fmt::format("looked up {}, {}, in {}", countedText(side.lookups, "time", "times"),
                           side.isNarrowed ? "no matching flow to it" : "not contacted", hoursText(side.hours));
    const bool hasContent = *side.level == ContactLevel::ContentSent;
    std::string text = fmt::format("{} and {} in {}", countedText(side.contacts, "contact", "contacts"),
                                   hasContent ? bytesText(side.contentUp) + " of content" : std::string("no content"),
                                   hoursText(side.hours));
    if (side.hours >= FewestHoursForRate)
        text += fmt::format(" ({}{})", contactsOverText(side.contacts, side.hours),
                            hasContent ? "; " + byteRateText(side.contentPerHour()) : std::string());
    return side.runs > 1 ? text + fmt::format(", in {} of {} runs", side.runsSeen, side.runs) : text;
}

std::string presenceReason(const ChangeRow& row)
{
    const bool isNew = row.after.level.has_value();
    const SideFigures& seen = isNew ? row.after : row.before;
    const SideFigures& missing = isNew ? row.before : row.after;
    std::string text = fmt::format("{} {} ({}", missing.isNarrowed ? "No matching flow" : "Not seen",
                                   isNew ? "before" : "after", boundText(missing.hours));
    if (missing.runs > 1)
        text += fmt::format("; in {} runs, a chance of up to {} a run not excluded", missing.runs,
                            probabilityText(absentRunBound(missing.runs)));
    text += fmt::format("). {}: {}.", isNew ? "After" : "Before", figuresText(seen));
    if (row.test)
        text += " " + testText(row);
    return text + controlText(row);
}

std::string uncontactedReason(const ChangeRow& row)
{
    if (!row.before.level && !row.after.level)
        return fmt::format("{} before ({}) or after ({}).", row.before.isNarrowed ? "No matching flow" : "Not seen",
                           boundText(row.before.hours), boundText(row.after.hours));
    return bothText(row) + (row.test ? " " + testText(row) : std::string()) + controlText(row);
}

std::string contactReason(const ChangeRow& row, bool isEqual)
{
    if (isEqual)
        return "Contacts and content per hour are equal: " + figuresText(row.before) + ".";
    std::string text = bothText(row) + ratioText(row);
    if (row.change == Change::Same)
        text += " Both intervals lie within 0.8\u00D7 to 1.25\u00D7.";
    return text + " " + testText(row) + controlText(row);
}

} // namespace waybill
