// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/destinations/app_panel.h"

#include "models/app_country_model.h"
#include "pages/item_views.h"
#include "style/type.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr int MostRowsDrawn = 300; ///< of a chart that is saved: a picture of more cannot be read

} // namespace

AppPanel::AppPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_model(new AppCountryModel(pool, this)), m_table(new QTableView(this)),
      m_about(new QLabel(this))
{
    styleTable(m_table, tr("Apps and countries"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    auto* show = new QAction(tr("Narrow all pages to this"), this);
    show->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter),
                        QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)});
    show->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(show);
    connect(show, &QAction::triggered, this, [this] { emit chosen(m_model->expressionAt(m_table->currentIndex())); });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit chosen(m_model->expressionAt(index)); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) // as on every page
            emit chosen(m_model->expressionAt(index));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        const QModelIndex index = m_table->indexAt(position);
        if (index.isValid())
            emit menuRequested(m_model->expressionAt(index), m_table->viewport()->mapToGlobal(position));
    });
    connect(m_model, &AppCountryModel::changed, this, [this] {
        m_about->setText(m_model->statement());
        m_table->resizeColumnsToContents();
    });
    connect(m_model, &AppCountryModel::failed, this,
            [this](const QString& sentence) { m_about->setText(tr("Listing failed: %1").arg(sentence)); });
    setFocusProxy(m_table);
}

QSize AppPanel::fullSize() const
{
    const QHeaderView *columns = m_table->horizontalHeader(), *rows = m_table->verticalHeader();
    const int frame = 2 * m_table->frameWidth();
    const int shown = std::min(m_model->rowCount(), MostRowsDrawn);
    const int width = columns->length() + frame + (rows->isVisible() ? rows->width() : 0);
    const int above = m_table->mapTo(this, QPoint(0, 0)).y();
    return {width, above + columns->height() + shown * rows->defaultSectionSize() + frame};
}

QString AppPanel::leftOut() const
{
    const int rows = m_model->rowCount();
    return rows <= MostRowsDrawn ? QString() : tr("the first %1 of %2 rows").arg(MostRowsDrawn).arg(rows);
}

void AppPanel::setAnalysis(AnalysisPtr analysis)
{
    m_model->setAnalysis(std::move(analysis));
    m_about->setText(m_model->statement());
}

void AppPanel::setWatchList(const std::vector<CountryCode>& watchList)
{
    m_model->setWatchList(watchList);
}

} // namespace waybill
