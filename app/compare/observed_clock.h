// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_windows.h"

#include <optional>
#include <vector>

namespace waybill {

/// Seconds of one run's observed time: a clock that stands still in pauses of the recording (Recording::pauses) and
/// outside the window that is compared.
class ObservedClock {
public:
    ObservedClock(const Analysis& analysis, const RunWindows& windows, RunWindow window);

    /// Seconds of observed time up to a moment that was observed; none for any other.
    [[nodiscard]] std::optional<double> at(Timestamp time) const;
    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    struct Stretch {
        Timestamp from, to;
        double before = 0; ///< seconds observed before it
    };
    std::vector<Stretch> m_stretches;
    double m_seconds = 0;
};

} // namespace waybill
