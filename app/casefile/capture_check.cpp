// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/capture_check.h"

#include "base/format.h"
#include "casefile/file_copy.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <sys/stat.h>

namespace waybill {

namespace {

namespace fs = std::filesystem;

// A folder of captures has thousands of files; a home folder has some hundred thousand and takes seconds.
constexpr std::size_t MostEntries = 500'000;
constexpr int DeepestFolder = 16;

struct FileLook {
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0;
};

/// Empty when there is no such regular file; errno says why.
std::optional<FileLook> lookAt(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    if (!S_ISREG(status.st_mode) || status.st_size < 0) {
        errno = EISDIR;
        return std::nullopt;
    }
    return FileLook{static_cast<std::uint64_t>(status.st_size),
                    std::int64_t{status.st_mtim.tv_sec} * NsPerSecond + status.st_mtim.tv_nsec};
}

/// Where the capture may lie, likeliest first.
std::vector<std::string> placesOf(const CaseCapture& capture, const std::string& caseFolder)
{
    std::vector<std::string> places;
    if (fs::path(capture.path).is_absolute())
        places.push_back(capture.path);
    if (!capture.relativePath.empty())
        places.push_back((fs::path(caseFolder) / capture.relativePath).lexically_normal().string());
    return places;
}

std::string changedText(const CaseCapture& capture, const Sha256Digest& found)
{
    return fmt::format("the file holds other bytes than the case was made with: SHA-256 {} is expected, {} was found",
                       toHex(capture.sha256), toHex(found));
}

CaptureStanding missing(const CaseCapture& capture)
{
    return {
        CaptureState::Missing, {}, {}, fmt::format("{} is not there or may not be read", printableText(capture.path))};
}

/// Regular files below the folders that have one of the lengths looked for.
class Search {
public:
    Search(std::span<const CaseCapture> captures, const Checkpoint& checkpoint) : m_checkpoint(checkpoint)
    {
        for (const CaseCapture& capture : captures)
            m_found[capture.size];
    }
    bool walk(const std::string& folder);
    Result<CaptureStanding> find(const CaseCapture& capture);

private:
    [[nodiscard]] bool isCancelled() const { return m_checkpoint && m_checkpoint(Progress{}) != Continue::Yes; }
    Result<Sha256Digest> hashOf(const std::string& path);

    const Checkpoint& m_checkpoint;
    std::map<std::uint64_t, std::vector<std::string>> m_found; // length → paths
    std::map<std::string, Sha256Digest> m_hashes;
    std::size_t m_entries = 0;
    bool m_isPartial = false;
};

/// False: cancelled.
bool Search::walk(const std::string& folder)
{
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (++m_entries > MostEntries) {
            m_isPartial = true;
            return true;
        }
        if (m_entries % 256 == 0 && isCancelled())
            return false;
        std::error_code ignored;
        if (at.depth() >= DeepestFolder && at->is_directory(ignored)) {
            m_isPartial = true;
            at.disable_recursion_pending();
        }
        const auto look = at->is_regular_file(ignored) ? lookAt(at->path().string()) : std::nullopt;
        const auto wanted = look ? m_found.find(look->size) : m_found.end();
        if (wanted != m_found.end())
            wanted->second.push_back(at->path().string());
    }
    m_isPartial = m_isPartial || static_cast<bool>(error);
    return true;
}

Result<Sha256Digest> Search::hashOf(const std::string& path)
{
    if (const auto known = m_hashes.find(path); known != m_hashes.end())
        return known->second;
    const Result<Sha256Digest> hash = hashOfFile(path, m_checkpoint);
    if (hash)
        m_hashes[path] = *hash;
    return hash;
}

Result<CaptureStanding> Search::find(const CaseCapture& capture)
{
    std::vector<std::string>& places = m_found[capture.size];
    const fs::path name = fs::path(capture.path).filename();
    std::stable_partition(places.begin(), places.end(),
                          [&name](const std::string& place) { return fs::path(place).filename() == name; });
    for (const std::string& place : places) {
        const Result<Sha256Digest> hash = hashOf(place);
        if (!hash && hash.error().code == ErrorCode::Cancelled)
            return Failure(hash.error());
        if (hash && *hash == capture.sha256)
            return CaptureStanding{CaptureState::Moved, place, *hash,
                                   fmt::format("found by its SHA-256 at {}", printableText(place))};
    }
    CaptureStanding standing = missing(capture);
    standing.why += m_isPartial ? "; not every folder could be searched" : "; nothing with its SHA-256 was found";
    return standing;
}

} // namespace

