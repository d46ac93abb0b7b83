// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim.h"
#include "compare/comparison.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// The closed list of verdicts (methods.md, head).
enum class VerdictWord : std::uint8_t {
    Contradicted,    ///< one finding at the claim's level says otherwise
    Supported,       ///< what the claim says is there was seen
    Consistent,      ///< nothing seen against it, within a stated bound; not proof
    NotDeterminable, ///< captures of that state are there, and cannot decide it
    NotObservable,   ///< traffic cannot show it
    NotTested,       ///< no capture of the state that the claim speaks of
};
/// "contradicted", "not-determinable": the key of JSON.
[[nodiscard]] std::string_view verdictKey(VerdictWord word) noexcept;
/// For people: "Contradicted", "Seen in these captures", "Nothing seen against it (not proof)", … (design.md §6);
/// an exercise, on reconstructions, says "Exercise: would be contradicted".
[[nodiscard]] std::string verdictText(VerdictWord word, bool isExercise);

/// A place in a capture that carries a verdict.
struct Evidence {
    ClaimSide side = ClaimSide::Before; ///< Before or After
    std::uint32_t run = 0;              ///< index into the side's runs, as given
    FlowId flow;
    std::uint32_t capture = 0;            ///< index into the run's Recording::captures
    std::string captureName;              ///< file name
    std::uint64_t frame = 0;              ///< packet number in that capture
    std::string filter;                   ///< display filter of Wireshark that shows the flow's packets
    std::string text;                     ///< what is there, a sentence
    Timestamp time;                       ///< of that packet
    std::optional<std::uint32_t> finding; ///< index into the run's findings, of an identifier that was read there
};

/// A neutral question to whoever made the claim, about one finding. Nothing is inferred in it.
struct VendorQuestion {
    std::string text;
    friend bool operator==(const VendorQuestion&, const VendorQuestion&) = default;
};

/// What came of one claim.
struct Verdict {
    std::string id; ///< Claim::id
    VerdictWord word = VerdictWord::NotTested;
    std::string because;             ///< one or two sentences: what was seen, and why the word follows
    std::string ifTrue, ifFalse;     ///< what each of the two propositions would lead one to expect (methods.md §3.8)
    std::vector<Evidence> evidence;  ///< in order of time, at most MostEvidence
    std::uint64_t evidenceTotal = 0; ///< places there are, beyond those listed
    EvidenceLevel level = EvidenceLevel::W0; ///< at which it was judged
    std::string scope;                    ///< model, builds, states, runs, hours, dates and networks it was judged on
    std::vector<std::string> limits;      ///< sentences: what could have been missed or be otherwise
    std::vector<std::string> wouldChange; ///< sentences: what would change the verdict, and what to capture for it
    std::vector<VendorQuestion> questions;
    /// The verdict without the analyst's corrections, where it is another one.
    std::optional<VerdictWord> withoutCorrections;
    std::optional<double>
        p; ///< of a test over runs, where one decided; Holm's procedure was applied over all of a sheet
    bool isExercise = false; ///< judged on reconstructions
    static constexpr std::size_t MostEvidence = 20;
};

} // namespace waybill
