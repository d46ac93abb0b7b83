// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a capture, through all that a summary needs: reading, decoding, flows, names, the handset, places,
// texts. What must hold, besides not crashing: a failure says why; no packet and no byte gets lost between capture and
// flows; what is written as JSON can be read.
#include "analysis/analyse.h"
#include "analysis/sentences.h"
#include "capture_fuzz.h"
#include "geo/geography.h"
#include "report/flow_records.h"
#include "report/names_report.h"
#include "report/summary_report.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

namespace {

using namespace waybill;
using fuzz::require;

struct Tables {
    std::shared_ptr<const Geography> geography;
    std::shared_ptr<const ServiceGroups> services;
};

const Tables& tables()
{
    static const Tables loaded = [] {
        auto geography = Geography::load(findResourceDirectory());
        auto services = ServiceGroups::load(findResourceDirectory(), {});
        require(geography.has_value() && services.has_value());
        return Tables{*geography, std::make_shared<const ServiceGroups>(std::move(*services))};
    }();
    return loaded;
}

nlohmann::json readable(const std::string& text)
{
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    require(!json.is_discarded());
    return json;
}

void requireSums(const Analysis& analysis)
{
    std::ostringstream summaryText, flowLines, names, text;
    writeSummaryText(analysis, defaultWatchList(), text);
    writeSummaryJson(analysis, summaryText, true);
    writeNames(analysis, true, names);
    writeFlows(analysis, FlowFormat::Ecs, flowLines);
    require(!text.str().empty());
    std::istringstream lines(flowLines.str());
    std::uint64_t packets = 0, bytes = 0;
    for (std::string line; std::getline(lines, line);) {
        const nlohmann::json flow = readable(line);
        packets += flow["network"]["packets"].get<std::uint64_t>();
        bytes += flow["network"]["bytes"].get<std::uint64_t>();
    }
    const nlohmann::json summary = readable(summaryText.str());
    const nlohmann::json& capture = summary["captures"][0];
    require(packets == capture["packets"].get<std::uint64_t>());
    require(bytes + summary["coverage"]["synthetic_bytes"].get<std::uint64_t>() ==
            capture["wire_bytes"].get<std::uint64_t>());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const fuzz::MemoryFile file(bytes, size);
    AnalysisRequest request;
    request.runs = {{file.path()}};
    request.services = tables().services;
    request.hash = false;
    const auto analysis = analyse(request, tables().geography, {}, {});
    if (!analysis) {
        require(!analysis.error().message.empty());
        return 0;
    }
    requireSums(**analysis);
    return 0;
}
