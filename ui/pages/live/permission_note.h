// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/capture_permission.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill {

/// Says before the start that capturing is not permitted, with the command that permits it. Hidden when it is.
class PermissionNote : public QFrame {
    Q_OBJECT
public:
    explicit PermissionNote(QWidget* parent = nullptr);

    /// `hasOther`: dumpcap may capture.
    void setPermission(const CapturePermission& permission, bool hasOther);
    /// What stands there; empty while it is hidden.
    [[nodiscard]] QString text() const;

signals:
    void otherWanted();

private:
    QLabel *m_sentence, *m_checked;
    QWidget* m_commandRow;
    QLineEdit* m_command;
    QPushButton *m_copy, *m_other;
};

} // namespace waybill
