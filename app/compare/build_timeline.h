// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// What one build shows of one subject, and how that relates to the build before it.
struct BuildCell {
    SideFigures figures;
    Range content; ///< bytes; of countries min by agreed addresses, max with disputed and one-source ones
    std::optional<Change> change; ///< against the column before; none in the first, and where neither shows it
    std::string reason;           ///< of the change, a sentence; empty without one
    std::vector<FlowRef> flows;   ///< of that side
};

struct BuildRow {
    std::string key, label;
    bool isWatched = false;       ///< a country of the watch list, there even at zero
    std::vector<BuildCell> cells; ///< one a column
};

/// More than two builds in a row: one column a side, in order of their dates (methods §2.8, with firmware in place of
/// app versions). Each change is that of compareSides() between a column and the one before it, with the same rules:
/// more and less only by a test over at least four runs a side.
struct BuildTimeline {
    std::vector<ComparedSide> builds;    ///< the columns: name, runs, hours, builds read
    std::vector<BuildRow> countries;     ///< watched ones first, also at zero; then by content
    std::vector<BuildRow> serviceGroups; ///< by content
    std::vector<BuildRow>
        destinations;            ///< registrable domains; those whose change is not `same` first, then by content
    std::vector<Caveat> caveats; ///< of each neighbouring pair, naming both
    std::string sentence;        ///< to be quoted by itself
    std::string reconstruction;  ///< band that no output may drop; empty for recordings
    std::string imported;        ///< likewise, of captures made from HAR files; empty for others
};

/// Lines up two or more sides by the time of their first packet; sides recorded at the same time stay in the order
/// given. Fails as compareSides() does, and with InvalidArgument for fewer than two sides.
[[nodiscard]] Result<BuildTimeline> timelineOfBuilds(std::span<const SideInput> sides,
                                                     const CompareOptions& options = {},
                                                     const Checkpoint& checkpoint = {});

} // namespace waybill
