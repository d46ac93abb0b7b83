// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/source_arguments.h"
#include "live/live_capture.h"

namespace CLI {
class App;
}

namespace waybill {

/// What `capture` was asked for.
struct CaptureArguments {
    SourceArguments typed;
    LiveSource source; ///< made of what was typed
    CaptureOutput output;
    double seconds = 0; ///< 0: until it is ended
    bool isFollowed = false;
    bool asJson = false;
    bool asksPlugins = false; ///< of `interfaces`
};

/// Adds `capture` and `interfaces`, their options written into `arguments` when the line is parsed.
/// Returns `capture`.
CLI::App* addCaptureCommands(CLI::App& app, CaptureArguments& arguments);

} // namespace waybill
