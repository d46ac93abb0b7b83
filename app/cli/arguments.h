// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "cli/capture_arguments.h"
#include "cli/case_arguments.h"
#include "cli/check_command.h"
#include "cli/compare_arguments.h"
#include "cli/identifiers_command.h"
#include "cli/import_command.h"
#include "cli/report_command.h"
#include "filter/filter.h"
#include "report/flow_records.h"

#include <string>
#include <vector>

namespace waybill {

enum class Command : std::uint8_t {
    Summary,
    Flows,
    Names,
    Packets,
    Compare,
    Identifiers,
    Check,
    Report,
    Verify,
    Case,
    FilterFields,
    Capture,
    Interfaces,
    Import
};

/// What the user asked for, checked.
struct Arguments {
    Command command = Command::Summary;
    std::vector<std::string> captures; ///< RUN…, each FILE or FILE+FILE
    HandsetChoice handset;
    std::optional<Timestamp> from, to;
    Filter filter; ///< of summary, flows, names, packets, compare
    std::vector<std::string> countryFiles;
    std::vector<std::string> serviceFiles;
    bool asJson = false;
    bool withChapters = false; ///< summary: also the stretches of each recording
    FlowFormat format = FlowFormat::Ecs;
    CompareArguments compare;
    IdentifiersArguments identifiers;
    CheckArguments check;
    ReportArguments report;
    VerifyArguments verify;
    CaseArguments caseFile; ///< of `case`
    CaptureArguments capture;
    ImportArguments import;
};

/// Reads the command line. On --help, --version or wrong usage the text was printed and the exit status is in the
/// error's place.
struct ParsedArguments {
    bool shouldRun = false;
    int exitStatus = 0;
    Arguments arguments;
};
[[nodiscard]] ParsedArguments parseArguments(int argc, const char* const* argv);

} // namespace waybill
