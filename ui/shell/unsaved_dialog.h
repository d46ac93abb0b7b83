// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace waybill {

/// Asks once what becomes of everything that was changed and not saved. Goes when answered.
class UnsavedDialog : public QDialog {
    Q_OBJECT
public:
    /// `names` of the cases, at least one.
    UnsavedDialog(const QStringList& names, QWidget* parent);

signals:
    void saveChosen();
    void discardChosen();
};

} // namespace waybill
