// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/destinations/destinations_page.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/app_country_model.h"
#include "models/destination_tree_model.h"
#include "models/filter_words.h"
#include "models/text.h"
#include "pages/destinations/app_panel.h"
#include "pages/destinations/destination_delegate.h"
#include "pages/filter_chip.h"
#include "pages/filter_menu.h"
#include "pages/item_views.h"
#include "pages/note_actions.h"
#include "pages/snapshot_gate.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/small_room.h"
#include "widgets/wrap_layout.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <algorithm>

namespace waybill {

namespace {

/// Operators are opened at first as long as everything then fits a screen or two.
constexpr std::uint64_t MaxOpenedDestinations = 60;
const QString GroupingKey = QStringLiteral("destinations/grouping");
const QStringList GroupingNames{QStringLiteral("country"), QStringLiteral("service"), QStringLiteral("app")};

} // namespace

DestinationsPage::DestinationsPage(QThreadPool* pool, QWidget* parent)
    : Page(parent), m_model(new DestinationTreeModel(pool, this)),
      m_gate(new SnapshotGate(this, [this](const AnalysisPtr& analysis) { showSnapshot(analysis); })),
      m_tree(new QTreeView(this)), m_apps(new AppPanel(pool, this)), m_stack(new QStackedWidget(this)),
      m_chip(new FilterChip(this)), m_grouping(new QTabBar(this)), m_state(new QLabel(this))
{
    buildTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_apps);
    buildGrouping();
    buildLayout();
    buildActions();
    connectParts();
    showState();
}

void DestinationsPage::buildTree()
{
    styleTree(m_tree, tr("Destinations"));
    m_tree->setModel(m_model);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicatorShown(false); // the model's titles say it
    m_tree->sortByColumn(static_cast<int>(DestinationField::Sent), Qt::DescendingOrder);
    m_tree->setItemDelegate(new DestinationDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setFirstSectionMovable(false);
    for (const DestinationColumn& column : destinationColumns())
        m_tree->setColumnWidth(static_cast<int>(column.field), columnWidth(m_tree, column.width));
}

void DestinationsPage::buildGrouping()
{
    m_grouping->addTab(tr("By country"));
    m_grouping->addTab(tr("By service"));
    m_grouping->setTabToolTip(0, tr("Estimated country, operator, registrable domain, host name"));
    m_grouping->setTabToolTip(1, tr("Maker, service, host name, by rules over names and addresses"));
    m_grouping->addTab(tr("By app"));
    m_grouping->setTabToolTip(2, tr("Which program sent how much to which country, where the capture names programs"));
    m_grouping->setAccessibleName(tr("Group destinations"));
    m_grouping->setFocusPolicy(Qt::TabFocus);
    m_grouping->setExpanding(false);
    const int kept = static_cast<int>(GroupingNames.indexOf(QSettings().value(GroupingKey).toString()));
    m_grouping->setCurrentIndex(std::max(kept, 0));
    showGrouping(m_grouping->currentIndex());
    connect(m_grouping, &QTabBar::currentChanged, this, [this](int tab) {
        QSettings().setValue(GroupingKey, GroupingNames.value(tab));
        showGrouping(tab);
    });
}

void DestinationsPage::showGrouping(int tab)
{
    const bool isByApp = tab == 2;
    m_stack->setCurrentWidget(isByApp ? static_cast<QWidget*>(m_apps) : m_tree);
    setFocusProxy(isByApp ? static_cast<QWidget*>(m_apps) : m_tree);
    if (!isByApp)
        groupBy(tab == 1 ? DestinationGrouping::Service : DestinationGrouping::Country);
    else if (m_gate->newest())
        m_apps->setAnalysis(m_gate->newest());
}

void DestinationsPage::showSnapshot(const AnalysisPtr& analysis)
{
    m_model->setAnalysis(analysis);
    if (isByApp())
        m_apps->setAnalysis(analysis);
}

void DestinationsPage::groupBy(DestinationGrouping grouping)
{
    const bool isByService = grouping == DestinationGrouping::Service;
    m_tree->setColumnHidden(static_cast<int>(DestinationField::Service), isByService);
    m_tree->setColumnHidden(static_cast<int>(DestinationField::Place), !isByService);
    m_tree->setColumnHidden(static_cast<int>(DestinationField::UpTo), isByService); // belongs to countries
    m_hasOpenedFirstRows = false;                                                   // other rows stand at the top
    m_model->setGrouping(grouping);
}

void DestinationsPage::buildLayout()
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("Destinations listed"));
    auto* content = new QWidget(this);
    auto* head = new WrapLayout;
    head->addWidget(m_chip);
    head->addWidget(m_chip->everywhereButton());
    head->addWidget(m_state, 1);
    head->addWidget(m_grouping);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(PageMargin, Grid, PageMargin, Grid * 2);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setLeastHeight(m_stack, 6 * TableRowHeight);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledWhenSmall(content));
}

