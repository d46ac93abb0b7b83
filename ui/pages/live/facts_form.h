// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_form.h"

#include <QWidget>

namespace waybill {

class FieldForm;

/// What is known of a recording before it begins: the few conditions that cannot be found out later, and the way to
/// all others.
class FactsForm : public QWidget {
    Q_OBJECT
public:
    explicit FactsForm(QWidget* parent = nullptr);

    /// What usually stands for “Captured at”; what the user wrote stays.
    void proposeVantage(const std::string& vantage);
    [[nodiscard]] RunRecord facts() const;
    void setFacts(const RunRecord& facts);
    /// What cannot be, a sentence; empty when all can.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] RunForm::Outcome outcome() const;
    void openAll();

    RunRecord m_rest; ///< with what only the other dialog shows
    FieldForm* m_form;
    QString m_proposed;
    int m_offset; ///< minutes east of UTC
};

} // namespace waybill
