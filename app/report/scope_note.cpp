// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scope_note.h"

#include "analysis/sentences.h"
#include "base/format.h"

#include <fmt/format.h>
#include <optional>

namespace waybill {

std::vector<std::string> scopeLines(const Analysis& analysis)
{
    std::vector<std::string> lines;
    if (const std::string notice = analysis.importNotice(); !notice.empty())
        lines.push_back(fmt::format("*** {} ***", notice));
    if (analysis.isNarrowed()) {
        const Analysis::ListedFlows flows = analysis.listedFlows();
        lines.push_back(fmt::format("Filter: {} ({} of {})", printableName(analysis.parts().keptBy),
                                    countText(flows.listed), countedText(flows.of, "flow", "flows")));
    }
    if (const std::string span = spanText(analysis); !span.empty())
        lines.push_back(fmt::format("Time: {} only", span));
    return lines;
}

void addScope(const Analysis& analysis, Json& report)
{
    if (const std::string notice = analysis.importNotice(); !notice.empty())
        report["import"] = notice;
    if (analysis.isNarrowed()) {
        const Analysis::ListedFlows flows = analysis.listedFlows();
        report["filter"] = {
            {"expression", jsonText(analysis.parts().keptBy)}, {"flows", flows.listed}, {"of", flows.of}};
    }
    const std::optional<Timestamp>&from = analysis.recording().from, &to = analysis.recording().to;
    if (from || to)
        report["span"] = {{"from", from ? Json(toRfc3339(*from)) : Json()}, {"to", to ? Json(toRfc3339(*to)) : Json()}};
}

} // namespace waybill
