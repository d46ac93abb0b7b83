// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/program_input.h"

#include "base/format.h"
#include "live/available_bytes.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <sstream>

namespace waybill {

namespace {

using Clock = std::chrono::steady_clock;

/// A program that closed its output is given so long to end by itself.
constexpr std::chrono::seconds EndsWithin{2};

std::string quoted(const std::string& line)
{
    return line.empty() ? std::string() : fmt::format(": “{}”", line);
}

} // namespace

std::string lastLineOf(const std::string& said)
{
    constexpr std::size_t Longest = 300;
    std::string last;
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            last = line;
    last.erase(last.find_last_not_of(" \t\r") + 1);
    return printableText(std::string_view(last).substr(0, Longest));
}

std::optional<Error> explainByWords(std::span<const KnownWords> known, const std::string& said,
                                    const std::string& subject)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const KnownWords& each) { return said.find(each.words) != std::string::npos; });
    if (found == known.end())
        return std::nullopt;
    return Error{found->code, fmt::format(fmt::runtime(found->sentence), printableText(subject)) +
                                  fmt::format(" (“{}”)", lastLineOf(said))};
}

Error programFailure(const std::string& name, const ProgramStory& story)
{
    constexpr int Signalled = 128;
    const std::string line = quoted(lastLineOf(story.said));
    if (!story.end)
        return {ErrorCode::Io, fmt::format("{} did not end properly{}", name, line)};
    if (story.end->bySignal)
        return {ErrorCode::Io,
                fmt::format("{} was ended by signal {} ({}); what came before is kept{}", name,
                            story.end->status - Signalled, strsignal(story.end->status - Signalled), line)};
    return {ErrorCode::Io, fmt::format("{} ended with status {}{}", name, story.end->status, line)};
}

Result<std::unique_ptr<StreamInput>> ProgramInput::open(std::vector<std::string> arguments, ProgramWords words)
{
    Result<ChildProgram> program = ChildProgram::start(std::move(arguments));
    if (!program)
        return Failure(program.error());
    return std::unique_ptr<StreamInput>(new ProgramInput(std::move(*program), std::move(words)));
}

ProgramInput::ProgramInput(ChildProgram program, ProgramWords words)
    : m_program(std::move(program)), m_words(std::move(words))
{
    m_state.awaited = m_words.awaited;
    m_state.remark = m_words.remark;
}

int ProgramInput::descriptor() const noexcept
{
    return m_isDry ? -1 : m_program.output();
}

bool ProgramInput::read(std::vector<std::uint8_t>& into)
{
    using Kind = AvailableBytes::Kind;
    (void)m_program.said(); // so that it never waits for us to listen
    if (m_state.isEnded)
        return false;
    if (!m_isDry) {
        const std::size_t before = into.size();
        const AvailableBytes got = readAvailable(m_program.output(), into);
        m_taken += into.size() - before;
        if (got.kind == Kind::Some)
            return true;
        m_isDry = got.kind != Kind::None;
        m_drySince = Clock::now();
    }
    // What it left running may hold its output open; the program itself is what was started.
    const bool hasEnded = m_program.look().has_value();
    if (hasEnded || (m_isDry && Clock::now() - m_drySince >= EndsWithin))
        endWithProgram();
    return false;
}

void ProgramInput::endWithProgram()
{
    m_state.isEnded = true;
    const ProgramStory story{m_program.look(), m_program.said(), m_taken};
    const bool hasEndedWell = story.end && story.end->status == 0;
    if (m_isStopping || (hasEndedWell && m_words.earlyEnd.empty()))
        return;
    std::optional<Error> known = m_words.explain(story);
    if (!known && !m_words.earlyEnd.empty())
        known = Error{ErrorCode::Io, m_words.earlyEnd + quoted(lastLineOf(story.said))};
    m_state.failure = known ? std::move(*known) : programFailure(m_words.name, story);
}

void ProgramInput::stop()
{
    m_isStopping = true;
    m_program.end();
}

Error ProgramInput::explain(Error problem, std::uint64_t)
{
    const ProgramStory story{m_program.look(), m_program.said(), m_taken};
    if (std::optional<Error> known = m_words.explain(story))
        return *known;
    if (m_state.failure && problem.code == ErrorCode::Empty)
        return *m_state.failure;
    if (problem.code == ErrorCode::Empty)
        problem.message = fmt::format("{} ended without bringing anything", m_words.name);
    if (m_state.failure)
        problem.message += "; " + m_state.failure->message;
    else if (const std::string line = lastLineOf(story.said); !line.empty())
        problem.message += fmt::format("; {} said: “{}”", m_words.name, line);
    return problem;
}

} // namespace waybill
