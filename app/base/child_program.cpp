// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_program.h"

#include "base/format.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <utility>

extern char** environ;

namespace waybill {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t MessagesKept = 4096, OutputKept = 1024 * 1024;
/// Room in the pipe while we do something else; the kernel's default is 64 KiB.
constexpr int PipeBytes = 1024 * 1024;

/// The Debian package that has the program; empty when we do not know one.
std::string_view packageOf(std::string_view program)
{
    constexpr std::pair<std::string_view, std::string_view> Packages[] = {
        {"ssh", "openssh-client"}, {"adb", "adb"}, {"dumpcap", "wireshark-common"}, {"tshark", "tshark"}};
    const auto* found =
        std::find_if(std::begin(Packages), std::end(Packages), [&](const auto& each) { return each.first == program; });
    return found == std::end(Packages) ? std::string_view() : found->second;
}

Failure notInstalled(const std::string& program)
{
    const std::string_view package = packageOf(program);
    return Failure(
        Error{ErrorCode::NotFound, package.empty()
                                       ? fmt::format("there is no program {}", printableText(program))
                                       : fmt::format("{} is not installed; Debian: apt install {}", program, package)});
}

Failure cannotStart(int problem, const std::string& program)
{
    if (problem == ENOENT)
        return notInstalled(program);
    if ((problem == EACCES || problem == EPERM) && program.ends_with("dumpcap"))
        return Failure(Error{ErrorCode::NoPermission,
                             "this user may not run dumpcap. As an administrator, once: adduser USER wireshark; then "
                             "log in again"});
    return failureFromErrno(problem, "start " + printableText(program), {});
}

/// Both ends close when a program is started.
bool makePipe(FileDescriptor& ours, FileDescriptor& theirs)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    ours = FileDescriptor(ends[0]);
    theirs = FileDescriptor(ends[1]);
    fcntl(ours.get(), F_SETFL, O_NONBLOCK);
    (void)fcntl(ours.get(), F_SETPIPE_SZ, PipeBytes); // refused beyond the user's share: then it stays small
    return true;
}

/// Ctrl+C is ours: it is blocked there. Other signals are as a shell has them: we ignore SIGPIPE, the child must not.
void setSignals(posix_spawnattr_t& attributes)
{
    sigset_t blocked, usual;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGINT);
    sigemptyset(&usual);
    for (const int signal : {SIGPIPE, SIGTERM, SIGHUP, SIGCHLD})
        sigaddset(&usual, signal);
    posix_spawnattr_setsigmask(&attributes, &blocked);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

/// Our environment with `changes`; pointers into both.
std::vector<char*> environmentWith(std::vector<std::string>& changes)
{
    std::vector<char*> all;
    for (char** each = environ; *each != nullptr; ++each) {
        const std::string_view name = std::string_view(*each).substr(0, std::string_view(*each).find('=') + 1);
        if (std::none_of(changes.begin(), changes.end(), [name](const auto& it) { return it.starts_with(name); }))
            all.push_back(*each);
    }
    for (std::string& change : changes)
        all.push_back(change.data());
    all.push_back(nullptr);
    return all;
}

/// 0, else errno. A child that ended already needs no limits.
int limit(pid_t process, const ProgramTerms& terms)
{
    int problem = 0;
    const auto set = [&](decltype(RLIMIT_AS) resource, std::uint64_t most) {
        rlimit before{};
        const bool isKnown = prlimit(process, resource, nullptr, &before) == 0;
        const rlim_t lower = std::min<rlim_t>(most, isKnown ? before.rlim_max : most); // only root may raise it
        const rlimit both{lower, lower};
        if (problem == 0 && prlimit(process, resource, &both, nullptr) != 0 && errno != ESRCH)
            problem = errno;
    };
    if (terms.memoryBytes > 0)
        set(RLIMIT_AS, terms.memoryBytes);
    if (terms.cpuSeconds > 0)
        set(RLIMIT_CPU, terms.cpuSeconds);
    if (!terms.mayWriteFiles) {
        set(RLIMIT_CORE, 0);
        set(RLIMIT_FSIZE, 0);
    }
    return problem;
}

/// `descriptors` become standard output and standard error. 0, else errno.
int spawn(std::vector<std::string>& arguments, std::array<int, 2> descriptors, std::vector<std::string> environment,
          pid_t& process)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, descriptors[0], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, descriptors[1], STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1); // some library may have left one open
    setSignals(attributes);
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    const std::vector<char*> variables = environmentWith(environment);
    const int problem =
        posix_spawnp(&process, arguments[0].c_str(), &actions, &attributes, pointers.data(), variables.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return problem;
}

