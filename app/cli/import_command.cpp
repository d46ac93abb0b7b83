// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_command.h"

#include "base/format.h"
#include "cli/progress_bar.h"
#include "decrypt/har_import.h"

#include <CLI/CLI.hpp>
#include <ostream>

namespace waybill {

void addImportCommand(CLI::App& app, ImportArguments& arguments)
{
    CLI::App* command = app.add_subcommand("import", "make a capture of a HAR file, or of mitmproxy's .zhar");
    command->add_option("FILE", arguments.from, "the HAR file, plain or compressed (.har, .zhar, .har.gz)")->required();
    command->add_option("-w,--write", arguments.to,
                        "the capture to write; a new file (default: beside FILE, with the suffix .pcapng)");
    command->callback([&arguments] {
        if (arguments.from == "-" && arguments.to.empty())
            throw CLI::ValidationError("--write",
                                       "says where to; standard input has no name to put the capture beside");
    });
}

ExitCode runImport(const ImportArguments& arguments, std::ostream& out, std::ostream& err)
{
    HarImportRequest request;
    request.from = arguments.from;
    request.to = arguments.to.empty() ? captureNameFor(arguments.from) : arguments.to;
    ProgressBar bar;
    const Result<HarImport> made = importHar(request, [&bar](const Progress& progress) { return bar.show(progress); });
    if (!made) {
        err << printableText(describe(made.error())) << '\n';
        return ExitCode::Failed;
    }
    for (const std::string& line : importLines(*made))
        out << line << '\n';
    out.flush();
    if (!out) {
        err << "could not write the result: the disk is full or the reader went away\n";
        return ExitCode::Failed;
    }
    return made->isComplete() ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace waybill
