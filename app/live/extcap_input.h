// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/child_program.h"
#include "base/file_descriptor.h"
#include "base/temporary_folder.h"
#include "live/live_source.h"
#include "live/stream_input.h"

#include <memory>

namespace waybill {

/// An extcap program that captures into a named pipe, which stands in a folder that only this user can enter and that
/// goes with this object.
class ExtcapInput final : public StreamInput {
public:
    /// Asks the program for its options first and checks the values by them. Fails with what is wrong.
    [[nodiscard]] static Result<std::unique_ptr<StreamInput>> open(const ExtcapSource& named);
    ~ExtcapInput() override;

    [[nodiscard]] int descriptor() const noexcept override { return m_isDry ? -1 : m_pipe.get(); }
    [[nodiscard]] bool read(std::vector<std::uint8_t>& into) override;
    [[nodiscard]] const InputState& state() const noexcept override { return m_state; }
    void stop() override;
    [[nodiscard]] Error explain(Error problem, std::uint64_t taken) override;
    [[nodiscard]] pid_t processId() const noexcept override { return m_program->processId(); }

private:
    ExtcapInput() = default;
    [[nodiscard]] Result<void> makePipe();
    [[nodiscard]] Result<void> start(const ExtcapSource& source, std::vector<std::string> options);

    std::string m_name;
    std::optional<TemporaryFolder> m_folder;
    FileDescriptor m_pipe;
    std::optional<ChildProgram> m_program;
    InputState m_state;
    std::uint64_t m_taken = 0;
    bool m_isDry = false; ///< it closed the pipe
    bool m_isStopping = false;
    std::chrono::steady_clock::time_point m_drySince{};
};

} // namespace waybill
