// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace waybill {

/// The files of one recording while they are written.
struct WrittenFiles {
    std::vector<std::string> files; ///< oldest first
    std::size_t whole = 0;          ///< so many of them, from the first, are written to their end
    bool isOver = false;            ///< no further one follows, and all are whole
};

/// What the thread that captures tells the one that reads. Safe from any thread.
class WrittenFilesBoard {
public:
    void put(WrittenFiles files)
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(m_files, files); // the former list is freed after the lock
    }
    [[nodiscard]] WrittenFiles get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_files;
    }

private:
    mutable std::mutex m_mutex;
    WrittenFiles m_files;
};

} // namespace waybill
