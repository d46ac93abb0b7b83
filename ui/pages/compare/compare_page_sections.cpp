// SPDX-License-Identifier: GPL-3.0-or-later
// How the sections of ComparePage are built and connected, each when it is shown first.
#include "compare/compare_sentences.h"
#include "models/comparison_facts.h"
#include "models/comparison_words.h"
#include "models/identifier_change_model.h"
#include "models/state_matrix_model.h"
#include "models/table_values.h"
#include "models/transition_matrix_model.h"
#include "pages/claims/claims_panel.h"
#include "pages/compare/captures_panel.h"
#include "pages/compare/changes_panel.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/country_panel.h"
#include "pages/compare/identifiers_panel.h"
#include "pages/compare/mirrored_panel.h"
#include "pages/compare/steps_panel.h"
#include "pages/compare/versions_panel.h"
#include "pages/fact_view.h"
#include "pages/matrix_panel.h"
#include "pages/note_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace waybill {

namespace {

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

QWidget* ComparePage::build(CompareSection section)
{
    switch (section) {
    case CompareSection::Summary: return buildSummary();
    case CompareSection::Destinations: return buildDestinations();
    case CompareSection::States: return buildStates();
    case CompareSection::Identifiers: return buildIdentifiers();
    case CompareSection::Claims: return buildClaims();
    case CompareSection::Timeline:
        m_timeline = new MirroredPanel(m_pool, this);
        addChart({tr("Content sent over time"), m_timeline});
        return m_timeline;
    case CompareSection::Method: return buildMethod();
    case CompareSection::Captures: return buildCaptures();
    case CompareSection::Steps: return buildSteps();
    case CompareSection::Versions: return buildVersions();
    }
    return nullptr;
}

QWidget* ComparePage::buildSummary()
{
    auto* content = new QWidget;
    m_countries = new CountryPanel(content);
    addChart({tr("Countries"), m_countries});
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_countries);
    layout->addWidget(buildMoves());
    layout->addStretch(1);
    connect(m_countries, &CountryPanel::countryActivated, this, &ComparePage::showCountry);
    connect(m_countries, &CountryPanel::copyRequested, this, [this](int index) {
        const CountryRow& row = m_comparison->countries[static_cast<std::size_t>(index)];
        QApplication::clipboard()->setText(quotableChange(*m_comparison, row));
    });
    connect(m_countries, &CountryPanel::menuAboutToShow, this, [this](QMenu* menu, int index) {
        addRowMenu(menu, Family::Countries, m_comparison->countries[static_cast<std::size_t>(index)]);
        menu->addSeparator();
        menu->addActions(m_countries->actions()); // of the chart
    });
    return scrolled(content);
}

void ComparePage::addMatrix(MatrixPanel* panel)
{
    addChart({panel->title(), panel, [panel] { return panel->fullSize(); }});
}

QWidget* ComparePage::buildMoves()
{
    m_moves = new TransitionMatrixModel(this);
    auto* panel = new MatrixPanel(m_moves, {tr("Where destinations moved"),
                                            tr("rows before, columns after; number and content sent"),
                                            tr("There is no destination on either side."), 92, 44, 2});
    panel->table()->setObjectName(QStringLiteral("moves"));
    auto* choice = new QTabBar(panel);
    choice->addTab(tr("Destinations"));
    choice->addTab(tr("Services"));
    choice->setAccessibleName(tr("What the matrix counts"));
    connect(choice, &QTabBar::currentChanged, this, [this](int tab) { m_moves->setGroups(tab == 1); });
    panel->addToHead(choice);
    addMatrix(panel);
    connect(panel, &MatrixPanel::cellActivated, this, [this](const QModelIndex& index) {
        if (const FlowsBehind flows = m_moves->flowsBehind(index); !flows.title.isEmpty())
            showFlows(flows);
    });
    return panel;
}

QWidget* ComparePage::buildStates()
{
    m_states = new StateMatrixModel(this);
    auto* content = new QWidget;
    auto* panel = new MatrixPanel(m_states,
                                  {tr("What was seen, by state"),
                                   tr("service group by build and consent state; each field opens its flows"),
                                   tr("There is no recognised service group on either side."), 150, 40, 3},
                                  content);
    panel->table()->setObjectName(QStringLiteral("states"));
    addMatrix(panel);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    layout->addStretch(1);
    connect(panel, &MatrixPanel::cellActivated, this, [this](const QModelIndex& index) {
        if (const FlowsBehind flows = m_states->flowsBehind(index); !flows.isEmpty())
            showFlows(flows);
    });
    return scrolled(content);
}

