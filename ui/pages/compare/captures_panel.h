// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/case_facts.h"
#include "models/latest_job.h"
#include "models/side_runs_model.h"
#include "models/traffic_says.h"
#include "pages/page.h"

#include <array>
#include <map>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace waybill {

struct RunRecord;

/// The captures of both sides: more can be added, one taken out, marked as a control, described, or split at an update
/// that it shows. With more than two sides: which of them are compared.
class CapturesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CapturesPanel(QThreadPool* pool, QWidget* parent = nullptr);

    void setRuns(SideRole side, std::vector<SideRun> runs);
    void setComparison(const ComparisonPtr& comparison);
    void setCaseFacts(const CaseFacts& facts);
    void setViewSettings(const ViewSettings& settings);
    [[nodiscard]] QTableView* table(SideRole side) const { return m_parts[indexOf(side)].table; }
    /// Opens the form for these rows.
    void editRuns(SideRole side, const std::vector<int>& rows);
    /// Opens the dialog that splits this run; nothing happens for one that was not read yet.
    void splitRun(SideRole side, int row);

signals:
    void addRequested(waybill::SideRole side);
    void removeRequested(waybill::SideRole side, int run);
    /// The run belongs on the other side.
    void moveRequested(waybill::SideRole side, int run);
    void controlToggled(waybill::SideRole side, int run, bool isControl);
    /// The capture's own document is wanted.
    void openRequested(waybill::SideRole side, int run);
    void runChanged(waybill::SideRole side, int run, const waybill::RunConditions& conditions,
                    const waybill::RunSheet& sheet);
    void splitRequested(waybill::SideRole side, int run, waybill::Timestamp at, waybill::SideRole target);
    void sidesChosen(waybill::CaseSideId before, waybill::CaseSideId after);

private:
    struct Part {
        SideRunsModel* model = nullptr;
        QTableView* table = nullptr;
        QLabel* title = nullptr;
        QPushButton *edit = nullptr, *split = nullptr, *open = nullptr, *remove = nullptr;
    };
    [[nodiscard]] static std::size_t indexOf(SideRole side) { return side == SideRole::After ? 1 : 0; }
    [[nodiscard]] QWidget* buildChoosers();
    [[nodiscard]] QWidget* buildNotice();
    [[nodiscard]] QWidget* buildPart(SideRole side);
    [[nodiscard]] QWidget* buildPartHead(SideRole side, QWidget* parent);
    void connectPart(SideRole side);
    void updatePart(SideRole side);
    void hideEmptyColumns(SideRole side);
    void showMenu(SideRole side, const QPoint& position);
    void removeSelected(SideRole side);
    void moveSelected(SideRole side);
    [[nodiscard]] std::vector<int> selectedRows(SideRole side) const;
    /// Where a run stands now that was at `row` when a dialog was opened; −1 when it is gone.
    [[nodiscard]] int rowOf(SideRole side, const SideRun& run) const;
    void keepRecords(SideRole side, const std::vector<SideRun>& runs, const std::vector<RunRecord>& records);
    void askTraffic();
    void showNotice();
    void choose(int which);

    QThreadPool* m_pool;
    ViewSettings m_settings;
    CaseFacts m_case;
    std::array<Part, 2> m_parts;
    QWidget* m_choosers = nullptr;
    std::array<QComboBox*, 2> m_sides{};
    QFrame* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    SideRole m_noticeSide = SideRole::Before;
    int m_noticeRow = -1;
    std::vector<AnalysisPtr> m_asked; ///< whose traffic was asked for
    std::map<const Analysis*, TrafficSays> m_traffic;
    LatestJob<std::vector<TrafficSays>> m_job;
};

} // namespace waybill
