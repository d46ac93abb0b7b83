// SPDX-License-Identifier: GPL-3.0-or-later
#include "cage/caged_reading.h"

#include "base/format.h"
#include "base/helper_program.h"
#include "cage/cage_channel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <new>
#include <poll.h>
#include <sstream>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace waybill {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int WaitMs = 50; // between two questions whether to go on

/// A ReadingPlace that the reader writes and we look at.
class SharedPlace {
public:
    static constexpr std::size_t Size = 4096;

    SharedPlace() : m_memory(memfd_create("place", MFD_CLOEXEC))
    {
        if (m_memory.isOpen() && ftruncate(m_memory.get(), Size) == 0)
            m_at = mmap(nullptr, Size, PROT_READ | PROT_WRITE, MAP_SHARED, m_memory.get(), 0);
        if (m_at != MAP_FAILED)
            m_place = new (m_at) ReadingPlace;
    }
    ~SharedPlace()
    {
        if (m_at != MAP_FAILED)
            munmap(m_at, Size);
    }
    SharedPlace(const SharedPlace&) = delete;
    SharedPlace& operator=(const SharedPlace&) = delete;
    [[nodiscard]] bool isGood() const { return m_place != nullptr; }
    [[nodiscard]] int memory() const { return m_memory.get(); }
    [[nodiscard]] const ReadingPlace& operator*() const { return *m_place; }

private:
    FileDescriptor m_memory;
    void* m_at = MAP_FAILED;
    const ReadingPlace* m_place = nullptr;
};

std::vector<std::string> argumentsOf(const std::string& program, const AnalysisRequest& request, bool isGrowing)
{
    std::vector<std::string> arguments{program};
    if (isGrowing)
        arguments.emplace_back("--growing");
    if (!request.hash)
        arguments.emplace_back("--no-hash");
    for (const auto& [option, time] : {std::pair{"--from", request.from}, std::pair{"--to", request.to}})
        if (time)
            arguments.insert(arguments.end(), {option, std::to_string(time->ns)});
    for (const auto& run : request.runs) {
        arguments.emplace_back("--run");
        for (const std::string& path : run)
            arguments.push_back("=" + path); // whatever it begins with is no option
    }
    return arguments;
}

/// Time on a processor that a process has used so far (proc_pid_stat(5), fields 14 and 15).
milliseconds processorTimeOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    std::istringstream fields(text.substr(std::min(text.size(), text.rfind(')') + 1)));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    std::uint64_t user = 0, system = 0;
    fields >> user >> system;
    return milliseconds((user + system) * 1000 / static_cast<std::uint64_t>(sysconf(_SC_CLK_TCK)));
}

class Cage {
public:
    Cage(const AnalysisRequest& request, const Checkpoint& checkpoint, const GiveRecording& give,
         const CageTerms& terms)
        : m_request(request), m_checkpoint(checkpoint), m_give(give), m_terms(terms)
    {
        for (const auto& run : request.runs)
            m_paths.insert(m_paths.end(), run.begin(), run.end());
    }
    ~Cage() { end(); }
    Cage(const Cage&) = delete;
    Cage& operator=(const Cage&) = delete;

