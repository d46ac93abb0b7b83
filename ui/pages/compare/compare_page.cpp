// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include "models/comparison_facts.h"
#include "models/comparison_words.h"
#include "models/run_steps.h"
#include "models/state_matrix_model.h"
#include "models/text.h"
#include "models/transition_matrix_model.h"
#include "pages/claims/claims_panel.h"
#include "pages/compare/captures_panel.h"
#include "pages/compare/changes_panel.h"
#include "pages/compare/compare_header.h"
#include "pages/compare/compare_sheet.h"
#include "pages/compare/country_panel.h"
#include "pages/compare/flows_behind_panel.h"
#include "pages/compare/identifiers_panel.h"
#include "pages/compare/mirrored_panel.h"
#include "pages/compare/steps_panel.h"
#include "pages/compare/versions_panel.h"
#include "pages/fact_view.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/line_room.h"
#include "widgets/small_room.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr int LeastSection = 200;          ///< height beside body type of 13 px
constexpr std::size_t SidesOfVersions = 3; ///< two are the comparison itself

std::size_t at(CompareSection section)
{
    return static_cast<std::size_t>(section);
}

} // namespace

ComparePage::ComparePage(QThreadPool* pool, QWidget* parent)
    : Page(parent), m_pool(pool), m_header(new CompareHeader(this)), m_split(new QSplitter(Qt::Vertical, this)),
      m_stack(new QStackedWidget(this)), m_behind(new FlowsBehindPanel(pool, this))
{
    setFocusPolicy(Qt::StrongFocus); // so that a page just opened shows no ring around its first button
    for (QWidget*& holder : m_holders) {
        holder = new QWidget(m_stack);
        auto* inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        m_stack->addWidget(holder);
    }
    m_split->addWidget(m_stack);
    m_split->addWidget(m_behind);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setHandleWidth(Grid);
    m_split->setChildrenCollapsible(false);
    m_behind->hide();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(PageMargin, 12, PageMargin, PanelPadding);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_split, 1);
    keepRoomForLines(m_stack, LeastSection);
    keepRoomForLines(m_behind, LeastSection);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledWhenSmall(content));
    connectHeader();
    connectBehind();
    setComparison(nullptr, tr("Reading the captures…"));
}

void ComparePage::connectHeader()
{
    connect(m_header, &CompareHeader::swapRequested, this, &ComparePage::swapRequested);
    connect(m_header, &CompareHeader::windowChosen, this, &ComparePage::windowChosen);
    connect(m_header, &CompareHeader::printRequested, this, &ComparePage::printRequested);
    connect(m_header, &CompareHeader::limitsRequested, this, [this] { setSection(CompareSection::Method); });
    connect(m_header, &CompareHeader::copyRequested, this, [this] {
        if (m_comparison)
            QApplication::clipboard()->setText(quotableComparison(*m_comparison));
        emit noticed(tr("Copied as sentence"));
    });
}

void ComparePage::connectBehind()
{
    connect(m_behind, &FlowsBehindPanel::flowOpenRequested, this, &ComparePage::flowOpenRequested);
    connect(m_behind, &FlowsBehindPanel::closeRequested, this, [this] { widen(); });
    connect(m_behind, &FlowsBehindPanel::noticed, this, &Page::noticed);
    connect(m_behind, &FlowsBehindPanel::menuAboutToShow, this, &ComparePage::addFlowMenu);
}

void ComparePage::setComparison(ComparisonPtr comparison, const QString& waiting)
{
    m_comparison = std::move(comparison);
    m_behind->clear();
    m_behind->hide();
    m_header->setCompact(m_section != CompareSection::Summary);
    m_header->setComparison(m_comparison, waiting);
    setStale({CompareSection::Summary, CompareSection::Destinations, CompareSection::States, CompareSection::Timeline,
              CompareSection::Claims, CompareSection::Method, CompareSection::Captures, CompareSection::Steps});
}

void ComparePage::showWindow(RunWindow window)
{
    m_header->showWindow(window);
}

void ComparePage::setRuns(SideRole side, std::vector<SideRun> runs)
{
    m_runs[side == SideRole::After ? 1 : 0] = std::move(runs);
    setStale({CompareSection::Identifiers, CompareSection::Claims, CompareSection::Timeline, CompareSection::Captures,
              CompareSection::Steps});
}

