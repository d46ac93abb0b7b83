// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the runs of CapturesPanel: describing them, splitting them, and what their traffic proposes.
#include "analysis/sentences.h"
#include "models/text.h"
#include "models/time_entry.h"
#include "pages/compare/captures_panel.h"
#include "pages/compare/run_dialog.h"
#include "pages/compare/split_dialog.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace waybill {

namespace {

/// Why, in short; the dialog lists every observation with its packet.
QString shortReason(const UpdateBoundary& update)
{
    if (update.basis == UpdateBoundary::Basis::BuildChange)
        return CapturesPanel::tr("its build changed from “%1” to “%2”.")
            .arg(shownText(update.buildBefore), shownText(update.buildAfter));
    return CapturesPanel::tr("an updater’s server sent data, and then the phone joined the network anew.");
}

} // namespace

int CapturesPanel::rowOf(SideRole side, const SideRun& run) const
{
    const std::vector<SideRun>& runs = m_parts[indexOf(side)].model->runs();
    const auto at = std::find_if(runs.begin(), runs.end(), [&run](const SideRun& one) {
        return run.id.isNone() ? one.path == run.path && one.from == run.from : one.id == run.id;
    });
    return at == runs.end() ? -1 : static_cast<int>(at - runs.begin());
}

void CapturesPanel::editRuns(SideRole side, const std::vector<int>& rows)
{
    if (rows.empty())
        return;
    std::vector<SideRun> runs;
    std::vector<RunRecord> records;
    std::vector<TrafficSays> said;
    QStringList names;
    for (const int row : rows) {
        const SideRun& run = m_parts[indexOf(side)].model->runs()[static_cast<std::size_t>(row)];
        runs.push_back(run);
        records.push_back({run.conditions, run.sheet});
        records.back().conditions.isControl = run.isControl;
        names << run.label;
        const auto known = m_traffic.find(run.analysis.get());
        said.push_back(run.analysis && known != m_traffic.end() ? known->second : TrafficSays());
    }
    const int offset = runs.front().analysis ? m_settings.offsetOf(*runs.front().analysis) : 0;
    auto* dialog = new RunDialog(names, std::move(records), offset, this);
    dialog->setTraffic(said);
    connect(dialog, &RunDialog::edited, this,
            [this, side, runs](const std::vector<RunRecord>& edited) { keepRecords(side, runs, edited); });
    dialog->open();
}

void CapturesPanel::keepRecords(SideRole side, const std::vector<SideRun>& runs, const std::vector<RunRecord>& records)
{
    for (std::size_t i = 0; i < runs.size() && i < records.size(); ++i)
        if (const int row = rowOf(side, runs[i]); row >= 0)
            emit runChanged(side, row, records[i].conditions, records[i].sheet);
}

void CapturesPanel::splitRun(SideRole side, int row)
{
    const std::vector<SideRun>& runs = m_parts[indexOf(side)].model->runs();
    if (row < 0 || static_cast<std::size_t>(row) >= runs.size() || !runs[static_cast<std::size_t>(row)].analysis)
        return;
    const SideRun& run = runs[static_cast<std::size_t>(row)];
    std::vector<Timestamp> steps;
    for (const CaseStep& step : m_case.steps)
        if (!step.run.isNone() && step.run == run.id)
            steps.push_back(step.time);
    auto* dialog = new SplitDialog(run, side, std::move(steps), m_pool, m_settings, this);
    connect(dialog, &SplitDialog::splitChosen, this, [this, side, run](Timestamp at, SideRole target) {
        if (const int now = rowOf(side, run); now >= 0)
            emit splitRequested(side, now, at, target);
    });
    dialog->open();
}

/// What each capture says about itself is read off-thread, once for the same captures.
void CapturesPanel::askTraffic()
{
    std::vector<AnalysisPtr> captures;
    for (const Part& part : m_parts)
        for (const SideRun& run : part.model->runs())
            captures.push_back(run.analysis);
    if (captures != m_asked) {
        m_asked = std::move(captures);
        m_traffic.clear(); // keyed by captures that may be gone
        const LatestJob<std::vector<TrafficSays>>::Work work = [captures = m_asked](const StopFlag& stop) {
            return trafficSays(captures, stop);
        };
        m_job.start([work] { return work; }, LatestJob<std::vector<TrafficSays>>::Running::Stop);
    }
    showNotice();
}

void CapturesPanel::showNotice()
{
    m_noticeRow = -1;
    int others = 0;
    QString text;
    for (const SideRole side : {SideRole::Before, SideRole::After}) {
        const std::vector<SideRun>& runs = m_parts[indexOf(side)].model->runs();
        for (std::size_t row = 0; row < runs.size(); ++row) {
            const auto said = m_traffic.find(runs[row].analysis.get());
            if (!runs[row].analysis || said == m_traffic.end() || said->second.updates.empty())
                continue;
            if (m_noticeRow >= 0) {
                ++others;
                continue;
            }
            m_noticeSide = side;
            m_noticeRow = static_cast<int>(row);
            const UpdateBoundary& update = said->second.updates.front();
            const int offset = m_settings.offsetOf(*runs[row].analysis);
            text =
                tr("“%1” shows an update at %2 %3: %4")
                    .arg(runs[row].label, timeEntryText(Timestamp{update.split.ns / NsPerSecond * NsPerSecond}, offset),
                         toQString(offsetText(offset)), shortReason(update));
        }
    }
    if (others > 0)
        text += QLatin1Char(' ') +
                (others == 1 ? tr("One more recording shows one.") : tr("%1 more recordings show one.").arg(others));
    m_noticeText->setText(text);
    m_noticeText->setAccessibleName(text);
    m_notice->setVisible(m_noticeRow >= 0);
}

} // namespace waybill
