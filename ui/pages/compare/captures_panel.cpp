// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/captures_panel.h"

#include "pages/item_views.h"
#include "style/type.h"
#include "widgets/panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace waybill {

CapturesPanel::CapturesPanel(QWidget* parent) : QWidget(parent)
{
    auto* about = new QLabel(tr("Each capture is one run. With four runs or more a side, tests over runs can tell a "
                                "change from ordinary variation. Files can also be dropped anywhere in the window."),
                             this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(buildPart(SideRole::Before), 1);
    layout->addWidget(buildPart(SideRole::After), 1);
    setFocusProxy(m_parts[0].table);
}

QWidget* CapturesPanel::buildPart(SideRole side)
{
    const bool isBefore = side == SideRole::Before;
    Part& shown = part(side);
    auto* box = new Panel(this);
    auto* title = new QLabel(isBefore ? tr("Before") : tr("After"), box);
    setType(title, TypeSize::Label, QFont::DemiBold);
    auto* add = new QPushButton(isBefore ? tr("Add captures to Before…") : tr("Add captures to After…"), box);
    shown.remove = new QPushButton(tr("Take out"), box);
    shown.remove->setAccessibleName(isBefore ? tr("Take the selected capture out of Before")
                                             : tr("Take the selected capture out of After"));
    shown.remove->setEnabled(false);
    shown.model = new SideRunsModel(this);
    shown.table = new QTableView(box);
    styleTable(shown.table, isBefore ? tr("Captures before") : tr("Captures after"));
    shown.table->setModel(shown.model);
    shown.table->setProperty("isInPanel", true);
    shown.table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array<int, SideRunsModel::ColumnCount> Characters{28, 9, 27, 13, 12, 18, 6, 12};
    for (int column = 0; column < SideRunsModel::ColumnCount; ++column)
        shown.table->setColumnWidth(column, columnWidth(shown.table, Characters[static_cast<std::size_t>(column)]));

    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(shown.remove);
    head->addWidget(add);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 10);
    layout->addLayout(head);
    layout->addWidget(shown.table, 1);
    connect(add, &QPushButton::clicked, this, [this, side] { emit addRequested(side); });
    connectPart(side);
    return box;
}

void CapturesPanel::connectPart(SideRole side)
{
    QTableView* table = part(side).table;
    QPushButton* remove = part(side).remove;
    connect(remove, &QPushButton::clicked, this, [this, side, table] {
        if (const QModelIndexList rows = table->selectionModel()->selectedRows(); !rows.isEmpty())
            emit removeRequested(side, rows.front().row());
    });
    const auto update = [table, remove] { remove->setEnabled(table->selectionModel()->hasSelection()); };
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    connect(part(side).model, &QAbstractItemModel::modelReset, this, update);
    connect(table, &QTableView::activated, this,
            [this, side](const QModelIndex& index) { emit openRequested(side, index.row()); });
    connect(part(side).model, &SideRunsModel::controlToggled, this,
            [this, side](int run, bool isControl) { emit controlToggled(side, run, isControl); });
}

void CapturesPanel::setRuns(SideRole side, std::vector<SideRun> runs)
{
    part(side).model->setRuns(std::move(runs));
}

void CapturesPanel::setComparison(const ComparisonPtr& comparison)
{
    m_parts[0].model->setComparison(comparison, true);
    m_parts[1].model->setComparison(comparison, false);
}

} // namespace waybill