void ComparePage::setCaseFacts(const CaseFacts& facts)
{
    m_case = facts;
    if (!isShown(m_section))
        setSection(CompareSection::Summary);
    setStale({CompareSection::Identifiers, CompareSection::Claims, CompareSection::Timeline, CompareSection::Captures,
              CompareSection::Steps});
}

void ComparePage::setSides(std::vector<SideInput> sides)
{
    m_sides = std::move(sides);
    setStale({CompareSection::Versions});
}

void ComparePage::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    m_behind->setTimes(settings.times);
    m_isStale.fill(true);
    refresh();
}

void ComparePage::setNotes(const NoteMarksPtr& notes)
{
    m_notes = notes;
    if (m_changes)
        m_changes->setNotes(notes);
}

void ComparePage::setFilterText(const QString& text)
{
    m_filter = text;
    if (m_changes)
        m_changes->setFilterText(text);
}

/// Brings the section that is shown up to date if it is among them; the others follow when they are shown.
void ComparePage::setStale(std::initializer_list<CompareSection> sections)
{
    for (const CompareSection section : sections)
        m_isStale[at(section)] = true;
    refresh();
}

bool ComparePage::isShown(CompareSection section) const
{
    return section != CompareSection::Versions || m_case.sides.size() >= SidesOfVersions;
}

/// Builds and feeds the section that is shown. Those of the case need no comparison; the others do.
void ComparePage::refresh()
{
    const bool isOfCase = m_section == CompareSection::Identifiers || m_section == CompareSection::Claims ||
                          m_section == CompareSection::Captures || m_section == CompareSection::Steps ||
                          m_section == CompareSection::Versions;
    m_stack->setVisible(m_comparison || isOfCase);
    if (!m_comparison && !isOfCase && !m_isBuilt[at(m_section)])
        return; // built when there is something to show
    ensureBuilt(m_section);
    if (std::exchange(m_isStale[at(m_section)], false))
        feed(m_section);
}

void ComparePage::ensureBuilt(CompareSection section)
{
    if (std::exchange(m_isBuilt[at(section)], true))
        return;
    QWidget* content = build(section);
    m_holders[at(section)]->layout()->addWidget(content);
    content->show();
}

void ComparePage::feed(CompareSection section)
{
    switch (section) {
    case CompareSection::Summary:
        m_countries->setComparison(m_comparison);
        m_moves->setComparison(m_comparison, m_settings.watchList);
        break;
    case CompareSection::Destinations: m_changes->setComparison(m_comparison); break;
    case CompareSection::States: m_states->setComparison(m_comparison); break;
    case CompareSection::Claims: feedClaims(); break;
    case CompareSection::Timeline: feedTimeline(); break;
    case CompareSection::Method:
        m_method->showSheet(m_comparison ? comparisonFacts(*m_comparison) : FactSheet(), true);
        break;
    default: feedCase(section); break;
    }
}

void ComparePage::feedTimeline()
{
    RunSteps steps;
    for (const std::vector<SideRun>& runs : m_runs)
        addRunSteps(m_case.steps, runs, steps);
    std::optional<int> offset = m_settings.offsetMinutes;
    if (m_comparison && !m_comparison->before.runs.empty())
        offset = m_settings.offsetOf(*m_comparison->before.runs.front().analysis);
    m_timeline->setComparison(m_comparison, m_settings.watchList, offset);
    m_timeline->setSteps(std::move(steps));
}

void ComparePage::feedCase(CompareSection section)
{
    if (section == CompareSection::Versions) {
        m_versions->setSides(m_sides, m_settings.watchList);
        return;
    }
    for (const SideRole side : {SideRole::Before, SideRole::After}) {
        const std::vector<SideRun>& runs = m_runs[side == SideRole::After ? 1 : 0];
        if (section == CompareSection::Captures)
            m_captures->setRuns(side, runs);
        else if (section == CompareSection::Identifiers)
            m_identifiers->setRuns(side, runs);
        else
            m_steps->setRuns(side, runs);
    }
    if (section == CompareSection::Captures) {
        m_captures->setViewSettings(m_settings);
        m_captures->setComparison(m_comparison);
        m_captures->setCaseFacts(m_case);
    } else if (section == CompareSection::Identifiers) {
        m_identifiers->setCard(m_case.deviceCard);
    } else {
        m_steps->setViewSettings(m_settings);
        m_steps->setSteps(m_case.steps);
        m_steps->setKnownRuns(m_case.runs);
        m_steps->setComparison(m_comparison);
    }
}

