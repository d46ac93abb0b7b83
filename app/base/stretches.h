// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace waybill {

/// Into how many stretches work over `rows` rows in memory is worth dividing: one for few, else one a processor.
[[nodiscard]] inline std::size_t stretchesOf(std::size_t rows)
{
    constexpr std::size_t FewestRows = 32'768; // below that a thread costs more than it saves
    constexpr std::size_t Most = 4;            // each holds sums of its own, and memory is as fast as it is
    return std::clamp<std::size_t>(rows / FewestRows, 1,
                                   std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, Most));
}

/// Calls `work(stretch, first, last)` for `stretches` stretches of the rows from 0 to `rows`, all at once, the first
/// one in this thread; returns when all are done. What a call throws is thrown again, once all are done.
template <typename Work>
void inStretches(std::size_t rows, std::size_t stretches, const Work& work)
{
    std::vector<std::future<void>> others;
    for (std::size_t stretch = 1; stretch < stretches; ++stretch)
        others.push_back(std::async(std::launch::async, [&work, rows, stretch, stretches] {
            work(stretch, rows * stretch / stretches, rows * (stretch + 1) / stretches);
        })); // the destructor of such a future waits
    work(std::size_t{0}, std::size_t{0}, rows / stretches);
    for (std::future<void>& other : others)
        other.get();
}

} // namespace waybill
