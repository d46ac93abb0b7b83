// SPDX-License-Identifier: GPL-3.0-or-later
// How claims and verdicts leave ClaimsPanel as a report: a PDF, a page, or an evidence bundle.
#include "pages/claims/claims_panel.h"
#include "pages/claims/report_export.h"

#include <QMenu>
#include <QPushButton>

namespace waybill {

void ClaimsPanel::offerReports()
{
    auto* menu = new QMenu(m_report);
    const auto add = [this, menu](const QString& text, ReportOrder::Form form) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, form] {
            if (ReportExport* report = beginReport(form))
                report->ask();
        });
    };
    add(tr("As PDF…"), ReportOrder::Form::Paper);
    add(tr("As one HTML page…"), ReportOrder::Form::Page);
    menu->addSeparator();
    add(tr("Evidence bundle in a folder…"), ReportOrder::Form::Folder);
    add(tr("Evidence bundle as a zip file…"), ReportOrder::Form::Zip);
    m_mask = menu->addAction(tr("Pseudonyms for the device card’s values in a bundle"));
    m_mask->setCheckable(true);
    menu->setToolTipsVisible(true);
    m_mask->setToolTip(tr("In its packets and texts; what was matched cannot be checked again from it"));
    connect(menu, &QMenu::aboutToShow, this, [this] { m_mask->setEnabled(m_ground.request.card != nullptr); });
    m_report->setMenu(menu);
    m_report->setToolTip(tr("The finding and every claim with its packets, to print or to give away with what it takes "
                            "to check it"));
}

ReportExport* ClaimsPanel::beginReport(ReportOrder::Form form)
{
    if (!m_judge->isUpToDate()) {
        emit noticed(tr("The claims are not judged yet"));
        return nullptr;
    }
    ReportOrder order;
    order.judged = m_judge->judged();
    order.title = m_ground.title;
    order.claimsToml = m_toml;
    order.log = m_ground.log;
    order.form = form;
    order.isMasked = m_mask->isChecked() && m_ground.request.card;
    auto* report = new ReportExport(m_pool, std::move(order), this);
    connect(report, &ReportExport::noticed, this, &ClaimsPanel::noticed);
    return report;
}

} // namespace waybill
