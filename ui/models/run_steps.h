// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/case_facts.h"
#include "models/mirrored_timeline.h"
#include "models/side_runs_model.h"

#include <QStringList>

namespace waybill {

/// Adds the steps of each run that was read: those noted for it, and those of no run in particular within its time.
void addRunSteps(const std::vector<CaseStep>& steps, const std::vector<SideRun>& runs, RunSteps& out);
/// Every text of a step, each once, in order of time.
[[nodiscard]] std::vector<std::string> stepTexts(const RunSteps& steps);

} // namespace waybill
