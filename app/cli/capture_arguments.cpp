// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/capture_arguments.h"

#include <CLI/CLI.hpp>

namespace waybill {

CLI::App* addCaptureCommands(CLI::App& app, CaptureArguments& arguments)
{
    CLI::App* capture =
        app.add_subcommand("capture", "captures live traffic to a pcapng file, then prints its summary");
    addSourceOptions(*capture, arguments.typed);
    capture->add_option("-w,--write", arguments.output.path, "the pcapng file; an existing one is never written over")
        ->required();
    capture->add_option("--duration", arguments.seconds, "end after so many seconds; else with Ctrl+C")
        ->check(CLI::PositiveNumber);
    capture->add_option("--rotate-size", arguments.output.rotateBytes, "a new file after so much (100MiB)")
        ->transform(CLI::AsSizeValue(false))
        ->check(CLI::Range(std::uint64_t{64 * 1024}, std::uint64_t{1} << 50));
    capture->add_option("--rotate-seconds", arguments.output.rotateSeconds, "a new file after so many seconds");
    capture
        ->add_option("--keep-free", arguments.output.leastFreeBytes,
                     "end before the disk has less than this left (256MiB)")
        ->transform(CLI::AsSizeValue(false));
    capture->add_flag("--follow", arguments.isFollowed, "say each destination when its first packet comes");
    capture->add_flag("--json", arguments.asJson, "one JSON object at the end instead of text");
    capture->parse_complete_callback([capture, &arguments] { arguments.source = sourceOf(*capture, arguments.typed); });
    CLI::App* interfaces = app.add_subcommand("interfaces", "the interfaces that can be captured on");
    interfaces->add_flag("--json", arguments.asJson, "one JSON object instead of text");
    interfaces->add_flag("--extcap", arguments.asksPlugins,
                         "also those of Wireshark's plug-ins: each is run for it, and androiddump asks adb for phones");
    return capture;
}

} // namespace waybill
