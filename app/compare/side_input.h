// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/sentences.h"
#include "compare/multiplicity.h"
#include "compare/random.h"

#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// What a side of a comparison stands for.
enum class SideRole : std::uint8_t { Before, After, Build };

/// What the tester wrote down about a run (methods §3.2, "sidecar"). An empty text means: not stated.
struct RunConditions {
    std::string device = {};        ///< model
    std::string build = {};         ///< firmware build; what the traffic itself says goes before it
    std::string region = {};        ///< of the ROM
    std::string sim = {};           ///< "none", "abroad", …
    std::string account = {};       ///< "none", "signed in", …
    std::string consent = {};       ///< state of the consent toggle: "off", "on", "off again", …
    std::string reset = {};         ///< "yes" or "no": factory reset before the run
    std::string accessNetwork = {}; ///< "Wi-Fi", "LTE", the network's name, its public address
    std::string vantage = {};       ///< "access point", "VPN on the phone", "proxy", …
    std::string script = {};        ///< which steps were done, "idle" or "active"
    std::string slot = {};          ///< runs of both sides with the same slot are a pair (same script at the same time)
    std::string notes = {};
    bool isControl = false;                  ///< a phone held back, or recorded to know ordinary variation
    std::optional<Timestamp> updatedAt = {}; ///< when the update was installed, if within or before the run
};

/// What the tester did at some time of a run.
struct RunStep {
    Timestamp time;                 ///< on the clock of the capture
    std::int64_t uncertaintyNs = 0; ///< of that time, to either side
    std::string text;               ///< "opened the gallery"; steps with the same text are one step done again
};

/// One run: one recording of one phone in one state.
///
/// `analysis` must hold exactly one run, because pauses without any packet are known for a whole recording only
/// (Recording::observedNs), and the observable time of each run is what every figure is divided by. Analyses of one run
/// are also what a cache by capture hash can keep.
struct RunInput {
    AnalysisPtr analysis;
    RunConditions conditions = {};
    std::vector<RunStep> steps = {}; ///< those outside the run's time do not count
    /// Of a narrowed `analysis` (narrowing.h): the same run with all its flows, which says when the phone joined the
    /// network and what the recording lacks. Null: it is made anew from `analysis` where that is narrowed.
    AnalysisPtr whole = {};
};

/// A set of runs under the same condition.
struct SideInput {
    std::string name; ///< "before", "after", or the build's name
    SideRole role = SideRole::Before;
    std::vector<RunInput> runs;
};

/// Which part of each run is compared.
enum class RunWindow : std::uint8_t {
    All,
    Start,  ///< ten minutes after the phone joined the network (first boot)
    Update, ///< a day after the update
    Steady, ///< all but these
    Idle,   ///< idle chapters of the traffic (chapters.h)
    Active, ///< active chapters
};

/// How to compare. The defaults are those of methods §3.
struct CompareOptions {
    std::vector<CountryCode> watchList = defaultWatchList();
    std::int64_t silenceNs = 60 * NsPerSecond;         ///< a contact begins after so long without traffic to the same
    std::int64_t startWindowNs = 600 * NsPerSecond;    ///< after joining the network: Leith's first ten minutes
    std::int64_t updateWindowNs = 86400 * NsPerSecond; ///< indexing and registering again after an update
    RunWindow window = RunWindow::All;
    double stepWindowSeconds = 5;              ///< after a step, widened by how uncertain its time is (methods §2.4)
    std::uint64_t seed = DefaultSeed;          ///< of everything random; printed
    double falseDiscoveryRate = DiscoveryRate; ///< within each family of rows
};

} // namespace waybill