void DestinationsPage::buildActions()
{
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, void (DestinationsPage::*slot)()) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
    };
    add(tr("Show its flows"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
        &DestinationsPage::showFlows);
    add(tr("Narrow all pages to this"),
        {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)},
        &DestinationsPage::narrowToRow);
    add(tr("Copy as sentence"), {}, &DestinationsPage::copyAsSentence);
    add(tr("Copy row"), {QKeySequence(QKeySequence::Copy)}, &DestinationsPage::copyRow);
    add(tr("Copy as Wireshark filter"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F)},
        &DestinationsPage::copyWiresharkFilter);
    add(tr("Country is wrong…"), {}, &DestinationsPage::proposeCountry);
    add(tr("Leave out…"), {}, &DestinationsPage::proposeLeavingOut);
    m_noteActions = new NoteActions(m_tree, [this] { return m_model->noteSubjectAt(selectedRow()); });
    connect(m_noteActions, &NoteActions::noteRequested, this, &Page::noteRequested);
    connect(m_noteActions, &NoteActions::starRequested, this, &Page::starRequested);
    connect(m_noteActions, &NoteActions::noticed, this, &Page::noticed);
}

void DestinationsPage::setNotes(const NoteMarksPtr& notes)
{
    m_noteActions->setNotes(notes);
    m_model->setNotes(notes);
}

void DestinationsPage::setNewSince(const std::optional<NewSince>& since)
{
    m_model->setNewSince(since);
}

void DestinationsPage::proposeCountry()
{
    propose(AnalystRule::Kind::Country);
}

void DestinationsPage::proposeLeavingOut()
{
    propose(AnalystRule::Kind::LeaveOut);
}

void DestinationsPage::propose(AnalystRule::Kind kind)
{
    const AnalysisPtr analysis = m_model->analysis();
    const QModelIndex row = selectedRow();
    const FlowId flow = m_model->flowAt(row);
    const DestinationNode* node = m_model->nodeAt(row);
    RuleProposal proposal;
    if (analysis && !flow.isNone())
        proposal = proposalOf(*analysis, flow, kind);
    else if (analysis && node)
        proposal = proposalOf(*analysis, *node, kind);
    if (proposal.subjects.isEmpty())
        emit noticed(tr("Choose a destination, a host or a flow: this row is no single one, or not on the internet"));
    else
        emit ruleRequested(proposal);
}

