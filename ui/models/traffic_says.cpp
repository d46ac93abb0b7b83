// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffic_says.h"

#include "compare/side_proposal.h"
#include "models/text.h"

namespace waybill {

std::vector<TrafficSays> trafficSays(const std::vector<AnalysisPtr>& captures, const StopFlag& stop)
{
    const std::vector<SideProposal> proposals = proposeSides(captures);
    std::vector<TrafficSays> all;
    for (std::size_t i = 0; i < captures.size(); ++i) {
        if (stop.load(std::memory_order_relaxed))
            return {};
        TrafficSays said;
        if (const AnalysisPtr& capture = captures[i]; capture && capture->handset()) {
            said.device = shownText(capture->handset()->model);
            said.build = shownText(proposals[i].build.empty() ? capture->handset()->build : proposals[i].build);
            said.role = proposals[i].role;
            said.why = toQString(proposals[i].why);
            said.updates = updateBoundaries(*capture);
        }
        all.push_back(std::move(said));
    }
    return all;
}

} // namespace waybill
