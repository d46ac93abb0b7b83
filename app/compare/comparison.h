// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compare/change.h"
#include "compare/noise_floor.h"
#include "compare/plan_advice.h"
#include "compare/run_metrics.h"
#include "compare/side_input.h"
#include "compare/states.h"
#include "compare/step_contacts.h"
#include "compare/transitions.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// How much of the traffic can be read (methods, head): W0 addresses, names, sizes and times; W1 also some payload that
/// was sent in the clear; W2 also some that was encrypted, and that somebody decrypted.
enum class EvidenceLevel : std::uint8_t { W0, W1, W2 };
/// "W0", "W1", "W2".
[[nodiscard]] std::string_view evidenceLevelKey(EvidenceLevel level) noexcept;

/// One run as it was compared.
struct ComparedRun {
    AnalysisPtr analysis; ///< narrowed when the comparison is
    AnalysisPtr whole;    ///< the run with all its flows; `analysis` itself when that is not narrowed
    RunConditions conditions;
    std::vector<RunStep> steps;    ///< as given
    std::string label;             ///< file name, for people
    double hours = 0;              ///< observable time in the chosen window
    double hoursOutside = 0;       ///< observable time left out by the window
    std::string device, build;     ///< by the traffic, else as stated; empty: not known
    std::vector<std::string> loss; ///< why it counts as lossy, sentence parts; empty: nothing known
    EvidenceLevel level = EvidenceLevel::W0;
    Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
};

struct ComparedSide {
    std::string name;
    SideRole role = SideRole::Before;
    std::vector<ComparedRun> runs; ///< as given; controls among them
    double hours = 0;              ///< of the runs that count (not controls)
    std::size_t countedRuns = 0;   ///< likewise
    std::size_t controlRuns = 0;
    std::vector<std::string> builds;         ///< seen or stated, each once, in order of the runs
    EvidenceLevel level = EvidenceLevel::W0; ///< highest of its runs
};

/// A row about a destination or an operator, with what is known of it on either side.
struct DestinationRow : ChangeRow {
    enum class MatchedBy : std::uint8_t { Domain, ServiceGroup, OperatorAndPlace, Address };
    MatchedBy matchedBy = MatchedBy::Domain;
    std::vector<std::string> services;                        ///< "Xiaomi · push channel"
    std::vector<std::string> operators;                       ///< "AS4808 CHINA169-BJ", either side
    PlaceSet placesBefore, placesAfter;                       ///< empty: not contacted
    std::vector<std::string> addressesBefore, addressesAfter; ///< at most MostAddresses each
    static constexpr std::size_t MostAddresses = 20; ///< a CDN name has hundreds; the flows lead to all of them
};

/// A country with ranges: min by agreed addresses, max with disputed and one-source ones.
struct CountryRow : ChangeRow {
    CountryCode code;
    Range contentBefore, contentAfter; ///< bytes; per hour: divide by the sides' hours
    bool isWatched = false;
};

/// Traffic whose place is not known, which no statement about a country may forget.
struct BandRow {
    std::string key; ///< "edge", "unplaced", "local"
    SideFigures before, after;
};

/// What of a destination's content could be read on either side.
enum class TransportChange : std::uint8_t {
    Same,             ///< encrypted on both sides, or readable on both
    NoLongerReadable, ///< readable before, all encrypted after: not "no longer sent"
    NowReadable,
    Differs, ///< other forms occur on one side (encrypted, HTTP, of no known form)
    OneSideOnly,
};
[[nodiscard]] std::string_view transportChangeKey(TransportChange change) noexcept;
struct TransportRow {
    std::string key; ///< as DestinationRow::key
    std::uint64_t contentBefore = 0, contentAfter = 0;
    std::uint64_t encryptedBefore = 0, encryptedAfter = 0; ///< parts of these in TLS, DTLS or QUIC
    std::uint64_t readableBefore = 0, readableAfter = 0;   ///< parts in HTTP; the rest is of no known form
    TransportChange change = TransportChange::Same;
    std::string reason;
};

