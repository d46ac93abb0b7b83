// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/child_program.h"
#include "base/progress.h"
#include "capture/byte_source.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Asked every 50 ms while a child is waited for; anything but Continue::Yes ends it.
using StillWanted = std::function<Continue()>;

/// The standard output of a child as a source of bytes: waits for them, within limits. The child ends with the object.
/// One thread at a time.
class TsharkOutput final : public ByteSource {
public:
    /// Bounds of one child.
    struct Bounds {
        ProgramTerms terms;
        std::chrono::milliseconds wait{0}; ///< altogether, for all blocks
        std::uint64_t bytes = 0;           ///< that it may give
    };
    /// Fails as ChildProgram::start().
    [[nodiscard]] static Result<std::unique_ptr<TsharkOutput>> start(std::vector<std::string> command,
                                                                     const Bounds& bounds, StillWanted stillWanted);

    /// Fails with ErrorCode::Cancelled when it is not wanted any more, and with TooLarge beyond the bounds.
    [[nodiscard]] std::span<const std::uint8_t> next() override;
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_given; }
    /// To be asked when next() gave nothing. Waits for the end of the child, a few seconds at most. Empty when it ended
    /// well; else how it ended, as a sentence with the last thing it said.
    [[nodiscard]] std::string problem();

private:
    TsharkOutput(ChildProgram child, const Bounds& bounds, StillWanted stillWanted);

    ChildProgram m_child;
    Bounds m_bounds;
    StillWanted m_stillWanted;
    std::vector<std::uint8_t> m_block;
    std::chrono::milliseconds m_waited{0};
    std::uint64_t m_given = 0;
};

/// The last line that `said` holds, fit to be shown, without what TShark says to every root.
[[nodiscard]] std::string lastComplaint(std::string_view said);

} // namespace waybill
