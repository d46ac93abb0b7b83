// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/column_chooser.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <utility>

namespace waybill {

ColumnChooser::ColumnChooser(QHeaderView* header, QString group, std::vector<Column> columns)
    : QObject(header), m_header(header), m_group(std::move(group)), m_columns(std::move(columns))
{
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) { popup(m_header->mapToGlobal(position)); });
    applySettings();
}

QString ColumnChooser::settingsKey(std::size_t column) const
{
    return QStringLiteral("columns/%1/%2").arg(m_group, m_columns[column].key);
}

void ColumnChooser::applySettings()
{
    const QSettings settings;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const bool isShown = settings.value(settingsKey(column), m_columns[column].isShownAtFirst).toBool();
        m_header->setSectionHidden(static_cast<int>(column), !isShown && !m_columns[column].isFixed);
    }
}

void ColumnChooser::setShown(int column, bool isShown)
{
    m_header->setSectionHidden(column, !isShown);
    QSettings().setValue(settingsKey(static_cast<std::size_t>(column)), isShown);
}

void ColumnChooser::reset()
{
    QSettings().remove(QStringLiteral("columns/%1").arg(m_group));
    applySettings();
}

void ColumnChooser::fill(QMenu* menu)
{
    for (int place = 0; place < m_header->count(); ++place) { // in the order in which they stand
        const int column = m_header->logicalIndex(place);
        const Column& about = m_columns[static_cast<std::size_t>(column)];
        QAction* action = menu->addAction(about.title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(!about.isFixed);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Back to the usual columns")), &QAction::triggered, this, &ColumnChooser::reset);
}

void ColumnChooser::popup(const QPoint& globalPosition)
{
    auto* menu = new QMenu(m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(globalPosition);
}

} // namespace waybill
