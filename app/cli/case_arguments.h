// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/share_copy.h"
#include "casefile/steps_text.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace waybill {

/// What `waybill-cli case` was asked for, checked.
struct CaseArguments {
    enum class Action : std::uint8_t {
        Create,
        Add,
        List,
        Split,
        Steps,
        Note,
        Check,
        Share,
        Tables,
        Correct,
        Undo,
        Summary
    };
    Action action = Action::List;
    std::string file;                      ///< of the case
    std::string title;                     ///< create
    std::string note;                      ///< note: its text
    std::string noteSubject;               ///< note: what it stands on; empty: the case as a whole
    bool isStarred = false;                ///< note: with a star
    std::string side;                      ///< add, split: "before", "after", or the name of a build
    std::vector<std::string> runs;         ///< add: RUN…, each FILE or FILE+FILE
    RunConditions conditions;              ///< add: of each of the runs
    RunSheet sheet;                        ///< add: of each of the runs
    bool asJson = false;                   ///< list, summary
    CaseRunId run;                         ///< split, steps, note, summary: number of the run
    std::optional<Timestamp> splitAt;      ///< split: none: where the traffic shows an update
    std::string stepsFile;                 ///< steps: to read them from, "-" standard input; empty: show them
    StepClock stepClock;                   ///< steps
    std::vector<std::string> folders;      ///< check: to look for missing captures in
    ShareRequest share;                    ///< share
    std::vector<std::string> countryFiles; ///< tables: further location sources
    AnalystRule correction;                ///< correct, leave-out
    std::size_t number = 0;                ///< undo: which correction
};

/// Adds the subcommand `case` with its actions. `arguments` is filled while the command line is parsed
/// and must outlive `app`.
[[nodiscard]] CLI::App* addCaseCommand(CLI::App& app, CaseArguments& arguments);

} // namespace waybill
