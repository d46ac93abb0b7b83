// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/changes_panel.h"

#include "models/text.h"
#include "pages/item_views.h"
#include "pages/muted_delegate.h"
#include "pages/note_actions.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace waybill {

namespace {

constexpr std::array ShownFamilies{Family::Destinations, Family::ServiceGroups, Family::Operators, Family::Countries};

} // namespace

ChangesPanel::ChangesPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_model(new ChangeModel(pool, this)), m_families(new QTabBar(this)), m_state(new QLabel(this)),
      m_table(new QTableView(this))
{
    for (const QString& name : {tr("Destinations"), tr("Services"), tr("Operators"), tr("Countries")})
        m_families->addTab(name);
    m_families->setExpanding(false);
    m_families->setAccessibleName(tr("What the rows are"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setAccessibleName(tr("Rows listed"));
    buildTable();
    auto* head = new WrapLayout;
    head->addWidget(m_families);
    head->addStretch(1);
    head->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setLeastHeight(m_table, 5 * TableRowHeight);
    connect(m_families, &QTabBar::currentChanged, this,
            [this](int tab) { setFamily(ShownFamilies[static_cast<std::size_t>(tab)]); });
    connect(m_model, &ChangeModel::stateChanged, this, &ChangesPanel::showState);
    connect(m_table, &QTableView::clicked, this, &ChangesPanel::activate);
    connect(m_table, &QTableView::activated, this, &ChangesPanel::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ChangesPanel::showMenu);
    setFocusProxy(m_table);
}

void ChangesPanel::buildTable()
{
    styleTable(m_table, tr("What changed"));
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MutedDelegate(ChangeModel::MutedRole, m_table));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false); // the model's titles say it
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* copy = new QAction(tr("Copy as Wireshark filter"), m_table);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &ChangesPanel::wiresharkFilterRequested);
    for (const ChangeColumn& column : changeColumns())
        m_table->setColumnWidth(static_cast<int>(column.field), columnWidth(m_table, column.width));
    m_noteActions = new NoteActions(m_table, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        return m_model->noteSubjectAt(rows.isEmpty() ? -1 : rows.front().row());
    });
}

void ChangesPanel::setNotes(const NoteMarksPtr& notes)
{
    m_noteActions->setNotes(notes);
    m_model->setNotes(notes);
}

void ChangesPanel::setComparison(ComparisonPtr comparison)
{
    m_comparison = comparison;
    const std::array<QString, 4> names{tr("Destinations"), tr("Services"), tr("Operators"), tr("Countries")};
    for (std::size_t i = 0; i < ShownFamilies.size(); ++i) {
        const std::size_t count = comparison ? changeCount(*comparison, ShownFamilies[i]) : 0;
        m_families->setTabText(static_cast<int>(i), QStringLiteral("%1 %2").arg(names[i], countShown(count)));
    }
    m_model->setComparison(std::move(comparison));
}

void ChangesPanel::setFilterText(const QString& text)
{
    m_model->setFilterText(text);
}

void ChangesPanel::setFamily(Family family)
{
    for (std::size_t i = 0; i < ShownFamilies.size(); ++i)
        if (ShownFamilies[i] == family)
            m_families->setCurrentIndex(static_cast<int>(i));
    m_model->setFamily(family);
    for (const ChangeField field : {ChangeField::PlaceBefore, ChangeField::PlaceAfter})
        m_table->setColumnHidden(static_cast<int>(field), family != Family::Destinations);
}

const ChangeRow* ChangesPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->changeRow(rows.front().row());
}

void ChangesPanel::showState()
{
    const auto rows = static_cast<std::uint64_t>(m_model->rowCount());
    if (m_model->isSearching() && rows == 0)
        m_state->setText(tr("Searching…"));
    else if (m_model->total() == 0)
        m_state->setText(m_comparison ? tr("There are none on either side.") : QString());
    else if (rows == 0)
        m_state->setText(tr("No row matches."));
    else
        m_state->setText(tr("%1 of %2 rows").arg(countShown(rows), countShown(m_model->total())));
}

void ChangesPanel::activate(const QModelIndex& index)
{
    const ChangeRow* row = m_model->changeRow(index.row());
    if (!row)
        return;
    FlowsBehind flows;
    flows.title = shownText(row->label.empty() ? row->key : row->label);
    flows.reason = toQString(row->reason);
    flows.add(*row);
    emit rowActivated(flows);
}

void ChangesPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = indexForMenu(m_table, position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("See its flows"), this, [this, index] { activate(index); });
    menu->addAction(tr("Copy as sentence"), this, &ChangesPanel::copyRequested);
    menu->addAction(tr("Copy row"), this, [this] { QApplication::clipboard()->setText(selectedRowsText(m_table)); });
    menu->addAction(tr("Copy row as CSV"), this,
                    [this] { QApplication::clipboard()->setText(selectedRowsCsv(m_table)); });
    menu->addSeparator();
    m_noteActions->showState();
    menu->addActions(m_table->actions());
    emit menuAboutToShow(menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace waybill
