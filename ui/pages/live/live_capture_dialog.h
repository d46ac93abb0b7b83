// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/capture_permission.h"
#include "live/extcap.h"
#include "models/capture_guide.h"
#include "models/interface_scan.h"
#include "models/latest_job.h"
#include "models/live_request.h"

#include <QDialog>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waybill {

class Banner;
class FactsForm;
class FieldForm;
class FilterEntry;
class OutputForm;
class PermissionNote;
class SourceList;

/// How the dialog asks the system; others in tests.
struct LiveProbes {
    InterfaceScanner scan = scanInterfaces;
    std::function<CapturePermission()> permission = capturePermission;
    std::function<CapturePermission()> dumpcap = dumpcapPermission;
    std::function<std::vector<ExtcapProgram>()> extcap = [] { return findExtcapPrograms(); };
};

/// "New live capture": where packets come from, what is kept of them and where, what is known of the recording. Says
/// before the start what starting does and what is in its way. Asks for no connection and runs nothing but what the
/// user presses a button for. Remembers the last choice (models/live_memory.h). Deletes itself when closed.
class LiveCaptureDialog : public QDialog {
    Q_OBJECT
public:
    LiveCaptureDialog(QThreadPool* pool, QWidget* parent, LiveProbes probes = {});

    /// As the guide's way wants it.
    void prepare(CaptureWay way);
    /// Chooses a source; false when it is not in the list.
    bool choose(const SourceChoice& choice);
    /// What would be captured now.
    [[nodiscard]] LiveRequest request() const;
    /// Says why it did not begin; the entries stay.
    void showProblem(const QString& sentence);
    /// What stands there; empty when nothing does.
    [[nodiscard]] QString problem() const;

signals:
    /// The user wants it to begin. The dialog stays: accept() it when the capture began, else showProblem().
    void startRequested(const waybill::LiveRequest& request);

private:
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildButtons();
    void showSource();
    void showForm(const SourceChoice& choice);
    [[nodiscard]] std::vector<ExtcapOption> optionsOf(const SourceChoice& choice) const;
    [[nodiscard]] std::vector<FormField> fieldsOf(const SourceChoice& choice) const;
    void follow();
    void showPermission();
    [[nodiscard]] QString whatIsMissing();
    void start();
    void lookForExtcap();
    void takeExtcap(const std::vector<ExtcapProgram>& programs);
    void openGuide();

    LiveProbes m_probes;
    LatestJob<std::vector<ExtcapProgram>> m_extcapJob;
    std::vector<ExtcapProgram> m_programs;
    SourceList* m_sources;
    Banner* m_problem;
    QLabel *m_title, *m_about, *m_starting;
    PermissionNote* m_permission;
    QVBoxLayout* m_formPlace;
    FieldForm* m_form = nullptr;
    QPushButton* m_search;
    QLabel* m_found; ///< what the search for extcap programs did not find
    FilterEntry* m_filter;
    OutputForm* m_output;
    FactsForm* m_facts;
    QPushButton* m_start;
    SourceChoice m_shown; ///< whose form stands there
    std::string m_wayVantage;
};

} // namespace waybill
