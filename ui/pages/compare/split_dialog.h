// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latest_job.h"
#include "models/side_runs_model.h"
#include "models/split_facts.h"
#include "pages/page.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace waybill {

class ChapterModel;
class Legend;
class TimelinePlot;

/// Where a run is to be parted in two: its timeline with a line that can be moved, its chapters, what speaks for an
/// update, and in words what will happen. Deletes itself when closed.
class SplitDialog : public QDialog {
    Q_OBJECT
public:
    /// `run` must have been read. `steps` are those noted for it.
    SplitDialog(const SideRun& run, SideRole side, std::vector<Timestamp> steps, QThreadPool* pool,
                const ViewSettings& settings, QWidget* parent);

    void setBoundary(Timestamp at);
    [[nodiscard]] std::optional<Timestamp> boundary() const { return m_at; }
    void setTarget(SideRole target);

signals:
    void splitChosen(waybill::Timestamp at, waybill::SideRole target);

private:
    [[nodiscard]] QWidget* buildTimeLine();
    [[nodiscard]] QWidget* buildChapters();
    [[nodiscard]] QWidget* buildButtons();
    void show(const SplitFacts& facts);
    void showBars(const TimelineBins& bins);
    void showEvidence();
    void showPlan();
    void takeTyped();
    [[nodiscard]] SplitPlan plan() const;
    [[nodiscard]] double secondOf(Timestamp time) const;
    [[nodiscard]] Timestamp middle() const;

    SideRun m_run;
    SideRole m_side;
    std::vector<Timestamp> m_steps;
    int m_offset;
    SplitFacts m_facts;
    std::optional<Timestamp> m_at;
    QLabel* m_evidence;
    QLabel* m_unit;
    Legend* m_legend;
    TimelinePlot* m_plot;
    QLineEdit* m_time;
    QPushButton* m_proposed;
    QComboBox* m_target;
    ChapterModel* m_chapters;
    QTableView* m_table;
    QLabel* m_words;
    QPushButton* m_split;
    LatestJob<SplitFacts> m_job;
};

} // namespace waybill
