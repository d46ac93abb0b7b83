// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QDialog>

class QThreadPool;

namespace waybill {

class StepsPanel;

/// What was done when while one capture was recorded: the panel that comparisons have, in a window of its own. Deletes
/// itself when closed.
class CaptureStepsDialog : public QDialog {
    Q_OBJECT
public:
    /// `kept` says where the steps are kept, a sentence.
    CaptureStepsDialog(QThreadPool* pool, const QString& title, const QString& kept, QWidget* parent);

    /// Whose time zone the times have, and on which day times without a date are; null: none yet.
    void setCapture(const AnalysisPtr& capture, const ViewSettings& settings);
    void setSteps(const std::vector<CaseStep>& steps);
    [[nodiscard]] StepsPanel* panel() const { return m_panel; }

signals:
    /// All steps, as they are from now on.
    void stepsChanged(const std::vector<waybill::CaseStep>& steps);

private:
    StepsPanel* m_panel;
};

} // namespace waybill
