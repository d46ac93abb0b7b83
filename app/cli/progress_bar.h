// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <chrono>

namespace waybill {

/// A progress line on standard error, on a terminal only; nothing when piped. SIGINT means "stop here": what was read
/// is shown and marked partial; a second SIGINT ends the program.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    [[nodiscard]] Continue show(const Progress& progress);

private:
    bool m_isTerminal = false;
    bool m_hasShown = false;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace waybill
