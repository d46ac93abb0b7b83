// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_case.h"
#include "job/workers.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace waybill {

/// The file of a case while it is open in the window, and everything that takes time with it: opening, saving, hashing
/// captures again, looking for moved ones, copying it to be shared. All off-thread, one thing with the file at a time.
/// Destroying it cancels what can be cancelled and waits.
class CaseKeeper : public QObject {
    Q_OBJECT
public:
    explicit CaseKeeper(Workers& workers);
    ~CaseKeeper() override;

    void open(const std::string& path);
    /// To the open file.
    void save(Case content, ComparisonPtr comparison);
    /// To a new file, which is then the open one.
    void saveAs(const std::string& path, Case content, ComparisonPtr comparison);
    /// Lets go of the file.
    void close();
    /// Hashes captures again in the background; ends an earlier round.
    void recheck(std::vector<RecheckedCapture> captures);
    void search(std::vector<RecheckedCapture> captures, const std::string& folder);
    void cancelSearch() { m_search.cancel(); }
    /// A copy of the case as it was opened or saved last.
    void share(const ShareRequest& request);
    void cancelSharing() { m_share.cancel(); }

    [[nodiscard]] bool hasFile() const { return m_store != nullptr; }
    /// Opening, saving, or copying it: the file cannot be used for something else.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isRechecking() const { return m_recheck.isRunning(); }
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }
    /// Path as given; also of a file that could not be opened.
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Where the file lies; the current one without a file.
    [[nodiscard]] const std::string& folder() const { return m_folder; }
    /// Why it cannot be saved to its file; empty when it can.
    [[nodiscard]] const std::string& readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] bool isOpenElsewhere() const { return m_isOpenElsewhere; }
    /// Another program saved it since: open it again.
    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }
    /// Where the older version is kept that opening brought up to date; empty when there was none.
    [[nodiscard]] const std::string& keptCopy() const { return m_keptCopy; }
    /// Tables that the case was computed with beside those of today, as they were when it was opened.
    [[nodiscard]] const LookupComparison& tables() const { return m_tables; }
    /// Answers addresses as the case has them; null when its tables are those of today.
    [[nodiscard]] const std::shared_ptr<const Geography>& frozenGeography() const { return m_frozen; }

signals:
    void opened(const waybill::OpenedCase& opened);
    void openFailed(const waybill::Error& error);
    void saved(const waybill::SavedCase& saved);
    void saveFailed(const waybill::Error& error);
    /// Some captures were hashed again.
    void rechecked(const std::vector<waybill::RecheckedCapture>& captures);
    /// Looking for missing captures has ended: what became of each.
    void searched(const std::vector<waybill::RecheckedCapture>& captures);
    void searchFailed(const waybill::Error& error);
    void shared(const waybill::SharedCopy& copy);
    void shareFailed(const waybill::Error& error);
    /// Of sharing; `maximum` 0: not known.
    void progressed(int value, int maximum, const QString& text);

private:
    void finishOpening();
    void finishSaving();
    void finishSharing();
    void finishSearching();
    void takeRechecked(int index);
    void flushRechecked();
    void useStore(std::shared_ptr<CaseStore> store);

    Workers& m_workers;
    QThreadPool m_quiet; ///< hashing in the background never keeps a reading waiting
    std::shared_ptr<CaseStore> m_store;
    std::string m_path, m_folder, m_readOnlyReason, m_keptCopy;
    bool m_isOpenElsewhere = false, m_isOutdated = false, m_isBusy = false;
    LookupComparison m_tables;
    std::shared_ptr<const Geography> m_frozen;
    std::vector<RecheckedCapture> m_rechecked; ///< not told yet
    QTimer m_tell;
    QFutureWatcher<OpenCaseResult> m_open;
    QFutureWatcher<SaveCaseResult> m_save;
    QFutureWatcher<RecheckedCapture> m_recheck;
    QFutureWatcher<MovedResult> m_search;
    QFutureWatcher<ShareResult> m_share;
};

} // namespace waybill
