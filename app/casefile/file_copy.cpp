// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/file_copy.h"

#include "base/file_descriptor.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <span>
#include <sys/stat.h>
#include <vector>

namespace waybill {

namespace {

constexpr std::size_t BlockBytes = std::size_t{1} << 20;              // about a millisecond of hashing
constexpr mode_t NewFileMode = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH; // less what the umask takes

using BlockSink = std::function<bool(std::span<const std::uint8_t>)>; // false: errno says why

Result<FileDescriptor> openRegular(const std::string& path)
{
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // a pipe must not block
    if (!file.isOpen())
        return failureFromErrno(errno, "open the file", path);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return failureFromErrno(errno, "open the file", path);
    if (S_ISDIR(status.st_mode))
        return Failure(Error{ErrorCode::IsDirectory, "this is a folder", path});
    if (!S_ISREG(status.st_mode))
        return Failure(Error{ErrorCode::Unsupported, "this is no ordinary file", path});
    return file;
}

std::uint64_t sizeOf(const FileDescriptor& file)
{
    struct stat status = {};
    return ::fstat(file.get(), &status) == 0 && status.st_size > 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

/// Reads `path` once, hashes it and hands every block to `sink` (may be empty); `target` is what that writes.
Result<Sha256Digest> passOver(const std::string& path, const Checkpoint& checkpoint, const BlockSink& sink,
                              const std::string& target)
{
    const Result<FileDescriptor> file = openRegular(path);
    if (!file)
        return Failure(file.error());
    Sha256 hash;
    Progress progress;
    progress.bytesTotal = sizeOf(*file);
    std::vector<std::uint8_t> block(BlockBytes);
    for (;;) {
        const ssize_t count = ::read(file->get(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failureFromErrno(errno, "read the file", path);
        if (count == 0)
            return hash.finish();
        const std::span<const std::uint8_t> bytes(block.data(), static_cast<std::size_t>(count));
        hash.update(bytes);
        if (sink && !sink(bytes))
            return failureFromErrno(errno, "write the copy", target);
        progress.bytesDone += bytes.size();
        if (checkpoint && checkpoint(progress) != Continue::Yes)
            return Failure(Error{ErrorCode::Cancelled, "cancelled", path});
    }
}

} // namespace

bool writeWhole(int file, std::span<const std::uint8_t> bytes) noexcept
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

Result<Sha256Digest> hashOfFile(const std::string& path, const Checkpoint& checkpoint)
{
    return passOver(path, checkpoint, {}, {});
}

Result<Sha256Digest> copyFile(const std::string& from, const std::string& to, const Checkpoint& checkpoint)
{
    FileDescriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, NewFileMode));
    if (!target.isOpen())
        return failureFromErrno(errno, "make the copy", to);
    Result<Sha256Digest> copied = passOver(
        from, checkpoint, [&target](std::span<const std::uint8_t> bytes) { return writeWhole(target.get(), bytes); },
        to);
    if (copied && (::fsync(target.get()) != 0 || !target.close()))
        copied = failureFromErrno(errno, "write the copy", to);
    if (copied)
        syncFolderOf(to);
    else
        ::unlink(to.c_str());
    return copied;
}

void syncFolderOf(const std::string& path) noexcept
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const FileDescriptor file(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.isOpen())
        (void)::fsync(file.get());
}

Result<void> renameToNew(const std::string& from, const std::string& to)
{
    int reason = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (reason == EINVAL || reason == ENOSYS) // disks that do not know the flag: look first, and hope
        reason = ::access(to.c_str(), F_OK) == 0 ? EEXIST : std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
    if (reason == EEXIST)
        return Failure(Error{ErrorCode::InvalidArgument, "there is a file of that name already", to});
    if (reason != 0)
        return failureFromErrno(reason, "give the new file its name", to);
    syncFolderOf(to);
    return {};
}

} // namespace waybill
