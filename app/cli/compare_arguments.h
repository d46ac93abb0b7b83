// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::vector<std::string> before, after;                 ///< RUN…, each FILE or FILE+FILE
    std::string caseFile;                                   ///< instead of them: the sides of a case
    std::string sideBefore = "before", sideAfter = "after"; ///< of the case
    std::vector<std::string> controlsBefore, controlsAfter; ///< runs of phones held back
    std::optional<Timestamp> updatedAt;                     ///< when the phones after were updated
    CompareFormat format = CompareFormat::Text;
    CompareOptions options;
};

/// Adds the options of `compare` to a subcommand; they are written into `arguments` when the line is parsed.
void addCompareOptions(CLI::App& command, CompareArguments& arguments);

} // namespace waybill
