// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_facts.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

std::string_view evidenceLevelKey(EvidenceLevel level) noexcept
{
    switch (level) {
    case EvidenceLevel::W2: return "W2";
    case EvidenceLevel::W1: return "W1";
    case EvidenceLevel::W0: break;
    }
    return "W0";
}

std::vector<std::string> lossesOf(const Analysis& analysis)
{
    // Below this share, losses are the ordinary retransmissions and overtaking packets of a radio link.
    constexpr std::uint64_t NotablePercent = 1;
    const Coverage& coverage = analysis.coverage();
    std::vector<std::string> texts;
    if (coverage.droppedPackets > 0)
        texts.push_back(countedText(coverage.droppedPackets, "packet", "packets") + " dropped by the capture");
    if (coverage.snaplenCutPackets > 0)
        texts.push_back(countedText(coverage.snaplenCutPackets, "packet", "packets") + " cut by the snaplen");
    const std::uint64_t payload = coverage.remote.payloadUp + coverage.remote.payloadDown;
    if (coverage.missedBytes > 0 && coverage.missedBytes >= payload / 100 * NotablePercent)
        texts.push_back(bytesText(coverage.missedBytes) + " missing inside connections");
    std::int64_t span = 0;
    for (const CaptureFacts& capture : analysis.recording().captures)
        span += capture.packets > 0 ? nanosecondsBetween(capture.first, capture.last) : 0;
    const std::int64_t pauses = span - analysis.recording().observedNs;
    const bool isWhole = coverage.ledger.outsideTimeSpan == 0; // else the span was cut on purpose
    if (isWhole && pauses >= Recording::LongestPauseNs)
        texts.push_back(durationText(pauses) + " of pauses without any packet left out");
    if (!analysis.isComplete())
        texts.push_back("read in part only");
    return texts;
}

ComparedRun comparedRun(const RunInput& run, const RunReading& reading)
{
    const Analysis& analysis = *run.analysis;
    const AnalysisPtr& whole = run.whole ? run.whole : run.analysis;
    const Handset& handset = *analysis.handset();
    ComparedRun compared;
    compared.analysis = run.analysis;
    compared.whole = whole;
    compared.conditions = run.conditions;
    compared.steps = run.steps;
    compared.label = analysis.recording().runs.front().label;
    compared.hours = reading.metrics.hours;
    compared.hoursOutside = observableHours(analysis, reading.windows, RunWindow::All) - reading.metrics.hours;
    compared.device = handset.model.empty() ? run.conditions.device : handset.model;
    compared.build = handset.build.empty() ? run.conditions.build : handset.build;
    compared.loss = lossesOf(*whole); // of the recording, whatever is looked at in it
    for (const auto& [key, figures] : reading.metrics.of(Family::Destinations)) {
        if (figures.readableUp > 0)
            compared.level = std::max(compared.level, EvidenceLevel::W1);
        if (figures.decryptedUp > 0)
            compared.level = EvidenceLevel::W2;
    }
    compared.first = analysis.firstTime();
    compared.last = analysis.lastTime();
    return compared;
}

} // namespace waybill
