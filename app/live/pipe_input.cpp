// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/pipe_input.h"

#include "live/available_bytes.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace waybill {

namespace {

Failure wrongKind(const std::string& path, mode_t mode)
{
    const std::string sentence = S_ISREG(mode)   ? "that is a file, no pipe; open it instead"
                                 : S_ISDIR(mode) ? "that is a folder, no pipe; make a pipe with mkfifo"
                                                 : "that is neither a named pipe nor a file; make a pipe with mkfifo";
    return Failure(Error{S_ISDIR(mode) ? ErrorCode::IsDirectory : ErrorCode::InvalidArgument, sentence, path});
}

Result<FileDescriptor> openStandardInput()
{
    if (isatty(STDIN_FILENO) != 0)
        return Failure(Error{ErrorCode::InvalidArgument,
                             "standard input is the keyboard; pipe packets into it: tcpdump -U -w - | waybill-cli "
                             "capture --pipe - …"});
    FileDescriptor input(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (!input.isOpen())
        return failureFromErrno(errno, "read standard input", {});
    return input;
}

Result<FileDescriptor> openPipe(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 && errno == ENOENT)
        return Failure(Error{ErrorCode::NotFound, "there is no such pipe; make one with mkfifo", path});
    if (status.st_mode != 0 && !S_ISFIFO(status.st_mode))
        return wrongKind(path, status.st_mode);
    FileDescriptor pipe(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!pipe.isOpen())
        return failureFromErrno(errno, "read the pipe", path);
    struct stat opened {};
    if (fstat(pipe.get(), &opened) != 0 || !S_ISFIFO(opened.st_mode)) // it was exchanged meanwhile
        return wrongKind(path, opened.st_mode);
    constexpr int Room = 1024 * 1024;
    (void)fcntl(pipe.get(), F_SETPIPE_SZ, Room); // refused beyond the user's share: then it stays small
    return pipe;
}

} // namespace

PipeInput::PipeInput(FileDescriptor pipe, std::string awaited) : m_pipe(std::move(pipe))
{
    m_state.awaited = std::move(awaited);
}

Result<std::unique_ptr<StreamInput>> PipeInput::open(const std::string& path)
{
    const bool isStandardInput = path == "-";
    Result<FileDescriptor> pipe = isStandardInput ? openStandardInput() : openPipe(path);
    if (!pipe)
        return Failure(pipe.error());
    std::string awaited = isStandardInput ? std::string("waiting for packets on standard input")
                                          : fmt::format("waiting for something to write packets into {}", path);
    return std::unique_ptr<StreamInput>(new PipeInput(std::move(*pipe), std::move(awaited)));
}

bool PipeInput::read(std::vector<std::uint8_t>& into)
{
    using Kind = AvailableBytes::Kind;
    constexpr std::size_t AtOnce = 256 * 1024;
    if (m_state.isEnded)
        return false;
    const std::size_t before = into.size();
    const AvailableBytes got = readAvailable(m_pipe.get(), into, m_isStopping ? std::min(m_left, AtOnce) : AtOnce);
    if (m_isStopping)
        m_left -= into.size() - before;
    if (got.kind == Kind::Failed)
        m_state.failure = Error{ErrorCode::Io, fmt::format("the pipe cannot be read: {}", std::strerror(got.problem))};
    m_state.isEnded =
        got.kind == Kind::End || got.kind == Kind::Failed || (m_isStopping && (m_left == 0 || got.kind == Kind::None));
    return got.kind == Kind::Some && !m_state.isEnded;
}

void PipeInput::stop()
{
    int waiting = 0;
    m_isStopping = true;
    m_left = ioctl(m_pipe.get(), FIONREAD, &waiting) == 0 && waiting > 0 ? static_cast<std::size_t>(waiting) : 0;
}

Error PipeInput::explain(Error problem, std::uint64_t taken)
{
    if (taken == 0 && problem.code == ErrorCode::Empty)
        problem.message = "nothing came through the pipe: its writer went away before the first byte";
    return problem;
}

} // namespace waybill
