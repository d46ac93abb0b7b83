// SPDX-License-Identifier: GPL-3.0-or-later
// What limits a comparison by which phone it was and how it was set up.
#include "base/format.h"
#include "compare/caveats.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>

namespace waybill {

namespace {

using Texts = std::set<std::string>;

Texts collect(const SideReading& side, const std::function<std::string(const ComparedRun&)>& what)
{
    Texts texts;
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        if (side.isCounted(run) && !what(side.side.runs[run]).empty())
            texts.insert(what(side.side.runs[run]));
    }
    return texts;
}

std::string listed(const Texts& texts)
{
    std::string text;
    for (const std::string& one : texts)
        text += (text.empty() ? "“" : ", “") + printableText(one) + "”";
    return text.empty() ? "not known" : text;
}

void addIfDifferent(const SidePair& sides, const Caveat& caveat,
                    const std::function<std::string(const ComparedRun&)>& what, std::vector<Caveat>& caveats)
{
    const Texts before = collect(sides.before, what), after = collect(sides.after, what);
    if (!before.empty() && !after.empty() && before != after)
        caveats.push_back(
            {caveat.code, fmt::format("{} Before: {}; after: {}.", caveat.text, listed(before), listed(after))});
}

bool isAnySame(const Texts& a, const Texts& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const std::string& x) {
        return std::any_of(b.begin(), b.end(), [&x](const std::string& y) { return mayBeSame(x, y); });
    });
}

void addModels(const SidePair& sides, std::vector<Caveat>& caveats)
{
    const auto model = [](const ComparedRun& run) { return run.device; };
    const Texts before = collect(sides.before, model), after = collect(sides.after, model);
    if (!before.empty() && !after.empty() && !isAnySame(before, after))
        caveats.push_back({"models-differ", fmt::format("The sides are of different models. Before: {}; after: {}.",
                                                        listed(before), listed(after))});
    else if (before.empty() != after.empty())
        caveats.push_back({"model-unknown", fmt::format("The model is known on one side only. Before: {}; after: {}.",
                                                        listed(before), listed(after))});
}

void addBuilds(const SidePair& sides, std::vector<Caveat>& caveats)
{
    const auto build = [](const ComparedRun& run) { return run.build; };
    const Texts before = collect(sides.before, build), after = collect(sides.after, build);
    if (before.empty() || after.empty())
        caveats.push_back(
            {"build-unknown", fmt::format("The firmware build is not known on both sides. Before: {}; after: "
                                          "{}.",
                                          listed(before), listed(after))});
    else if (before == after)
        caveats.push_back(
            {"same-build", fmt::format("Both sides state the same firmware build, {}: no update lies between "
                                       "them.",
                                       listed(before))});
}

/// "MIUI" of "MIUI JHCMIBH41.0": builds of one naming can be told apart, those of two namings cannot.
std::string namingOf(const std::string& build)
{
    return build.substr(0, build.find(' '));
}

void addBuildsWithinRuns(const SideReading& side, std::vector<Caveat>& caveats)
{
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        if (!side.isCounted(run))
            continue;
        Texts builds;
        const ComparedRun& one = side.side.runs[run];
        for (const HandsetClaim& claim : one.analysis->handset()->claims) {
            const bool isBuild = claim.what == DeviceTrait::Build && claim.value.find(' ') != std::string::npos;
            if (isBuild && namingOf(claim.value) == namingOf(one.build))
                builds.insert(claim.value);
        }
        if (builds.size() > 1)
            caveats.push_back(
                {"build-within-run", fmt::format("{} states more than one build ({}): it may hold the update "
                                                 "itself and should be split there.",
                                                 printableText(one.label), listed(builds))});
    }
}

void addKindOfDevice(const SideReading& side, std::vector<Caveat>& caveats)
{
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        const ComparedRun& one = side.side.runs[run];
        const Handset& handset = *one.analysis->handset();
        if (side.isCounted(run) && handset.isLikelyOther)
            caveats.push_back(
                {"not-a-phone", fmt::format("The device looked at in {} is more likely a laptop or a router "
                                            "than a phone.",
                                            printableText(one.label))});
        if (side.isCounted(run) && handset.isInseparable)
            caveats.push_back(
                {"inseparable", fmt::format("In {} several devices stand behind one address: their traffic "
                                            "cannot be told apart.",
                                            printableText(one.label))});
    }
}

void addSharedCaptures(const SidePair& sides, std::vector<Caveat>& caveats)
{
    const auto digest = [](const ComparedRun& run) {
        const auto& captures = run.analysis->recording().captures;
        return captures.empty() || !captures.front().sha256 ? std::string() : toHex(*captures.front().sha256);
    };
    const Texts before = collect(sides.before, digest), after = collect(sides.after, digest);
    const bool isShared =
        std::any_of(before.begin(), before.end(), [&after](const std::string& one) { return after.count(one) > 0; });
    if (isShared)
        caveats.push_back({"same-capture",
                           "One capture stands on both sides: where its runs overlap in time it is compared "
                           "with itself."});
}

} // namespace

void addConditionCaveats(const SidePair& sides, std::vector<Caveat>& caveats)
{
    using Conditions = RunConditions;
    struct Check {
        const char* code;
        const char* text;
        std::string Conditions::*member;
    };
    constexpr Check Checks[] = {
        {"reset-differs", "Factory reset differs, so no difference can be put down to the update alone.",
         &Conditions::reset},
        {"region-differs", "The ROM regions differ.", &Conditions::region},
        {"sim-differs", "The SIM states differ.", &Conditions::sim},
        {"account-differs", "The account states differ.", &Conditions::account},
        {"consent-differs", "The consent states differ.", &Conditions::consent},
        {"access-network-differs", "The access networks differ, so servers may answer by where the phone seemed to be.",
         &Conditions::accessNetwork},
        {"stated-vantage-differs", "The stated capture points differ.", &Conditions::vantage},
        {"script-differs", "What was done with the phone differs.", &Conditions::script},
    };
    addModels(sides, caveats);
    addBuilds(sides, caveats);
    addSharedCaptures(sides, caveats);
    for (const Check& check : Checks)
        addIfDifferent(
            sides, {check.code, check.text}, [&check](const ComparedRun& run) { return run.conditions.*check.member; },
            caveats);
    for (const SideReading* side : {&sides.before, &sides.after}) {
        addBuildsWithinRuns(*side, caveats);
        addKindOfDevice(*side, caveats);
    }
}

} // namespace waybill
