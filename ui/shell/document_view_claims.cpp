// SPDX-License-Identifier: GPL-3.0-or-later
// Claims about one capture: the part of DocumentView that keeps them in the notebook, hands the page what they are
// judged on, and leads from evidence to its packet.
#include "casefile/case_claims.h"
#include "casefile/stated_facts.h"
#include "pages/claims/claims_page.h"
#include "pages/claims/claims_panel.h"
#include "pages/flows/flows_page.h"
#include "pages/identifiers/identifiers_page.h"
#include "report/report_history.h"
#include "shell/document_view.h"

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

} // namespace

DocumentView::~DocumentView()
{
    claimsPage()->disconnect(this); // that it is hidden in the end is no news any more
}

ClaimsPage* DocumentView::claimsPage() const
{
    return static_cast<ClaimsPage*>(page(PageId::Claims));
}

void DocumentView::connectClaims()
{
    ClaimsPage* claims = claimsPage();
    connect(claims, &ClaimsPage::claimsKept, this, &DocumentView::keepClaims);
    connect(claims, &ClaimsPage::bytesRequested, this, &DocumentView::showSought);
    connect(claims, &ClaimsPage::flowRequested, this, [this](FlowId flow) {
        widenWholly();
        FlowFilter filter;
        filter.flow = flow;
        setFlowFilter(PageId::Flows, filter);
    });
    connect(claims, &ClaimsPage::shownChanged, this, &DocumentView::updateWatch);
    connect(identifiersPage(), &IdentifiersPage::findingsChanged, this, &DocumentView::showClaimIdentifiers);
    connect(m_document, &Document::notesChanged, this, &DocumentView::showClaims);
    showClaims();
}

void DocumentView::showClaims()
{
    const Case& notebook = m_document->notebook();
    std::vector<RunStep> steps;
    for (const CaseStep& step : notebook.steps)
        steps.push_back({step.time, step.clockUncertaintyNs, step.text});
    claimsPage()->setStated(statedRun(notebook).conditions, std::move(steps));
    claimsPage()->setLog(reportLog(notebook));
    claimsPage()->setClaims(notebook.claims);
    showClaimIdentifiers();
    updateWatch();
}

void DocumentView::showClaimIdentifiers()
{
    const IdentifierSearcher& searcher = identifiersPage()->searcher();
    claimsPage()->setIdentifiers(searcher.card() != nullptr, searcher.findings(), searcher.problem());
}

void DocumentView::keepClaims(const std::string& toml, const std::string& what)
{
    (void)m_document->changeNotes([&](Case& notebook) -> Result<void> { // nothing of it can fail
        stateClaims(notebook, toml, what, Program);
        return {};
    });
}

/// Claims are judged on all flows; what they lead to may be hidden by what the pages are narrowed to.
void DocumentView::widenWholly()
{
    if (m_narrower->analysis() != m_narrower->whole())
        m_narrower->narrow({});
}

void DocumentView::showSought(const SoughtBytes& sought)
{
    widenWholly();
    setPage(PageId::Flows);
    static_cast<FlowsPage*>(page(PageId::Flows))->showBytes(sought, false);
}

} // namespace waybill