void DestinationsPage::connectParts()
{
    connect(m_model, &DestinationTreeModel::stateChanged, this, &DestinationsPage::showState);
    connect(m_model, &DestinationTreeModel::failed, this, [this](const QString& sentence) {
        m_problem = sentence;
        showState();
    });
    connect(m_tree, &QAbstractItemView::doubleClicked, this, &DestinationsPage::openRow);
    connect(m_tree, &QAbstractItemView::clicked, this, [this] {
        if (isAllPagesMeant())
            narrowToRow();
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &DestinationsPage::showMenu);
    connect(m_chip, &QAbstractButton::clicked, this, &DestinationsPage::widen);
    connect(m_chip, &FilterChip::everywhereRequested, this, [this](const QString& expression) {
        static_cast<void>(widen()); // the chip's rows are all rows then
        narrowAllPages(expression);
    });
    connect(m_apps, &AppPanel::chosen, this, [this](const QString& expression) {
        if (!expression.isEmpty())
            narrowAllPages(expression);
    });
    connect(m_apps, &AppPanel::menuRequested, this, [this](const QString& expression, const QPoint& where) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addFilterMenus(menu, expression, this);
        menu->addSeparator();
        menu->addActions(m_apps->actions()); // of the chart
        menu->popup(where);
    });
    addChart({tr("Apps and countries"), m_apps, [this] { return m_apps->fullSize(); },
              [this] { return m_apps->leftOut(); }});
}

void DestinationsPage::setAnalysis(AnalysisPtr analysis)
{
    if (!analysis)
        m_hasOpenedFirstRows = false;
    m_gate->put(std::move(analysis));
}

void DestinationsPage::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    m_model->setWatchList(settings.watchList);
    m_apps->setWatchList(settings.watchList);
    m_model->setOffsetMinutes(settings.offsetMinutes);
}

void DestinationsPage::setFilterText(const QString& text)
{
    m_text = text.trimmed();
    m_model->setFilterText(text);
}

void DestinationsPage::setFlowFilter(const FlowFilter& filter)
{
    applyFilter(filter);
    if (!filter.country.isNone())
        m_grouping->setCurrentIndex(0); // its row stands among the countries
    m_countryToOpen = filter.country;
    openWantedCountry();
}

void DestinationsPage::applyFilter(const FlowFilter& filter)
{
    FlowFilter listed = filter;
    listed.flow.reset();
    m_model->setFilter(listed);
    const AnalysisPtr& analysis = m_gate->newest();
    m_chip->showFilter(listed, analysis ? &analysis->geography() : nullptr);
    showState();
}

bool DestinationsPage::widen()
{
    if (m_model->filter() == FlowFilter())
        return false;
    applyFilter({});
    emit flowFilterChanged({});
    return true;
}

QModelIndex DestinationsPage::selectedRow() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.front();
}

void DestinationsPage::openRow(const QModelIndex& index)
{
    if (!m_model->flowAt(index).isNone())
        emit flowsRequested(m_model->filterAt(index));
}

void DestinationsPage::showFlows()
{
    const DestinationNode* node = m_model->nodeAt(selectedRow());
    if (node && node->flowTotal > 0)
        emit flowsRequested(m_model->filterAt(selectedRow()));
}

void DestinationsPage::narrowToRow()
{
    if (selectedRow().isValid())
        narrowAllPages(filterExpression(m_model->filterAt(selectedRow())));
}

void DestinationsPage::copyRow()
{
    const QString text = selectedRowsText(m_tree);
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    emit noticed(tr("Copied the row"));
}

void DestinationsPage::copyWiresharkFilter()
{
    const AnalysisPtr analysis = m_model->analysis();
    if (!analysis || !selectedRow().isValid())
        return;
    const FlowId flow = m_model->flowAt(selectedRow());
    const BoundedFilter filter = flow.isNone() ? wiresharkFilter(m_model->subjectAt(selectedRow()))
                                               : BoundedFilter{wiresharkFilter(analysis->flow(flow)), 0};
    emit noticed(waybill::copyWiresharkFilter(filter));
}

void DestinationsPage::copyAsSentence()
{
    const QString sentence = copySentence();
    if (sentence.isEmpty())
        return;
    QApplication::clipboard()->setText(sentence);
    emit noticed(tr("Copied as sentence"));
}

bool DestinationsPage::isByApp() const
{
    return m_stack->currentWidget() == m_apps;
}

