// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/side_runs_model.h"

#include <QWidget>
#include <array>

class QPushButton;
class QTableView;

namespace waybill {

/// The captures of both sides: more can be added, one taken out, one marked as a control.
class CapturesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CapturesPanel(QWidget* parent = nullptr);

    void setRuns(SideRole side, std::vector<SideRun> runs);
    void setComparison(const ComparisonPtr& comparison);

signals:
    void addRequested(waybill::SideRole side);
    void removeRequested(waybill::SideRole side, int run);
    void controlToggled(waybill::SideRole side, int run, bool isControl);
    /// The capture's own document is wanted.
    void openRequested(waybill::SideRole side, int run);

private:
    struct Part {
        SideRunsModel* model = nullptr;
        QTableView* table = nullptr;
        QPushButton* remove = nullptr;
    };
    [[nodiscard]] QWidget* buildPart(SideRole side);
    void connectPart(SideRole side);
    [[nodiscard]] Part& part(SideRole side) { return m_parts[side == SideRole::Before ? 0 : 1]; }

    std::array<Part, 2> m_parts;
};

} // namespace waybill
