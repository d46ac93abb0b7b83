// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/stored_file.h"

#include "base/format.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace waybill {

namespace {

constexpr int NoRoom = -1; // no errno has this value
// Asking for room costs a system call, and small lists shall work on small disks too.
constexpr std::uint64_t BytesPerRoomCheck = std::uint64_t{8} << 20;

std::string temporaryFolder()
{
    const char* chosen = std::getenv("TMPDIR");
    if (chosen != nullptr && *chosen != 0)
        return chosen;
    return ::access("/var/tmp", W_OK | X_OK) == 0 ? "/var/tmp" : "/tmp";
}

} // namespace

StoredFile::~StoredFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::size_t> StoredFile::readAt(std::uint64_t offset, std::span<std::uint8_t> out) const
{
    std::size_t filled = 0;
    while (filled < out.size()) {
        const ssize_t count =
            ::pread(m_descriptor, out.data() + filled, out.size() - filled, static_cast<off_t>(offset + filled));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failureFromErrno(errno, "read the bytes again", {});
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

std::uint64_t StoredFile::size() const noexcept
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

FileStamp FileStamp::of(const StoredFile& file) noexcept
{
    struct stat status = {};
    if (::fstat(file.descriptor(), &status) != 0)
        return {};
    constexpr std::int64_t NsPerSecond = 1'000'000'000;
    return {static_cast<std::uint64_t>(status.st_size),
            std::int64_t{status.st_mtim.tv_sec} * NsPerSecond + status.st_mtim.tv_nsec};
}

bool FileStamp::isOutdatedBy(const StoredFile& file) const noexcept
{
    const FileStamp now = of(file);
    return now.size < size || (now.size == size && now.modifiedNs != modifiedNs);
}

SpoolFile::SpoolFile(int descriptor, int reason, std::string purpose, std::string folder)
    : StoredFile(descriptor), m_purpose(std::move(purpose)), m_folder(std::move(folder)), m_reason(reason)
{}

std::shared_ptr<SpoolFile> SpoolFile::create(std::string purpose)
{
    std::string folder = temporaryFolder();
    std::string path = folder + "/waybill-XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    const int reason = descriptor < 0 ? errno : 0;
    if (descriptor >= 0)
        ::unlink(path.c_str()); // nothing is left behind, whatever happens to the program
    return std::shared_ptr<SpoolFile>(new SpoolFile(descriptor, reason, std::move(purpose), std::move(folder)));
}

bool SpoolFile::hasRoom()
{
    const std::uint64_t written = m_written.load(std::memory_order_relaxed);
    if (written - m_checkedAt < BytesPerRoomCheck)
        return true;
    m_checkedAt = written;
    struct statvfs status = {};
    return ::fstatvfs(descriptor(), &status) != 0 ||
           std::uint64_t{status.f_bavail} * std::uint64_t{status.f_frsize} >= ReservedBytes;
}

bool SpoolFile::append(std::span<const std::uint8_t> bytes)
{
    if (m_reason.load(std::memory_order_relaxed) != 0)
        return false;
    if (!hasRoom()) {
        m_reason.store(NoRoom, std::memory_order_release);
        return false;
    }
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            m_reason.store(count < 0 ? errno : EIO, std::memory_order_release);
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        m_written.fetch_add(static_cast<std::uint64_t>(count), std::memory_order_release);
    }
    return true;
}

std::optional<Error> SpoolFile::failure() const
{
    const int reason = m_reason.load(std::memory_order_acquire);
    if (reason == 0)
        return std::nullopt;
    if (reason == NoRoom)
        return Error{ErrorCode::Io,
                     fmt::format("could not {}: less than {} are left on the disk of this folder; free some, or point "
                                 "TMPDIR to a folder on a larger one",
                                 m_purpose, bytesText(ReservedBytes)),
                     m_folder};
    return failureFromErrno(reason, m_purpose, m_folder).value();
}

} // namespace waybill
