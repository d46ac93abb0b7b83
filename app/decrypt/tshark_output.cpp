// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/tshark_output.h"

#include "base/format.h"

#include <cerrno>
#include <csignal>
#include <fmt/format.h>
#include <poll.h>
#include <thread>
#include <unistd.h>

namespace waybill {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t BlockBytes = 65'536;
constexpr int AskEveryMs = 50;
constexpr int Signalled = 128; // ProgramEnd::status of a signal

std::string signalText(int signal)
{
    switch (signal) {
    case SIGXCPU:
    case SIGKILL: return "it was ended at its limit of processor time";
    case SIGSEGV:
    case SIGABRT:
    case SIGTRAP: return "it crashed, as it does at its limit of memory";
    default: return fmt::format("signal {} ended it", signal);
    }
}

} // namespace

Result<std::unique_ptr<TsharkOutput>> TsharkOutput::start(std::vector<std::string> command, const Bounds& bounds,
                                                          StillWanted stillWanted)
{
    Result<ChildProgram> child = ChildProgram::start(std::move(command), ChildProgram::Output::Pipe, bounds.terms);
    if (!child)
        return Failure(std::move(child.error()));
    return std::unique_ptr<TsharkOutput>(new TsharkOutput(std::move(*child), bounds, std::move(stillWanted)));
}

TsharkOutput::TsharkOutput(ChildProgram child, const Bounds& bounds, StillWanted stillWanted)
    : m_child(std::move(child)), m_bounds(bounds), m_stillWanted(std::move(stillWanted)), m_block(BlockBytes)
{}

std::span<const std::uint8_t> TsharkOutput::next()
{
    for (;;) {
        (void)m_child.said(); // else a child that complains much waits for us
        const ssize_t got = ::read(m_child.output(), m_block.data(), m_block.size());
        if (got == 0)
            return stop(SourceState::End);
        if (got > 0) {
            m_given += static_cast<std::uint64_t>(got);
            if (m_given > m_bounds.bytes)
                return fail(Error{ErrorCode::TooLarge, "it told more than the capture can hold"});
            return std::span(m_block).first(static_cast<std::size_t>(got));
        }
        if (errno != EAGAIN && errno != EINTR)
            return fail(Error{ErrorCode::Io, "its output could not be read"});
        if (m_stillWanted && m_stillWanted() != Continue::Yes)
            return fail(Error{ErrorCode::Cancelled, "cancelled; nothing was kept"});
        if (m_waited > m_bounds.wait)
            return fail(Error{ErrorCode::TooLarge,
                              fmt::format("it was waited for {} s, and did not end",
                                          std::chrono::duration_cast<std::chrono::seconds>(m_bounds.wait).count())});
        const Clock::time_point before = Clock::now();
        pollfd waited{m_child.output(), POLLIN, 0};
        (void)poll(&waited, 1, AskEveryMs);
        m_waited += std::chrono::ceil<std::chrono::milliseconds>(Clock::now() - before);
    }
}

std::string TsharkOutput::problem()
{
    constexpr int Tries = 250; // its output is closed: it is about to end
    for (int i = 0; i < Tries && !m_child.look(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    const std::optional<ProgramEnd> end = m_child.look();
    const std::string said = lastComplaint(m_child.said());
    if (!end)
        return "it did not end";
    if (end->status == 0)
        return {};
    const std::string how =
        end->bySignal ? signalText(end->status - Signalled) : fmt::format("it ended with status {}", end->status);
    return said.empty() ? how : fmt::format("{} (“{}”)", how, said);
}

std::string lastComplaint(std::string_view said)
{
    constexpr std::string_view ToRoot = "Running as user", Name = "tshark: ";
    while (!said.empty()) {
        const std::size_t end = said.find_last_not_of("\r\n ");
        if (end == std::string_view::npos)
            return {};
        said = said.substr(0, end + 1);
        const std::size_t start = said.rfind('\n') == std::string_view::npos ? 0 : said.rfind('\n') + 1;
        std::string_view line = said.substr(start);
        said = said.substr(0, start);
        if (line.starts_with(ToRoot))
            continue;
        if (line.starts_with(Name))
            line.remove_prefix(Name.size());
        return printableText(line);
    }
    return {};
}

} // namespace waybill
