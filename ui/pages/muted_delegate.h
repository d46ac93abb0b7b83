// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Cells whose text is drawn second in rank where the model's role says so, with the tag of what is new (NewTagRole).
class MutedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MutedDelegate(int mutedRole, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_mutedRole;
};

} // namespace waybill
