// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/extcap_input.h"

#include "base/format.h"
#include "live/available_bytes.h"
#include "live/extcap.h"
#include "live/extcap_sentence.h"
#include "live/program_input.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>

namespace waybill {

namespace {

constexpr std::chrono::seconds AnswersWithin{5};
/// A program that closed its pipe is given so long to end by itself.
constexpr std::chrono::seconds EndsWithin{2};

Result<ExtcapSource> withProgram(ExtcapSource source)
{
    std::string names;
    if (!source.program.empty())
        return source;
    for (const ExtcapProgram& program : findExtcapPrograms()) {
        for (const ExtcapInterface& interface : program.interfaces) {
            source.program = interface.value == source.interface ? program.path : std::string();
            if (!source.program.empty())
                return source;
            names += (names.empty() ? "" : ", ") + printableText(interface.value);
        }
    }
    return Failure(Error{ErrorCode::NotFound,
                         names.empty() ? "no extcap program is installed; Debian: apt install wireshark-common"
                                       : fmt::format("no extcap program has an interface “{}”; there are {}",
                                                     printableText(source.interface), names)});
}

/// The options of the interface, as the program says now.
Result<std::vector<ExtcapOption>> optionsOf(const ExtcapSource& source, const std::string& name)
{
    const Result<ProgramAnswer> answer =
        runProgram({source.program, "--extcap-interface", source.interface, "--extcap-config"}, AnswersWithin);
    if (!answer)
        return Failure(answer.error());
    if (answer->isTooLate || answer->end.status != 0)
        return Failure(
            Error{ErrorCode::Unsupported,
                  fmt::format("{} does not say what it needs to capture on {}{}", name, printableText(source.interface),
                              answer->isTooLate ? ": it does not answer"
                                                : fmt::format(": “{}”", lastLineOf(answer->messages)))});
    return extcapOptionsOf(parseExtcapSentences(answer->output));
}

} // namespace

Result<std::unique_ptr<StreamInput>> ExtcapInput::open(const ExtcapSource& named)
{
    const Result<ExtcapSource> located = withProgram(named);
    if (!located)
        return Failure(located.error());
    const ExtcapSource& source = *located;
    std::unique_ptr<ExtcapInput> input(new ExtcapInput);
    input->m_name = printableText(std::filesystem::path(source.program).filename().string());
    const Result<std::vector<ExtcapOption>> options = optionsOf(source, input->m_name);
    if (!options)
        return Failure(options.error());
    if (const Result<void> checked = checkExtcapValues(*options, source.values); !checked)
        return Failure(Error{checked.error().code, input->m_name + ": " + checked.error().message});
    if (const Result<void> made = input->makePipe(); !made)
        return Failure(made.error());
    if (const Result<void> started = input->start(source, extcapArguments(*options, source.values)); !started)
        return Failure(started.error());
    return std::unique_ptr<StreamInput>(std::move(input));
}

Result<void> ExtcapInput::makePipe()
{
    Result<TemporaryFolder> folder = TemporaryFolder::make();
    if (!folder)
        return Failure(folder.error());
    m_folder.emplace(std::move(*folder));
    const std::string pipe = m_folder->path() + "/pipe";
    if (mkfifo(pipe.c_str(), S_IRUSR | S_IWUSR) != 0)
        return failureFromErrno(errno, "make a named pipe", pipe);
    m_pipe = FileDescriptor(::open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!m_pipe.isOpen())
        return failureFromErrno(errno, "read the pipe", pipe);
    constexpr int Room = 1024 * 1024;
    (void)fcntl(m_pipe.get(), F_SETPIPE_SZ, Room); // refused beyond the user's share: then it stays small
    return {};
}

Result<void> ExtcapInput::start(const ExtcapSource& source, std::vector<std::string> options)
{
    std::vector<std::string> arguments{source.program,   "--capture", "--extcap-interface",
                                       source.interface, "--fifo",    m_folder->path() + "/pipe"};
    if (!source.filter.empty())
        arguments.insert(arguments.end(), {"--extcap-capture-filter", source.filter});
    arguments.insert(arguments.end(), std::make_move_iterator(options.begin()), std::make_move_iterator(options.end()));
    Result<ChildProgram> program = ChildProgram::start(std::move(arguments), ChildProgram::Output::Messages);
    if (!program)
        return Failure(program.error());
    m_program.emplace(std::move(*program));
    m_state.awaited = fmt::format("waiting for packets of {}", m_name);
    return {};
}

bool ExtcapInput::read(std::vector<std::uint8_t>& into)
{
    using Kind = AvailableBytes::Kind;
    (void)m_program->said(); // so that it never waits for us to listen
    if (m_state.isEnded)
        return false;
    const bool hasEnded = m_program->look().has_value(); // before reading: what it wrote last is read below
    const std::size_t before = into.size();
    const AvailableBytes got = readAvailable(m_pipe.get(), into);
    m_taken += into.size() - before;
    if (got.kind == Kind::Some)
        return true;
    if (!m_isDry && got.kind != Kind::None) {
        m_isDry = true;
        m_drySince = std::chrono::steady_clock::now();
    }
    const bool isLate = m_isDry && std::chrono::steady_clock::now() - m_drySince >= EndsWithin;
    if (!hasEnded && !isLate)
        return false;
    m_state.isEnded = true;
    const ProgramStory story{m_program->look(), m_program->said(), m_taken};
    if (!m_isStopping && story.end && story.end->status != 0)
        m_state.failure = programFailure(m_name, story);
    return false;
}

void ExtcapInput::stop()
{
    m_isStopping = true;
    m_program->end();
}

Error ExtcapInput::explain(Error problem, std::uint64_t taken)
{
    if (m_state.failure && taken == 0)
        return *m_state.failure;
    if (taken == 0 && problem.code == ErrorCode::Empty)
        problem.message = fmt::format("{} ended without bringing anything", m_name);
    if (const std::string line = lastLineOf(m_program->said()); !line.empty())
        problem.message += fmt::format("; {} said: “{}”", m_name, line);
    return problem;
}

ExtcapInput::~ExtcapInput()
{
    m_program.reset(); // before the folder goes
}

} // namespace waybill
