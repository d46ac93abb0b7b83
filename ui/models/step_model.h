// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace waybill {

/// A run that a step can belong to.
struct StepRun {
    CaseRunId id;
    QString label;
    friend bool operator==(const StepRun&, const StepRun&) = default;
};

/// What the tester did when, in order of time; can be edited in place.
class StepModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Uncertainty, Run, Text, ColumnCount };

    explicit StepModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Nothing is reset when they are those that are shown.
    void setSteps(std::vector<CaseStep> steps);
    [[nodiscard]] const std::vector<CaseStep>& steps() const { return m_steps; }
    void setRuns(std::vector<StepRun> runs);
    [[nodiscard]] const std::vector<StepRun>& runs() const { return m_runs; }
    /// Zone of times, minutes east of UTC.
    void setOffsetMinutes(int offset);
    [[nodiscard]] int offsetMinutes() const { return m_offset; }
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    /// Puts a step where its time belongs; its row.
    int add(CaseStep step);
    void remove(std::vector<int> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user changed a step.
    void edited();
    /// What was typed cannot be; the step is as it was.
    void refused(const QString& why);

private:
    [[nodiscard]] QString runText(CaseRunId run) const;
    [[nodiscard]] bool write(CaseStep& step, int column, const QVariant& value);
    void keepOrder(int row);

    std::vector<CaseStep> m_steps;
    std::vector<StepRun> m_runs;
    int m_offset = 0;
    bool m_isEditable = true;
};

} // namespace waybill
