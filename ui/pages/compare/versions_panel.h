// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/build_timeline_model.h"
#include "models/latest_job.h"

#include <QWidget>
#include <array>

class QLabel;
class QTabBar;

namespace waybill {

class MatrixPanel;

/// More than two sides of a case in order of time: what each build sent where, and what changed from one to the next.
class VersionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit VersionsPanel(QThreadPool* pool, QWidget* parent = nullptr);

    /// All sides of the case. The matrix follows from a job; fewer than two sides empty it.
    void setSides(std::vector<SideInput> sides, const std::vector<CountryCode>& watchList);
    [[nodiscard]] BuildTimelineModel* model() const { return m_model; }
    /// The sentence with what limits it; empty while there is none.
    [[nodiscard]] QString copySentence() const;

signals:
    void flowsRequested(const waybill::ComparisonPtr& comparison, const waybill::FlowsBehind& flows);

private:
    struct Outcome {
        BuildTimelinePtr timeline;
        QString problem; ///< why there is none
    };
    [[nodiscard]] static Outcome compute(const std::vector<SideInput>& sides, const std::vector<CountryCode>& watchList,
                                         const StopFlag& stop);
    [[nodiscard]] QWidget* buildMatrix();
    void show(const Outcome& outcome);
    void showTabs();

    BuildTimelineModel* m_model;
    BuildTimelinePtr m_timeline;
    QLabel* m_sentence;
    QLabel* m_limits;
    MatrixPanel* m_matrix = nullptr;
    QTabBar* m_rows;
    std::vector<SideInput> m_sides; ///< that were asked for
    std::vector<CountryCode> m_watchList;
    LatestJob<Outcome> m_job;
};

} // namespace waybill
