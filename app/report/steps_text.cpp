// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "report/compare_report.h"
#include "report/text_layout.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

void writeStepsText(const Comparison& comparison, std::ostream& out)
{
    if (comparison.steps.empty())
        return;
    out << "\nAfter the steps that were noted\n";
    for (const StepRow& step : comparison.steps) {
        writeWrapped(fmt::format("{} ({} before, {} after)", printableText(step.text),
                                 countedText(step.timesBefore, "time", "times"),
                                 countedText(step.timesAfter, "time", "times")),
                     2, out, 2);
        if (step.contacts.empty())
            out << "    no destination more often than at random times\n";
        for (const StepContact& contact : step.contacts)
            writeWrapped(fmt::format("{}: {}", contact.label, contact.reason), 4, out, 2);
    }
    writeWrapped(
        "A flow counts when it began within the window after a step, which is as much longer as the time of the "
        "step is uncertain; chance is told by moving all steps of a run together round its observed time. That "
        "a flow follows a step does not say what it carried.",
        2, out);
}

void writePlanText(const Comparison& comparison, std::ostream& out)
{
    if (!comparison.method.plan.text.empty()) {
        out << '\n';
        writeWrapped(comparison.method.plan.text, 0, out);
    }
}

} // namespace waybill
