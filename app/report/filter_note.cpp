// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filter_note.h"

#include "base/format.h"

#include <fmt/format.h>

namespace waybill {

std::string filterLine(const Analysis& analysis, const std::string& expression)
{
    const Analysis::ListedFlows flows = analysis.listedFlows();
    return fmt::format("Filter: {} ({} of {})", printableName(expression), countText(flows.listed),
                       countedText(flows.of, "flow", "flows"));
}

Json filterToJson(const Analysis& analysis, const std::string& expression)
{
    const Analysis::ListedFlows flows = analysis.listedFlows();
    return Json{{"expression", jsonText(expression)}, {"flows", flows.listed}, {"of", flows.of}};
}

} // namespace waybill
