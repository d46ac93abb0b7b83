// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "claims/judge.h"

#include <cstdint>
#include <map>
#include <vector>

namespace waybill {

/// Whose a cited packet is, and where its transport payload stands in its captured bytes.
struct CitedPlace {
    FlowId flow = {};
    Direction direction = Direction::FromOriginator;
    std::size_t offset = 0, length = 0; ///< length 0: none, or a fragment's
};

/// What of one run a set of verdicts rests on.
struct CitedFrames {
    /// By capture (index into Recording::captures): every cited packet, what came before it in its connection, the TCP
    /// packet that acknowledges it, and the packets that name the far side. 1-based numbers.
    std::map<std::uint32_t, std::map<std::uint64_t, CitedPlace>> byCapture;
    std::uint64_t leftOut = 0; ///< earlier packets of connections that have more than MostBefore of them
    static constexpr std::size_t MostBefore = 5000;
};

/// The packets of one run (an index into the side's runs) that the verdicts cite. Reads the captures once more; fails
/// as rereadAll() does. Nothing is read when nothing is cited.
[[nodiscard]] Result<CitedFrames> citedFrames(const ClaimRun& run, const std::vector<Evidence>& evidence,
                                              const Checkpoint& checkpoint);

} // namespace waybill
