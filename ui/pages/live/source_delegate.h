// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Draws a source of packets: name and rate, a line about it, and packets a second in the last minute as a curve.
/// Groups are drawn as headings.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role : int {
        DetailRole = Qt::UserRole + 1, ///< second line
        RateRole,                      ///< "12 packets/s"
        CurveRole,                     ///< QList<double>, oldest first; empty: none is drawn
        BusiestRole,                   ///< bool
        GroupRole,                     ///< bool: a heading
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waybill
