// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/change_model.h"
#include "models/flows_behind.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTabBar;
class QTableView;

namespace waybill {

class NoteActions;

/// Every destination, service group, operator or country with its change: sortable, narrowed by the quick filter.
class ChangesPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChangesPanel(QThreadPool* pool, QWidget* parent = nullptr);

    void setComparison(ComparisonPtr comparison);
    void setFilterText(const QString& text);
    void setFamily(Family family);
    void setNotes(const NoteMarksPtr& notes);
    [[nodiscard]] NoteActions* noteActions() const { return m_noteActions; }
    [[nodiscard]] ChangeModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// The selected row; null when there is none.
    [[nodiscard]] const ChangeRow* selected() const;
    /// Of which the rows are.
    [[nodiscard]] Family family() const { return m_model->family(); }

signals:
    void rowActivated(const waybill::FlowsBehind& flows);
    void copyRequested();
    void wiresharkFilterRequested();
    /// The menu of selected() opens: what the page knows of the row can be added.
    void menuAboutToShow(QMenu* menu);

private:
    void buildTable();
    void showState();
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& position);

    ComparisonPtr m_comparison;
    ChangeModel* m_model;
    QTabBar* m_families;
    QLabel* m_state;
    QTableView* m_table;
    NoteActions* m_noteActions = nullptr;
};

} // namespace waybill
