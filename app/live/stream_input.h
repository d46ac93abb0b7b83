// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace waybill {

/// How an input stands.
struct InputState {
    std::string awaited;    ///< what must happen first, as a sentence; empty when nothing must
    std::string remark;     ///< what must be told beside the packets: who connected, what was refused; may be empty
    std::string assumption; ///< what the file must say of how it came; empty: nothing. Known with the first byte
    bool isEnded = false;   ///< no further bytes will come
    std::optional<Error> failure; ///< why it ended, when that is no proper end
};

/// Where the bytes of a stream come from: a pipe, a connection, a program. Never waits. For one thread.
class StreamInput {
public:
    StreamInput() = default;
    StreamInput(const StreamInput&) = delete;
    StreamInput& operator=(const StreamInput&) = delete;
    virtual ~StreamInput() = default;

    /// What to wait on for input (poll, POLLIN); −1: nothing now.
    [[nodiscard]] virtual int descriptor() const noexcept = 0;
    /// Appends what is there, at most some 256 KiB; true when there may be more at once. Goes on with whatever else it
    /// does, so it is called at least ten times a second.
    [[nodiscard]] virtual bool read(std::vector<std::uint8_t>& into) = 0;
    [[nodiscard]] virtual const InputState& state() const noexcept = 0;
    /// Asks whoever writes to end; state().isEnded follows within some seconds, after the rest was read.
    virtual void stop() = 0;
    /// The stream brought no packets, because of `problem`: what is behind it, when the input knows better, such as
    /// what the program said. `taken` bytes came.
    [[nodiscard]] virtual Error explain(Error problem, std::uint64_t taken) = 0;
    /// Of the program that brings them; −1: there is none.
    [[nodiscard]] virtual pid_t processId() const noexcept { return -1; }
};

} // namespace waybill
