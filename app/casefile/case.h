// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyst_rule.h"
#include "base/country_code.h"
#include "base/sha256.h"
#include "base/strong_id.h"
#include "base/timestamp.h"
#include "casefile/run_sheet.h"
#include "compare/side_input.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// Numbers that a side and a run keep for as long as the case lives, whatever stands before them in a list.
using CaseSideId = StrongId<struct CaseSideTag>;
using CaseRunId = StrongId<struct CaseRunTag>;

/// A set of runs under the same condition: before, after, or a build by its name.
struct CaseSide {
    CaseSideId id;
    std::string name; ///< "before", "after", "V12.0.3"; no two sides of a case share one
    SideRole role = SideRole::Before;
    friend bool operator==(const CaseSide&, const CaseSide&) = default;
};

/// One capture file as it was when it came into the case. The case holds no packets, only how to find them again.
struct CaseCapture {
    std::string path;            ///< absolute, where it was found last; in a copy to share the file name only
    std::string relativePath;    ///< from the folder of the case; empty when it lies far from there
    Sha256Digest sha256{};       ///< of the file as it lies on disk
    std::uint64_t size = 0;      ///< bytes
    std::int64_t modifiedNs = 0; ///< time of change, ns since 1970
    friend bool operator==(const CaseCapture&, const CaseCapture&) = default;
};

/// One recording of one phone in one state.
struct CaseRun {
    CaseRunId id;
    CaseSideId side;
    std::vector<CaseCapture> captures; ///< the files of one recording, oldest first
    RunConditions conditions;          ///< what comparison asks for
    RunSheet sheet;                    ///< what else was written down
    /// The part of the recording that this run is, both inclusive; none: from its start, to its end.
    std::optional<Timestamp> from, to;
    friend bool operator==(const CaseRun& a, const CaseRun& b);
};

/// What the tester did when.
struct CaseStep {
    Timestamp time;                      ///< as noted, moved by the offset of the tester's clock
    std::int64_t clockUncertaintyNs = 0; ///< to either side
    std::string text;
    CaseRunId run; ///< none: of no run in particular
    friend bool operator==(const CaseStep&, const CaseStep&) = default;
};

/// The analyst knows better where a server is, or that traffic is not the phone's own.
using Correction = AnalystRule;

/// Something the analyst wrote down or starred: about the case as a whole, or about one thing in it.
struct CaseNote {
    Timestamp time;           ///< when it was written last
    std::string text;         ///< empty: a star without words
    std::string subject = {}; ///< as NoteSubject::toString(); empty: the case as a whole
    CaseRunId run = {};       ///< where the subject is found; none: in every run, or in none
    bool isStarred = false;
    friend bool operator==(const CaseNote&, const CaseNote&) = default;
};

/// A result as it was computed, with what made it; it is never computed again in place.
struct FrozenResult {
    std::string what;     ///< "comparison of before and after", "verdicts"
    std::string schema;   ///< "waybill.compare/1"
    std::string json;     ///< the object itself
    std::string versions; ///< of the program and every table that had a part in it, one a line
    Timestamp time;
    friend bool operator==(const FrozenResult&, const FrozenResult&) = default;
};

/// What one source said about one address when a result was made.
struct FrozenLookup {
    std::string address;
    std::string source, sourceDate; ///< "dbip-country-lite", "2026-06-01"
    CountryCode country;            ///< none: the source does not know the address
    friend bool operator==(const FrozenLookup&, const FrozenLookup&) = default;
};

/// Something that happened to the case. Entries are only ever added.
struct LogEntry {
    Timestamp time;
    std::string program; ///< "waybill-cli 0.1.0"
    std::string text;
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// A case as a value: what was recorded, under which conditions, what was done and noted, and what was found.
/// CaseStore keeps it on disk; whatIsWrongWith() says what it refuses.
struct Case {
    std::string title;
    std::vector<CaseSide> sides;
    std::vector<CaseRun> runs;
    std::string deviceCard; ///< TOML as a person wrote it; holds identifiers of a person
    std::string claims;     ///< TOML as a person wrote it
    std::vector<CaseStep> steps;
    std::vector<Correction> corrections;
    std::vector<CaseNote> notes;
    std::vector<FrozenResult> results;
    std::vector<FrozenLookup> lookups;
    std::vector<LogEntry> log;
    friend bool operator==(const Case&, const Case&) = default;
};

/// The side of that name; null when there is none.
[[nodiscard]] const CaseSide* findSide(const Case& item, std::string_view name) noexcept;
/// The side of that number; null when there is none.
[[nodiscard]] const CaseSide* findSide(const Case& item, CaseSideId id) noexcept;
/// Adds a side with a number that no side has. `name` must be new.
CaseSide& addSide(Case& item, std::string name, SideRole role);
/// Adds a run without captures with a number that no run has.
CaseRun& addRun(Case& item, CaseSideId side);
/// Parts a run in two at a time within it: it keeps what is before, and a new run on `side` with the same conditions
/// takes what is from then on, its steps among it. The number of the new run; none when there is no such run or side,
/// or the time lies outside the run's own part.
[[nodiscard]] CaseRunId splitRun(Case& item, CaseRunId run, Timestamp at, CaseSideId side);

/// Why a case cannot be kept: a run of no side, two sides of one name or number, a step of no run, the same capture
/// twice on one side (both paths are named) unless as parts that do not overlap. Empty when all is well.
[[nodiscard]] std::optional<std::string> whatIsWrongWith(const Case& item);

} // namespace waybill
