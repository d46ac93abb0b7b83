// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows_behind.h"
#include "widgets/panel.h"

#include <QModelIndex>

class QAbstractTableModel;
class QLabel;
class QTableView;

namespace waybill {

class WrapLayout;

/// A matrix as a table of fields, as high as its rows need. A click or Enter on a field activates it.
class MatrixPanel : public Panel {
    Q_OBJECT
public:
    struct Look {
        QString title, about;
        QString whenEmpty; ///< said instead of a table without rows
        int cellWidth = 96, cellHeight = 44;
        int headerLines = 1;
    };

    MatrixPanel(QAbstractTableModel* model, const Look& look, QWidget* parent = nullptr);

    /// Puts a widget at the right end of the title line.
    void addToHead(QWidget* widget);
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] const QString& title() const { return m_look.title; }
    /// Room for all columns.
    [[nodiscard]] QSize fullSize() const;

signals:
    void cellActivated(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Look m_look;
    WrapLayout* m_head;
    QTableView* m_table;
    QLabel* m_empty;
};

} // namespace waybill
