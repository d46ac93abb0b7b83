// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_narrowed_comparison.h"

#include <QFutureWatcher>
#include <QObject>
#include <vector>

namespace waybill {

/// What a comparison is narrowed to. All parts that are set must hold.
struct ComparisonNarrowing {
    RunWindow window = RunWindow::All; ///< part of every run; the document compares it
    std::string expression;            ///< display filter for flows; empty: all
    [[nodiscard]] bool isWhole() const { return window == RunWindow::All && expression.empty(); }
    friend bool operator==(const ComparisonNarrowing&, const ComparisonNarrowing&) = default;
};

/// What is shown of a comparison: all of it, or what a filter leaves, and the way back. Narrows off-thread; until that
/// is done the former figures of the same runs stay and isSearching() is true, so that "not found yet" never looks like
/// "none".
class ComparisonNarrower : public QObject {
    Q_OBJECT
public:
    /// What the document compares and has compared.
    struct Whole {
        ComparisonPtr comparison; ///< null: not compared yet, or not at all
        ComparisonRequest request;
        std::vector<SideInput> sides; ///< of the case, for its versions; empty where two sides are all
    };

    explicit ComparisonNarrower(QThreadPool* pool, QObject* parent = nullptr);
    ~ComparisonNarrower() override;

    /// The filter in use is applied anew to another comparison.
    void setWhole(Whole whole);
    /// A step of the way: back() leads to where it stood before. Nothing happens when nothing changes.
    void narrow(const ComparisonNarrowing& narrowing);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }

    [[nodiscard]] const ComparisonNarrowing& narrowing() const { return m_steps[m_at]; }
    [[nodiscard]] const std::string& expression() const { return narrowing().expression; }
    [[nodiscard]] const Whole& whole() const { return m_whole; }
    /// What the page shows; null while there is nothing to show.
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_shown.comparison; }
    /// The sides that go with it.
    [[nodiscard]] const std::vector<SideInput>& sides() const { return m_shown.sides; }
    /// The filter is not yet what comparison() shows.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Why it could not be narrowed, in which case all of it is shown; a default Error (no message) when all is well.
    [[nodiscard]] const Error& error() const { return m_error; }

signals:
    /// comparison() or sides() are others.
    void shownChanged();
    /// Another part of every run is to be compared: setWhole() follows.
    void windowWanted(waybill::RunWindow window);
    /// narrowing(), isSearching(), error() or the way back changed.
    void changed();
    /// Of reading packets again; in words.
    void progressed(const QString& text);

private:
    void go(std::size_t step);
    void restart();
    void start();
    void finish();
    void show(NarrowedComparison shown);

    QThreadPool* m_pool;
    Whole m_whole;
    NarrowedComparison m_shown;
    ComparisonPtr m_shownOf; ///< the whole that m_shown is a part of
    std::vector<ComparisonNarrowing> m_steps{ComparisonNarrowing{}};
    std::size_t m_at = 0;
    bool m_isSearching = false;
    std::string m_running;     ///< what the job narrows to
    ComparisonPtr m_runningOf; ///< and what it narrows
    Error m_error;
    QFutureWatcher<NarrowedComparisonResult> m_job;
};

} // namespace waybill
