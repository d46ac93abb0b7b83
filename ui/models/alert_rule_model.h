// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alert_rules.h"

#include <QAbstractListModel>
#include <QString>
#include <vector>

namespace waybill {

/// Alert rules as rows that can be ticked: ticked is on. Tool tips say what a rule tells.
class AlertRuleModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRules(std::vector<AlertRule> rules);
    [[nodiscard]] const std::vector<AlertRule>& rules() const { return m_rules; }
    /// Adds it at the end, on. The row of the same rule, turned on, when it is there already.
    int add(AlertRule rule);
    void remove(int row);
    /// What the rule of a row tells; empty outside the rows.
    [[nodiscard]] QString explanationAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The user changed a rule.
    void edited();

private:
    std::vector<AlertRule> m_rules;
};

} // namespace waybill
