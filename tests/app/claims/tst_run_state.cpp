// SPDX-License-Identifier: GPL-3.0-or-later
#include "../compare/compared.h"
#include "claims/run_state.h"

#include <gtest/gtest.h>

namespace waybill {

namespace {

/// A run of an hour.
ClaimRun hourRun()
{
    using test::endpoint;
    test::Scene scene;
    for (int minute = 0; minute <= 60; minute += 10)
        scene.udp(minute * 60, endpoint("42.62.48.181", 5000), 100);
    ClaimRun run;
    run.analysis = test::analyseScene(scene);
    return run;
}

Timestamp minute(const ClaimRun& run, int number)
{
    return {run.analysis->firstTime().ns + std::int64_t{number} * 60 * NsPerSecond};
}

TEST(RunState, WithoutConditionsAllOfItCounts)
{
    const ClaimRun run = hourRun();
    const RunState state = stateOf(run, {});
    EXPECT_TRUE(state.whyNot.empty());
    EXPECT_NEAR(state.hours, 1, 0.01);
}

TEST(RunState, WhatIsNotStatedIsNotAssumed)
{
    ClaimRun run = hourRun();
    EXPECT_EQ(stateOf(run, {.consent = ConsentState::Off}).whyNot, "no consent state is stated for it");
    EXPECT_EQ(stateOf(run, {.account = AccountState::None}).whyNot, "no account state is stated for it");
    EXPECT_EQ(stateOf(run, {.reset = Presence::Yes}).whyNot, "whether there was a factory reset is not stated for it");
    run.conditions = {.sim = "none", .account = "none", .consent = "Off (Mi Cloud)", .reset = "yes"};
    EXPECT_TRUE(
        stateOf(
            run,
            {.account = AccountState::None, .consent = ConsentState::Off, .reset = Presence::Yes, .sim = Presence::No})
            .whyNot.empty());
    EXPECT_EQ(stateOf(run, {.consent = ConsentState::On}).whyNot, "its consent state is another");
    EXPECT_EQ(stateOf(run, {.reset = Presence::No}).whyNot, "its factory reset is stated as “yes”");
}

TEST(RunState, AStepSwitchesTheStateWithinARun)
{
    ClaimRun run = hourRun();
    run.conditions.consent = "off";
    run.steps = {{minute(run, 40), 0, "consent off"}, {minute(run, 20), 60 * NsPerSecond, "Consent: on"}};
    const RunState off = stateOf(run, {.consent = ConsentState::Off});
    EXPECT_TRUE(off.holds(minute(run, 18)));
    EXPECT_FALSE(off.holds(minute(run, 20))) << "the tester's clock may be a minute wrong";
    EXPECT_FALSE(off.holds(minute(run, 50))) << "that is off again";
    EXPECT_NEAR(off.hours, 19.0 / 60, 0.01);
    const RunState on = stateOf(run, {.consent = ConsentState::On});
    EXPECT_TRUE(on.holds(minute(run, 22)));
    EXPECT_FALSE(on.holds(minute(run, 40)));
    const RunState again = stateOf(run, {.consent = ConsentState::OffAgain, .graceNs = 600 * NsPerSecond});
    EXPECT_FALSE(again.holds(minute(run, 45))) << "within the time of grace";
    EXPECT_TRUE(again.holds(minute(run, 51)));
    EXPECT_NEAR(again.hours, 10.0 / 60, 0.01);
}

TEST(RunState, AMarkerCountsFromItsTimeOn)
{
    ClaimRun run = hourRun();
    run.steps = {{minute(run, 30), 0, "Toggle off"}};
    const RunState state = stateOf(run, {.afterMarker = "toggle off", .graceNs = 300 * NsPerSecond});
    EXPECT_FALSE(state.holds(minute(run, 34)));
    EXPECT_TRUE(state.holds(minute(run, 36)));
    EXPECT_EQ(stateOf(run, {.afterMarker = "other"}).whyNot, "it has no step or marker “other”");
}

TEST(RunState, CapturesBeforeADayDoNotCount)
{
    const ClaimRun run = hourRun();
    const std::string day = dateText(run.analysis->firstTime(), 0);
    EXPECT_TRUE(stateOf(run, {.by = *ClaimDate::parse(day)}).whyNot.empty());
    EXPECT_EQ(stateOf(run, {.by = *ClaimDate::parse("2099")}).whyNot, "it was recorded before 2099");
}

} // namespace

} // namespace waybill
