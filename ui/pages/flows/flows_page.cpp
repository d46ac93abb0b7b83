// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flows/flows_page.h"

#include "analysis/sentences.h"
#include "models/filter_words.h"
#include "models/flow_model.h"
#include "models/text.h"
#include "models/wireshark_filter.h"
#include "pages/column_chooser.h"
#include "pages/filter_chip.h"
#include "pages/filter_menu.h"
#include "pages/flows/flow_details.h"
#include "pages/item_views.h"
#include "pages/muted_delegate.h"
#include "pages/note_actions.h"
#include "pages/place_delegate.h"
#include "pages/snapshot_gate.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/line_room.h"
#include "widgets/small_room.h"
#include "widgets/wrap_layout.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace waybill {

namespace {

const QString SizesKey = QStringLiteral("flows/listAndDetails");
constexpr int LeastTable = 5 * TableRowHeight; ///< header and four rows

} // namespace

FlowsPage::FlowsPage(QThreadPool* pool, QWidget* parent)
    : Page(parent), m_model(new FlowModel(pool, this)),
      m_gate(new SnapshotGate(this, [this](AnalysisPtr analysis) { m_model->setAnalysis(std::move(analysis)); })),
      m_table(new QTableView(this)), m_details(new FlowDetails(pool, this)), m_chip(new FilterChip(this)),
      m_others(new QCheckBox(tr("Flows between other devices"), this)), m_columns(new QPushButton(tr("Columns"), this)),
      m_state(new QLabel(this))
{
    auto* content = new QWidget(this);
    auto* split = new QSplitter(Qt::Vertical, content);
    split->addWidget(buildTable());
    split->addWidget(m_details);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setHandleWidth(Grid);
    split->setChildrenCollapsible(false);
    split->setSizes({400, 600});
    split->restoreState(QSettings().value(SizesKey).toByteArray());
    connect(split, &QSplitter::splitterMoved, this, [split] { QSettings().setValue(SizesKey, split->saveState()); });
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(PageMargin, Grid, PageMargin, Grid * 2);
    layout->addWidget(split);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledWhenSmall(content));
    setLeastHeight(m_table, LeastTable);
    setFocusProxy(m_table);
    buildActions();
    connectParts();
    showState();
}

