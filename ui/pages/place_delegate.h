// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Draws cells that name countries: a chip for each of them before the text, which names them too; and the
/// tag of what is new (NewTagRole).
class PlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `placeRole`: role under which the model gives a CountryPlace; other cells are drawn as usual.
    PlaceDelegate(int placeRole, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_placeRole;
};

} // namespace waybill
