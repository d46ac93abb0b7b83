// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace waybill {

/// What reading gave.
struct AvailableBytes {
    enum class Kind : std::uint8_t {
        None, ///< nothing is there now
        Some, ///< and there may be more
        End,  ///< whoever wrote is gone
        Failed,
    };
    Kind kind = Kind::None;
    int problem = 0; ///< errno, of Failed
};

/// Appends what can be read from a pipe or a connection without waiting, at most `limit` bytes. Works on descriptors
/// that would wait, too.
[[nodiscard]] AvailableBytes readAvailable(int descriptor, std::vector<std::uint8_t>& into,
                                           std::size_t limit = 256 * 1024);

} // namespace waybill