std::string_view captureStateKey(CaptureState state) noexcept
{
    switch (state) {
    case CaptureState::Same: return "same";
    case CaptureState::NotYetRechecked: return "not-yet-rechecked";
    case CaptureState::Moved: return "moved";
    case CaptureState::Missing: return "missing";
    case CaptureState::Changed: return "changed";
    }
    return "missing";
}

CaptureStanding glanceAt(const CaseCapture& capture, const std::string& caseFolder)
{
    CaptureStanding best = missing(capture);
    for (const std::string& place : placesOf(capture, caseFolder)) {
        const std::optional<FileLook> look = lookAt(place);
        if (!look)
            continue;
        if (look->size != capture.size) {
            if (best.state == CaptureState::Missing)
                best = {CaptureState::Changed,
                        place,
                        {},
                        fmt::format("the file has {} bytes; the case was made with {}", look->size, capture.size)};
            continue;
        }
        if (look->modifiedNs == capture.modifiedNs)
            return {CaptureState::NotYetRechecked, place, {}, "its length and time are the same; not yet re-checked"};
        if (best.state != CaptureState::NotYetRechecked)
            best = {CaptureState::NotYetRechecked,
                    place,
                    {},
                    "its length is the same, its time is another; not yet re-checked"};
    }
    return best;
}

Result<CaptureStanding> recheck(const CaseCapture& capture, const std::string& caseFolder, const Checkpoint& checkpoint)
{
    CaptureStanding worst = missing(capture);
    for (const std::string& place : placesOf(capture, caseFolder)) {
        const Result<Sha256Digest> hash = hashOfFile(place, checkpoint);
        if (!hash && hash.error().code == ErrorCode::Cancelled)
            return Failure(hash.error());
        if (hash && *hash == capture.sha256)
            return CaptureStanding{CaptureState::Same, place, *hash, "its SHA-256 is the same"};
        if (hash && worst.state == CaptureState::Missing)
            worst = {CaptureState::Changed, place, *hash, changedText(capture, *hash)};
    }
    return worst;
}

Result<std::vector<CaptureStanding>> findMoved(std::span<const CaseCapture> captures,
                                               const std::vector<std::string>& folders, const Checkpoint& checkpoint)
{
    Search search(captures, checkpoint);
    for (const std::string& folder : folders) {
        if (!search.walk(folder))
            return Failure(Error{ErrorCode::Cancelled, "cancelled", folder});
    }
    std::vector<CaptureStanding> standings;
    for (const CaseCapture& capture : captures) {
        Result<CaptureStanding> standing = search.find(capture);
        if (!standing)
            return Failure(standing.error());
        standings.push_back(std::move(*standing));
    }
    return standings;
}

Result<CaseCapture> captureAt(const std::string& path, const Sha256Digest& sha256, const std::string& caseFolder)
{
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    const std::optional<FileLook> look = error ? std::nullopt : lookAt(real.string());
    if (!look)
        return failureFromErrno(error ? error.value() : errno, "read the capture", path);
    const fs::path folder = fs::canonical(caseFolder, error);
    const fs::path relative = error ? fs::path() : real.lexically_relative(folder);
    // Beside the folder of the case still moves with it; what lies further away does not.
    const bool isNear = !relative.empty() && (*relative.begin() != ".." || *std::next(relative.begin()) != "..");
    CaseCapture capture;
    capture.path = real.string();
    capture.relativePath = isNear ? relative.string() : std::string();
    capture.sha256 = sha256;
    capture.size = look->size;
    capture.modifiedNs = look->modifiedNs;
    return capture;
}

} // namespace waybill
