// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waybill {

class StepModel;

/// Which run a step belongs to, chosen from a list.
class StepRunDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    StepRunDelegate(StepModel* model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    StepModel* m_model;
};

} // namespace waybill
