// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/capture_process.h"

#include "base/helper_program.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <poll.h>
#include <sstream>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

namespace waybill {

namespace {

/// The sentence for what waybill-capture calls `what`, with what to do about it.
Error failureOf(std::string_view what, const std::string& detail, const CaptureSettings& settings)
{
    if (what == "permission") {
        const Result<std::string> program = CaptureProcess::program();
        return {
            ErrorCode::NoPermission,
            fmt::format("capturing on {} is not permitted ({}). As an administrator, once: setcap cap_net_raw+ep {}",
                        settings.interface, detail, program ? *program : "waybill-capture")};
    }
    if (what == "interface")
        return {ErrorCode::NotFound, fmt::format("{} cannot be captured on: {}", settings.interface, detail)};
    if (what == "filter")
        return {ErrorCode::InvalidArgument, fmt::format("not a capture filter: {}", detail)};
    if (what == "write")
        return {ErrorCode::Io,
                fmt::format("the file cannot be written any further: {}; what was written before is kept", detail)};
    if (what == "read")
        return {ErrorCode::Io,
                fmt::format("{} gives no more packets: {}; what was captured is kept", settings.interface, detail)};
    return {ErrorCode::Internal, fmt::format("waybill-capture could not begin: {} {}", what, detail)};
}

std::vector<std::string> argumentsOf(const std::string& program, const CaptureSettings& settings)
{
    std::vector<std::string> arguments{program,
                                       "--interface",
                                       settings.interface,
                                       "--snaplen",
                                       std::to_string(settings.snaplen),
                                       "--buffer-mib",
                                       std::to_string(settings.bufferMiB),
                                       "--promiscuous",
                                       settings.isPromiscuous ? "1" : "0",
                                       "--control",
                                       std::to_string(HelperDescriptors[0]),
                                       "--output",
                                       std::to_string(HelperDescriptors[1])};
    if (!settings.filter.empty())
        arguments.insert(arguments.end(), {"--filter", settings.filter});
    return arguments;
}

} // namespace

Result<std::string> CaptureProcess::program()
{
    return helperProgram("waybill-capture", "captures");
}

Result<std::unique_ptr<CaptureProcess>> CaptureProcess::start(const CaptureSettings& settings, int output)
{
    const Result<std::string> program = CaptureProcess::program();
    if (!program)
        return Failure(program.error());
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return failureFromErrno(errno, "start waybill-capture", *program);
    FileDescriptor ours(ends[0]);
    const FileDescriptor theirs(ends[1]);
    pid_t process = -1;
    const int problem = startHelper(argumentsOf(*program, settings), {theirs.get(), output}, process);
    if (problem == EACCES || problem == EPERM)
        return Failure(
            Error{ErrorCode::NoPermission,
                  "this user may not run waybill-capture. As an administrator, once: adduser USER waybill; then "
                  "log in again",
                  *program});
    if (problem != 0)
        return failureFromErrno(problem, "start waybill-capture", *program);
    return std::unique_ptr<CaptureProcess>(new CaptureProcess(process, std::move(ours), settings));
}

CaptureProcess::~CaptureProcess()
{
    if (m_process < 0)
        return;
    m_control.close(); // it ends by itself then; a write that hangs is ended
    constexpr int Tries = 100;
    for (int i = 0; i < Tries; ++i) {
        if (waitpid(m_process, nullptr, WNOHANG) != 0)
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
    }
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

const CaptureStatus& CaptureProcess::advance(int timeoutMs)
{
    pollfd waited{m_control.get(), POLLIN, 0};
    if (m_status.isEnded || poll(&waited, 1, timeoutMs) <= 0)
        return m_status;
    std::array<char, 2048> bytes{};
    for (;;) {
        const ssize_t length = recv(m_control.get(), bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (length < 0 && errno == EINTR)
            continue;
        if (length > 0) {
            take({bytes.data(), static_cast<std::size_t>(length)});
            continue;
        }
        if (length == 0 || errno != EAGAIN)
            noteEnd();
        return m_status;
    }
}

void CaptureProcess::take(std::string_view message)
{
    std::istringstream in{std::string(message)};
    std::string kind;
    in >> kind;
    if (kind == "ready") {
        unsigned type = 0;
        in >> type;
        m_status.linkType = static_cast<LinkType>(type);
        m_status.isReady = true;
    } else if (kind == "counts") {
        m_status.hasCounts = true;
        in >> m_status.received >> m_status.dropped >> m_status.packets >> m_status.bytes;
    } else if (kind == "switched") {
        ++m_status.switches;
    } else if (kind == "ended") {
        in >> m_status.reason;
    } else if (kind == "failed") {
        std::string what, detail;
        in >> what;
        std::getline(in >> std::ws, detail);
        m_status.failure = failureOf(what, detail, m_settings);
    }
}

/// The program is gone: says so when it did not say why itself.
void CaptureProcess::noteEnd()
{
    int status = 0;
    waitpid(std::exchange(m_process, -1), &status, 0);
    m_status.isEnded = true;
    if (m_status.failure || !m_status.reason.empty())
        return;
    m_status.failure =
        Error{ErrorCode::Internal,
              WIFSIGNALED(status) ? fmt::format("waybill-capture was ended by signal {} ({}); what it wrote is kept",
                                                WTERMSIG(status), strsignal(WTERMSIG(status)))
                                  : fmt::format("waybill-capture ended with status {}", WEXITSTATUS(status))};
}

void CaptureProcess::stop()
{
    if (send(m_control.get(), "stop", 4, MSG_NOSIGNAL | MSG_DONTWAIT) < 0 && errno == EAGAIN)
        shutdown(m_control.get(), SHUT_WR); // it does not listen just now; the end of the channel it will find
}

void CaptureProcess::mark(const std::string& comment)
{
    constexpr std::size_t Longest = 1000;
    const std::string message = "mark " + comment.substr(0, Longest);
    static_cast<void>(send(m_control.get(), message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT));
}

bool CaptureProcess::switchTo(int output)
{
    iovec text{const_cast<char*>("output"), 6};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> rights{};
    msghdr message{};
    message.msg_iov = &text;
    message.msg_iovlen = 1;
    message.msg_control = rights.data();
    message.msg_controllen = rights.size();
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &output, sizeof(int));
    return sendmsg(m_control.get(), &message, MSG_NOSIGNAL | MSG_DONTWAIT) == 6;
}

} // namespace waybill
