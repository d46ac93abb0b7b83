// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace waybill {

/// Asks, before something is closed, what becomes of captures that run.
class EndCaptureDialog : public QDialog {
    Q_OBJECT
public:
    /// `names` of what is captured, at least one.
    EndCaptureDialog(const QStringList& names, QWidget* parent);

signals:
    /// They are to end, their files whole; then comes what was wanted.
    void endChosen();
};

} // namespace waybill
