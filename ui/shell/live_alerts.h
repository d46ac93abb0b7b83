// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alert_watch.h"
#include "job/start_identifier_search.h"
#include "models/alert_list_model.h"
#include "models/latest_job.h"
#include "shell/alert_settings.h"
#include "shell/document.h"

#include <QObject>
#include <QPointer>
#include <set>
#include <string>
#include <utility>

namespace waybill {

class AlertListDialog;

/// Watches a live capture by the user's alert rules, off the GUI thread, and lists what they told.
class LiveAlerts : public QObject {
    Q_OBJECT
public:
    /// Nothing is watched of documents that are not captured live.
    LiveAlerts(Document& document, QThreadPool* pool, QWidget* parent);

    /// The rules from now on; what was told stays.
    void setSettings(const AlertSettings& settings);
    /// From which "new since the marker" counts.
    void setMarker(std::optional<Timestamp> marker) { m_marker = marker; }
    /// What was found of the device card so far; new values and recipients are told.
    void takeFindings(const IdentifiersPtr& found);
    /// A rule asks for findings.
    [[nodiscard]] bool wantsFindings() const;
    [[nodiscard]] const AlertListModel& list() const { return m_list; }
    /// Opens the list, or brings it to front.
    void showList();

signals:
    /// Something was told; `count` so far.
    void alerted(const QString& sentence, int count);
    /// The flow of an alert is to be shown.
    void flowRequested(waybill::FlowId flow);
    void rulesRequested();
    /// wantsFindings() may be another one.
    void rulesChanged();

private:
    void look();
    void take(const std::vector<Alert>& alerts);
    [[nodiscard]] AlertContext context() const;

    Document& m_document;
    QWidget* m_parent;
    AlertSettings m_settings;
    bool m_areNewRules = true; ///< m_watch does not have them yet
    std::optional<Timestamp> m_marker;
    std::shared_ptr<AlertWatch> m_watch; ///< used by one job at a time
    AlertListModel m_list;
    std::set<std::pair<std::string, std::string>> m_identifiersTold; ///< value and recipient
    QPointer<AlertListDialog> m_dialog;
    LatestJob<std::vector<Alert>> m_job;
};

} // namespace waybill