QWidget* ComparePage::buildDestinations()
{
    m_changes = new ChangesPanel(m_pool, this);
    m_changes->setFilterText(m_filter);
    m_changes->setNotes(m_notes);
    connect(m_changes->noteActions(), &NoteActions::noteRequested, this, &Page::noteRequested);
    connect(m_changes->noteActions(), &NoteActions::starRequested, this, &Page::starRequested);
    connect(m_changes->noteActions(), &NoteActions::noticed, this, &Page::noticed);
    connect(m_changes, &ChangesPanel::rowActivated, this, &ComparePage::showFlows);
    connect(m_changes, &ChangesPanel::copyRequested, this,
            [this] { QApplication::clipboard()->setText(copySentence()); });
    connect(m_changes, &ChangesPanel::wiresharkFilterRequested, this, [this] {
        if (m_changes->selected())
            copyWiresharkFilter(m_changes->family(), *m_changes->selected());
    });
    connect(m_changes, &ChangesPanel::menuAboutToShow, this, [this](QMenu* menu) {
        if (m_changes->selected())
            addRowMenu(menu, m_changes->family(), *m_changes->selected());
    });
    return m_changes;
}

QWidget* ComparePage::buildIdentifiers()
{
    m_identifiers = new IdentifiersPanel(m_pool, this);
    connect(m_identifiers, &IdentifiersPanel::cardRequested, this, &ComparePage::cardRequested);
    connect(m_identifiers, &IdentifiersPanel::flowOpenRequested, this, &ComparePage::flowOpenRequested);
    return m_identifiers;
}

QWidget* ComparePage::buildMethod()
{
    m_method = new FactView(this);
    m_method->setAccessibleName(tr("Method and limits"));
    m_method->setEmptyText(tr("Nothing was compared yet."));
    return m_method;
}

QWidget* ComparePage::buildCaptures()
{
    m_captures = new CapturesPanel(m_pool, this);
    connect(m_captures, &CapturesPanel::addRequested, this, &ComparePage::addRequested);
    connect(m_captures, &CapturesPanel::removeRequested, this, &ComparePage::removeRequested);
    connect(m_captures, &CapturesPanel::moveRequested, this, &ComparePage::moveRequested);
    connect(m_captures, &CapturesPanel::controlToggled, this, &ComparePage::controlToggled);
    connect(m_captures, &CapturesPanel::openRequested, this, &ComparePage::captureOpenRequested);
    connect(m_captures, &CapturesPanel::runChanged, this, &ComparePage::runChanged);
    connect(m_captures, &CapturesPanel::splitRequested, this, &ComparePage::splitRequested);
    connect(m_captures, &CapturesPanel::sidesChosen, this, &ComparePage::sidesChosen);
    return m_captures;
}

QWidget* ComparePage::buildSteps()
{
    m_steps = new StepsPanel(m_pool, this);
    connect(m_steps, &StepsPanel::stepsChanged, this, &ComparePage::stepsChanged);
    connect(m_steps, &StepsPanel::flowsRequested, this, &ComparePage::showFlows);
    return m_steps;
}

QWidget* ComparePage::buildVersions()
{
    m_versions = new VersionsPanel(m_pool, this);
    addMatrix(m_versions->findChild<MatrixPanel*>());
    connect(m_versions, &VersionsPanel::flowsRequested, this, &ComparePage::showFlowsOf);
    return m_versions;
}

std::vector<ExportedTable> ComparePage::exportedTables() const
{
    if (m_section == CompareSection::Versions && m_versions)
        return {ExportedTable::live(tr("Versions"), m_versions->model())};
    if (m_section == CompareSection::Steps && m_steps)
        return {ExportedTable::live(tr("Steps"), m_steps->model())};
    if (m_section == CompareSection::Identifiers && m_identifiers)
        return {ExportedTable::live(tr("Identifiers"), m_identifiers->model())};
    if (m_section == CompareSection::Claims && m_claims)
        return {ExportedTable::live(tr("Claims"), m_claims->model())};
    if (!m_comparison)
        return {};
    if (m_section == CompareSection::Destinations && m_changes)
        return {ExportedTable::live(tr("Changes"), m_changes->model())};
    if (m_section == CompareSection::States && m_states)
        return {ExportedTable::live(tr("States"), m_states)};
    if (m_section == CompareSection::Method)
        return {ExportedTable::fixed(tr("Method"), factTable(comparisonFacts(*m_comparison)))};
    return {ExportedTable::fixed(tr("Changes of countries"), changeTable(*m_comparison, Family::Countries)),
            ExportedTable::fixed(tr("Changes of destinations"), changeTable(*m_comparison, Family::Destinations))};
}

} // namespace waybill
