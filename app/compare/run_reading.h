// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_windows.h"
#include "compare/subject_keys.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace waybill {

/// What stands behind one subject's figures in one run.
struct SubjectReading {
    std::vector<FlowId> flows;        ///< in order of their first packets
    std::vector<double> contactTimes; ///< seconds since the run's first packet
    std::map<Place, Figures> places;
    std::set<std::string> groups;
    std::set<std::uint32_t> asns;
    std::set<IpAddress> addresses;
    std::int64_t minRttNs = -1;
    bool isTimeOnly = true; ///< only NTP and the like: periodic by itself
    DestinationRow::MatchedBy matchedBy = DestinationRow::MatchedBy::Domain;
};

/// One run, read for comparison.
struct RunReading {
    RunMetrics metrics;
    RunWindows windows;
    std::array<std::map<std::string, SubjectReading>, Families> subjects;
    Figures edge, unplaced, local;
    [[nodiscard]] const std::map<std::string, SubjectReading>& of(Family family) const
    {
        return subjects[static_cast<std::size_t>(family)];
    }
};

/// Reads one run: its flows of the handset and its DNS questions within the options' window.
[[nodiscard]] RunReading readRun(const RunInput& run, const CompareOptions& options);

} // namespace waybill
