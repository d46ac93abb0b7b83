// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"
#include "job/workers.h"
#include "shell/document.h"

#include <QFutureWatcher>
#include <QObject>
#include <array>
#include <memory>

namespace waybill {

/// Two sides of captures and the comparison of them: reads what was not read yet, compares when all is read, and again
/// whenever a side changes. Owns its jobs; destroying it cancels them and waits.
class ComparisonDocument : public QObject {
    Q_OBJECT
public:
    enum class State {
        Reading,
        Comparing,
        Ready,     ///< comparison() is there
        Failed,    ///< error() says why: a side is empty, a capture cannot serve, one file stands twice on a side
        Cancelled, ///< the user ended the reading
    };

    /// One capture of a side.
    struct Run {
        std::vector<std::string> files;
        RunConditions conditions;
        AnalysisPtr analysis;         ///< null until it was read
        Document* document = nullptr; ///< reads it; null when the analysis was there already
        [[nodiscard]] QString label() const;
    };

    explicit ComparisonDocument(Workers& workers, QObject* parent = nullptr);
    ~ComparisonDocument() override;

    /// Adds a capture (the files of one recording) to a side and reads it, unless its analysis is given.
    void add(SideRole side, std::vector<std::string> files, AnalysisPtr analysis = nullptr);
    void remove(SideRole side, int run);
    void setControl(SideRole side, int run, bool isControl);
    void swapSides();
    /// Nobody said which side is which: once both are read, the earlier one becomes Before.
    void setOrderByTime() { m_isOrderedByTime = true; }
    void setWatchList(std::vector<CountryCode> watchList) { m_watchList = std::move(watchList); }

    void cancel();
    /// Keeps what was read of every capture; their analyses are then marked partial.
    void stopHere();
    /// Reads again what was cancelled or failed.
    void retry();
    /// Reads every capture again: the tables that place addresses or name services are others now.
    void readAgain();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::vector<Run>& runs(SideRole side) const { return m_sides[indexOf(side)]; }
    /// Null unless Ready.
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_comparison; }
    [[nodiscard]] const Error& error() const { return m_error; }
    /// Captures that could not be read and were left out of their side, one a line.
    [[nodiscard]] const QString& leftOut() const { return m_leftOut; }

signals:
    /// State, sides or comparison changed.
    void changed();
    /// `maximum` 0: the size is not known.
    void progressed(int value, int maximum, const QString& text);

private:
    using Sides = std::array<std::vector<Run>, 2>;
    [[nodiscard]] static std::size_t indexOf(SideRole side) { return side == SideRole::After ? 1 : 0; }
    void read(Run& run);
    void discard(Run& run);
    void proceed();
    void takeReadings();
    void leaveOut(std::vector<Run>& side, std::size_t run, const Error& error);
    void orderByTime();
    void compare();
    void finishComparison();
    void fail(const Error& error);
    void setState(State state);
    void reportProgress(const QString& text);
    [[nodiscard]] SideInput inputOf(SideRole side) const;

    Workers& m_workers;
    Sides m_sides;
    std::vector<CountryCode> m_watchList = defaultWatchList();
    bool m_isOrderedByTime = false;
    State m_state = State::Reading;
    ComparisonPtr m_comparison;
    Error m_error;
    QString m_leftOut;
    std::map<const Document*, double> m_shares; ///< of each reading, 0–1
    QFutureWatcher<ComparisonResult> m_job;
};

} // namespace waybill
