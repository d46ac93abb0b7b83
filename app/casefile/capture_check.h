// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "casefile/case.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// Whether a capture of a case is still there, and the same.
enum class CaptureState : std::uint8_t {
    Same,            ///< hashed again: the same bytes
    NotYetRechecked, ///< a file of that length is there; its bytes were not compared yet
    Moved,           ///< found elsewhere by its hash
    Missing,         ///< not there, or it may not be read
    Changed,         ///< other bytes: not to be used as the capture of this case
};
/// The key of JSON: "same", "not-yet-rechecked", …
[[nodiscard]] std::string_view captureStateKey(CaptureState state) noexcept;

/// What was found out about one capture.
struct CaptureStanding {
    CaptureState state = CaptureState::Missing;
    std::string path;                  ///< of the file that was found; empty when there is none
    std::optional<Sha256Digest> found; ///< of that file, once it was hashed
    std::string why;                   ///< a sentence for people; with both hashes when it changed
};

/// Looks without reading: at the path, then at the relative one. Length and time of change decide between
/// NotYetRechecked, Changed (without a hash yet) and Missing. Takes microseconds.
[[nodiscard]] CaptureStanding glanceAt(const CaseCapture& capture, const std::string& caseFolder);

/// Reads the file through and compares hashes: Same, Changed or Missing. Fails with Cancelled only.
[[nodiscard]] Result<CaptureStanding> recheck(const CaseCapture& capture, const std::string& caseFolder,
                                              const Checkpoint& checkpoint);

/// Looks for captures below `folders` by length, then hash: Moved or Missing for each, in the same order. Links to
/// folders are not followed; a tree that is too deep or too large is searched in part, and `why` says so. Fails with
/// Cancelled only.
[[nodiscard]] Result<std::vector<CaptureStanding>>
findMoved(std::span<const CaseCapture> captures, const std::vector<std::string>& folders, const Checkpoint& checkpoint);

/// A capture for a case that lies in `caseFolder`: its paths, length and time of change as the file has them now, and
/// the digest that the caller found. Also for one that was found elsewhere.
[[nodiscard]] Result<CaseCapture> captureAt(const std::string& path, const Sha256Digest& sha256,
                                            const std::string& caseFolder);

} // namespace waybill
