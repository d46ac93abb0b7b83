// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latest_job.h"
#include "models/mirrored_timeline.h"
#include "widgets/panel.h"
#include "widgets/plot_look.h"

#include <optional>

class QComboBox;
class QLabel;
class QTabBar;

namespace waybill {

class Legend;
class MirroredPlot;

/// Content sent over time, before upward and after downward, laid over one another by a moment of each run; the same
/// figures and moments as a table.
class MirroredPanel : public Panel {
    Q_OBJECT
public:
    explicit MirroredPanel(QThreadPool* pool, QWidget* parent = nullptr);

    /// The bars follow from a job; until it is done the former ones stay.
    void setComparison(ComparisonPtr comparison, const std::vector<CountryCode>& watchList,
                       std::optional<int> offsetMinutes);
    /// What the tester did in the runs.
    void setSteps(RunSteps steps);
    void setAlignment(TimelineAlignment alignment);
    /// Aligns by that step.
    void setStep(const std::string& text);
    /// The bars as text, one bin a line, tab-separated, with a line of headings; the moments that have lines below.
    [[nodiscard]] QString tableText() const;

private:
    [[nodiscard]] QWidget* buildHead();
    void request();
    void show(const MirroredTimeline& timeline);
    void showAbout();
    void showTable();
    [[nodiscard]] QString axisTitle() const;
    [[nodiscard]] std::vector<PlotMarker> plotMarkers() const;
    [[nodiscard]] QString timeShown(double second) const;

    ComparisonPtr m_comparison;
    std::vector<CountryCode> m_watchList;
    int m_offsetMinutes = 0;
    TimelineAlignment m_alignment = TimelineAlignment::Start;
    RunSteps m_steps;
    std::string m_step;
    MirroredTimeline m_timeline;
    QTabBar* m_choice;
    QComboBox* m_stepChoice;
    QLabel* m_about;
    QLabel* m_unit;
    Legend* m_legend;
    MirroredPlot* m_plot;
    LatestJob<MirroredTimeline> m_job;
};

} // namespace waybill
