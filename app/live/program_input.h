// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/child_program.h"
#include "live/stream_input.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace waybill {

/// How a program that brings packets went.
struct ProgramStory {
    std::optional<ProgramEnd> end; ///< empty while it runs
    std::string said;              ///< on its standard error, as it said it
    std::uint64_t taken = 0;       ///< bytes that it brought
};

/// What is told of a program.
struct ProgramWords {
    std::string name = {};     ///< "ssh"
    std::string awaited = {};  ///< until its first byte: "waiting for ssh to connect to root@192.168.1.1"
    std::string remark = {};   ///< to be told with the packets; may be empty
    std::string earlyEnd = {}; ///< the failure when it ends unasked, and well; empty: that is a proper end
    /// Why it brought nothing, or no more, with what to do; empty when its own words must do.
    std::function<std::optional<Error>(const ProgramStory&)> explain = {};
};

/// A sentence for what a program says.
struct KnownWords {
    std::string_view words; ///< anywhere in what it said
    ErrorCode code;
    std::string_view sentence; ///< {} is `subject`
};
/// The sentence of the first of `known` that was said, with the last line that was said behind it; empty: none was.
[[nodiscard]] std::optional<Error> explainByWords(std::span<const KnownWords> known, const std::string& said,
                                                  const std::string& subject);
/// The last line that is not empty, made safe to show; empty when there is none.
[[nodiscard]] std::string lastLineOf(const std::string& said);

/// The standard output of a program. Ends when the program did.
class ProgramInput final : public StreamInput {
public:
    [[nodiscard]] static Result<std::unique_ptr<StreamInput>> open(std::vector<std::string> arguments,
                                                                   ProgramWords words);

    [[nodiscard]] int descriptor() const noexcept override;
    [[nodiscard]] bool read(std::vector<std::uint8_t>& into) override;
    [[nodiscard]] const InputState& state() const noexcept override { return m_state; }
    void stop() override;
    [[nodiscard]] Error explain(Error problem, std::uint64_t taken) override;
    [[nodiscard]] pid_t processId() const noexcept override { return m_program.processId(); }

private:
    ProgramInput(ChildProgram program, ProgramWords words);
    void endWithProgram();

    ChildProgram m_program;
    ProgramWords m_words;
    InputState m_state;
    std::uint64_t m_taken = 0;
    bool m_isDry = false; ///< its output was read to the end
    bool m_isStopping = false;
    std::chrono::steady_clock::time_point m_drySince{};
};

/// Of a program that ended badly, when nothing better is known: "adb ended with status 1: “…”".
[[nodiscard]] Error programFailure(const std::string& name, const ProgramStory& story);

} // namespace waybill
