// SPDX-License-Identifier: GPL-3.0-or-later
// The device card of one capture: the part of DocumentView that asks for it, keeps it in the notebook, and leads from a
// finding to its bytes.
#include "base/memory_dumps.h"
#include "pages/claims/claims_page.h"
#include "pages/claims/claims_panel.h"
#include "pages/flows/flows_page.h"
#include "pages/identifiers/identifiers_page.h"
#include "shell/document_view.h"
#include "shell/live_alerts.h"

namespace waybill {

IdentifiersPage* DocumentView::identifiersPage() const
{
    return static_cast<IdentifiersPage*>(page(PageId::Identifiers));
}

void DocumentView::connectIdentifiers()
{
    IdentifiersPage* identifiers = identifiersPage();
    connect(identifiers, &IdentifiersPage::cardRequested, this, [this] { askForCard(m_views); });
    connect(identifiers, &IdentifiersPage::bytesRequested, this, [this](const SoughtBytes& sought, bool withStream) {
        setPage(PageId::Flows);
        static_cast<FlowsPage*>(page(PageId::Flows))->showBytes(sought, withStream);
    });
    connect(identifiers, &IdentifiersPage::findingsChanged, this,
            [this, identifiers] { m_alerts->takeFindings(identifiers->searcher().findings()); });
    connect(m_document, &Document::notesChanged, this, &DocumentView::showCard);
    connect(m_document, &Document::stateChanged, this, &DocumentView::updateWatch);
    connect(m_alerts, &LiveAlerts::rulesChanged, this, &DocumentView::updateWatch);
    showCard();
}

void DocumentView::showCard()
{
    const Case& notebook = m_document->notebook();
    if (!notebook.deviceCard.empty())
        keepOutOfMemoryDumps();
    identifiersPage()->setCard(notebook.deviceCard);
    std::vector<IdentifierStep> steps;
    for (const CaseStep& step : notebook.steps)
        steps.push_back({step.time, step.text});
    identifiersPage()->setSteps(std::move(steps));
    updateWatch();
}

/// While a capture goes on, a rule may want to know of findings though the page is not in front; so may claims.
void DocumentView::updateWatch()
{
    const bool isForAlerts = m_alerts->wantsFindings() && m_document->state() == Document::State::Loading;
    const ClaimsPanel* claims = claimsPage()->panel();
    identifiersPage()->setWatched(isForAlerts || (claims->isVisible() && claims->wantsIdentifiers()));
}

void DocumentView::keepCard(const std::string& toml)
{
    (void)m_document->changeNotes([&toml](Case& notebook) -> Result<void> { // nothing of it can fail
        notebook.deviceCard = toml;
        return {};
    });
}

} // namespace waybill
