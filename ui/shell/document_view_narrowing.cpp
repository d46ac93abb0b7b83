// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages of a capture are narrowed to: the part of DocumentView that deals with filters and spans of time.
#include "analysis/sentences.h"
#include "base/format.h"
#include "models/text.h"
#include "shell/document_view.h"
#include "shell/live_desk.h"
#include "widgets/crumb_bar.h"

namespace waybill {

namespace {

enum CrumbId { SpanCrumb, ExpressionCrumb };

QString spanText(const TimeSpan& span, int offsetMinutes)
{
    const QString from = span.from ? toQString(dateTimeText(*span.from, offsetMinutes)) : QString();
    const QString to = span.to ? toQString(dateTimeText(*span.to, offsetMinutes)) : QString();
    const QString zone = toQString(offsetText(offsetMinutes));
    if (from.isEmpty())
        return DocumentView::tr("until %1 %2").arg(to, zone);
    if (to.isEmpty())
        return DocumentView::tr("from %1 %2").arg(from, zone);
    return DocumentView::tr("%1 to %2 %3").arg(from, to, zone);
}

} // namespace

void DocumentView::connectNarrowing()
{
    connect(m_narrower, &Narrower::analysisChanged, this, &DocumentView::updateAnalysis);
    connect(m_narrower, &Narrower::changed, this, [this] {
        updateCrumbs();
        emit narrowingChanged();
    });
    connect(m_narrower, &Narrower::progressed, this, [this](int, int, const QString& text) {
        if (m_narrower->isSearching())
            m_crumbs->setState(CrumbBar::Kind::Searching, tr("Searching… %1").arg(text));
    });
    connect(m_crumbs, &CrumbBar::removed, this, &DocumentView::removeCrumb);
    connect(m_crumbs, &CrumbBar::backRequested, m_narrower, &Narrower::back);
    connect(m_crumbs, &CrumbBar::clearRequested, this, [this] { m_narrower->narrow({}); });
}

void DocumentView::takeWhole()
{
    if (m_live->isPaused())
        return; // what was shown when it was paused stays
    m_narrower->setWhole(m_document->analysis(), m_document->state() != Document::State::Loading);
}

QString DocumentView::expression() const
{
    return QString::fromStdString(m_narrower->narrowing().expression);
}

void DocumentView::applyExpression(const QString& expression)
{
    m_narrower->narrow({m_narrower->narrowing().span, expression.trimmed().toStdString()});
}

void DocumentView::removeCrumb(int id)
{
    Narrowing wider = m_narrower->narrowing();
    if (id == SpanCrumb)
        wider.span = {};
    else
        wider.expression.clear();
    m_narrower->narrow(wider);
}

/// The narrowest thing first: what the page itself narrows, the filter, the span of time.
bool DocumentView::widen()
{
    if (page(m_current)->widen())
        return true;
    const Narrowing& narrowing = m_narrower->narrowing();
    if (narrowing.isWhole())
        return false;
    removeCrumb(narrowing.expression.empty() ? SpanCrumb : ExpressionCrumb);
    return true;
}

void DocumentView::updateCrumbs()
{
    const Narrowing& narrowing = m_narrower->narrowing();
    const AnalysisPtr& whole = m_narrower->whole();
    std::vector<CrumbBar::Crumb> crumbs;
    if (!narrowing.span.isWhole()) {
        const int offset = m_settings.offsetMinutes.value_or(whole ? displayOffsetMinutes(*whole) : 0);
        crumbs.push_back({SpanCrumb, spanText(narrowing.span, offset), tr("Only packets of this time count")});
    }
    if (!narrowing.expression.empty())
        crumbs.push_back({ExpressionCrumb, shownText(narrowing.expression), plainToolTip(expression())});
    m_crumbs->setCrumbs(crumbs);
    if (crumbs.empty())
        return;
    if (!m_narrower->error().message.empty()) {
        m_crumbs->setState(CrumbBar::Kind::Failed,
                           tr("Not narrowed: %1").arg(toQString(describe(m_narrower->error()))));
        return;
    }
    if (m_narrower->isSearching() || !m_narrower->analysis()) {
        const bool waits = whole && !narrowing.span.isWhole() && m_document->state() == Document::State::Loading;
        m_crumbs->setState(CrumbBar::Kind::Searching,
                           waits ? tr("Searching once the capture has been read…") : tr("Searching…"));
        return;
    }
    const Analysis::ListedFlows flows = m_narrower->analysis()->listedFlows();
    const QString of = toQString(countedText(flows.of, "flow", "flows"));
    if (flows.listed == 0)
        m_crumbs->setState(CrumbBar::Kind::Nothing, tr("Nothing matches, of %1").arg(of));
    else
        m_crumbs->setState(CrumbBar::Kind::Found, tr("%1 of %2").arg(toQString(countText(flows.listed)), of));
}

} // namespace waybill
