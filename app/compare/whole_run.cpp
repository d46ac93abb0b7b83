// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/whole_run.h"

#include "analysis/narrowing.h"

namespace waybill {

RunInput withWhole(RunInput run)
{
    if (!run.whole)
        run.whole = run.analysis->isNarrowed() ? narrowedTo(run.analysis, nullptr) : run.analysis;
    return run;
}

} // namespace waybill
