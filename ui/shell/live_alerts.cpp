// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/live_alerts.h"

#include "casefile/case_log.h"
#include "casefile/stated_facts.h"
#include "identify/finding_words.h"
#include "identify/identifier_matrix.h"
#include "models/shown_times.h"
#include "models/text.h"
#include "shell/alert_list_dialog.h"

#include <QApplication>
#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

} // namespace

LiveAlerts::LiveAlerts(Document& document, QThreadPool* pool, QWidget* parent)
    : QObject(parent), m_document(document), m_parent(parent), m_watch(std::make_shared<AlertWatch>()),
      m_job(
          pool, [this](const std::vector<Alert>& alerts) { take(alerts); },
          [](const QString&) {}) // the next snapshot tells what this one would have
{
    connect(&m_document, &Document::analysisChanged, this, &LiveAlerts::look);
}

void LiveAlerts::setSettings(const AlertSettings& settings)
{
    m_settings = settings;
    m_areNewRules = true;
    look();
    emit rulesChanged();
}

/// What the tester stated, and what came after it.
AlertContext LiveAlerts::context() const
{
    AlertContext context;
    context.marker = m_marker;
    std::vector<ConsentMark> marks;
    for (const CaseStep& step : m_document.notebook().steps)
        marks.push_back({step.time, step.clockUncertaintyNs, step.text});
    context.consentOff = consentOffTimes(statedRun(m_document.notebook()).conditions.consent, std::move(marks));
    const CaptureStatus& status = m_document.live()->state().capture;
    if (status.hasCounts)
        context.dropped = status.dropped;
    context.offsetMinutes = computerOffsetMinutes(timeNow());
    return context;
}

void LiveAlerts::look()
{
    if (!m_document.live() || !m_document.analysis())
        return;
    const auto prepare = [this]() -> LatestJob<std::vector<Alert>>::Work {
        std::optional<std::vector<AlertRule>> rules;
        if (std::exchange(m_areNewRules, false))
            rules = m_settings.rules;
        return [watch = m_watch, snapshot = m_document.analysis(), context = context(),
                rules = std::move(rules)](const StopFlag&) {
            if (rules)
                watch->setRules(*rules);
            return snapshot ? watch->of(snapshot, context) : std::vector<Alert>();
        };
    };
    m_job.start(prepare, LatestJob<std::vector<Alert>>::Running::LetFinish);
}

void LiveAlerts::take(const std::vector<Alert>& alerts)
{
    if (alerts.empty())
        return;
    m_list.setOffsetMinutes(context().offsetMinutes);
    m_list.append(alerts);
    (void)m_document.changeNotes([&alerts](Case& notebook) -> Result<void> { // nothing of it can fail
        for (const Alert& alert : alerts)
            notebook.log.push_back(logEntry(Program, alert.logLine));
        return {};
    });
    if (m_settings.beeps)
        QApplication::beep();
    emit alerted(toQString(alerts.back().sentence), m_list.rowCount());
}

bool LiveAlerts::wantsFindings() const
{
    return m_document.live() &&
           std::any_of(m_settings.rules.begin(), m_settings.rules.end(),
                       [](const AlertRule& rule) { return rule.isOn && rule.kind == AlertRule::Kind::IdentifierSeen; });
}

void LiveAlerts::takeFindings(const IdentifiersPtr& found)
{
    if (!found || !wantsFindings())
        return;
    const FindingWords words(*found->analysis, *found->card, found->findings, false);
    std::vector<Alert> alerts;
    for (const IdentifierFinding& finding : found->findings.findings) {
        if (finding.tier != FindingTier::Verified || !words.isSent(finding))
            continue;
        const std::string& value = found->card->identifiers[finding.identifier].normal;
        const std::string recipient = recipientName(*found->analysis, finding.flow);
        if (!m_identifiersTold.emplace(value, recipient).second)
            continue;
        Alert alert;
        alert.time = finding.time;
        alert.rule.kind = AlertRule::Kind::IdentifierSeen;
        alert.flow = finding.flow;
        alert.logLine = fmt::format("{} was sent to {} ({}) as {}, packet {}", words.subject(finding),
                                    words.shown(recipient), words.place(finding), words.chain(finding), finding.frame);
        alert.sentence = tr("%1 was sent to %2 (%3), packet %4")
                             .arg(toQString(words.subject(finding)), toQString(words.shown(recipient)),
                                  toQString(words.place(finding)), countShown(finding.frame))
                             .toStdString();
        alerts.push_back(std::move(alert));
    }
    take(alerts);
}

void LiveAlerts::showList()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new AlertListDialog(&m_list, m_document.label(), m_parent);
    connect(m_dialog, &AlertListDialog::flowRequested, this, &LiveAlerts::flowRequested);
    connect(m_dialog, &AlertListDialog::rulesRequested, this, &LiveAlerts::rulesRequested);
    m_dialog->show();
}

} // namespace waybill