QString DestinationsPage::copySentence() const
{
    const AnalysisPtr analysis = isByApp() ? m_gate->newest() : m_model->analysis();
    if (!analysis)
        return {};
    // The selected row of a tree that is not in front is no answer.
    for (QModelIndex row = isByApp() ? QModelIndex() : selectedRow(); row.isValid(); row = row.parent()) {
        const DestinationNode* node = m_model->nodeAt(row);
        if (node->isCountry())
            return toQString(quotableSentence(*analysis, analysis->country(node->countries.front()),
                                              m_settings.offsetOf(*analysis)));
        if (node->kind != DestinationKind::Destination)
            continue;
        const auto& all = analysis->destinations();
        const auto found = std::find_if(all.begin(), all.end(), [node](const auto& d) { return d->key == node->text; });
        if (found != all.end())
            return toQString(quotableDestination(*analysis, **found, m_settings.offsetOf(*analysis)));
    }
    return toQString(quotableHeadline(*analysis, m_settings.watchList, m_settings.offsetOf(*analysis)));
}

QString DestinationsPage::quickWords() const
{
    return isByApp() ? QString() : m_model->filterText().trimmed();
}

std::vector<ExportedTable> DestinationsPage::exportedTables() const
{
    if (isByApp()) {
        const AppCountryModel* apps = m_apps->model();
        return apps->rowCount() == 0 ? std::vector<ExportedTable>()
                                     : std::vector{ExportedTable::fixed(tr("Apps and countries"), apps->table())};
    }
    const AnalysisPtr analysis = m_model->analysis();
    if (!analysis)
        return {};
    const QString filter = filterWords(m_model->filter(), &analysis->geography());
    return {ExportedTable::live(tr("Destinations"), m_model, withQuickWords(filter, quickWords()))};
}

void DestinationsPage::showState()
{
    const AnalysisPtr analysis = m_model->analysis();
    const std::uint64_t count = m_model->destinationCount();
    QString text;
    if (!m_problem.isEmpty())
        text = tr("Listing failed: %1").arg(std::exchange(m_problem, QString()));
    else if (!analysis)
        text = m_model->isSearching() ? tr("Searching…") : tr("No capture is open.");
    else if (count == 0)
        text = m_model->isSearching() ? tr("Searching…")
               : m_text.isEmpty() && m_model->filter() == FlowFilter()
                   ? tr("This handset contacted nothing in the capture.")
                   : tr("No destination matches.");
    else
        text = toQString(countedText(count, "destination", "destinations")) +
               (m_model->isSearching() ? tr(" · searching…") : QString());
    m_state->setText(text);
    if (m_model->isSearching())
        return;
    openFirstRows();
    openWantedCountry();
}

void DestinationsPage::openFirstRows()
{
    if (m_hasOpenedFirstRows || m_model->destinationCount() == 0)
        return;
    m_hasOpenedFirstRows = true;
    const bool isSmall = m_model->destinationCount() <= MaxOpenedDestinations;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const DestinationNode* node = m_model->nodeAt(group);
        if (node->kind == DestinationKind::Local || node->kind == DestinationKind::LookedUp)
            continue;
        m_tree->expand(group);
        for (int child = 0; isSmall && child < m_model->rowCount(group); ++child)
            m_tree->expand(m_model->index(child, 0, group));
    }
}

void DestinationsPage::openWantedCountry()
{
    if (m_countryToOpen.isNone() || m_model->isSearching())
        return;
    const QModelIndex row = m_model->indexOfCountry(m_countryToOpen);
    if (!row.isValid())
        return;
    m_countryToOpen = CountryCode();
    m_tree->expand(row);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row, QAbstractItemView::PositionAtTop);
}

void DestinationsPage::showMenu(const QPoint& position)
{
    if (!m_tree->indexAt(position).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_noteActions->showState();
    menu->addActions(m_tree->actions());
    menu->addSeparator();
    addFilterMenus(menu, filterExpression(m_model->filterAt(m_tree->indexAt(position))), this);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace waybill
