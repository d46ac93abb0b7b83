// SPDX-License-Identifier: GPL-3.0-or-later
// Claims in a comparison: the part of ComparePage that hands them the runs of both sides, with what was stated, done
// and found in each.
#include "pages/claims/claims_panel.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/identifiers_panel.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// What a filter leaves is no ground for a verdict on a recording.
bool isNarrowed(const Comparison& comparison)
{
    const auto isPart = [](const ComparedRun& run) { return run.analysis->isNarrowed(); };
    return std::any_of(comparison.before.runs.begin(), comparison.before.runs.end(), isPart) ||
           std::any_of(comparison.after.runs.begin(), comparison.after.runs.end(), isPart);
}

std::vector<RunStep> stepsOf(const std::vector<CaseStep>& steps, CaseRunId run)
{
    std::vector<RunStep> own;
    for (const CaseStep& step : steps)
        if (step.run == run || step.run.isNone())
            own.push_back({step.time, step.clockUncertaintyNs, step.text});
    return own;
}

} // namespace

QWidget* ComparePage::buildClaims()
{
    ensureBuilt(CompareSection::Identifiers); // it searches for what claims need, too
    m_claims = new ClaimsPanel(m_pool, this);
    connect(m_claims, &ClaimsPanel::claimsKept, this, &ComparePage::claimsKept);
    connect(m_claims, &ClaimsPanel::noticed, this, &Page::noticed);
    connect(m_claims, &ClaimsPanel::packetRequested, this, &ComparePage::packetOpenRequested);
    connect(m_claims, &ClaimsPanel::flowRequested, this, &ComparePage::flowOpenRequested);
    connect(m_claims, &ClaimsPanel::shownChanged, m_identifiers,
            [identifiers = m_identifiers, claims = m_claims](bool isShown) {
                identifiers->setWatched(isShown && claims->wantsIdentifiers());
            });
    connect(m_identifiers, &IdentifiersPanel::findingsChanged, this, [this] { setStale({CompareSection::Claims}); });
    return m_claims;
}

/// The runs that were read; true when all of them were searched for the identifiers of the device card.
bool ComparePage::addClaimRuns(SideRole side, std::vector<ClaimRun>& runs) const
{
    const std::vector<SideRun>& known = m_runs[side == SideRole::After ? 1 : 0];
    const std::vector<IdentifiersPtr> found = m_identifiers->findings(side);
    bool areSearched = true;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!known[i].analysis)
            continue;
        ClaimRun run{known[i].analysis, known[i].conditions, stepsOf(m_case.steps, known[i].id), {}};
        run.conditions.isControl = known[i].isControl;
        if (i < found.size() && found[i] &&
            found[i]->analysis->sharedRecording() == known[i].analysis->sharedRecording())
            run.found = {found[i], &found[i]->findings};
        areSearched = areSearched && run.found;
        runs.push_back(std::move(run));
    }
    return areSearched;
}

void ComparePage::feedClaims()
{
    if (std::exchange(m_isStale[static_cast<std::size_t>(CompareSection::Identifiers)], false))
        feedCase(CompareSection::Identifiers);
    m_claims->setClaims(m_case.claims);
    m_identifiers->setWatched(m_claims->isVisible() && m_claims->wantsIdentifiers());
    ClaimGround ground;
    bool areSearched = addClaimRuns(SideRole::Before, ground.request.before);
    areSearched = addClaimRuns(SideRole::After, ground.request.after) && areSearched;
    if (m_identifiers->card() && areSearched)
        ground.request.card = m_identifiers->card();
    const QString problem = m_identifiers->problem();
    ground.isSearching = m_identifiers->card() && !areSearched && problem.isEmpty();
    if (!problem.isEmpty())
        ground.remark = tr("Identifiers were not looked for: %1").arg(problem);
    if (m_comparison && !isNarrowed(*m_comparison))
        ground.request.comparison = m_comparison;
    else if (m_comparison)
        ground.remark += tr("Judged on all flows, not only on those that the comparison is narrowed to.");
    for (const auto* runs : {&ground.request.before, &ground.request.after})
        if (!runs->empty())
            ground.services = runs->front().analysis->parts().services;
    ground.title = m_case.title.toStdString();
    ground.log = m_case.log;
    m_claims->setGround(ground);
    int offset = m_settings.offsetMinutes.value_or(0);
    if (!ground.request.before.empty())
        offset = m_settings.offsetOf(*ground.request.before.front().analysis);
    m_claims->setOffset(offset);
}

} // namespace waybill
