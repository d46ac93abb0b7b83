// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace waybill {

/// Asks for the address or MAC of the device under study. Not modal; what cannot be read is said beside the field.
class HandsetDialog : public QDialog {
    Q_OBJECT
public:
    explicit HandsetDialog(QWidget* parent);

    /// The choice that a text names; empty when it is neither an address nor a MAC.
    [[nodiscard]] static std::optional<HandsetChoice> parse(const QString& text);

signals:
    void chosen(const waybill::HandsetChoice& choice);

private:
    void choose();

    QLineEdit* m_edit;
    QLabel* m_problem;
};

} // namespace waybill