QWidget* FlowsPage::buildTable()
{
    styleTable(m_table, tr("Flows"));
    m_table->setObjectName(QStringLiteral("flows"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false); // the model's titles say it
    m_table->sortByColumn(static_cast<int>(FlowField::Start), Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(static_cast<int>(FlowField::Country),
                                      new PlaceDelegate(FlowModel::PlaceRole, m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(FlowField::Name),
                                      new MutedDelegate(FlowModel::MutedRole, m_table));
    buildColumns();
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("Flows listed"));
    m_others->setToolTip(tr("Also list flows in which the chosen handset has no part"));

    auto* box = new QWidget(this);
    auto* head = new WrapLayout;
    head->addWidget(m_chip);
    head->addWidget(m_chip->everywhereButton());
    head->addWidget(m_state, 1);
    head->addWidget(m_others);
    head->addWidget(m_columns);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    keepRoomForLines(box);
    return box;
}

void FlowsPage::buildColumns()
{
    std::vector<ColumnChooser::Column> columns;
    for (const FlowColumn& column : flowColumns()) {
        m_table->setColumnWidth(static_cast<int>(column.field), columnWidth(m_table, column.width));
        columns.push_back({QString::fromLatin1(column.title), flowColumnName(column), column.isShownAtFirst,
                           column.field == FlowField::Name});
    }
    m_chooser = new ColumnChooser(m_table->horizontalHeader(), QStringLiteral("flows"), std::move(columns));
    m_columns->setProperty("isLink", true);
    m_columns->setCursor(Qt::PointingHandCursor);
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(tr("Show and hide columns: fingerprints, TLS version, Community ID and others"));
    connect(m_columns, &QPushButton::clicked, this,
            [this] { m_chooser->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
}

void FlowsPage::buildActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, void (FlowsPage::*slot)()) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(tr("Copy as Wireshark filter"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), &FlowsPage::copyWiresharkFilter);
    add(tr("Copy details"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), &FlowsPage::copyDetails);
    add(tr("Copy row"), QKeySequence::Copy, &FlowsPage::copyRow);
    addActions(m_details->packetActions()); // their keys work in the list of flows, too
    add(tr("Copy row as CSV"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &FlowsPage::copyRowAsCsv);
    add(tr("Country is wrong…"), {}, &FlowsPage::proposeCountry);
    add(tr("Leave out…"), {}, &FlowsPage::proposeLeavingOut);
    m_noteActions = new NoteActions(m_table, [this] {
        const FlowId flow = selectedFlow();
        return flow.isNone() ? NoteSubject() : noteSubjectOf(*m_model->analysis(), flow);
    });
}

void FlowsPage::setNotes(const NoteMarksPtr& notes)
{
    m_noteActions->setNotes(notes);
    m_model->setNotes(notes);
    m_details->setNotes(notes);
}

void FlowsPage::setNewSince(const std::optional<NewSince>& since)
{
    m_model->setNewSince(since);
}

void FlowsPage::showPacket(std::uint64_t frame)
{
    m_frameToSelect = frame;
    selectWanted();
}

void FlowsPage::showBytes(const SoughtBytes& sought, bool withStream)
{
    FlowFilter filter;
    filter.flow = sought.flow;
    setFlowFilter(filter);
    m_flowToSelect = sought.flow; // also when it was selected at once: its packet comes next
    m_sought = sought;
    m_wantsStream = withStream;
    selectWanted();
}

void FlowsPage::proposeCountry()
{
    propose(AnalystRule::Kind::Country);
}

void FlowsPage::proposeLeavingOut()
{
    propose(AnalystRule::Kind::LeaveOut);
}

void FlowsPage::propose(AnalystRule::Kind kind)
{
    const AnalysisPtr analysis = m_model->analysis();
    const FlowId flow = selectedFlow();
    const RuleProposal proposal = analysis && !flow.isNone() ? proposalOf(*analysis, flow, kind) : RuleProposal();
    if (proposal.subjects.isEmpty())
        emit noticed(kind == AnalystRule::Kind::Country ? tr("Its far side is not on the internet: it has no country")
                                                        : tr("This row names nothing that could be left out"));
    else
        emit ruleRequested(proposal);
}

void FlowsPage::connectParts()
{
    connect(m_model, &FlowModel::stateChanged, this, &FlowsPage::showState);
    connect(m_model, &FlowModel::failed, this, [this](const QString& sentence) {
        m_problem = sentence;
        showState();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FlowsPage::showDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FlowsPage::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FlowsPage::showDetails);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FlowsPage::showMenu);
    connect(m_details, &FlowDetails::copyDetailsRequested, this, &FlowsPage::copyDetails);
    connect(m_details, &FlowDetails::copyFilterRequested, this, &FlowsPage::copyWiresharkFilter);
    connect(m_details, &FlowDetails::noticed, this, &Page::noticed);
    for (const NoteActions* actions : {m_noteActions, m_details->noteActions()}) {
        connect(actions, &NoteActions::noteRequested, this, &Page::noteRequested);
        connect(actions, &NoteActions::starRequested, this, &Page::starRequested);
        connect(actions, &NoteActions::noticed, this, &Page::noticed);
    }
    connect(m_chip, &QAbstractButton::clicked, this, &FlowsPage::widen);
    connect(m_chip, &FilterChip::everywhereRequested, this, [this](const QString& expression) {
        static_cast<void>(widen()); // the chip's rows are all rows then
        narrowAllPages(expression);
    });
    connect(m_others, &QCheckBox::toggled, this, [this](bool isChecked) {
        FlowFilter filter = m_model->filter();
        filter.handsetOnly = !isChecked;
        changeFilter(filter);
    });
}

void FlowsPage::setAnalysis(AnalysisPtr analysis)
{
    m_gate->put(std::move(analysis));
}

void FlowsPage::setViewSettings(const ViewSettings& settings)
{
    m_model->setOffsetMinutes(settings.offsetMinutes);
}

void FlowsPage::setFilterText(const QString& text)
{
    m_model->setFilterText(text);
}

void FlowsPage::setFlowFilter(const FlowFilter& filter)
{
    applyFilter(filter);
    m_flowToSelect = filter.flow.value_or(FlowId::none());
    m_frameToSelect = 0;
    m_sought = {};
    selectWanted();
}

void FlowsPage::applyFilter(const FlowFilter& filter)
{
    FlowFilter listed = filter;
    listed.flow.reset(); // selects, hides nothing
    m_model->setFilter(listed);
    const AnalysisPtr& analysis = m_gate->newest();
    m_chip->showFilter(listed, analysis ? &analysis->geography() : nullptr);
    const QSignalBlocker quiet(m_others);
    m_others->setChecked(!listed.handsetOnly);
    showState();
}

void FlowsPage::changeFilter(const FlowFilter& filter)
{
    applyFilter(filter);
    emit flowFilterChanged(filter);
}

bool FlowsPage::widen()
{
    FlowFilter wide;
    wide.handsetOnly = m_model->filter().handsetOnly;
    if (m_model->filter() == wide)
        return false;
    changeFilter(wide);
    return true;
}

FlowId FlowsPage::selectedFlow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? FlowId::none() : m_model->flowAt(rows.front().row());
}

void FlowsPage::selectWanted()
{
    const bool isOnly = m_frameToSelect != 0 && m_model->rowCount() == 1;
    if ((m_flowToSelect.isNone() && !isOnly) || m_model->isSearching())
        return;
    const QModelIndex row = isOnly ? m_model->index(0, 0) : m_model->indexOf(m_flowToSelect);
    if (!row.isValid())
        return;
    m_flowToSelect = FlowId::none();
    m_table->setCurrentIndex(row);
    m_table->selectRow(row.row());
    m_table->scrollTo(row, QAbstractItemView::PositionAtCenter);
    if (m_frameToSelect != 0)
        m_details->showPacket(std::exchange(m_frameToSelect, 0));
    if (m_sought.frame != 0)
        m_details->showBytes(std::exchange(m_sought, {}), m_wantsStream);
}

void FlowsPage::showState()
{
    const auto rows = static_cast<std::uint64_t>(m_model->rowCount());
    QString text;
    if (!m_problem.isEmpty())
        text = tr("Listing failed: %1").arg(std::exchange(m_problem, QString()));
    else if (m_model->isSearching() && rows == 0)
        text = tr("Searching…");
    else if (!m_model->analysis())
        text = tr("No capture is open.");
    else if (rows == 0 && m_model->candidates() == 0)
        text = tr("No flows of this handset in the capture.");
    else if (rows == 0)
        text = tr("No flow matches.");
    else
        text = tr("%1 of %2 flows").arg(countShown(rows), countShown(m_model->candidates())) +
               (m_model->isSearching() ? tr(" · searching…") : QString());
    m_state->setText(text);
    selectWanted();
}

void FlowsPage::showDetails()
{
    m_details->showFlow(m_model->analysis(), selectedFlow(), m_model->offsetMinutes());
}

void FlowsPage::copyWiresharkFilter()
{
    const FlowId flow = selectedFlow();
    if (flow.isNone())
        return;
    const QString filter = toQString(wiresharkFilter(m_model->analysis()->flow(flow)));
    QApplication::clipboard()->setText(filter);
    emit noticed(tr("Copied: %1").arg(filter));
}

void FlowsPage::copyDetails()
{
    if (selectedFlow().isNone())
        return;
    QApplication::clipboard()->setText(m_details->text());
    emit noticed(tr("Copied the details of the flow"));
}

void FlowsPage::copyRow()
{
    const QString text = selectedRowsText(m_table);
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    emit noticed(tr("Copied the row"));
}

void FlowsPage::copyRowAsCsv()
{
    const QString csv = selectedRowsCsv(m_table);
    if (csv.isEmpty())
        return;
    QApplication::clipboard()->setText(csv);
    emit noticed(tr("Copied the row as CSV, with the titles of its columns"));
}

QString FlowsPage::copySentence() const
{
    const AnalysisPtr analysis = m_model->analysis();
    const FlowId flow = selectedFlow();
    if (!analysis || flow.isNone())
        return {};
    const DestinationId id = analysis->view(flow).destination;
    const auto& all = analysis->destinations();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const auto& d) { return d->id == id && !id.isNone(); });
    return found == all.end() ? QString()
                              : toQString(quotableDestination(*analysis, **found, m_model->offsetMinutes()));
}

