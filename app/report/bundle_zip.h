// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/evidence_bundle.h"

#include <string>

namespace waybill {

/// The name ends in ".zip", in letters of either case.
[[nodiscard]] bool isZipName(const std::string& path);

/// writeBundle() into a zip file (APPNOTE 6.3) in place of a folder. Its files are stored as they are and stamped with
/// 1 January 1980, so that the same material gives the same bytes. Fails, leaving no file, when something has that
/// name, and as writeBundle() does.
[[nodiscard]] Result<WrittenBundle> writeZippedBundle(const EvidenceBundle& bundle, const std::string& path,
                                                      const Checkpoint& checkpoint);

/// Unpacks a bundle into an empty folder; gives the folder that holds the manifest, which is a folder within it when
/// somebody packed the folder and not its files. A zip is anybody's file. Fails with Corrupt when it is damaged or
/// holds a link, a device, a name twice or one that leads out of the folder, with TooLarge beyond 100,000 files or 16
/// GiB, and when the disk is full.
[[nodiscard]] Result<std::string> unzipBundle(const std::string& path, const std::string& folder);

} // namespace waybill
