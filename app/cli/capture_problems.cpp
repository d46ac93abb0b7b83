// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/capture_problems.h"

#include "base/format.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

void tellProblems(const Recording& recording, std::ostream& err)
{
    for (const CaptureFacts& capture : recording.captures) {
        for (const CaptureProblem& problem : capture.problems)
            err << fmt::format("{}: byte {}: {}\n", printableText(capture.path), problem.fileOffset,
                               printableText(problem.text));
    }
    if (recording.wasStopped)
        err << "stopped; what was read so far is shown\n";
}

} // namespace waybill
