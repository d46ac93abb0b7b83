// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"
#include "job/live_run.h"
#include "job/start_known_analysis.h"
#include "shell/notebook_keeper.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace waybill {

/// One opened recording: its analysis as it grows, how the reading goes, and from which handset it is seen. Owns the
/// job; destroying it cancels the job and waits for it.
class Document : public QObject {
    Q_OBJECT
public:
    enum class State {
        Loading,
        Ready,     ///< read, wholly or in part: analysis()->isComplete()
        Failed,    ///< error() says why
        Cancelled, ///< the user discarded it
    };

    /// `files` is one run: the files of one recording, oldest first.
    Document(QThreadPool* pool, QFuture<GeographyResult> geography, std::vector<std::string> files,
             QObject* parent = nullptr);
    ~Document() override;

    /// Rules by which names belong to services; for start(). Without: none do.
    void useServices(QFuture<ServicesResult> services) { m_services = std::move(services); }
    void start();
    /// Instead of start(): captures whose bytes are known, which need not be read when the user's cache has them.
    /// `known` names the files of this document and needs no tables.
    void startKnown(KnownCaptures known);
    /// Instead of start(): a live capture, which becomes this document's. Starts it, and reads its files while they
    /// grow; Ready when it has ended and all was read.
    void startLive(LiveRun* run);
    /// The capture that is, or was, read while it was made; null for others.
    [[nodiscard]] LiveRun* live() const { return m_live; }
    /// Instead of start(): shows what was read elsewhere.
    void show(AnalysisPtr analysis);
    /// Discards what was read; state() becomes Cancelled when the job has ended.
    void cancel();
    /// Keeps what was read; the analysis is then marked partial.
    void stopHere();
    /// Shows the same recording from another handset; kept for later snapshots of the same reading.
    void chooseHandset(const HandsetChoice& choice);

    /// Keeps corrections, notes and stars in the notebook of the capture, on this pool (Workers::notebooks); for
    /// start(), startKnown() or show(). Without: for as long as this document lives.
    void useNotebook(QThreadPool* notebooks) { m_notebooks = notebooks; }

    /// Adds a correction to this recording; fails with a sentence as addCorrection() of a case does. All figures follow
    /// off-thread.
    [[nodiscard]] Result<void> addRule(AnalystRule rule);
    /// By number from 1; nothing happens for one that is not there.
    void takeBackRule(std::size_t number);
    void switchRule(std::size_t number, bool isOn);
    /// Takes up corrections, notes and log of the same capture that was open before. Corrections that cannot be used
    /// are not applied.
    void setNotebook(const Case& notebook);
    /// Changes notes and stars by the functions of casefile/case_notes.h; fails as they do.
    [[nodiscard]] Result<void> changeNotes(const std::function<Result<void>(Case&)>& change);
    /// Corrections, notes and log only.
    [[nodiscard]] const Case& notebook() const { return m_notebook; }
    /// Keeps it on disk; null while nothing does.
    [[nodiscard]] const NotebookKeeper* keeper() const { return m_keeper; }
    /// Why the notebook is not kept on disk, a sentence; empty when it is, or will be once the capture has been read.
    [[nodiscard]] QString whyNotKept() const;
    [[nodiscard]] const std::vector<AnalystRule>& rules() const { return m_notebook.corrections; }

    [[nodiscard]] State state() const { return m_state; }
    /// Null until the first snapshot.
    [[nodiscard]] const AnalysisPtr& analysis() const { return m_analysis; }
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const std::vector<std::string>& files() const { return m_files; }
    /// Name of the first file, for tabs and titles.
    [[nodiscard]] QString label() const;

signals:
    /// How the live capture stands.
    void liveChanged();
    /// A newer analysis is there, or none any more.
    void analysisChanged();
    void stateChanged();
    /// rules() or their log changed; analysisChanged() follows when figures do.
    void rulesChanged();
    /// Notes or stars, or how they are kept, changed.
    void notesChanged();
    /// `maximum` 0: the size is not known.
    void progressed(int value, int maximum, const QString& text);

private:
    void followLive();
    void takeSnapshot();
    void finish();
    void fail(const Error& error);
    void publish(AnalysisPtr analysis);
    void startView(const AnalysisPtr& analysis);
    void finishView();
    void setState(State state);
    void applyRules();
    void openNotebook(const Recording& recording);
    void takeNotebook(const Case& notebook);
    void keepNotebook();

    QThreadPool* m_pool;
    QFuture<GeographyResult> m_geography;
    QFuture<ServicesResult> m_services;
    std::vector<std::string> m_files;
    std::shared_ptr<std::atomic_bool> m_stopHere;
    std::shared_ptr<SnapshotMailbox> m_mailbox;
    LiveRun* m_live = nullptr;
    bool m_isFollowing = false; ///< its files are read
    QFutureWatcher<AnalysisResult> m_job;
    QFutureWatcher<AnalysisResult> m_viewJob;
    AnalysisPtr m_analysis;
    AnalysisPtr m_waitingForView; ///< arrived while m_viewJob ran
    HandsetChoice m_choice;
    Case m_notebook; ///< corrections, notes and log only
    QThreadPool* m_notebooks = nullptr;
    NotebookKeeper* m_keeper = nullptr;
    QString m_whyNotKept;
    RulesPtr m_rules; ///< those that are on; null: none
    Error m_error;
    State m_state = State::Loading;
};

} // namespace waybill
