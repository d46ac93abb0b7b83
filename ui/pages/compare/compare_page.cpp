// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include "models/comparison_facts.h"
#include "models/comparison_words.h"
#include "models/state_matrix_model.h"
#include "models/text.h"
#include "models/transition_matrix_model.h"
#include "pages/compare/captures_panel.h"
#include "pages/compare/changes_panel.h"
#include "pages/compare/compare_header.h"
#include "pages/compare/compare_sheet.h"
#include "pages/compare/country_panel.h"
#include "pages/compare/flows_behind_panel.h"
#include "pages/compare/matrix_panel.h"
#include "pages/compare/mirrored_panel.h"
#include "pages/fact_view.h"
#include "style/type.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
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

ComparePage::ComparePage(QThreadPool* pool, QWidget* parent)
    : Page(parent), m_header(new CompareHeader(this)), m_split(new QSplitter(Qt::Vertical, this)),
      m_sections(new QStackedWidget(this)), m_moves(new TransitionMatrixModel(this)),
      m_states(new StateMatrixModel(this)), m_changes(new ChangesPanel(pool, this)),
      m_timeline(new MirroredPanel(pool, this)), m_method(new FactView(this)), m_captures(new CapturesPanel(this)),
      m_behind(new FlowsBehindPanel(pool, this))
{
    setFocusPolicy(Qt::StrongFocus); // so that a page just opened shows no ring around its first button
    buildSections(pool);
    m_split->addWidget(m_sections);
    m_split->addWidget(m_behind);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setHandleWidth(Grid);
    m_split->setChildrenCollapsible(false);
    m_behind->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, 12, PageMargin, PanelPadding);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_split, 1);
    connectParts();
    setComparison(nullptr, tr("Reading the captures…"));
}

void ComparePage::buildSections(QThreadPool*)
{
    m_method->setAccessibleName(tr("Method and limits"));
    m_method->setEmptyText(tr("Nothing was compared yet."));
    m_sections->addWidget(buildSummary());
    m_sections->addWidget(m_changes);
    m_sections->addWidget(buildStates());
    m_sections->addWidget(m_timeline);
    m_sections->addWidget(m_method);
    m_sections->addWidget(m_captures);
}

QWidget* ComparePage::buildSummary()
{
    auto* content = new QWidget;
    m_countries = new CountryPanel(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_countries);
    layout->addWidget(buildMoves());
    layout->addStretch(1);
    return scrolled(content);
}

QWidget* ComparePage::buildMoves()
{
    auto* panel = new MatrixPanel(m_moves, {tr("Where destinations moved"),
                                            tr("rows before, columns after; number and content sent"),
                                            tr("No destination was seen on either side."), 92, 44, 2});
    panel->table()->setObjectName(QStringLiteral("moves"));
    auto* choice = new QTabBar(panel);
    choice->addTab(tr("Destinations"));
    choice->addTab(tr("Services"));
    choice->setAccessibleName(tr("What the matrix counts"));
    connect(choice, &QTabBar::currentChanged, this, [this](int tab) { m_moves->setGroups(tab == 1); });
    panel->addToHead(choice);
    connect(panel, &MatrixPanel::cellActivated, this, [this](const QModelIndex& index) {
        if (const FlowsBehind flows = m_moves->flowsBehind(index); !flows.title.isEmpty())
            showFlows(flows);
    });
    return panel;
}

