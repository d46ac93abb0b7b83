// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/sha256.h"

#include <cstdint>
#include <span>
#include <string>

namespace waybill {

/// SHA-256 of a regular file, read through once. `checkpoint` (may be empty) is asked every few megabytes with the
/// bytes of this file; anything but Yes ends it with ErrorCode::Cancelled.
[[nodiscard]] Result<Sha256Digest> hashOfFile(const std::string& path, const Checkpoint& checkpoint);

/// Copies a regular file to a name that is not taken, puts it on disk and says what was copied. Nothing is left behind
/// when it fails.
[[nodiscard]] Result<Sha256Digest> copyFile(const std::string& from, const std::string& to,
                                            const Checkpoint& checkpoint);

/// Writes all of it to an open file; false: errno says why not.
[[nodiscard]] bool writeWhole(int file, std::span<const std::uint8_t> bytes) noexcept;

/// Makes sure that a new name in the folder of `path` outlives a power cut; failure is not worth telling.
void syncFolderOf(const std::string& path) noexcept;

/// Moves a file to a name that must not be taken. Fails with InvalidArgument when it is.
[[nodiscard]] Result<void> renameToNew(const std::string& from, const std::string& to);

} // namespace waybill
