// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the handset and steps that the user states of one capture: the part of DocumentView that asks for them,
// and shows them beside what the traffic says.
#include "casefile/stated_facts.h"
#include "models/stated_words.h"
#include "models/text.h"
#include "pages/compare/run_dialog.h"
#include "pages/coverage/coverage_page.h"
#include "pages/overview/overview_page.h"
#include "shell/capture_steps_dialog.h"
#include "shell/document_view.h"

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

RunRecord recordOf(const Case& notebook)
{
    const CaseRun run = statedRun(notebook);
    return {run.conditions, run.sheet};
}

} // namespace

void DocumentView::connectFacts()
{
    auto* coverage = static_cast<CoveragePage*>(page(PageId::Coverage));
    connect(coverage, &CoveragePage::factsRequested, this, &DocumentView::askForFacts);
    connect(static_cast<OverviewPage*>(page(PageId::Overview)), &OverviewPage::stepsRequested, this,
            &DocumentView::askForSteps);
    connect(m_document, &Document::notesChanged, this, &DocumentView::showFacts);
    connect(m_document, &Document::notesChanged, this, &DocumentView::showSteps);
    connect(m_document, &Document::stateChanged, this, &DocumentView::showFacts);
    connect(m_document, &Document::analysisChanged, this, [this] {
        if (m_document->state() == Document::State::Ready) // another handset was chosen
            showFacts();
    });
}

void DocumentView::showFacts()
{
    const RunRecord stated = recordOf(m_document->notebook());
    if (m_factsDialog || isAnythingStated(statedRun(m_document->notebook())))
        askTraffic();
    static_cast<CoveragePage*>(page(PageId::Coverage))->setStated(stated, m_said);
    if (m_factsDialog)
        m_factsDialog->setTraffic({m_said});
}

/// Once for one analysis, off-thread, and only when something stands beside it.
void DocumentView::askTraffic()
{
    const AnalysisPtr& analysis = m_document->analysis();
    if (!analysis || m_document->state() != Document::State::Ready || analysis == m_asked)
        return;
    m_asked = analysis;
    m_said = {};
    const LatestJob<std::vector<TrafficSays>>::Work work = [analysis](const StopFlag& stop) {
        std::vector<TrafficSays> said = trafficSays({analysis}, stop);
        for (TrafficSays& one : said)
            one.why.clear(); // which side it would be is no question here
        return said;
    };
    m_traffic.start([work] { return work; }, LatestJob<std::vector<TrafficSays>>::Running::Stop);
}

void DocumentView::askForFacts()
{
    if (m_factsDialog) {
        m_factsDialog->activateWindow();
        return;
    }
    m_factsDialog = new RunDialog({m_document->label()}, {recordOf(m_document->notebook())}, noteOffsetMinutes(), this);
    m_factsDialog->setSubject(tr("Facts about the handset: %1").arg(m_document->label()), notesKept());
    connect(m_factsDialog, &RunDialog::edited, this,
            [this, known = statedRun(m_document->notebook())](const std::vector<RunRecord>& runs) {
                keepFacts(known, runs.front());
            });
    m_factsDialog->open();
    showFacts();
}

/// Another window may have stated something meanwhile, and the notebook may have been read only now.
void DocumentView::keepFacts(const CaseRun& known, const RunRecord& edited)
{
    CaseRun mine = known;
    mine.conditions = edited.conditions;
    mine.sheet = edited.sheet;
    (void)m_document->changeNotes([&](Case& notebook) -> Result<void> { // nothing of it can fail
        stateFacts(notebook, mergedFacts(known, mine, statedRun(notebook)), Program);
        return {};
    });
    emit changed();
}

void DocumentView::showSteps()
{
    static_cast<OverviewPage*>(page(PageId::Overview))->setSteps(m_document->notebook().steps);
    if (m_stepsDialog)
        m_stepsDialog->setSteps(m_document->notebook().steps);
}

void DocumentView::askForSteps()
{
    if (m_stepsDialog) {
        m_stepsDialog->activateWindow();
        return;
    }
    m_stepsDialog = new CaptureStepsDialog(m_views, tr("Steps: %1").arg(m_document->label()), notesKept(), this);
    m_stepsDialog->setCapture(m_document->analysis(), m_settings);
    m_stepsDialog->setSteps(m_document->notebook().steps);
    connect(m_stepsDialog, &CaptureStepsDialog::stepsChanged, this, [this](const std::vector<CaseStep>& steps) {
        (void)m_document->changeNotes([&steps](Case& notebook) -> Result<void> { // nothing of it can fail
            stateSteps(notebook, steps, Program);
            return {};
        });
    });
    m_stepsDialog->show();
}

QString DocumentView::statedLine() const
{
    return waybill::statedLine(recordOf(m_document->notebook()), noteOffsetMinutes());
}

} // namespace waybill
