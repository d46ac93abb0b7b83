// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/file_source.h"

#include "base/format.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waybill {

namespace {

// What fstat says against reading it as a capture; empty when nothing does.
std::optional<Error> objection(const struct stat& status, int descriptor, const std::string& path, bool follow)
{
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::IsDirectory, "this is a folder; open the capture files in it", path};
    if (S_ISREG(status.st_mode) && status.st_size == 0 && !follow)
        return Error{ErrorCode::Empty, "the file is empty; nothing was captured, or the copy did not finish", path};
    if (S_ISCHR(status.st_mode) && ::isatty(descriptor) == 1)
        return Error{ErrorCode::InvalidArgument,
                     "standard input is a terminal; pipe a capture into it, for example 'tcpdump -w - | …'", path};
    return std::nullopt;
}

} // namespace

/// Whole files that are hashed; what grows or comes through a pipe is read when it is asked for.
bool FileSource::readsAhead(const Opened& opened, const FileSourceOptions& options)
{
    return opened.isRegular && options.hash && !options.follow;
}

Result<FileSource::Opened> FileSource::openDescriptor(const std::string& path, const FileSourceOptions& options)
{
    const bool isOwned = path != "-";
    const int waiting = options.follow ? O_NONBLOCK : 0; // else a FIFO waits for its writer
    const int descriptor = isOwned ? ::open(path.c_str(), O_RDONLY | O_CLOEXEC | waiting) : STDIN_FILENO;
    if (descriptor < 0)
        return failureFromErrno(errno, "open the file", path);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0) {
        const int reason = errno;
        if (isOwned)
            ::close(descriptor);
        return failureFromErrno(reason, "ask for the size of the file", path);
    }
    if (auto refused = objection(status, descriptor, path, options.follow)) {
        if (isOwned)
            ::close(descriptor);
        return Failure(std::move(*refused));
    }
    // Standard input is read in order even when it is a file: whoever opened it may have read a part of it.
    const bool isRegular = isOwned && S_ISREG(status.st_mode);
    if (isRegular)
        (void)::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return Opened{descriptor, isOwned, isRegular, isRegular ? static_cast<std::uint64_t>(status.st_size) : 0};
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path, const FileSourceOptions& options)
{
    const auto opened = openDescriptor(path, options);
    if (!opened)
        return Failure(opened.error());
    return std::unique_ptr<FileSource>(new FileSource(*opened, path, options));
}

FileSource::FileSource(const Opened& opened, std::string path, const FileSourceOptions& options)
    : m_descriptor(opened.descriptor), m_isOwned(opened.isOwned), m_isRegular(opened.isRegular),
      m_follow(options.follow), m_path(std::move(path)), m_sizeWhenOpened(opened.size),
      m_ring(options.hash && !readsAhead(opened, options))
{
    if (readsAhead(opened, options))
        m_ahead = std::make_unique<ReadAhead>(m_descriptor, m_sizeWhenOpened);
}

std::unique_ptr<FileSource> FileSource::over(std::shared_ptr<const StoredFile> file, std::string path,
                                             std::uint64_t from)
{
    const Opened opened{file->descriptor(), false, true, file->size()};
    auto source = std::unique_ptr<FileSource>(new FileSource(opened, std::move(path), {}));
    source->m_file = std::move(file);
    source->m_position = from;
    return source;
}

std::shared_ptr<const StoredFile> FileSource::stored() const
{
    if (m_file || !m_isRegular)
        return m_file;
    return std::make_shared<StoredFile>(::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0));
}

FileSource::~FileSource()
{
    m_ahead.reset(); // reads from the descriptor
    if (m_isOwned)
        ::close(m_descriptor);
}

bool FileSource::isNothingThereYet() const
{
    if (m_isRegular)
        return false; // pread answers at once
    struct pollfd waiting = {m_descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, 0) == 0;
}

std::span<const std::uint8_t> FileSource::nextAhead()
{
    const ReadAhead::Block block = m_ahead->next();
    m_position += block.bytes.size();
    if (block.error != 0)
        return fail(failureFromErrno(block.error, "read on", m_path).value());
    return block.bytes.empty() ? stopAtEnd() : block.bytes;
}

std::span<const std::uint8_t> FileSource::next()
{
    goOn();
    if (m_ahead)
        return nextAhead();
    if (m_follow && isNothingThereYet())
        return stop(SourceState::SoFar);
    const auto room = m_ring.acquire();
    ssize_t count = -1;
    do {
        count = m_isRegular ? ::pread(m_descriptor, room.data(), room.size(), static_cast<off_t>(m_position))
                            : ::read(m_descriptor, room.data(), room.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0 && errno == EAGAIN && m_follow)
        return stop(SourceState::SoFar);
    if (count < 0)
        return fail(failureFromErrno(errno, "read on", m_path).value());
    if (count == 0)
        return stopAtEnd();
    const auto filled = room.first(static_cast<std::size_t>(count));
    m_position += filled.size();
    m_ring.submit(filled.size());
    return filled;
}

void FileSource::stopFollowing()
{
    struct stat status = {};
    m_follow = false;
    if (m_isRegular && ::fstat(m_descriptor, &status) == 0)
        m_sizeWhenOpened = static_cast<std::uint64_t>(status.st_size);
}

std::span<const std::uint8_t> FileSource::stopAtEnd()
{
    if (!m_isRegular)
        return stop(SourceState::End);
    struct stat status = {};
    const std::uint64_t size =
        ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : m_position;
    if (m_follow && size >= m_position)
        return stop(SourceState::SoFar);
    const std::uint64_t expected = m_follow ? m_position : m_sizeWhenOpened;
    if (size < expected || m_position < expected)
        return fail({ErrorCode::Io,
                     fmt::format("the file shrank from {} to {} bytes while it was read", expected, size), m_path,
                     m_position});
    if (m_position > m_sizeWhenOpened)
        setRemark(fmt::format("the file grew from {} to {} bytes while it was read; it may still be recording",
                              m_sizeWhenOpened, m_position));
    return stop(SourceState::End);
}

std::optional<Sha256Digest> FileSource::finishHash()
{
    bool isMore = state() == SourceState::Open || state() == SourceState::SoFar;
    while (isMore)
        isMore = !next().empty();
    if (state() == SourceState::Failed)
        return std::nullopt; // a hash of a part would be taken for the hash of the file
    return m_ahead ? m_ahead->finish() : m_ring.finish();
}

} // namespace waybill
