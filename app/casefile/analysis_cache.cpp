// SPDX-License-Identifier: GPL-3.0-or-later
// An entry: "WBCACHE" 1A · SHA-256 of what follows, begun with the entry's name · image of the recording
// (analysis/recording_image.h). The name is the SHA-256 of version, time span and digests.
#include "casefile/analysis_cache.h"

#include "analysis/recording_image.h"
#include "casefile/file_copy.h"
#include "base/file_descriptor.h"
#include "casefile/user_directory.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>

namespace waybill {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::uint8_t, 8> Magic{'W', 'B', 'C', 'A', 'C', 'H', 'E', 0x1A};
constexpr std::size_t HeaderBytes = Magic.size() + std::tuple_size_v<Sha256Digest>;
constexpr std::string_view EntrySuffix = ".recording", PartSuffix = ".part";
constexpr auto OldestPart = std::chrono::hours(24); // what a killed program left; no analysis is written for a day

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string nameOf(const CacheKey& key, const std::string& version)
{
    const auto time = [](const std::optional<Timestamp>& at) { return at ? fmt::format("{}", at->ns) : "-"; };
    std::string text = fmt::format("waybill recording\n{}\n{} {}\n", version, time(key.from), time(key.to));
    for (const auto& run : key.runs) {
        text += "run\n";
        for (const Sha256Digest& digest : run)
            text += toHex(digest) + '\n';
    }
    Sha256 hash;
    hash.update(bytesOf(text));
    return toHex(hash.finish());
}

Sha256Digest sealOf(const std::string& name, std::span<const std::uint8_t> image)
{
    Sha256 hash;
    hash.update(bytesOf(name));
    hash.update(image);
    return hash.finish();
}

/// Why `recording` is not what `key` asks for; empty when it is.
std::string mismatch(const CacheKey& key, const Recording& recording)
{
    if (recording.wasStopped)
        return "reading was stopped";
    if (recording.from != key.from || recording.to != key.to)
        return "it is of another span of time";
    if (recording.runs.size() != key.runs.size())
        return "it has another number of runs";
    for (std::size_t run = 0; run < key.runs.size(); ++run) {
        const auto& captures = recording.runs[run].captures;
        const bool isSame =
            std::equal(captures.begin(), captures.end(), key.runs[run].begin(), key.runs[run].end(),
                       [&](std::uint32_t capture, const Sha256Digest& digest) {
                           return capture < recording.captures.size() && recording.captures[capture].sha256 == digest;
                       });
        if (!isSame)
            return "it is of other captures";
    }
    return {};
}

Result<std::vector<std::uint8_t>> readEntry(const std::string& path, std::uint64_t limit)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return failureFromErrno(errno, "open the entry", path);
    if (!S_ISREG(status.st_mode) || status.st_size < 0 || static_cast<std::uint64_t>(status.st_size) > limit)
        return Failure(Error{ErrorCode::Corrupt, "it is no entry of a cache", path});
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(status.st_size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(file.get(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Failure(Error{ErrorCode::Corrupt, "it ended while it was read", path});
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

Result<std::shared_ptr<Recording>> recordingIn(const std::vector<std::uint8_t>& entry, const std::string& name)
{
    const std::span<const std::uint8_t> bytes(entry);
    if (bytes.size() < HeaderBytes || !std::equal(Magic.begin(), Magic.end(), bytes.begin()))
        return Failure(Error{ErrorCode::Corrupt, "it is no entry of a cache"});
    const std::span<const std::uint8_t> image = bytes.subspan(HeaderBytes);
    const Sha256Digest seal = sealOf(name, image);
    if (!std::equal(seal.begin(), seal.end(), bytes.begin() + Magic.size()))
        return Failure(Error{ErrorCode::Corrupt, "its SHA-256 is not the one it was written with"});
    return readRecording(image);
}

/// Writes header and image to `path`, which is new.
Result<void> writeEntry(const std::string& path, const std::string& name, const std::vector<std::uint8_t>& image)
{
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return failureFromErrno(errno, "write the cache", path);
    const Sha256Digest seal = sealOf(name, image);
    bool isWritten = writeWhole(file.get(), Magic) && writeWhole(file.get(), seal) && writeWhole(file.get(), image);
    isWritten = file.close() && isWritten; // not put on disk: the seal finds what a power cut took
    return isWritten ? Result<void>() : failureFromErrno(errno, "write the cache", path);
}

} // namespace

AnalysisCache::AnalysisCache(std::string directory, std::string version, std::uint64_t limitBytes)
    : m_directory(std::move(directory)), m_version(std::move(version)), m_limit(limitBytes)
{}

std::string AnalysisCache::pathOf(const CacheKey& key) const
{
    return (fs::path(m_directory) / (nameOf(key, m_version) + std::string(EntrySuffix))).string();
}

CacheAnswer AnalysisCache::discard(const std::string& path, const std::string& why) const
{
    ::unlink(path.c_str());
    return {nullptr, fmt::format("an entry of the cache was removed: {}", why)};
}

CacheAnswer AnalysisCache::find(const CacheKey& key)
{
    const std::string path = pathOf(key);
    const Result<std::vector<std::uint8_t>> entry = readEntry(path, m_limit);
    if (!entry && entry.error().code != ErrorCode::Corrupt)
        return {};
    if (!entry)
        return discard(path, entry.error().message);
    Result<std::shared_ptr<Recording>> recording = recordingIn(*entry, nameOf(key, m_version));
    if (!recording)
        return discard(path, recording.error().message);
    if (const std::string wrong = mismatch(key, **recording); !wrong.empty())
        return discard(path, wrong);
    (void)::utimensat(AT_FDCWD, path.c_str(), nullptr, 0); // used just now
    return {std::move(*recording), {}};
}

Result<void> AnalysisCache::keep(const CacheKey& key, const Recording& recording)
{
    if (const std::string wrong = mismatch(key, recording); !wrong.empty())
        return Failure(Error{ErrorCode::InvalidArgument, "not kept in the cache: " + wrong});
    std::error_code error;
    fs::create_directories(m_directory, error);
    if (error)
        return failureFromErrno(error.value(), "make the folder of the cache", m_directory);
    (void)::chmod(m_directory.c_str(), S_IRWXU); // what a phone sent is nobody else's business
    const std::vector<std::uint8_t> image = recordingImage(recording);
    if (image.size() + HeaderBytes > m_limit)
        return Failure(Error{ErrorCode::TooLarge,
                             "not kept in the cache: it alone is larger than the whole cache may "
                             "be",
                             m_directory});
    makeRoom(image.size() + HeaderBytes);
    const std::string path = pathOf(key);
    const std::string part = fmt::format("{}.{}{}", path, ::getpid(), PartSuffix);
    ::unlink(part.c_str());
    Result<void> written = writeEntry(part, nameOf(key, m_version), image);
    if (written && ::rename(part.c_str(), path.c_str()) != 0)
        written = failureFromErrno(errno, "write the cache", path);
    if (!written)
        ::unlink(part.c_str());
    return written;
}

void AnalysisCache::makeRoom(std::uint64_t wanted) const
{
    struct Entry {
        fs::file_time_type used;
        std::uint64_t size;
        fs::path path;
    };
    std::vector<Entry> entries;
    std::uint64_t total = wanted;
    std::error_code error;
    for (fs::directory_iterator at(m_directory, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        std::error_code gone; // another program may remove it meanwhile
        const fs::path path = at->path();
        const Entry entry{at->last_write_time(gone), at->file_size(gone), path};
        const bool isPart = path.extension() == PartSuffix;
        if (gone || (!isPart && path.extension() != EntrySuffix))
            continue;
        if (isPart && entry.used < fs::file_time_type::clock::now() - OldestPart) {
            fs::remove(path, gone);
            continue;
        }
        total += entry.size;
        if (!isPart)
            entries.push_back(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.used < b.used; });
    for (const Entry& entry : entries) {
        if (total <= m_limit)
            return;
        fs::remove(entry.path, error);
        total -= entry.size;
    }
}

std::string userCacheDirectory()
{
    const fs::path base = userBaseDirectory("XDG_CACHE_HOME", ".cache");
    return base.empty() ? std::string() : (base / "waybill" / "recordings").string();
}

std::string runningVersion()
{
    struct stat status = {};
    if (::stat("/proc/self/exe", &status) != 0)
        return WAYBILL_VERSION;
    return fmt::format("{} {} {}.{}", WAYBILL_VERSION, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
}

} // namespace waybill
