// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrix_panel.h"

#include "pages/item_views.h"
#include "pages/matrix_delegate.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr int WidestRowTitle = 330;
constexpr int WidestCell = 300; ///< wider fields would tear number and title apart

/// As a menu: what can be done with the chart.
void showActions(QWidget* panel, const QPoint& where)
{
    auto* menu = new QMenu(panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(panel->actions());
    menu->popup(where);
}

} // namespace

MatrixPanel::MatrixPanel(QAbstractTableModel* model, const Look& look, QWidget* parent)
    : Panel(parent), m_look(look), m_head(new WrapLayout), m_table(new QTableView(this)),
      m_empty(new QLabel(look.whenEmpty, this))
{
    auto* title = new QLabel(look.title, this);
    setType(title, TypeSize::Body, QFont::DemiBold);
    auto* about = new QLabel(look.about, this);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_head->setSpacing(PanelPadding);
    m_head->addWidget(title);
    about->setWordWrap(true);
    m_head->addWidget(about, 1);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setTextFormat(Qt::PlainText);

    m_table->setModel(model);
    styleTable(m_table, look.title);
    m_table->setAccessibleDescription(look.about);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setProperty("isInPanel", true);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows; the page scrolls

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 12);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    connect(m_table, &QTableView::clicked, this, &MatrixPanel::cellActivated);
    connect(m_table, &QTableView::activated, this, &MatrixPanel::cellActivated); // Enter
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& where) { showActions(this, m_table->viewport()->mapToGlobal(where)); });
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixPanel::fit);
    fit();
}

void MatrixPanel::addToHead(QWidget* widget)
{
    m_head->addWidget(widget);
}

QSize MatrixPanel::fullSize() const
{
    const int columns = m_table->model()->columnCount();
    return {2 * PanelPadding + m_table->verticalHeader()->width() + columns * m_look.cellWidth + 4, height()};
}

void MatrixPanel::fit()
{
    const QAbstractItemModel* model = m_table->model();
    const int rows = model->rowCount(), columns = model->columnCount();
    m_empty->setVisible(rows == 0 || columns == 0);
    m_table->setVisible(rows > 0 && columns > 0);
    if (rows == 0 || columns == 0)
        return;
    int side = 0;
    const QFontMetrics metrics(typeFont(TypeSize::Body));
    for (int row = 0; row < rows; ++row)
        side = std::max(side, metrics.horizontalAdvance(model->headerData(row, Qt::Vertical).toString()));
    const double unit = textUnit();
    const int cellWidth = qRound(m_look.cellWidth * unit), cellHeight = qRound(m_look.cellHeight * unit);
    side = std::min({side + 28, qRound(WidestRowTitle * unit), std::max(120, width() * 2 / 5)});
    m_table->horizontalHeader()->setMinimumSectionSize(cellWidth);
    m_table->verticalHeader()->setMinimumSectionSize(std::min(cellHeight, TableRowHeight));
    m_table->verticalHeader()->setDefaultSectionSize(cellHeight);
    m_table->verticalHeader()->setFixedWidth(side);
    const int room = width() - 2 * PanelPadding - side - 2;
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::clamp(room / columns, cellWidth, qRound(WidestCell * unit)));
    const int header = metrics.height() * m_look.headerLines + 14;
    m_table->horizontalHeader()->setFixedHeight(header);
    const bool isWide = cellWidth * columns > room;
    m_table->setFixedHeight(header + rows * cellHeight + (isWide ? 14 : 2));
}

void MatrixPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &MatrixPanel::fit, Qt::QueuedConnection); // once all have their new size
}

void MatrixPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fit();
}

} // namespace waybill
