// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latest_job.h"
#include "models/mirrored_timeline.h"
#include "widgets/panel.h"

#include <optional>

class QLabel;
class QTabBar;

namespace waybill {

class Legend;
class MirroredPlot;

/// Content sent over time, before upward and after downward, and the same figures as a table.
class MirroredPanel : public Panel {
    Q_OBJECT
public:
    explicit MirroredPanel(QThreadPool* pool, QWidget* parent = nullptr);

    /// The bars follow from a job; until it is done the former ones stay.
    void setComparison(ComparisonPtr comparison, const std::vector<CountryCode>& watchList,
                       std::optional<int> offsetMinutes);
    void setAlignment(TimelineAlignment alignment);
    /// The bars as text, one bin a line, tab-separated, with a line of headings.
    [[nodiscard]] QString tableText() const;

private:
    void request();
    void show(const MirroredTimeline& timeline);
    void showTable();
    [[nodiscard]] QString binStart(std::size_t bin) const;

    ComparisonPtr m_comparison;
    std::vector<CountryCode> m_watchList;
    int m_offsetMinutes = 0;
    TimelineAlignment m_alignment = TimelineAlignment::Start;
    MirroredTimeline m_timeline;
    QTabBar* m_choice;
    QLabel* m_about;
    QLabel* m_unit;
    Legend* m_legend;
    MirroredPlot* m_plot;
    LatestJob<MirroredTimeline> m_job;
};

} // namespace waybill
