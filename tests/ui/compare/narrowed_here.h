// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narrowing.h"
#include "filter/flow_selection.h"
#include "job/start_comparison.h"
#include "report/compare_report.h"

#include <QString>
#include <sstream>
#include <string>

namespace waybill::test {

inline std::string jsonOf(const Comparison& comparison)
{
    std::ostringstream out;
    writeComparisonJson(comparison, out);
    return out.str();
}

/// What compareSides() says of the same runs, narrowed here and now.
inline std::string expectedJson(ComparisonRequest request, const QString& expression)
{
    const Filter filter = Filter::parse(expression.toStdString()).value();
    for (SideInput* side : {&request.before, &request.after}) {
        for (RunInput& run : side->runs)
            run.analysis = narrowedBy(run.analysis, filter, {}).value();
    }
    return jsonOf(compareSides(request.before, request.after, request.options).value());
}

} // namespace waybill::test