QStringList ComparePage::sectionNames()
{
    return {tr("Compare"),  tr("Destinations"), tr("States"),   tr("Identifiers"), tr("Claims"),
            tr("Timeline"), tr("Method"),       tr("Captures"), tr("Steps")};
}

QStringList ComparePage::shownSectionNames() const
{
    QStringList names = sectionNames();
    if (isShown(CompareSection::Versions))
        names << tr("Versions");
    return names;
}

void ComparePage::setSection(CompareSection section)
{
    if (!isShown(section))
        return;
    const bool isNew = m_section != section;
    m_section = section;
    m_stack->setCurrentIndex(static_cast<int>(section));
    m_header->setCompact(section != CompareSection::Summary || !m_behind->isHidden());
    refresh();
    if (isNew)
        emit sectionChanged(section);
}

void ComparePage::showCountry(int index)
{
    const CountryRow& row = m_comparison->countries[static_cast<std::size_t>(index)];
    FlowsBehind flows;
    flows.title = tr("content to addresses estimated in %1").arg(wordShown(countryName(row.code)));
    flows.reason = toQString(row.reason);
    flows.add(row);
    showFlows(flows);
}

void ComparePage::showFlows(const FlowsBehind& flows)
{
    showFlowsOf(m_comparison, flows);
}

void ComparePage::showFlowsOf(const ComparisonPtr& comparison, const FlowsBehind& flows)
{
    const bool wasHidden = m_behind->isHidden();
    m_behind->showFlows(comparison, flows);
    m_behind->show();
    if (wasHidden) {
        m_cameFrom = QApplication::focusWidget();
        m_header->setCompact(true); // the flows need the room
        m_split->parentWidget()->layout()->activate();
        m_split->setSizes({m_split->height() * 9 / 20, m_split->height() * 11 / 20});
    }
    m_behind->setFocus();
}

bool ComparePage::widen()
{
    if (m_behind->isHidden())
        return false;
    m_behind->hide();
    m_header->setCompact(m_section != CompareSection::Summary);
    if (m_cameFrom)
        m_cameFrom->setFocus();
    return true;
}

QString ComparePage::copySentence() const
{
    if (m_section == CompareSection::Versions && m_versions)
        return m_versions->copySentence();
    if (m_section == CompareSection::Claims && m_claims)
        return m_claims->sentence();
    if (!m_comparison)
        return {};
    if (m_section == CompareSection::Summary && m_countries) {
        const int country = m_countries->focusedCountry();
        if (country >= 0)
            return quotableChange(*m_comparison, m_comparison->countries[static_cast<std::size_t>(country)]);
    }
    if (m_section == CompareSection::Destinations && m_changes && m_changes->selected())
        return quotableChange(*m_comparison, *m_changes->selected());
    return quotableComparison(*m_comparison);
}

QSize ComparePage::printSize() const
{
    return m_comparison ? CompareSheet(m_comparison, m_settings.watchList, nullptr).size() : size();
}

void ComparePage::paintOn(QPainter& painter, const QRectF& area)
{
    if (!m_comparison)
        return;
    CompareSheet sheet(m_comparison, m_settings.watchList, nullptr);
    sheet.setPalette(palette());
    const double scale = std::min(area.width() / sheet.width(), area.height() / sheet.height());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    sheet.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitMargins();
}

void ComparePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitMargins();
}

void ComparePage::fitMargins()
{
    // On a wide screen the eye would lose the line.
    const int widest = qRound(1600 * std::max(1.0, textUnit()));
    const int side = qMax(PageMargin, (width() - widest) / 2);
    m_split->parentWidget()->layout()->setContentsMargins(side, 12, side, PanelPadding);
}

} // namespace waybill