QWidget* ComparePage::buildStates()
{
    auto* content = new QWidget;
    auto* panel = new MatrixPanel(m_states,
                                  {tr("What was seen, by state"),
                                   tr("service group by build and consent state; each field opens its flows"),
                                   tr("No service group was recognised on either side."), 150, 40, 3},
                                  content);
    panel->table()->setObjectName(QStringLiteral("states"));
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

void ComparePage::connectParts()
{
    connect(m_header, &CompareHeader::swapRequested, this, &ComparePage::swapRequested);
    connect(m_header, &CompareHeader::printRequested, this, &ComparePage::printRequested);
    connect(m_header, &CompareHeader::limitsRequested, this, [this] { setSection(CompareSection::Method); });
    connect(m_header, &CompareHeader::copyRequested, this, [this] {
        if (m_comparison)
            QApplication::clipboard()->setText(quotableComparison(*m_comparison));
        emit noticed(tr("Copied as sentence"));
    });
    connect(m_countries, &CountryPanel::countryActivated, this, &ComparePage::showCountry);
    connect(m_countries, &CountryPanel::copyRequested, this, [this](int index) {
        const CountryRow& row = m_comparison->countries[static_cast<std::size_t>(index)];
        QApplication::clipboard()->setText(quotableChange(*m_comparison, row));
    });
    connect(m_changes, &ChangesPanel::rowActivated, this, &ComparePage::showFlows);
    connect(m_changes, &ChangesPanel::copyRequested, this,
            [this] { QApplication::clipboard()->setText(copySentence()); });
    connect(m_captures, &CapturesPanel::addRequested, this, &ComparePage::addRequested);
    connect(m_captures, &CapturesPanel::removeRequested, this, &ComparePage::removeRequested);
    connect(m_captures, &CapturesPanel::controlToggled, this, &ComparePage::controlToggled);
    connect(m_captures, &CapturesPanel::openRequested, this, &ComparePage::captureOpenRequested);
    connect(m_behind, &FlowsBehindPanel::flowOpenRequested, this, &ComparePage::flowOpenRequested);
    connect(m_behind, &FlowsBehindPanel::closeRequested, this, [this] { widen(); });
    connect(m_behind, &FlowsBehindPanel::noticed, this, &Page::noticed);
}

void ComparePage::setComparison(ComparisonPtr comparison, const QString& waiting)
{
    m_comparison = std::move(comparison);
    m_behind->clear();
    m_behind->hide();
    m_header->setCompact(m_section != CompareSection::Summary);
    m_header->setComparison(m_comparison, waiting);
    showComparison();
}

void ComparePage::showComparison()
{
    m_countries->setComparison(m_comparison);
    m_moves->setComparison(m_comparison, m_settings.watchList);
    m_states->setComparison(m_comparison);
    m_changes->setComparison(m_comparison);
    m_timeline->setComparison(m_comparison, m_settings.watchList, m_settings.offsetMinutes);
    m_captures->setComparison(m_comparison);
    m_method->showSheet(m_comparison ? comparisonFacts(*m_comparison) : FactSheet(), true);
    m_sections->setVisible(m_comparison || m_section == CompareSection::Captures);
}

void ComparePage::setRuns(SideRole side, std::vector<SideRun> runs)
{
    m_captures->setRuns(side, std::move(runs));
}

void ComparePage::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    m_behind->setOffsetMinutes(settings.offsetMinutes);
    showComparison();
}

void ComparePage::setFilterText(const QString& text)
{
    m_changes->setFilterText(text);
}

QStringList ComparePage::sectionNames()
{
    return {tr("Compare"), tr("Destinations"), tr("States"), tr("Timeline"), tr("Method"), tr("Captures")};
}

void ComparePage::setSection(CompareSection section)
{
    const bool isNew = m_section != section;
    m_section = section;
    m_sections->setCurrentIndex(static_cast<int>(section));
    m_sections->setVisible(m_comparison || section == CompareSection::Captures);
    m_header->setCompact(section != CompareSection::Summary || !m_behind->isHidden());
    if (isNew)
        emit sectionChanged(section);
}

void ComparePage::showCountry(int index)
{
    const CountryRow& row = m_comparison->countries[static_cast<std::size_t>(index)];
    FlowsBehind flows;
    flows.title = tr("content to addresses estimated in %1").arg(toQString(countryName(row.code)));
    flows.reason = toQString(row.reason);
    flows.add(row);
    showFlows(flows);
}

void ComparePage::showFlows(const FlowsBehind& flows)
{
    const bool wasHidden = m_behind->isHidden();
    m_behind->showFlows(m_comparison, flows);
    m_behind->show();
    if (wasHidden) {
        m_cameFrom = QApplication::focusWidget();
        m_header->setCompact(true); // the flows need the room
        layout()->activate();
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
    if (!m_comparison)
        return {};
    if (m_section == CompareSection::Summary) {
        const int country = m_countries->focusedCountry();
        if (country >= 0)
            return quotableChange(*m_comparison, m_comparison->countries[static_cast<std::size_t>(country)]);
    }
    if (m_section == CompareSection::Destinations && m_changes->selected())
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
    constexpr int WidestText = 1600; // on a wide screen the eye would lose the line
    const int side = qMax(PageMargin, (width() - WidestText) / 2);
    layout()->setContentsMargins(side, 12, side, PanelPadding);
}

} // namespace waybill
