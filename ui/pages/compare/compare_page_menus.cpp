// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of ComparePage offer besides their flows: filters, corrections, and Wireshark.
#include "models/change_subjects.h"
#include "models/text.h"
#include "pages/compare/compare_page.h"
#include "pages/filter_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace waybill {

/// The row may go while the menu is open: everything is taken from it now.
void ComparePage::addRowMenu(QMenu* menu, Family family, const ChangeRow& row)
{
    const ComparisonSubject subject{*m_comparison, family, row};
    if (family == Family::Countries) { // the other lists have it as an action with keys
        const BoundedFilter filter = wiresharkFilter(subject);
        QAction* copy = menu->addAction(tr("Copy as Wireshark filter"));
        copy->setEnabled(!filter.expression.empty());
        connect(copy, &QAction::triggered, this, [this, filter] { copyBounded(filter); });
    }
    menu->addSeparator();
    addFilterMenus(menu, filterExpression(subject), this);
    menu->addSeparator();
    addRuleActions(menu, proposalOf(subject, AnalystRule::Kind::Country),
                   proposalOf(subject, AnalystRule::Kind::LeaveOut));
}

void ComparePage::addFlowMenu(QMenu* menu, const AnalysisPtr& analysis, FlowId flow, FlowField field)
{
    const QString cell = filterExpression(FlowRow{*analysis, flow}, field);
    menu->addSeparator();
    addFilterMenus(menu, cell.isEmpty() ? filterExpression(analysis->flow(flow)) : cell, this);
    menu->addSeparator();
    addRuleActions(menu, proposalOf(*analysis, flow, AnalystRule::Kind::Country),
                   proposalOf(*analysis, flow, AnalystRule::Kind::LeaveOut));
}

void ComparePage::addRuleActions(QMenu* menu, const RuleProposal& country, const RuleProposal& leaveOut)
{
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const QString& text, const QString& toolTip, const RuleProposal& proposal) {
        QAction* action = menu->addAction(text);
        action->setToolTip(proposal.subjects.isEmpty() ? tr("No flow of this row is to an address on the internet")
                                                       : toolTip);
        action->setEnabled(!proposal.subjects.isEmpty());
        connect(action, &QAction::triggered, this, [this, proposal] { emit ruleRequested(proposal); });
    };
    add(tr("Country is wrong…"), tr("Corrects where a server is, in every run; you see first what that changes"),
        country);
    add(tr("Leave out…"), tr("Takes flows out of every figure, in every run; you see first what that changes"),
        leaveOut);
}

void ComparePage::copyWiresharkFilter(Family family, const ChangeRow& row)
{
    copyBounded(wiresharkFilter(ComparisonSubject{*m_comparison, family, row}));
}

void ComparePage::copyBounded(const BoundedFilter& filter)
{
    if (filter.expression.empty()) {
        emit noticed(tr("This row stands for no address and no name to filter for"));
        return;
    }
    QApplication::clipboard()->setText(toQString(filter.expression));
    emit noticed(filter.leftOut == 0
                     ? tr("Copied: %1").arg(toQString(filter.expression))
                     : tr("Copied a filter for part of the row: %1 further addresses or names do not fit in it")
                           .arg(countShown(filter.leftOut)));
}

} // namespace waybill
