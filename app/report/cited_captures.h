// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "claims/judge.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace waybill {

/// Secrets of the connections in a cited capture of a run, as lines of a key log.
using SecretsOf = std::function<Result<std::string>(const Analysis& run, const std::string& citedPath)>;

/// Of which run the cited packets are written, and where to.
struct CitedCapturesRequest {
    const ClaimRun& run;
    const std::vector<Evidence>& evidence;
    std::string folder;                 ///< of the bundle
    std::string prefix;                 ///< of file names within it: "captures/before-1"
    const DeviceCard* masked = nullptr; ///< whose values are replaced by pseudonyms; null: nothing is
    const SecretsOf* secrets = nullptr; ///< null: no secrets go in
};

/// One minimal capture.
struct CitedCapture {
    std::uint32_t capture = 0; ///< index into Recording::captures
    std::string name;          ///< within the folder: "captures/before-1-1-phone.pcapng"
    std::uint64_t packets = 0;
};

/// The minimal captures of a run.
struct CitedCaptures {
    std::vector<CitedCapture> files;
    std::vector<std::string> notes; ///< what was left out or blanked, sentences
};

/// Writes what citedFrames() says, a pcapng file for each capture. Masked ones are searched for the card's values once
/// more; connections in which one is still found lose all their payload. Fails, leaving what was written, when a
/// capture cannot be read again or has no SHA-256, when values cannot be masked, when the disk is full, and when
/// cancelled.
[[nodiscard]] Result<CitedCaptures> writeCitedCaptures(const CitedCapturesRequest& request,
                                                       const Checkpoint& checkpoint);

} // namespace waybill
