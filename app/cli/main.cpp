// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/run_command.h"

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

int main(int argc, char** argv)
{
    using namespace waybill;
    std::ios::sync_with_stdio(false);
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error to report, not a death
    try {
        const ParsedArguments parsed = parseArguments(argc, argv);
        if (!parsed.shouldRun)
            return parsed.exitStatus;
        return static_cast<int>(runCommand(parsed.arguments, std::cout, std::cerr));
    } catch (const std::bad_alloc&) {
        std::cerr << "out of memory\n";
    } catch (const std::exception& error) {
        std::cerr << "internal error: " << error.what() << '\n';
    }
    return static_cast<int>(ExitCode::Failed);
}
