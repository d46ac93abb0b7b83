// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_capture.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace waybill {

/// Into which file a capture goes, when a new one begins, and how much of the disk stays free.
class OutputForm : public QWidget {
    Q_OBJECT
public:
    explicit OutputForm(QWidget* parent = nullptr);

    /// The beginning of the proposed name; a name that the user wrote stays.
    void setStem(const QString& stem);
    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const;
    /// What stands there when the capture begins now; a name that is taken gets a number.
    [[nodiscard]] CaptureOutput output() const;
    /// Sizes and times, not the path.
    void setRules(const CaptureOutput& rules);
    /// Why it cannot begin; empty when it can.
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    [[nodiscard]] QWidget* buildFolder();
    [[nodiscard]] QWidget* buildRotation();
    [[nodiscard]] QString name() const;
    void propose();
    void showState();

    QLineEdit *m_folder, *m_name;
    QCheckBox* m_rotates;
    QSpinBox *m_megabytes, *m_minutes, *m_free;
    QLabel *m_state = nullptr, *m_room = nullptr;
    QString m_stem, m_proposed;
};

} // namespace waybill
