// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_capture.h"
#include "models/run_form.h"

namespace waybill {

/// What the user asked to capture, and what is known about it before the first packet.
struct LiveRequest {
    LiveSource source;
    CaptureOutput output;
    RunRecord facts; ///< conditions, among them from where it is captured and the state of the consent; start reason
};

} // namespace waybill
