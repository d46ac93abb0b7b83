// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/run_sheet.h"
#include "compare/side_input.h"

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace waybill {

/// What is written down about one run.
struct RunRecord {
    RunConditions conditions;
    RunSheet sheet;
};

/// One thing that can be written down about a run.
struct RunField {
    enum class Kind : std::uint8_t {
        Text,
        Prose,   ///< several lines
        Flag,    ///< "yes" or empty
        Time,    ///< see timeFromEntry()
        Seconds, ///< see secondsFromEntry()
    };
    const char* key; ///< "build": stable, for tests and tooltips of programs
    Kind kind;
    const char* label;                        ///< untranslated; context "RunForm"
    const char* hint;                         ///< what may stand there; untranslated, may be empty
    std::string RunConditions::*ofConditions; ///< one of the two, of Text and Prose
    std::string RunSheet::*ofSheet;
};
/// In the order in which a form shows them.
[[nodiscard]] std::span<const RunField> runFields();
/// Index of the field with that key; runFields().size() when there is none.
[[nodiscard]] std::size_t runFieldOf(std::string_view key);
[[nodiscard]] QString runFieldLabel(const RunField& field);
[[nodiscard]] QString runFieldHint(const RunField& field);

/// The conditions of one run or of several at once, as texts that can be edited.
class RunForm {
public:
    /// `offsetMinutes` east of UTC: the zone of times.
    RunForm(std::vector<RunRecord> runs, int offsetMinutes) : m_runs(std::move(runs)), m_offset(offsetMinutes) {}

    /// None when the runs differ in it.
    [[nodiscard]] std::optional<QString> value(std::size_t field) const;
    /// Every text that the runs have for it, each once, and usual ones after them.
    [[nodiscard]] QStringList proposals(std::size_t field) const;

    using Edits = std::map<std::size_t, QString>; ///< field → new text; what is not in it stays as it is in every run
    struct Outcome {
        std::vector<RunRecord> runs;             ///< in the order given
        std::map<std::size_t, QString> problems; ///< field → why its text cannot be; the runs keep theirs then
    };
    [[nodiscard]] Outcome with(const Edits& edits) const;

private:
    [[nodiscard]] QString textOf(const RunRecord& run, std::size_t field) const;
    /// Why the text cannot be; empty when it was taken.
    [[nodiscard]] QString write(RunRecord& run, std::size_t field, const QString& text) const;
    [[nodiscard]] QString writeSeconds(RunRecord& run, const RunField& field, const QString& text) const;

    std::vector<RunRecord> m_runs;
    int m_offset;
};

} // namespace waybill
