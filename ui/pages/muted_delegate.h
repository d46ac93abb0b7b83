// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Cells whose text is drawn second in rank where the model's role says so.
class MutedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MutedDelegate(int mutedRole, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_mutedRole;
};

} // namespace waybill
