// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/capture_check.h"
#include "casefile/case.h"
#include "job/start_comparison.h"
#include "models/shown_times.h"

#include <QAbstractTableModel>
#include <QString>
#include <optional>
#include <vector>

namespace waybill {

/// One recording of a side as the window holds it, read or not.
struct SideRun {
    QString label; ///< file name
    QString path;  ///< every file of it
    bool isControl = false;
    AnalysisPtr analysis; ///< null while it is being read
    CaseRunId id = {};    ///< none: not in a case yet
    RunConditions conditions = {};
    RunSheet sheet = {};
    std::optional<Timestamp> from = {}, to = {};                 ///< the part of the recording that this run is
    CaptureStanding standing = {CaptureState::Same, {}, {}, {}}; ///< worst of its files
};

/// The captures of one side: which file, whether it is a control, what it states and what was written down about it.
/// Control can be checked.
class SideRunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Capture, Control, Build, Consent, Account, File, Begin, Hours, Device, Level, Loss, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<SideRun> runs);
    /// What the comparison says of them, in the same order; null while there is none.
    void setComparison(ComparisonPtr comparison, bool isBefore);

    /// The zone that times are shown in.
    void setTimes(TimesIn times);

    [[nodiscard]] const std::vector<SideRun>& runs() const { return m_runs; }

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
    [[nodiscard]] QString statedText(const SideRun& run, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    std::vector<SideRun> m_runs;
    ComparisonPtr m_comparison;
    TimesIn m_times = TimesIn::Capture;
    bool m_isBefore = true;
};

} // namespace waybill
