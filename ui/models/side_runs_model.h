// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace waybill {

/// One recording of a side as the window holds it, read or not.
struct SideRun {
    QString label; ///< file name
    QString path;  ///< every file of it
    bool isControl = false;
    AnalysisPtr analysis; ///< null while it is being read
};

/// The captures of one side: which file, whether it is a control, and what it states. The first column can be checked:
/// it counts as a control then.
class SideRunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Capture, Control, Begin, Hours, Device, Build, Level, Loss, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<SideRun> runs);
    /// What the comparison says of them, in the same order; null while there is none.
    void setComparison(ComparisonPtr comparison, bool isBefore);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user marked a run as a control, or no longer; the model shows it once the runs are set anew.
    void controlToggled(int row, bool isControl);

private:
    [[nodiscard]] const ComparedRun* comparedRun(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    std::vector<SideRun> m_runs;
    ComparisonPtr m_comparison;
    bool m_isBefore = true;
};

} // namespace waybill
