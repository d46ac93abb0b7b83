// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim_input.h"

#include <string>
#include <vector>

namespace waybill {

/// A stretch of a run's time, `to` not included.
struct StateStretch {
    Timestamp from = Timestamp::earliest(), to = Timestamp::latest();
    [[nodiscard]] bool holds(Timestamp time) const { return from <= time && time < to; }
    friend bool operator==(const StateStretch&, const StateStretch&) = default;
};

/// When a run was in the state that a claim speaks of.
struct RunState {
    std::vector<StateStretch> stretches; ///< in order of time; empty: never, or nobody said so
    std::string whyNot;                  ///< of an empty one: a sentence part, "no consent state is stated for it"
    double hours = 0;                    ///< observed time within the stretches

    [[nodiscard]] bool holds(Timestamp time) const;
    /// Something of the time from `first` to `last` lies within.
    [[nodiscard]] bool touches(Timestamp first, Timestamp last) const;
};

/// By the run's conditions, and by its steps and markers: one that begins with "consent" switches the state from then
/// on ("consent on", "consent off again", see consent_off.h), one that begins with "account" likewise ("account: signed
/// in", "account: none"). How uncertain a step's time is shortens the stretch.
[[nodiscard]] RunState stateOf(const ClaimRun& run, const ClaimWhen& when);

/// "consent off, no account, after a factory reset": the state as the part of a sentence; empty: any.
[[nodiscard]] std::string stateText(const ClaimWhen& when);

} // namespace waybill
