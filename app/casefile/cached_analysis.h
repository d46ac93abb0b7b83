// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/analysis_cache.h"

namespace waybill {

/// Captures whose bytes a case knows.
struct KnownCaptures {
    AnalysisRequest request;                        ///< with hash
    std::vector<std::vector<Sha256Digest>> digests; ///< as request.runs
    std::shared_ptr<const Geography> geography;
};

/// An analysis, and where it came from.
struct CachedAnalysis {
    AnalysisPtr analysis;
    bool isFromCache = false;
    std::string note; ///< why an entry was thrown away or none was kept; empty when all is well
};

/// The recording of captures as the cache has it, with the paths of today; null when it has none.
[[nodiscard]] std::shared_ptr<const Recording> cachedRecording(const AnalysisRequest& request, const CacheKey& key,
                                                               AnalysisCache& cache, std::string& note);

/// The analysis of captures: from the cache without reading them, equal to a fresh one; else read, compared with what
/// the case knows, and kept. Fails as analyse() does, and with Corrupt when a file holds other bytes than the case was
/// made with (both hashes are named). That cached captures are still the same is recheck()'s business.
[[nodiscard]] Result<CachedAnalysis> analyseKnown(const KnownCaptures& known, AnalysisCache& cache,
                                                  const Checkpoint& checkpoint, const Publish& publish);

} // namespace waybill
