// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace waybill {

/// Takes the next bytes of an image, in order; its failure ends the writing.
using ByteSink = std::function<Result<void>(std::span<const std::uint8_t>)>;

/// Writes the recording as one image for a cache or another process: a header (magic, byte order, format version,
/// length, and for each section its record's name, version, size and layout hash), then the sections: columns, texts,
/// captures, hosts, ledger. Nothing in it points anywhere. Decryption secrets of a capture are in it as they are in the
/// capture; what was kept of a pipe (CaptureFacts::kept) is not. Fails only when `sink` does.
[[nodiscard]] Result<void> writeRecording(const Recording& recording, const ByteSink& sink);

/// The same in memory.
[[nodiscard]] std::vector<std::uint8_t> recordingImage(const Recording& recording);

/// The recording of an image, which may come from anywhere: every length, index, enumerator and truth value is checked
/// (recording_check.h), so that whatever is accepted can be analysed like a recording of our own. Fails with
/// Unsupported for an image of another version of Waybill or byte order (make it again from the captures), else with
/// Corrupt. CaptureFacts::path is what the image says: set it before the capture is opened again.
[[nodiscard]] Result<std::shared_ptr<Recording>> readRecording(std::span<const std::uint8_t> image);

} // namespace waybill
