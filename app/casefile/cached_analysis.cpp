// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/cached_analysis.h"

#include "analysis/view_builder.h"
#include "base/format.h"

#include <filesystem>
#include <fmt/format.h>

namespace waybill {

namespace {

CacheKey keyOf(const KnownCaptures& known)
{
    return {known.digests, known.request.from, known.request.to};
}

/// Fails when a file is not the one that the case knows.
Result<void> compareHashes(const KnownCaptures& known, const Recording& recording)
{
    for (std::size_t run = 0; run < recording.runs.size() && run < known.digests.size(); ++run) {
        const auto& captures = recording.runs[run].captures;
        for (std::size_t i = 0; i < captures.size() && i < known.digests[run].size(); ++i) {
            const CaptureFacts& capture = recording.captures[captures[i]];
            if (capture.sha256 && *capture.sha256 != known.digests[run][i])
                return Failure(
                    Error{ErrorCode::Corrupt,
                          fmt::format("the file holds other bytes than the case was made with: SHA-256 {} is "
                                      "expected, {} was found",
                                      toHex(known.digests[run][i]), toHex(*capture.sha256)),
                          capture.path});
        }
    }
    return {};
}

} // namespace

std::shared_ptr<const Recording> cachedRecording(const AnalysisRequest& request, const CacheKey& key,
                                                 AnalysisCache& cache, std::string& note)
{
    CacheAnswer answer = cache.find(key);
    note = std::move(answer.removed);
    const std::shared_ptr<Recording>& recording = answer.recording;
    if (!recording)
        return nullptr;
    for (std::size_t run = 0; run < request.runs.size() && run < recording->runs.size(); ++run) {
        const std::vector<std::uint32_t>& captures = recording->runs[run].captures;
        for (std::size_t i = 0; i < captures.size() && i < request.runs[run].size(); ++i)
            recording->captures[captures[i]].path = request.runs[run][i];
        if (!request.runs[run].empty())
            recording->runs[run].label = std::filesystem::path(request.runs[run].front()).filename().string();
    }
    return recording;
}

Result<CachedAnalysis> analyseKnown(const KnownCaptures& known, AnalysisCache& cache, const Checkpoint& checkpoint,
                                    const Publish& publish)
{
    CachedAnalysis result;
    const CacheKey key = keyOf(known);
    if (auto recording = cachedRecording(known.request, key, cache, result.note)) {
        ViewBuilder view(known.geography, known.request.handset, known.request.services);
        result.analysis = view.update(std::move(recording), {});
        result.isFromCache = true;
        return result;
    }
    Result<AnalysisPtr> fresh = analyse(known.request, known.geography, checkpoint, publish);
    if (!fresh)
        return Failure(fresh.error());
    result.analysis = std::move(*fresh);
    const Recording& recording = result.analysis->recording();
    const Result<void> same = compareHashes(known, recording);
    if (!same)
        return Failure(same.error());
    if (recording.wasStopped)
        return result;
    if (const Result<void> kept = cache.keep(key, recording); !kept)
        result.note = describe(kept.error());
    return result;
}

} // namespace waybill
