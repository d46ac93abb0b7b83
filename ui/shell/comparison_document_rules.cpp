// SPDX-License-Identifier: GPL-3.0-or-later
// The analyst's corrections, claims and notes of a case: the part of ComparisonDocument that keeps them, applies
// corrections to every run, and takes over what was noted on a capture before it came into the case.
#include "casefile/case_claims.h"
#include "casefile/case_notes.h"
#include "casefile/case_rules.h"
#include "job/start_notebook.h"
#include "models/text.h"
#include "shell/comparison_document.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

} // namespace

Result<void> ComparisonDocument::addRule(AnalystRule rule)
{
    const Result<void> added = addCorrection(m_case, std::move(rule), Program);
    if (!added)
        return added;
    useRules();
    touch();
    proceed();
    return {};
}

void ComparisonDocument::takeBackRule(std::size_t number)
{
    if (!takeBackCorrection(m_case, number, Program))
        return;
    useRules();
    touch();
    proceed();
}

void ComparisonDocument::switchRule(std::size_t number, bool isOn)
{
    if (!switchCorrection(m_case, number, isOn, Program))
        return;
    useRules();
    touch();
    proceed();
}

Result<void> ComparisonDocument::changeNotes(const std::function<Result<void>(Case&)>& change)
{
    Case changed = m_case;
    const Result<void> made = change(changed);
    if (!made)
        return made;
    m_case.notes = std::move(changed.notes);
    m_case.log = std::move(changed.log);
    touch();
    emit this->changed();
    return {};
}

void ComparisonDocument::setClaims(const std::string& toml, const std::string& what)
{
    stateClaims(m_case, toml, what, Program);
    touch();
    emit changed();
}

/// A run that came in just now may have a notebook. One that cannot be read is said where the capture itself is open.
void ComparisonDocument::askNotebook(const CaseRun& run)
{
    const std::string directory = userNotebookDirectory();
    if (directory.empty() || run.captures.empty())
        return;
    std::vector<Sha256Digest> digests;
    for (const CaseCapture& capture : run.captures)
        digests.push_back(capture.sha256);
    const std::string& path = run.captures.front().path;
    startReadingNotebook(&m_workers.notebooks, notebookPath(directory, digests))
        .then(this, [this, id = run.id, label = path.substr(path.rfind('/') + 1)](const NotebookResult& notebook) {
            if (notebook)
                takeOver(id, label, *notebook);
        });
}

/// What was taken over alone is no reason to ask whether the case should be saved: it would be taken over again.
void ComparisonDocument::takeOver(CaseRunId run, const std::string& label, const Case& notebook)
{
    const bool isPlain = isTakenOver(m_case);
    const Case before = m_case;
    const bool isBlank = caseRun(run) && !isWrittenOn(*caseRun(run));
    if (m_case.deviceCard.empty() && !notebook.deviceCard.empty())
        setDeviceCard(m_takenOver.deviceCard = notebook.deviceCard);
    if (m_case.claims.empty() && !notebook.claims.empty()) {
        m_case.claims = m_takenOver.claims = notebook.claims;
        touch();
        emit changed();
    }
    if (!caseRun(run) || takeOverNotes(m_case, run, notebook, label) == 0)
        return;
    if (isPlain) {
        m_takenOver.corrections = m_case.corrections;
        m_takenOver.notes = m_case.notes;
        m_takenOver.steps = m_case.steps;
    }
    if (isBlank)
        m_takenOver.runs.push_back(*caseRun(run));
    touch();
    const bool isCorrected = m_case.corrections != before.corrections;
    if (!isCorrected && m_case.runs == before.runs && m_case.steps == before.steps) {
        emit changed();
        return;
    }
    if (isCorrected)
        useRules();
    proceed();
}

/// Nothing was written in the case but what notebooks hold, too; see isWrittenOn() for runs.
bool ComparisonDocument::isTakenOver(const Case& item) const
{
    return item.corrections == m_takenOver.corrections && item.notes == m_takenOver.notes &&
           item.steps == m_takenOver.steps && item.deviceCard == m_takenOver.deviceCard &&
           item.claims == m_takenOver.claims;
}

/// There is more about the run than its captures and what a notebook stated when it came in.
bool ComparisonDocument::isWrittenOn(const CaseRun& run) const
{
    CaseRun taken;
    for (const CaseRun& one : m_takenOver.runs) {
        if (one.id == run.id)
            taken = one;
    }
    taken.id = run.id;
    taken.side = run.side;
    taken.captures = run.captures;
    return !(run == taken);
}

/// A case from elsewhere may hold a correction that cannot be used; then none is, and that is said.
void ComparisonDocument::useRules()
{
    const Result<RulesPtr> rules = correctionsOf(m_case);
    m_rules = rules ? *rules : nullptr;
    if (!rules)
        m_refused << tr("No correction is applied: %1").arg(shownText(rules.error().message));
}

bool ComparisonDocument::hasRulesApplied() const
{
    return std::all_of(m_readings.begin(), m_readings.end(), [this](const auto& reading) {
        return !reading.second.analysis || reading.second.analysis->parts().rules == m_rules;
    });
}

/// Of all sides, also those that are not compared just now.
void ComparisonDocument::applyRules()
{
    setState(State::Comparing);
    if (m_rulesJob.isRunning())
        return; // finishRules() looks again
    std::vector<AnalysisPtr> analyses;
    m_rulingRuns.clear();
    for (const auto& [id, reading] : m_readings) {
        if (!reading.analysis)
            continue;
        m_rulingRuns.push_back(id);
        analyses.push_back(reading.analysis);
    }
    m_rulesJob.setFuture(startRuling(&m_workers.readers, std::move(analyses), m_rules));
}

void ComparisonDocument::finishRules()
{
    const RuledResult result = m_rulesJob.future().result();
    if (!result) {
        fail(result.error());
        return;
    }
    for (std::size_t i = 0; i < m_rulingRuns.size() && i < result->size(); ++i) {
        const auto reading = m_readings.find(m_rulingRuns[i]);
        const bool isSame = reading != m_readings.end() && reading->second.analysis &&
                            reading->second.analysis->sharedRecording() == (*result)[i]->sharedRecording();
        if (isSame) // else it was read again, or taken out, meanwhile
            reading->second.analysis = (*result)[i];
    }
    proceed();
}

} // namespace waybill
