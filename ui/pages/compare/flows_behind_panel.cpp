// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/flows_behind_panel.h"

#include "models/text.h"
#include "models/wireshark_filter.h"
#include "pages/flows/packet_pane.h"
#include "pages/item_views.h"
#include "pages/muted_delegate.h"
#include "pages/place_delegate.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/stacking_splitter.h"
#include "widgets/wrap_layout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr std::array<int, 11> Characters{24, 13, 9, 9, 15, 6, 8, 22, 8, 9, 20};

constexpr int LeastCharacters = 110; ///< of flows and packets side by side

} // namespace

FlowsBehindPanel::FlowsBehindPanel(QThreadPool* pool, QWidget* parent) : QWidget(parent), m_pool(pool) {}

/// Tables and packets cost time to make, and most comparisons are closed without them.
void FlowsBehindPanel::build()
{
    m_title = new QLabel(this);
    m_reason = new QLabel(this);
    m_sides = new QTabBar(this);
    m_stack = new QStackedWidget(this);
    m_packets = new PacketPane(m_pool, this);
    m_open = new QPushButton(tr("Open in its capture"), this);
    QWidget* head = buildHead();
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setAccessibleName(tr("Why the row says so"));
    auto* split = new StackingSplitter(LeastCharacters, this);
    split->addWidget(m_stack);
    split->addWidget(m_packets);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(Grid * 2);
    split->setChildrenCollapsible(false);
    for (std::size_t side = 0; side < 2; ++side)
        buildTable(side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(m_reason);
    layout->addWidget(split, 1);
    connect(m_sides, &QTabBar::currentChanged, this, [this](int side) {
        m_stack->setCurrentIndex(side);
        setFocusProxy(table(side));
        showSelected();
    });
    connect(m_open, &QPushButton::clicked, this, &FlowsBehindPanel::openSelected);
    connect(m_packets, &PacketPane::noticed, this, &FlowsBehindPanel::noticed);
    setFocusProxy(m_tables[0]);
    setTimes(m_times);
}

QWidget* FlowsBehindPanel::buildHead()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setType(m_title, TypeSize::Body, QFont::DemiBold);
    m_sides->addTab(tr("Before"));
    m_sides->addTab(tr("After"));
    m_sides->setExpanding(false);
    m_sides->setAccessibleName(tr("Side whose flows are listed"));
    m_open->setToolTip(tr("Shows the flow among all flows of its capture, with everything known about it"));
    auto* close = new QPushButton(QStringLiteral("×"), this);
    close->setProperty("isLink", true);
    close->setAccessibleName(tr("Close the list of flows"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &FlowsBehindPanel::closeRequested);
    auto* head = new QWidget(this);
    auto* layout = new WrapLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_open);
    layout->addWidget(close);
    return head;
}

void FlowsBehindPanel::buildTable(std::size_t side)
{
    m_models[side] = new BehindModel(m_pool, side == 0, this);
    auto* table = new QTableView(m_stack);
    m_tables[side] = table;
    setLeastHeight(table, 3 * TableRowHeight);
    styleTable(table, side == 0 ? tr("Flows before") : tr("Flows after"));
    table->setObjectName(side == 0 ? QStringLiteral("flowsBefore") : QStringLiteral("flowsAfter"));
    table->setModel(m_models[side]);
    table->setItemDelegateForColumn(BehindModel::columnOf(FlowField::Country),
                                    new PlaceDelegate(BehindModel::PlaceRole, table));
    table->setItemDelegateForColumn(BehindModel::columnOf(FlowField::Name),
                                    new MutedDelegate(BehindModel::MutedRole, table));
    table->horizontalHeader()->setSortIndicator(BehindModel::columnOf(FlowField::ContentSent), Qt::DescendingOrder);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicatorShown(false); // the model's titles say it
    for (int column = 0; column < m_models[side]->columnCount(); ++column)
        table->setColumnWidth(column, columnWidth(table, Characters[static_cast<std::size_t>(column)]));
    m_stack->addWidget(table);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FlowsBehindPanel::showSelected);
    connect(m_models[side], &QAbstractItemModel::modelReset, this, &FlowsBehindPanel::showSelected);
    // Not activated(): on some desktops a single click does that, and it is to show the packets here.
    connect(table, &QTableView::doubleClicked, this, &FlowsBehindPanel::openSelected);
    table->installEventFilter(this);
    auto* copy = new QAction(tr("Copy as Wireshark filter"), table);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &FlowsBehindPanel::showMenu);
    connect(copy, &QAction::triggered, this, [this] {
        const int row = selectedRow();
        if (row < 0)
            return;
        const BehindModel& shown = *model(this->side());
        const QString filter = toQString(wiresharkFilter(shown.analysisAt(row)->flow(shown.flowAt(row))));
        QApplication::clipboard()->setText(filter);
        emit noticed(tr("Copied: %1").arg(filter));
    });
}

void FlowsBehindPanel::showFlows(const ComparisonPtr& comparison, const FlowsBehind& flows)
{
    if (!m_title)
        build();
    m_title->setText(tr("Flows behind %1").arg(flows.title));
    m_title->setAccessibleName(m_title->text());
    m_reason->setText(flows.reason);
    m_reason->setVisible(!flows.reason.isEmpty());
    m_sides->setTabText(0, tr("%1 (%2)").arg(flows.nameBefore.isEmpty() ? tr("Before") : flows.nameBefore,
                                             countShown(flows.before.size())));
    m_sides->setTabText(1, tr("%1 (%2)").arg(flows.nameAfter.isEmpty() ? tr("After") : flows.nameAfter,
                                             countShown(flows.after.size())));
    m_models[0]->setFlows(comparison, flows.before);
    m_models[1]->setFlows(comparison, flows.after);
    setSide(flows.before.empty() && !flows.after.empty() ? 1 : 0);
}

void FlowsBehindPanel::clear()
{
    if (m_title)
        showFlows(nullptr, {});
}

void FlowsBehindPanel::setTimes(TimesIn times)
{
    m_times = times;
    if (!m_title)
        return;
    for (BehindModel* model : m_models)
        model->setTimes(times);
}

int FlowsBehindPanel::side() const
{
    return m_sides->currentIndex();
}

void FlowsBehindPanel::setSide(int side)
{
    m_sides->setCurrentIndex(side);
}

int FlowsBehindPanel::selectedRow() const
{
    const QModelIndexList rows = table(side())->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void FlowsBehindPanel::showSelected()
{
    if (!m_tables[1])
        return; // still being built
    const int row = selectedRow();
    const BehindModel& shown = *model(side());
    m_open->setEnabled(row >= 0);
    m_packets->setAnalysis(shown.analysisAt(row));
    m_packets->showFlow(shown.flowAt(row), shown.offsetAt(row));
}

bool FlowsBehindPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FlowsBehindPanel::showMenu(const QPoint& position)
{
    QTableView* shown = table(side());
    const QModelIndex index = indexForMenu(shown, position);
    const AnalysisPtr analysis = index.isValid() ? model(side())->analysisAt(index.row()) : nullptr;
    if (!analysis)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in its capture"), this, &FlowsBehindPanel::openSelected);
    menu->addActions(shown->actions());
    emit menuAboutToShow(menu, analysis, model(side())->flowAt(index.row()), BehindModel::fieldOf(index.column()));
    menu->popup(shown->viewport()->mapToGlobal(position));
}

void FlowsBehindPanel::openSelected()
{
    if (const int row = selectedRow(); row >= 0)
        emit flowOpenRequested(model(side())->analysisAt(row), model(side())->flowAt(row));
}

} // namespace waybill
