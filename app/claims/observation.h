// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim_input.h"
#include "claims/recipient.h"
#include "claims/run_state.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// One flow, or one finding in it, that went as far as a claim speaks of.
struct Sighting {
    std::uint32_t run = 0; ///< index into the side's runs
    FlowId flow;
    Timestamp time;
    std::uint32_t capture = 0; ///< of `frame`
    std::uint64_t frame = 0;
    std::uint64_t content = 0;            ///< bytes up of the flow
    std::string doubt;                    ///< a sentence part; empty: certain
    std::optional<std::uint32_t> finding; ///< into the run's findings
};

/// What one run that was in the state of a claim contributes.
struct ObservedRun {
    std::uint32_t run = 0; ///< index into the side's runs
    RunState state;
    std::vector<std::string> losses; ///< as lossesOf()
};

/// What the runs of one side show of one recipient, in the state that a claim speaks of.
struct Observation {
    ClaimSide side = ClaimSide::Before;
    ClaimLevel level = ClaimLevel::Content; ///< that was asked for
    std::vector<ObservedRun> runs;          ///< that were in the state
    std::vector<std::string> whyNot;        ///< of the others: "after.pcapng: no consent state is stated for it"
    double hours = 0;

    std::vector<Sighting> certain;  ///< at the level asked for, in order of time within each run
    std::vector<Sighting> doubtful; ///< likewise, but place, name or level may be another
    std::uint64_t flows = 0;        ///< that certainly went to the recipient, at any level
    std::uint64_t lookups = 0;      ///< DNS questions for its names
    /// Content bytes up of flows that went, or may have gone, to the recipient: in all, encrypted and unreadable, in
    /// HTTP. The rest is in forms that are not known.
    std::uint64_t content = 0, encrypted = 0, readable = 0;
    std::uint64_t unacknowledged = 0; ///< of the content of `certain`: sent, and no acknowledgement of it was seen
    /// Content bytes that may have gone there because nothing says where they went, by reason.
    std::map<std::string, std::uint64_t> hidden;

    [[nodiscard]] bool isTested() const { return !runs.empty(); }
};

/// What is looked for.
struct ObservationRequest {
    ClaimSide side = ClaimSide::Before;
    const ClaimWhen* when = nullptr;
    ClaimLevel level = ClaimLevel::Content;
    std::function<FitOf(const Analysis&, FlowId)> fit;
    const ClaimRecipient* recipient = nullptr; ///< whose names count as looked up; null: nobody's
    std::optional<IdentifierKind> identifier;  ///< with ClaimLevel::Identifier; none: any
    ClaimForm form = ClaimForm::Any;
};

[[nodiscard]] Observation observe(const ClaimInput& input, const ObservationRequest& request);

/// The flow of a handset that figures count: neither local, nor left out, nor of somebody else.
[[nodiscard]] bool isCounted(const FlowView& view) noexcept;

} // namespace waybill
