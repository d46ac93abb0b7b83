// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison is narrowed to: the part of ComparisonView that deals with filters and parts of runs.
#include "base/format.h"
#include "compare/compare_sentences.h"
#include "compare/rate_texts.h"
#include "models/text.h"
#include "pages/compare/compare_page.h"
#include "shell/comparison_view.h"
#include "widgets/crumb_bar.h"

namespace waybill {

namespace {

enum CrumbId { WindowCrumb, ExpressionCrumb };

QString windowCrumb(RunWindow window)
{
    switch (window) {
    case RunWindow::All: return {};
    case RunWindow::Start: return ComparisonView::tr("ten minutes after joining the network");
    case RunWindow::Update: return ComparisonView::tr("the day after the update");
    case RunWindow::Steady: return ComparisonView::tr("without first minutes and the day after");
    case RunWindow::Idle: return ComparisonView::tr("idle stretches");
    case RunWindow::Active: return ComparisonView::tr("active stretches");
    }
    return {};
}

QString flowsLeft(const ComparisonScope& scope)
{
    const QString before = toQString(countedText(scope.before.of, "flow", "flows")), after = countShown(scope.after.of);
    if (scope.before.listed + scope.after.listed == 0)
        return ComparisonView::tr("Nothing matches, of %1 before and %2 after").arg(before, after);
    return ComparisonView::tr("%1 of %2 before, %3 of %4 after")
        .arg(countShown(scope.before.listed), before, countShown(scope.after.listed), after);
}

} // namespace

void ComparisonView::connectNarrowing()
{
    connect(m_narrower, &ComparisonNarrower::windowWanted, this, [this](RunWindow window) {
        m_page->showWindow(window);
        m_document->setWindow(window);
    });
    connect(m_narrower, &ComparisonNarrower::shownChanged, this, [this] {
        m_page->setSides(m_narrower->sides());
        showComparison();
        emit changed();
    });
    connect(m_narrower, &ComparisonNarrower::changed, this, [this] {
        showComparison();
        updateCrumbs();
        emit narrowingChanged();
    });
    connect(m_narrower, &ComparisonNarrower::progressed, this, [this](const QString& text) {
        if (m_narrower->isSearching() && !text.isEmpty())
            m_crumbs->setState(CrumbBar::Kind::Searching, tr("Searching… %1").arg(text));
    });
    connect(m_page, &Page::filterRequested, this, &ComparisonView::useExpression);
    connect(m_page, &Page::ruleRequested, this, &ComparisonView::askForRule);
    connect(m_crumbs, &CrumbBar::removed, this, &ComparisonView::removeCrumb);
    connect(m_crumbs, &CrumbBar::backRequested, m_narrower, &ComparisonNarrower::back);
    connect(m_crumbs, &CrumbBar::clearRequested, this, [this] { m_narrower->narrow({}); });
}

/// What the document knows just now; a filter in use is applied to it anew when it is another comparison.
void ComparisonView::takeWhole()
{
    ComparisonNarrower::Whole whole;
    whole.comparison = m_document->comparison();
    whole.request = m_document->request();
    if (m_document->sides().size() > 2)
        whole.sides = m_document->allSides();
    m_narrower->setWhole(std::move(whole));
}

void ComparisonView::chooseWindow(RunWindow window)
{
    m_narrower->narrow({window, m_narrower->expression()});
}

QString ComparisonView::expression() const
{
    return QString::fromStdString(m_narrower->expression());
}

void ComparisonView::applyExpression(const QString& expression)
{
    m_narrower->narrow({m_narrower->narrowing().window, expression.trimmed().toStdString()});
}

/// Names and places of the first run that was read, of the side after if there is one.
AnalysisPtr ComparisonView::completionAnalysis() const
{
    for (const SideRole side : {SideRole::After, SideRole::Before}) {
        for (const ComparisonDocument::Run& run : m_document->runs(side)) {
            if (run.analysis)
                return run.analysis;
        }
    }
    return nullptr;
}

QStringList ComparisonView::narrowingNotices() const
{
    QStringList notices;
    if (m_scope)
        notices << tr("only flows that match %1").arg(toQString(scopeText(*m_scope)));
    if (m_narrower->comparison() && m_narrower->comparison()->method.window != RunWindow::All)
        notices << toQString(windowText(m_narrower->comparison()->method.window));
    return notices;
}

void ComparisonView::removeCrumb(int id)
{
    ComparisonNarrowing wider = m_narrower->narrowing();
    if (id == WindowCrumb)
        wider.window = RunWindow::All;
    else
        wider.expression.clear();
    m_narrower->narrow(wider);
}

/// The narrowest thing first: what the page itself narrows, the filter, the part of every run.
bool ComparisonView::widen()
{
    if (m_page->widen())
        return true;
    const ComparisonNarrowing& narrowing = m_narrower->narrowing();
    if (narrowing.isWhole())
        return false;
    removeCrumb(narrowing.expression.empty() ? WindowCrumb : ExpressionCrumb);
    return true;
}

void ComparisonView::updateCrumbs()
{
    const ComparisonNarrowing& narrowing = m_narrower->narrowing();
    std::vector<CrumbBar::Crumb> crumbs;
    if (narrowing.window != RunWindow::All)
        crumbs.push_back({WindowCrumb, windowCrumb(narrowing.window), tr("Only this part of every run is compared")});
    if (!narrowing.expression.empty())
        crumbs.push_back({ExpressionCrumb, shownText(narrowing.expression), plainToolTip(expression())});
    m_crumbs->setCrumbs(crumbs);
    if (!crumbs.empty())
        showCrumbState();
}

/// How much is left, or why that is not known.
void ComparisonView::showCrumbState()
{
    using State = ComparisonDocument::State;
    if (!m_narrower->error().message.empty()) {
        m_crumbs->setState(CrumbBar::Kind::Failed,
                           tr("Not narrowed: %1").arg(toQString(describe(m_narrower->error()))));
        return;
    }
    const ComparisonPtr& comparison = m_narrower->comparison();
    if (!comparison && (m_document->state() == State::Failed || m_document->state() == State::Cancelled)) {
        m_crumbs->setState(CrumbBar::Kind::Failed, tr("Nothing was compared."));
        return;
    }
    if (m_narrower->isSearching() || !comparison) {
        m_crumbs->setState(CrumbBar::Kind::Searching, tr("Searching…"));
        return;
    }
    const QString hours =
        tr("%1 before, %2 after")
            .arg(toQString(hoursText(comparison->before.hours)), toQString(hoursText(comparison->after.hours)));
    if (!m_scope) {
        m_crumbs->setState(CrumbBar::Kind::Found, hours);
        return;
    }
    const bool isNothing = m_scope->before.listed + m_scope->after.listed == 0;
    const bool isWhole = comparison->method.window == RunWindow::All; // flows are counted in all of each run
    const QString flows = flowsLeft(*m_scope);
    m_crumbs->setState(isNothing ? CrumbBar::Kind::Nothing : CrumbBar::Kind::Found,
                       isWhole ? flows : tr("%1, in all of each run; compared: %2").arg(flows, hours));
}

} // namespace waybill
