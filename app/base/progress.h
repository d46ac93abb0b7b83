// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace waybill {

/// How far a run of the engine has come; bytes are of the files as they lie on disk.
struct Progress {
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0; ///< 0 when not known (stdin)
    std::uint64_t packets = 0;

    /// 0–1000; 0 when the total is not known.
    [[nodiscard]] int permille() const
    {
        if (bytesTotal == 0)
            return 0;
        const double share = static_cast<double>(bytesDone) / static_cast<double>(bytesTotal);
        return share >= 1.0 ? 1000 : static_cast<int>(share * 1000.0);
    }
};

enum class Continue : std::uint8_t {
    Yes,
    StopHere, ///< keep what was read; the result is marked partial
    Cancel,   ///< discard
};

/// Called at least every 4,096 packets or 50 ms by a running job; its answer is the only way to stop one.
using Checkpoint = std::function<Continue(const Progress&)>;

} // namespace waybill
