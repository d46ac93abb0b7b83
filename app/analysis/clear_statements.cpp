// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clear_statements.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

HandsetId deviceOf(const Analysis& analysis, const IpAddress& address, RunId run)
{
    const std::vector<Handset>& devices = analysis.handsets();
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const Handset& device) {
        return device.run == run &&
               std::find(device.addresses.begin(), device.addresses.end(), address) != device.addresses.end();
    });
    return found == devices.end() ? HandsetId() : HandsetId{static_cast<std::uint32_t>(found - devices.begin())};
}

ClearStatements statementsOf(const Analysis& analysis, FlowId id)
{
    const FlowIdentity& flow = analysis.flow(id);
    ClearStatements statements;
    statements.flow = id;
    const HandsetId originator = deviceOf(analysis, flow.originator, flow.run);
    const HandsetId responder = deviceOf(analysis, flow.responder, flow.run);
    const bool scopesTell = flow.originator.isPublic() != flow.responder.isPublic();
    const bool isResponder = scopesTell ? flow.originator.isPublic() : originator.isNone() && !responder.isNone();
    statements.device = isResponder ? responder : originator;
    statements.deviceAddress = isResponder ? flow.responder : flow.originator;
    statements.serverAddress = isResponder ? flow.originator : flow.responder;
    for (const FactRow& fact : analysis.factsOf(id)) {
        if (fact.kind != FactKind::Channel) {
            statements.said.push_back(fact);
        } else if (statements.frame == 0) {
            statements.channel = analysis.text(fact.text);
            statements.frame = fact.frame;
        }
    }
    return statements;
}

} // namespace

std::vector<ClearStatements> clearStatements(const Analysis& analysis)
{
    std::vector<FlowId> flows;
    const auto& facts = analysis.recording().facts;
    for (std::size_t row = 0; row < facts.size(); ++row) {
        const bool wasSecure = analysis.flow(facts[row].flow).madeFrom == MadeFrom::SecureMessages;
        if (facts[row].kind == FactKind::Channel && !wasSecure)
            flows.push_back(facts[row].flow);
    }
    std::sort(flows.begin(), flows.end(), [](FlowId a, FlowId b) { return a.value < b.value; });
    flows.erase(std::unique(flows.begin(), flows.end()), flows.end());
    std::vector<ClearStatements> statements;
    for (const FlowId flow : flows)
        statements.push_back(statementsOf(analysis, flow));
    return statements;
}

std::string factQuote(const Analysis& analysis, const FactRow& fact)
{
    const std::string times = fact.count > 1 ? fmt::format(", said {} times", fact.count) : std::string();
    return fmt::format("{}: \u201C{}\u201D (packet {}{})", factKindText(fact.kind),
                       printableText(analysis.text(fact.text)), fact.frame, times);
}

} // namespace waybill
