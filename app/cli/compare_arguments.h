// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/identifiers_command.h"
#include "compare/side_input.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace waybill {

enum class CompareFormat : std::uint8_t { Text, Json, Csv };

/// What `compare` was asked for.
struct CompareArguments {
    std::vector<std::string> before, after; ///< RUN…, each FILE or FILE+FILE
    std::string caseFile;                   ///< instead of them: the sides of a case
    /// Of the case; empty: before and after. When neither is named and the case has more than two sides with runs, all
    /// of them are lined up as builds, and two of them are compared in detail: before and after, else the first and the
    /// last.
    std::string sideBefore, sideAfter;
    std::vector<std::string> controlsBefore, controlsAfter; ///< runs of phones held back
    std::optional<Timestamp> updatedAt;                     ///< when the phones after were updated
    bool shouldKeep = false;                                ///< the result, in the case
    IdentifiersArguments identifiers;                       ///< cardPath empty: none are looked for
    bool useNewTables = false;                              ///< for addresses of kept results, too
    CompareFormat format = CompareFormat::Text;
    CompareOptions options;
};

/// Adds the options of `compare` to a subcommand; they are written into `arguments` when the line is parsed.
void addCompareOptions(CLI::App& command, CompareArguments& arguments);

} // namespace waybill
