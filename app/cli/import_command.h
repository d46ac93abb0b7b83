// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"

#include <iosfwd>
#include <string>

namespace CLI {
class App;
}

namespace waybill {

/// What `import` was asked for.
struct ImportArguments {
    std::string from;
    std::string to; ///< empty: beside the file, with the suffix .pcapng
};

/// Adds the subcommand `import`; its options are written into `arguments` when the line is parsed.
void addImportCommand(CLI::App& app, ImportArguments& arguments);

/// Makes a capture of a HAR file and says what went into it and what did not. Partial when the file was not taken to
/// its end.
[[nodiscard]] ExitCode runImport(const ImportArguments& arguments, std::ostream& out, std::ostream& err);

} // namespace waybill