/// Appends what can be read without waiting; false when there is nothing more for good.
bool drain(int descriptor, std::string& into)
{
    std::array<char, 4096> bytes{};
    for (;;) {
        const ssize_t length = ::read(descriptor, bytes.data(), bytes.size());
        if (length > 0)
            into.append(bytes.data(), static_cast<std::size_t>(length));
        else if (length == 0 || errno != EINTR)
            return length != 0 && errno == EAGAIN;
        if (into.size() >= OutputKept)
            return true;
    }
}

} // namespace

Result<ChildProgram> ChildProgram::start(std::vector<std::string> arguments, Output output, const ProgramTerms& terms)
{
    ChildProgram program;
    FileDescriptor theirOutput, theirMessages;
    const bool hasOutput = output == Output::Pipe;
    if ((hasOutput && !makePipe(program.m_output, theirOutput)) || !makePipe(program.m_messages, theirMessages))
        return failureFromErrno(errno, "start " + printableText(arguments[0]), {});
    const int problem = spawn(arguments, {hasOutput ? theirOutput.get() : theirMessages.get(), theirMessages.get()},
                              terms.environment, program.m_process);
    if (problem != 0) {
        program.m_process = -1;
        return cannotStart(problem, arguments[0]);
    }
    if (const int refused = limit(program.m_process, terms); refused != 0)
        return failureFromErrno(refused, "limit " + printableText(arguments[0]), {}); // ends it, too
    return program;
}

ChildProgram::ChildProgram(ChildProgram&& other) noexcept
    : m_process(std::exchange(other.m_process, -1)), m_output(std::move(other.m_output)),
      m_messages(std::move(other.m_messages)), m_said(std::move(other.m_said)), m_end(other.m_end),
      m_wasAsked(other.m_wasAsked)
{}

ChildProgram& ChildProgram::operator=(ChildProgram&& other) noexcept
{
    std::swap(m_process, other.m_process);
    std::swap(m_output, other.m_output);
    std::swap(m_messages, other.m_messages);
    std::swap(m_said, other.m_said);
    std::swap(m_end, other.m_end);
    std::swap(m_wasAsked, other.m_wasAsked);
    return *this;
}

ChildProgram::~ChildProgram()
{
    if (m_process < 0 || look())
        return;
    m_output.close(); // it cannot write any more
    if (!m_wasAsked)
        end();
    constexpr int Tries = 100;
    for (int i = 0; i < Tries && !look(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    if (m_end)
        return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

void ChildProgram::end()
{
    if (m_process >= 0)
        kill(m_process, std::exchange(m_wasAsked, true) ? SIGKILL : SIGTERM);
}

const std::optional<ProgramEnd>& ChildProgram::look()
{
    int status = 0;
    if (m_process < 0 || waitpid(m_process, &status, WNOHANG) == 0)
        return m_end;
    m_process = -1;
    constexpr int Signalled = 128;
    m_end =
        WIFSIGNALED(status) ? ProgramEnd{Signalled + WTERMSIG(status), true} : ProgramEnd{WEXITSTATUS(status), false};
    return m_end;
}

void ChildProgram::listen()
{
    if (m_messages.isOpen() && !drain(m_messages.get(), m_said))
        m_messages.close();
    if (m_said.size() > MessagesKept)
        m_said.erase(0, m_said.size() - MessagesKept);
}

const std::string& ChildProgram::said()
{
    listen();
    return m_said;
}

Result<ProgramAnswer> runProgram(std::vector<std::string> arguments, std::chrono::milliseconds limit,
                                 const ProgramTerms& terms)
{
    Result<ChildProgram> program = ChildProgram::start(std::move(arguments), ChildProgram::Output::Pipe, terms);
    if (!program)
        return Failure(program.error());
    ProgramAnswer answer;
    const Clock::time_point until = Clock::now() + limit;
    // Its end counts, not that of its output: a server that it left behind, as adb does, may hold that open.
    while (!program->look() && !answer.isTooLate) {
        pollfd waited{program->output(), POLLIN, 0};
        constexpr int LookEveryMs = 20;
        if (poll(&waited, 1, LookEveryMs) > 0 && (waited.revents & POLLIN) == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // closed already
        (void)drain(program->output(), answer.output);
        (void)program->said();
        answer.isTooLate = Clock::now() >= until || answer.output.size() >= OutputKept;
    }
    (void)drain(program->output(), answer.output);
    answer.messages = program->said();
    answer.end = program->look().value_or(ProgramEnd{});
    return answer;
}

Result<std::string> findProgram(const std::string& name)
{
    const char* const path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "/usr/bin:/bin" : path);
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const std::string program = (folder.empty() ? "." : folder) + "/" + name;
            access(program.c_str(), F_OK) == 0)
            return program;
    return notInstalled(name);
}

} // namespace waybill
