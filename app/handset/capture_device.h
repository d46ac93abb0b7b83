// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strong_id.h"
#include "capture/capture_facts.h"

#include <optional>
#include <string>

namespace waybill {

/// The device that a capture file itself says it is of. Only programs that capture on the handset (PCAPdroid) or out of
/// it (pymobiledevice3) are believed: what other programs write there is the computer that captured.
struct CaptureDevice {
    RunId run;               ///< set by the caller
    std::string model;       ///< "Xiaomi Redmi Note 9 Pro"; may be empty
    std::string system;      ///< "Android 13 (SDK 33)", "iOS 17.2"
    std::string application; ///< "PCAPdroid 1.7.0"
};

/// Reads pcapng section headers and interface descriptions (interop.md); empty when they name no such program.
[[nodiscard]] std::optional<CaptureDevice> deviceOfCapture(const CaptureFacts& facts);

} // namespace waybill
