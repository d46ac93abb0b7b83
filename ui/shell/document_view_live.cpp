// SPDX-License-Identifier: GPL-3.0-or-later
// Live captures: the part of DocumentView that lets its pages follow, or stand still.
#include "shell/document_view.h"
#include "shell/live_alerts.h"
#include "shell/live_desk.h"
#include "widgets/live_strip.h"

namespace waybill {

void DocumentView::connectLive()
{
    connect(m_live, &LiveDesk::pausedChanged, this, &DocumentView::takeWhole);
    connect(m_live, &LiveDesk::ended, this, &TabView::changed);
    connect(m_liveStrip, &LiveStrip::newSinceRequested, this, &DocumentView::newSinceMenuRequested);
    connect(m_liveStrip, &LiveStrip::alertsRequested, m_alerts, &LiveAlerts::showList);
    connect(m_alerts, &LiveAlerts::alerted, m_liveStrip, &LiveStrip::setAlert);
    connect(m_alerts, &LiveAlerts::rulesRequested, this, &DocumentView::alertRulesRequested);
    connect(m_alerts, &LiveAlerts::flowRequested, this, [this](FlowId flow) {
        FlowFilter filter;
        filter.flow = flow;
        setFlowFilter(PageId::Flows, filter);
    });
    connect(m_live, &LiveDesk::marked, m_alerts, &LiveAlerts::setMarker);
    connect(m_liveStrip, &LiveStrip::addRequested, this, &DocumentView::addToComparisonRequested);
    connect(m_document, &Document::liveChanged, this, [this, label = QString()]() mutable {
        if (label != title()) { // the file's name is known, or a further file was begun
            label = title();
            emit changed();
        }
    });
}

void DocumentView::setNewSince(const std::optional<NewSince>& since)
{
    if (m_newSince == since)
        return;
    m_newSince = since;
    for (Page* page : m_pages)
        page->setNewSince(since);
    emit changed();
}

bool DocumentView::isCapturing() const
{
    return m_live->isRunning();
}

} // namespace waybill
