// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/timeline_bins.h"
#include "models/latest_job.h"
#include "widgets/panel.h"

class QLabel;

namespace waybill {

class Legend;
class TimelinePlot;

/// "Content sent over time": the picture, what its bars mean, and the same figures as a table.
class TimelinePanel : public Panel {
    Q_OBJECT
public:
    explicit TimelinePanel(QThreadPool* pool, QWidget* parent = nullptr);

    /// The bars follow from a job; until it is done the former ones stay.
    void setAnalysis(AnalysisPtr analysis, const std::vector<CountryCode>& watchList, int offsetMinutes);
    /// The bars as text, one bin a line, tab-separated, with a line of headings: for screen readers and spreadsheets.
    [[nodiscard]] QString tableText() const;

private:
    void show(const TimelineBins& bins);
    void updateLegend();
    void showTable();

    QLabel* m_about;
    QLabel* m_unit;
    Legend* m_legend;
    TimelinePlot* m_plot;
    TimelineBins m_bins;
    int m_offsetMinutes = 0;
    LatestJob<TimelineBins> m_job;
};

} // namespace waybill
