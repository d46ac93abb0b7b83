// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/step_run_delegate.h"

#include "models/step_model.h"

#include <QComboBox>

namespace waybill {

StepRunDelegate::StepRunDelegate(StepModel* model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

QWidget* StepRunDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(tr("Run of the step"));
    choice->addItem(tr("any"), QVariant::fromValue(static_cast<qulonglong>(CaseRunId::NoneValue)));
    for (const StepRun& run : m_model->runs())
        choice->addItem(run.label, QVariant::fromValue(static_cast<qulonglong>(run.id.value)));
    return choice;
}

void StepRunDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choice = static_cast<QComboBox*>(editor);
    const QVariant run = index.data(Qt::EditRole);
    if (choice->findData(run) < 0) // of a side that is not compared now
        choice->addItem(index.data(Qt::DisplayRole).toString(), run);
    choice->setCurrentIndex(choice->findData(run));
}

void StepRunDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace waybill