    Result<GivenRecording> read()
    {
        if (const Result<void> started = start(); !started)
            return Failure(started.error());
        for (;;) {
            pollfd waited{m_channel.get(), POLLIN, 0};
            poll(&waited, 1, WaitMs);
            if (!takeMessages())
                return std::move(*m_outcome);
            if (const std::optional<Error> ended = askWhetherToGoOn())
                return Failure(*ended);
            if (isStuck())
                return Failure(errorHere(
                    fmt::format("the reader came no further for {} s and was ended", m_terms.patience.count() / 1000)));
        }
    }

private:
    Result<void> start()
    {
        const Result<std::string> program =
            m_terms.program.empty() ? helperProgram("waybill-reader", "reads captures") : m_terms.program;
        if (!program)
            return Failure(program.error());
        std::array<int, 2> ends{};
        if (!m_place.isGood() || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return failureFromErrno(errno, "start the reader", *program);
        m_channel = FileDescriptor(ends[0]);
        const FileDescriptor theirs(ends[1]);
        const int problem = startHelper(argumentsOf(*program, m_request, m_give != nullptr),
                                        {theirs.get(), m_place.memory()}, m_process);
        if (problem != 0)
            return failureFromErrno(problem, "start the reader", *program);
        noteMove();
        return {};
    }

    /// False when it is over: m_outcome says how.
    bool takeMessages()
    {
        constexpr int MostAtOnce = 64; // a reader that never stops talking must not keep us from asking
        CageMessage message;
        for (int i = 0; i < MostAtOnce; ++i) {
            switch (receiveMessage(m_channel.get(), message)) {
            case Received::Nothing: return true;
            case Received::Closed: m_outcome = Failure(whyItEnded()); return false;
            case Received::Message: break;
            }
            noteMove();
            take(message);
            if (m_outcome)
                return false;
        }
        return true;
    }

    void take(const CageMessage& message)
    {
        std::istringstream in(message.text.substr(0, message.text.find('\n')));
        std::string kind;
        in >> kind;
        if (kind == "progress") {
            in >> m_progress.bytesDone >> m_progress.bytesTotal >> m_progress.packets;
        } else if (kind == "failed") {
            m_outcome = Failure(failureIn(message.text));
        } else if (kind == "recording" || kind == "result") {
            std::uint64_t bytes = 0;
            in >> bytes;
            takeRecording(message, bytes, kind == "result");
        } else {
            m_outcome = Failure(Error{ErrorCode::Internal, "the reader said what no reader says"});
        }
    }

    void takeRecording(const CageMessage& message, std::uint64_t bytes, bool isResult)
    {
        Result<std::shared_ptr<Recording>> recording = recordingIn(message.memory, bytes);
        if (recording && !isOfRequest(**recording))
            recording = Failure(Error{ErrorCode::Corrupt, "the reader gave a recording of something else"});
        if (!recording) {
            m_outcome = Failure(recording.error());
            return;
        }
        for (std::size_t i = 0; i < (*recording)->captures.size(); ++i)
            (*recording)->captures[i].path = m_paths[i];
        const GivenRecording given{std::move(*recording), std::nullopt};
        if (isResult)
            m_outcome = given;
        else if (m_give)
            m_wish = m_give(given);
    }

    /// As many captures as were asked for or fewer, in order, in the runs that were asked for.
    [[nodiscard]] bool isOfRequest(const Recording& recording) const
    {
        std::uint32_t next = 0;
        bool isGood = recording.runs.size() <= m_request.runs.size() && recording.captures.size() <= m_paths.size();
        for (std::size_t run = 0; isGood && run < recording.runs.size(); ++run) {
            const auto& captures = recording.runs[run].captures;
            isGood = captures.size() <= m_request.runs[run].size() &&
                     std::all_of(captures.begin(), captures.end(), [&](std::uint32_t one) { return one == next++; });
        }
        return isGood && next == recording.captures.size();
    }

    /// Why to end; empty: go on.
    std::optional<Error> askWhetherToGoOn()
    {
        const Continue answer = m_wish != Continue::Yes ? m_wish
                                : m_checkpoint          ? m_checkpoint(m_progress)
                                                        : Continue::Yes;
        if (answer == Continue::Cancel)
            return Error{ErrorCode::Cancelled, "cancelled; nothing was kept"};
        if (answer == Continue::StopHere && !std::exchange(m_wasStopped, true))
            sendMessage(m_channel.get(), "stop");
        return std::nullopt;
    }

    void noteMove()
    {
        m_lastMove = Clock::now();
        m_processorAtLastMove = processorTimeOf(m_process);
    }

    [[nodiscard]] bool isStuck()
    {
        const ReadingPlace& place = *m_place;
        const std::array<std::uint64_t, 3> now{place.capture.load(), place.offset.load(), place.packets.load()};
        if (std::exchange(m_lastPlace, now) != now)
            noteMove();
        return Clock::now() - m_lastMove >= m_terms.patience &&
               processorTimeOf(m_process) - m_processorAtLastMove >= m_terms.processorTime;
    }

    /// The channel is closed: says how the process ended, which it should have by now.
    Error whyItEnded()
    {
        constexpr int Tries = 100;
        int status = 0;
        for (int i = 0; i < Tries && waitpid(m_process, &status, WNOHANG) == 0; ++i) {
            std::this_thread::sleep_for(milliseconds(10));
            if (i + 1 == Tries)
                kill(m_process, SIGKILL), waitpid(m_process, &status, 0);
        }
        m_process = -1;
        if (!WIFSIGNALED(status))
            return errorHere(fmt::format("the reader ended with status {} and said nothing", WEXITSTATUS(status)));
        const int signal = WTERMSIG(status);
        const char* const hint = signal == SIGSYS    ? "; it tried what a reader may not"
                                 : signal == SIGKILL ? "; memory may have run out"
                                                     : "";
        return errorHere(fmt::format("the reader was ended by signal {} ({}){}", signal, strsignal(signal), hint));
    }

    /// With the capture and the place where it was.
    [[nodiscard]] Error errorHere(const std::string& what) const
    {
        const ReadingPlace& place = *m_place;
        const auto capture = static_cast<std::size_t>(place.capture.load());
        const std::uint64_t packets = place.packets.load();
        const std::string where = packets == 0 ? "before its first packet" : "at packet " + countText(packets);
        return {ErrorCode::Internal,
                fmt::format("{} near this byte, {}; nothing of this reading was kept. Please report it, with the file "
                            "if it may be shown",
                            what, where),
                m_paths[std::min(capture, m_paths.size() - 1)], place.offset.load()};
    }

    void end()
    {
        if (m_process <= 0)
            return;
        kill(m_process, SIGKILL);
        waitpid(std::exchange(m_process, -1), nullptr, 0);
    }

    const AnalysisRequest& m_request;
    const Checkpoint& m_checkpoint;
    const GiveRecording& m_give;
    const CageTerms& m_terms;
    std::vector<std::string> m_paths;
    SharedPlace m_place;
    FileDescriptor m_channel;
    pid_t m_process = -1;
    Progress m_progress;
    Continue m_wish = Continue::Yes; ///< of who is given recordings
    bool m_wasStopped = false;
    Clock::time_point m_lastMove;
    milliseconds m_processorAtLastMove{0};
    std::array<std::uint64_t, 3> m_lastPlace{};
    std::optional<Result<GivenRecording>> m_outcome;
};

} // namespace

Result<GivenRecording> readInCage(const AnalysisRequest& request, const Checkpoint& checkpoint,
                                  const GiveRecording& give, const CageTerms& terms)
{
    const bool hasCapture =
        std::any_of(request.runs.begin(), request.runs.end(), [](const auto& run) { return !run.empty(); });
    return hasCapture ? Cage(request, checkpoint, give, terms).read() : record(request, checkpoint, give);
}

void useCage()
{
    readFilesBy([](const AnalysisRequest& request, const Checkpoint& checkpoint, const GiveRecording& give) {
        return readInCage(request, checkpoint, give);
    });
}

} // namespace waybill
