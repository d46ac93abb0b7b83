// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "capture/capture_process.h"

#include <chrono>
#include <string>
#include <vector>

namespace waybill {

/// Where a live capture goes.
struct CaptureOutput {
    std::string path; ///< of the pcapng file; must not be there. With a rotation numbers and times are put in
    std::uint64_t rotateBytes = 0;                    ///< a new file when one is that long; 0: never
    std::uint64_t rotateSeconds = 0;                  ///< or that old; 0: never
    std::uint64_t leastFreeBytes = 256 * 1024 * 1024; ///< ends before the disk has less
};

/// Why a live capture ended.
enum class CaptureEnd : std::uint8_t { Running, Asked, DiskNearlyFull, InterfaceGone, WriteFailed, Failed };

/// A capture in the making: the files first, everything else reads them (design: "to disk first"). Files are made for
/// their owner alone, grow at least every 100 ms, are whole up to there whatever dies, and are put on the disk (fsync)
/// every ten seconds and at their end: only a power cut can take the last seconds. For one thread.
class LiveCapture {
public:
    /// Makes the file and starts waybill-capture. Fails when the file is there already or cannot be made, and as
    /// CaptureProcess::start().
    [[nodiscard]] static Result<LiveCapture> start(const CaptureSettings& settings, const CaptureOutput& output);

    /// Goes on for at most `timeoutMs`: takes what the child says, begins the next file, watches the disk. Call it at
    /// least every second until end() is not Running.
    void advance(int timeoutMs);
    [[nodiscard]] CaptureEnd end() const noexcept { return m_end; }
    /// The sentence when it ended by itself; empty else.
    [[nodiscard]] std::string problem() const;
    [[nodiscard]] const CaptureStatus& status() const noexcept { return m_process.status(); }
    [[nodiscard]] const CaptureSettings& settings() const noexcept { return m_settings; }
    /// Oldest first; the last one grows.
    [[nodiscard]] const std::vector<std::string>& files() const noexcept { return m_files; }
    [[nodiscard]] std::chrono::seconds lasted() const;
    /// Ends it; advance() until end() says so.
    void stop();
    /// A named moment: a comment on the next packet that says when it was set.
    void mark(const std::string& name);
    [[nodiscard]] pid_t processId() const noexcept { return m_process.processId(); }

private:
    using Clock = std::chrono::steady_clock;
    LiveCapture(CaptureProcess process, FileDescriptor file, const CaptureSettings& settings,
                const CaptureOutput& output);
    [[nodiscard]] static std::string pathOf(const CaptureOutput& output, std::size_t number);
    void rotateWhenDue();
    void watchDisk();
    void dropUnused();

    CaptureProcess m_process;
    FileDescriptor m_file;
    CaptureSettings m_settings;
    CaptureOutput m_output;
    std::vector<std::string> m_files;
    Clock::time_point m_start = Clock::now(), m_fileStart = m_start, m_watched{}, m_synced = m_start, m_ended{};
    CaptureEnd m_end = CaptureEnd::Running;
    bool m_isStopping = false;
    bool m_isNearlyFull = false;
    std::string m_problem;
};

} // namespace waybill
