// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/frozen_lookups.h"

#include <QDialog>

namespace waybill {

/// The addresses of a case that its location sources place elsewhere today, as a table that can be copied. Not modal;
/// goes when closed.
class LookupsDialog : public QDialog {
    Q_OBJECT
public:
    LookupsDialog(const LookupComparison& tables, QWidget* parent);
};

} // namespace waybill
