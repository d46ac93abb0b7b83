// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/claims_page.h"

#include "models/claim_list_model.h"
#include "models/text.h"
#include "pages/claims/claims_panel.h"
#include "style/type.h"
#include "widgets/small_room.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace waybill {

namespace {

/// Its flows have the numbers of the same recording: what was found in one can be looked up in the other.
bool isOfSameFlows(const Analysis& a, const Analysis& b)
{
    return a.sharedRecording() == b.sharedRecording();
}

} // namespace

ClaimsPage::ClaimsPage(QThreadPool* pool, QWidget* parent)
    : Page(parent), m_panel(new ClaimsPanel(pool, this)), m_side(new QComboBox(this))
{
    setFocusPolicy(Qt::StrongFocus); // so that a page just opened shows no ring around its first button
    m_side->addItem(tr("after the update"));
    m_side->addItem(tr("before the update"));
    m_side->setAccessibleName(tr("This capture was made"));
    m_side->setToolTip(tr("Claims about the other side are not tested on this capture"));
    auto* caption = new QLabel(tr("This capture was made"), this);
    caption->setBuddy(m_side);
    auto* choice = new QWidget(this);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(caption);
    row->addWidget(m_side);
    m_panel->addToHead(choice);
    auto* content = new QWidget(this);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(PageMargin, Grid * 2, PageMargin, Grid);
    inside->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolledWhenSmall(content));
    connect(m_side, &QComboBox::currentIndexChanged, this, &ClaimsPage::judge);
    connect(m_panel, &ClaimsPanel::claimsKept, this, &ClaimsPage::claimsKept);
    connect(m_panel, &ClaimsPanel::noticed, this, &Page::noticed);
    connect(m_panel, &ClaimsPanel::shownChanged, this, &ClaimsPage::shownChanged);
    connect(m_panel, &ClaimsPanel::packetRequested, this,
            [this](const AnalysisPtr&, const SoughtBytes& sought) { emit bytesRequested(sought); });
    connect(m_panel, &ClaimsPanel::flowRequested, this,
            [this](const AnalysisPtr&, FlowId flow) { emit flowRequested(flow); });
}

void ClaimsPage::setAnalysis(AnalysisPtr analysis)
{
    m_shown = std::move(analysis);
    judge();
}

void ClaimsPage::setWhole(AnalysisPtr whole)
{
    m_whole = std::move(whole);
    judge();
}

void ClaimsPage::setStated(const RunConditions& conditions, std::vector<RunStep> steps)
{
    m_conditions = conditions;
    m_steps = std::move(steps);
    judge();
}

void ClaimsPage::setClaims(const std::string& toml)
{
    m_panel->setClaims(toml);
    judge();
}

void ClaimsPage::setLog(std::vector<std::string> log)
{
    m_log = std::move(log);
    judge();
}

void ClaimsPage::setIdentifiers(bool hasCard, IdentifiersPtr found, const QString& problem)
{
    m_hasCard = hasCard;
    m_found = std::move(found);
    m_problem = problem;
    judge();
}

void ClaimsPage::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    m_panel->setOffset(m_whole ? m_settings.offsetOf(*m_whole) : 0);
}

QString ClaimsPage::remark(bool areElsewhere) const
{
    QStringList remarks;
    if (m_shown && m_whole && m_shown != m_whole)
        remarks << tr("Judged on all of the capture, not only on what the other pages are narrowed to.");
    if (areElsewhere)
        remarks << tr("Identifiers were looked for in a part of the capture only; claims about them are not tested "
                      "meanwhile.");
    if (!m_problem.isEmpty())
        remarks << tr("Identifiers were not looked for: %1").arg(m_problem);
    return remarks.join(QLatin1Char(' '));
}

/// Findings count only for the recording that they are of: a growing one is judged as it was when it was searched.
void ClaimsPage::judge()
{
    ClaimGround ground;
    if (m_whole) {
        ClaimRun run{m_whole, m_conditions, m_steps, {}};
        const bool isGrowing = !m_whole->isComplete();
        bool isUsed = m_found && isOfSameFlows(*m_found->analysis, *m_whole);
        if (m_found && !isUsed && isGrowing && m_shown && !m_shown->isNarrowed()) {
            run.analysis = m_found->analysis;
            isUsed = true;
        }
        if (isUsed) {
            run.found = {m_found, &m_found->findings};
            ground.request.card = m_found->card;
        }
        ground.isSearching = m_hasCard && !m_found && m_problem.isEmpty();
        ground.remark = remark(m_found && !isUsed);
        ground.services = m_whole->parts().services;
        ground.log = m_log;
        (m_side->currentIndex() == 0 ? ground.request.after : ground.request.before).push_back(std::move(run));
    }
    m_panel->setGround(ground);
    m_panel->setOffset(m_whole ? m_settings.offsetOf(*m_whole) : 0);
}

QString ClaimsPage::copySentence() const
{
    return m_panel->sentence();
}

std::vector<ExportedTable> ClaimsPage::exportedTables() const
{
    if (m_panel->sheet().claims.empty())
        return {};
    return {ExportedTable::live(tr("Claims"), m_panel->model())};
}

} // namespace waybill
