// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_rule_model.h"

#include "models/text.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

bool isSameBut(AlertRule a, const AlertRule& b)
{
    a.isOn = b.isOn;
    return a == b;
}

} // namespace

void AlertRuleModel::setRules(std::vector<AlertRule> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

int AlertRuleModel::add(AlertRule rule)
{
    rule.isOn = true;
    const auto known = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&rule](const AlertRule& other) { return isSameBut(other, rule); });
    const int row = static_cast<int>(known - m_rules.begin());
    if (known != m_rules.end()) {
        (void)setData(index(row), Qt::Checked, Qt::CheckStateRole);
        return row;
    }
    beginInsertRows({}, row, row);
    m_rules.push_back(std::move(rule));
    endInsertRows();
    emit edited();
    return row;
}

void AlertRuleModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.erase(m_rules.begin() + row);
    endRemoveRows();
    emit edited();
}

QString AlertRuleModel::explanationAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString()
                                        : toQString(ruleExplanation(m_rules[static_cast<std::size_t>(row)]));
}

int AlertRuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant AlertRuleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertRule& rule = m_rules[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return toQString(ruleTitle(rule));
    case Qt::ToolTipRole: return plainToolTip(explanationAt(index.row()));
    case Qt::AccessibleDescriptionRole: return explanationAt(index.row());
    case Qt::CheckStateRole: return rule.isOn ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

bool AlertRuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    AlertRule& rule = m_rules[static_cast<std::size_t>(index.row())];
    const bool isOn = value.toInt() == Qt::Checked;
    if (isOn == rule.isOn)
        return true;
    rule.isOn = isOn;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit edited();
    return true;
}

Qt::ItemFlags AlertRuleModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractListModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace waybill
