// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/capture_check.h"
#include "casefile/case.h"
#include "job/start_comparison.h"
#include "job/workers.h"
#include "shell/case_keeper.h"
#include "shell/document.h"

#include <QFutureWatcher>
#include <QObject>
#include <array>
#include <functional>
#include <map>
#include <memory>

namespace waybill {

/// A case in the window: sides of runs, two of which are compared. Reads what was not read yet, compares when all is
/// read, and again whenever something changes. The case is a value that lives in memory until it is saved; file() is
/// its side on disk. Owns its jobs; destroying it cancels them and waits.
class ComparisonDocument : public QObject {
    Q_OBJECT
public:
    enum class State {
        Opening, ///< the file of the case is being read
        Reading,
        Comparing,
        Ready,     ///< comparison() is there
        Failed,    ///< error() says why: a side is empty, a capture cannot serve, one file stands twice on a side
        Cancelled, ///< the user ended the reading
    };

    /// One run of a side that is compared.
    struct Run {
        CaseRunId id;
        std::vector<std::string> files;
        RunConditions conditions;
        RunSheet sheet;
        std::optional<Timestamp> from, to; ///< the part of the recording; none: from its start, to its end
        AnalysisPtr analysis;              ///< null until it was read, and when it is left out
        CaptureStanding standing;          ///< worst of its captures
        [[nodiscard]] QString label() const;
    };

    /// Which tables place addresses when the case was computed with others than those of today.
    enum class Tables {
        AsFrozen, ///< every address as the case has it, so that figures do not change silently
        OfToday,
    };

    explicit ComparisonDocument(Workers& workers, QObject* parent = nullptr);
    ~ComparisonDocument() override;

    /// Opens a case; for a document without runs. State::Failed and error() when it cannot be opened.
    void open(const std::string& path);
    /// Reads the case from its file once more; what was changed here since is dropped.
    void openAgain();
    /// Saves the case with the comparison frozen in it, off-thread; saved() or saveFailed() follows. For a case that
    /// has a file and whyNotSaved() empty.
    void save();
    /// The same as a new file, which is the file of this case from then on.
    void saveAs(const std::string& path);
    /// Looks for missing captures below the folder by their hashes, off-thread; found ones are read.
    void findCaptures(const std::string& folder);
    void chooseTables(Tables tables);

    /// Adds a capture (the files of one recording) to a side and reads it, unless its analysis is given.
    void add(SideRole side, std::vector<std::string> files, AnalysisPtr analysis = nullptr);
    void remove(SideRole side, int run);
    /// Puts a run on the other one of the two sides, with everything written down about it.
    void moveToOtherSide(SideRole side, int run);
    void setControl(SideRole side, int run, bool isControl);
    /// What was written down about a run.
    void setRun(SideRole side, int run, const RunConditions& conditions, const RunSheet& sheet);
    /// Parts a run in two; what is from `at` on goes to the side `target`. Nothing happens for a time outside the run.
    void split(SideRole side, int run, Timestamp at, SideRole target);
    void swapSides();
    void setSteps(std::vector<CaseStep> steps);
    /// Changes notes and stars by the functions of casefile/case_notes.h; fails as they do.
    [[nodiscard]] Result<void> changeNotes(const std::function<Result<void>(Case&)>& change);
    void setTitle(const QString& title);
    /// The card of the handset (TOML); empty: none.
    void setDeviceCard(std::string toml);
    /// Claims about the traffic (TOML; empty: none), with an entry of the log; `what` says what was done to them.
    void setClaims(const std::string& toml, const std::string& what);
    /// Adds a correction to the case, with an entry of its log; every run is compared with it from then on. Fails with
    /// a sentence as addCorrection() does.
    [[nodiscard]] Result<void> addRule(AnalystRule rule);
    /// By number from 1; nothing happens for one that is not there.
    void takeBackRule(std::size_t number);
    void switchRule(std::size_t number, bool isOn);
    /// The side of that name, made when there is none.
    CaseSideId addSide(const QString& name);
    /// Which sides are compared. Nothing happens for one side twice, or one that is not there.
    void chooseSides(CaseSideId before, CaseSideId after);
    /// Which part of every run is compared; for as long as the window is open, the case does not keep it.
    void setWindow(RunWindow window);
    /// Nobody said which side is which: once both are read, the earlier one becomes Before.
    void setOrderByTime() { m_isOrderedByTime = true; }
    /// Compares anew when it had compared already.
    void setWatchList(std::vector<CountryCode> watchList);

    void cancel();
    /// Keeps what was read of every capture; their analyses are then marked partial.
    void stopHere();
    /// Reads again what was cancelled or failed.
    void retry();
    /// Reads every capture again: the tables that place addresses or name services are others now.
    void readAgain();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Case& content() const { return m_case; }
    [[nodiscard]] const std::vector<CaseSide>& sides() const { return m_case.sides; }
    /// Number of the side that is compared as Before or After; none while there is none.
    [[nodiscard]] CaseSideId chosenSide(SideRole side) const { return m_chosen[indexOf(side)]; }
    /// Those that are compared come first.
    [[nodiscard]] const std::vector<Run>& runs(SideRole side) const { return m_runs[indexOf(side)]; }
    /// Every side of the case with its runs, as far as they were read.
    [[nodiscard]] std::vector<SideInput> allSides() const;
    /// What is compared: the two sides as far as they were read, and how.
    [[nodiscard]] ComparisonRequest request() const;
    [[nodiscard]] RunWindow window() const { return m_window; }
    /// Null unless Ready.
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_comparison; }
    [[nodiscard]] const Error& error() const { return m_error; }
    /// Captures that could not be read or are not those of the case and were left out of their side, one a line.
    [[nodiscard]] QString leftOut() const;
    /// How many captures are not where they were.
    [[nodiscard]] int missingCaptures() const;
    [[nodiscard]] Tables tables() const { return m_tables; }

