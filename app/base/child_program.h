// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace waybill {

/// How a program ended.
struct ProgramEnd {
    int status = 0; ///< what it returned; 128 + signal when a signal ended it, as shells say
    bool bySignal = false;
};

/// What a child may use, for programs that read what strangers made. Set right after it was started.
struct ProgramTerms {
    std::uint64_t memoryBytes = 0; ///< address space (RLIMIT_AS); 0: no limit
    std::uint64_t cpuSeconds = 0;  ///< of all its threads (RLIMIT_CPU), then a signal ends it; 0: no limit
    /// It may write no files, not even a core dump: nothing of what it holds stays behind.
    bool mayWriteFiles = true;
    std::vector<std::string> environment = {}; ///< "NAME=value", in place of ours or besides it
};

/// Another program of this computer as a child: started without a shell, with nothing on its standard input and no
/// descriptor of ours but its outputs; Ctrl+C in the terminal is not for it. Ended and waited for when this object
/// goes. For one thread.
class ChildProgram {
public:
    /// Where its standard output goes.
    enum class Output : std::uint8_t { Pipe, Messages };
    /// `arguments[0]` is a path, or the name of a program on $PATH. Fails with what is missing, and for well-known
    /// programs how to install it.
    [[nodiscard]] static Result<ChildProgram> start(std::vector<std::string> arguments, Output output = Output::Pipe,
                                                    const ProgramTerms& terms = {});
    ChildProgram(ChildProgram&& other) noexcept;
    ChildProgram& operator=(ChildProgram&& other) noexcept;
    /// Asks it to end, waits for at most two seconds, then ends it.
    ~ChildProgram();

    /// Its standard output, non-blocking; −1 with Output::Messages.
    [[nodiscard]] int output() const noexcept { return m_output.get(); }
    /// −1 once it ended and was waited for.
    [[nodiscard]] pid_t processId() const noexcept { return m_process; }
    /// SIGTERM; a second call SIGKILL.
    void end();
    /// How it ended; empty while it runs. Never waits.
    [[nodiscard]] const std::optional<ProgramEnd>& look();
    /// The last 4 KiB of what it said, as it said it: printableText() before it is shown. Also what it wrote to its
    /// standard output, with Output::Messages.
    [[nodiscard]] const std::string& said();

private:
    ChildProgram() = default;
    void listen();

    pid_t m_process = -1;
    FileDescriptor m_output, m_messages;
    std::string m_said;
    std::optional<ProgramEnd> m_end;
    bool m_wasAsked = false;
};

/// What a program that ends soon said.
struct ProgramAnswer {
    ProgramEnd end;
    std::string output;     ///< at most 1 MiB of it
    std::string messages;   ///< standard error, the last 4 KiB
    bool isTooLate = false; ///< it did not end in time and was ended
};

/// Runs a program to its end, at most `limit`. Fails as ChildProgram::start().
[[nodiscard]] Result<ProgramAnswer> runProgram(std::vector<std::string> arguments, std::chrono::milliseconds limit,
                                               const ProgramTerms& terms = {});

/// Where a program of that name stands on $PATH; fails with how to install it.
[[nodiscard]] Result<std::string> findProgram(const std::string& name);

} // namespace waybill
