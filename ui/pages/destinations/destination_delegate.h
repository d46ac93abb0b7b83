// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place_delegate.h"

namespace waybill {

/// Cells of the destination tree: groups in a heavier type, countries with their chips, empty groups muted.
class DestinationDelegate : public PlaceDelegate {
    Q_OBJECT
public:
    explicit DestinationDelegate(QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace waybill