    /// Something was changed that is in no file yet. Without a file: more was put in than dropping the captures again
    /// would give.
    [[nodiscard]] bool isModified() const;
    /// It was opened from a file, or saved to one.
    [[nodiscard]] bool isSaved() const { return m_file.hasFile(); }
    /// It was to be opened from a file, which failed.
    [[nodiscard]] bool isUnopened() const { return !isSaved() && !m_file.path().empty() && m_state != State::Opening; }
    /// The title, else the name of the file; empty when it has neither.
    [[nodiscard]] QString name() const;
    /// Why it cannot be saved just now, a sentence; empty when it can.
    [[nodiscard]] QString whyNotSaved() const;
    [[nodiscard]] const CaseKeeper& file() const { return m_file; }
    [[nodiscard]] CaseKeeper& file() { return m_file; }

signals:
    /// State, sides, comparison or what is known of the file changed.
    void changed();
    /// Captures were hashed again: only Run::standing changed.
    void standingsChanged();
    void saved();
    void saveFailed(const waybill::Error& error);
    /// Looking for missing captures has ended; what came of it in a few words.
    void searchEnded(const QString& outcome);
    /// `maximum` 0: the size is not known.
    void progressed(int value, int maximum, const QString& text);

private:
    /// What is known of a run besides what the case says.
    struct Reading {
        std::vector<std::string> files;
        AnalysisPtr analysis;
        Document* document = nullptr; ///< reads it; null before and after
        std::vector<CaptureStanding> standings;
        QString whyLeftOut; ///< empty: it is compared, or will be
    };

    [[nodiscard]] static std::size_t indexOf(SideRole side) { return side == SideRole::After ? 1 : 0; }
    void connectFile();
    void takeOpened(const OpenedCase& opened);
    void chooseFirstSides();
    void takeSaved(const SavedCase& saved);
    void takeRechecked(const std::vector<RecheckedCapture>& captures);
    void takeFound(const std::vector<RecheckedCapture>& captures);
    void recheck();
    void touch();
    [[nodiscard]] bool isWorthKeeping() const;
    [[nodiscard]] CaseSideId ensureSide(SideRole side);
    [[nodiscard]] CaseRun* caseRun(CaseRunId id);
    [[nodiscard]] CaseRun* caseRun(SideRole side, int run);
    void read(const CaseRun& run);
    void judge(const CaseRun& run);
    void discard(Reading& reading);
    void forget(CaseRunId run);
    void proceed();
    void takeReadings();
    void takeReading(CaseRun& run, Reading& reading);
    void leaveOut(CaseRunId run, const Error& error);
    void refreshRuns();
    void orderByTime();
    void exchangeRuns();
    void compare();
    void finishComparison();
    void useRules();
    [[nodiscard]] bool isTakenOver(const Case& item) const;
    [[nodiscard]] bool isWrittenOn(const CaseRun& run) const;
    void askNotebook(const CaseRun& run);
    void takeOver(CaseRunId run, const std::string& label, const Case& notebook);
    [[nodiscard]] bool hasRulesApplied() const;
    void applyRules();
    void finishRules();
    void fail(const Error& error);
    void setState(State state);
    void reportProgress(const QString& text);
    [[nodiscard]] SideInput inputOf(CaseSideId side, SideRole role) const;
    [[nodiscard]] std::vector<RunStep> stepsOf(CaseRunId run) const;

    Workers& m_workers;
    CaseKeeper m_file;
    Case m_case;
    std::array<CaseSideId, 2> m_chosen;
    std::map<CaseRunId, Reading> m_readings;
    std::array<std::vector<Run>, 2> m_runs; ///< of the chosen sides, made anew by refreshRuns()
    std::vector<CountryCode> m_watchList = defaultWatchList();
    bool m_isOrderedByTime = false;
    RunWindow m_window = RunWindow::All;
    Tables m_tables = Tables::AsFrozen;
    std::uint64_t m_revision = 0, m_savedRevision = 0; ///< of m_case; what is being saved has m_savingRevision
    std::uint64_t m_savingRevision = 0;
    std::size_t m_savingLog = 0; ///< entries of the log when saving began
    State m_state = State::Reading;
    ComparisonPtr m_comparison;
    Error m_error;
    QStringList m_refused;                      ///< captures that never came into the case, a line each
    std::map<const Document*, double> m_shares; ///< of each reading, 0–1
    QFutureWatcher<ComparisonResult> m_job;
    Case m_takenOver;                    ///< what is in notebooks, too
    RulesPtr m_rules;                    ///< corrections of the case that are on; null: none
    std::vector<CaseRunId> m_rulingRuns; ///< whose analyses m_rulesJob makes anew
    QFutureWatcher<RuledResult> m_rulesJob;
};

} // namespace waybill
