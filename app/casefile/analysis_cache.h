// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "base/sha256.h"

#include <memory>
#include <string>
#include <vector>

namespace waybill {

/// Which recording is meant: the captures by their bytes, and what decides how they are read. Choice of handset,
/// location tables and service rules are not in it: they come after (Recording).
struct CacheKey {
    std::vector<std::vector<Sha256Digest>> runs; ///< as AnalysisRequest::runs
    std::optional<Timestamp> from, to;
};

/// What the cache knew.
struct CacheAnswer {
    std::shared_ptr<Recording> recording; ///< null: nothing. Paths in it are those of the day it was made
    std::string removed;                  ///< why an entry was thrown away; empty when none was
};

/// Recordings by what was read, outside the case: as files in one folder of the user, so that a case reopens without
/// its captures being read. An entry is written whole or not at all, found damaged by its own hash, and never believed
/// about more than the captures it is named by. Several programs may use one folder. Not for one object in two threads.
class AnalysisCache {
public:
    /// Room for all entries. An image has 2 to 10 % of the size of ordinary captures, so 2 GiB hold hundreds of
    /// captures of 50 MB; more would be felt on a small disk by people who never asked for a cache.
    static constexpr std::uint64_t DefaultLimit = std::uint64_t{2} << 30;

    /// `version`: of the program (runningVersion()); an entry of another version is not found.
    AnalysisCache(std::string directory, std::string version, std::uint64_t limitBytes = DefaultLimit);

    [[nodiscard]] CacheAnswer find(const CacheKey& key);
    /// Keeps a recording; removes the entries not used for longest when there is no room. Fails when the folder cannot
    /// be written to, and for recordings that another reading would not give again: stopped, of a pipe, not hashed, or
    /// of other captures than `key` says.
    [[nodiscard]] Result<void> keep(const CacheKey& key, const Recording& recording);
    /// Path of the entry, whether it is there or not.
    [[nodiscard]] std::string pathOf(const CacheKey& key) const;

private:
    [[nodiscard]] CacheAnswer discard(const std::string& path, const std::string& why) const;
    void makeRoom(std::uint64_t wanted) const;

    std::string m_directory;
    std::string m_version;
    std::uint64_t m_limit;
};

/// $XDG_CACHE_HOME/waybill/recordings, else ~/.cache/waybill/recordings (XDG Base Directory 0.8); empty when neither
/// can be told: then do without a cache.
[[nodiscard]] std::string userCacheDirectory();

/// Version of the program, and which build of it: length and time of change of the program file, because builds between
/// two releases read differently under one version.
[[nodiscard]] std::string runningVersion();

} // namespace waybill