/// Contacts at regular intervals.
struct BeaconSide {
    std::uint32_t run = 0;    ///< of the side: the run with most cycles
    double periodSeconds = 0; ///< 0: no period to be stated
    double jitterSeconds = 0; ///< median absolute deviation
    std::uint32_t cycles = 0;
    bool isBeacon = false; ///< ten cycles or more
    double p = 1;          ///< chance of such regularity among irregular contacts
};
struct BeaconRow {
    std::string key;
    std::optional<BeaconSide> before, after; ///< none: fewer than three cycles seen
    std::string reason;
};

/// Shortest handshake round trips of one destination.
struct RttRow {
    std::string key;
    std::int64_t beforeNs = -1, afterNs = -1;   ///< −1: none seen
    double boundBeforeKm = 0, boundAfterKm = 0; ///< light-speed bound: the server is no farther
    std::string reason;
};

/// Something that limits what follows, with a code for programs.
struct Caveat {
    std::string code; ///< "calendar-gap", "evidence-level", …
    std::string text; ///< a sentence
    friend bool operator==(const Caveat&, const Caveat&) = default;
};

struct FamilySummary {
    Family family = Family::Destinations;
    std::size_t rows = 0, tested = 0, supported = 0;
    bool canAnyPass = false; ///< a single row at the smallest p could pass Benjamini–Hochberg
};

/// How the figures came about.
struct Method {
    std::string test;      ///< a sentence
    double smallestP = 1;  ///< that so many runs a side can reach
    bool hasTests = false; ///< at least four runs a side, of like lengths
    NoiseFloor noiseFloor;
    PlanAdvice plan; ///< how many runs would be needed; its text is empty where these suffice
    std::uint64_t seed = 0;
    std::int64_t silenceNs = 0;
    RunWindow window = RunWindow::All;
    std::vector<FamilySummary> families;
    std::vector<std::string> changedByWindows; ///< destinations classed otherwise without start and update windows
};

/// Two sides of runs, compared. Both sides keep their numbers.
struct Comparison {
    ComparedSide before, after;
    std::vector<CountryRow> countries; ///< watched ones first, also at zero; then by content
    std::vector<BandRow> bands;
    std::vector<DestinationRow> destinations; ///< changes first, then by content
    std::vector<ChangeRow> serviceGroups;
    std::vector<ChangeRow> operators;
    std::vector<TransitionRow> transitions;      ///< of destinations
    std::vector<TransitionRow> groupTransitions; ///< of service groups
    StateMatrix states;
    std::vector<TransportRow> transport;
    std::vector<BeaconRow> beacons;
    std::vector<RttRow> roundTrips;
    std::vector<StepRow> steps; ///< what the tester did, in order of first time; empty without steps
    Method method;
    std::vector<Caveat> caveats;
    std::string sentence; ///< to be quoted by itself: finding and worth in one
    std::string finding;  ///< "In one capture of … before and one of … after, … ."
    std::string worth;    ///< what that is worth: "Captures of the same phone … can differ this much; …."
    std::vector<std::string> sentences; ///< what follows it: places, what was not comparable
    std::string reconstruction;         ///< band that no output may drop; empty for recordings
    std::string imported;               ///< likewise, of captures made from HAR files; empty for others
    /// The same runs as the sources alone place them; null when no analyst's rule is on (Analysis::rules()).
    std::shared_ptr<const Comparison> withoutRules;
};

/// Compares two sides. Analyses that are narrowed (narrowing.h) give a comparison of the flows that match: they alone
/// are counted, observed time stays that of the runs, and sentences and rows say so. What is said of the recordings
/// themselves (losses, vantage point, resolvers, app stores, stretches of a run) stays that of all their flows.
///
/// Fails with InvalidArgument for a side without runs (controls do not count), for an analysis of several runs, for a
/// run without a handset and for runs that are narrowed by different filters, with DuplicateInput when one capture
/// (SHA-256) stands twice on one side, and with Cancelled; messages name the files. `checkpoint` may be empty.
[[nodiscard]] Result<Comparison> compareSides(const SideInput& before, const SideInput& after,
                                              const CompareOptions& options = {}, const Checkpoint& checkpoint = {});

/// The runs were searched for a device card: takes the caveat back that none was given.
void stateDeviceCard(Comparison& comparison);

} // namespace waybill
