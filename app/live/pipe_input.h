// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "live/stream_input.h"

#include <memory>

namespace waybill {

/// A named pipe, or standard input. Ends when the writer is gone.
class PipeInput final : public StreamInput {
public:
    /// "-": standard input. Fails with what it is instead, and what to do.
    [[nodiscard]] static Result<std::unique_ptr<StreamInput>> open(const std::string& path);

    [[nodiscard]] int descriptor() const noexcept override { return m_pipe.get(); }
    [[nodiscard]] bool read(std::vector<std::uint8_t>& into) override;
    [[nodiscard]] const InputState& state() const noexcept override { return m_state; }
    /// What is in the pipe by now is still read.
    void stop() override;
    [[nodiscard]] Error explain(Error problem, std::uint64_t taken) override;

private:
    PipeInput(FileDescriptor pipe, std::string awaited);

    FileDescriptor m_pipe;
    InputState m_state;
    bool m_isStopping = false;
    std::size_t m_left = 0; ///< to read when stopping
};

} // namespace waybill