QString FlowsPage::quickWords() const
{
    return m_model->filterText().trimmed();
}

std::vector<ExportedTable> FlowsPage::exportedTables() const
{
    const AnalysisPtr analysis = m_model->analysis();
    if (!analysis)
        return {};
    QString filter = filterWords(m_model->filter(), &analysis->geography());
    if (!m_model->filter().handsetOnly)
        filter += (filter.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("also flows between other devices");
    return {ExportedTable::live(tr("Flows"), m_model, withQuickWords(filter, quickWords()))};
}

/// What the cell says, else the flow by its addresses and ports.
QString FlowsPage::expressionAt(const QModelIndex& index) const
{
    const AnalysisPtr& analysis = m_model->analysis();
    const FlowId flow = m_model->flowAt(index.row());
    if (!analysis || flow.isNone())
        return {};
    const FlowField field = flowColumns()[static_cast<std::size_t>(index.column())].field;
    const QString cell = filterExpression(FlowRow{*analysis, flow}, field);
    return cell.isEmpty() ? filterExpression(analysis->flow(flow)) : cell;
}

void FlowsPage::showMenu(const QPoint& position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_noteActions->showState();
    menu->addActions(m_table->actions());
    menu->addActions(m_details->packetActions());
    const QString sentence = copySentence();
    QAction* quote = menu->addAction(tr("Copy its destination as sentence"));
    quote->setEnabled(!sentence.isEmpty());
    connect(quote, &QAction::triggered, this, [this, sentence] {
        QApplication::clipboard()->setText(sentence);
        emit noticed(tr("Copied as sentence"));
    });
    menu->addSeparator();
    addFilterMenus(menu, expressionAt(m_table->indexAt(position)), this);
    menu->addSeparator();
    m_chooser->fill(menu->addMenu(tr("Columns")));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace waybill
