// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "base/timestamp.h"
#include "live/live_source.h"
#include "live/sleep_watch.h"

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
enum class CaptureEnd : std::uint8_t {
    Running,
    Asked,          ///< by the user, or after the time that was asked for
    SourceEnded,    ///< who wrote ended, and all of it is there
    DiskNearlyFull, ///< CaptureOutput::leastFreeBytes
    InterfaceGone,
    WriteFailed,
    Failed,
};

/// A capture in the making: the files first, everything else reads them (design: "to disk first"). Files are made for
/// their owner alone, grow at least every 100 ms, are whole up to there whatever dies, and are put on the disk (fsync)
/// every ten seconds and at their end: only a power cut can take the last seconds. For one thread.
class LiveCapture {
public:
    /// Makes the file and begins. Fails when the file is there already or cannot be made, and as openFeed(). Whether
    /// packets come, status().isReady says after some advance().
    [[nodiscard]] static Result<LiveCapture> start(const LiveSource& source, const CaptureOutput& output);

    /// Goes on for at most `timeoutMs`: writes what came, begins the next file, watches the disk. Call it at least
    /// every second until end() is not Running.
    void advance(int timeoutMs);
    [[nodiscard]] CaptureEnd end() const noexcept { return m_end; }
    /// The sentence when it ended by itself; empty else.
    [[nodiscard]] std::string problem() const;
    /// What must be told without ending it: no new file could be made, or CaptureStatus::remark. Empty when nothing.
    [[nodiscard]] std::string trouble() const;
    [[nodiscard]] const CaptureStatus& status() const noexcept { return m_feed->status(); }
    [[nodiscard]] const LiveSource& source() const noexcept { return m_source; }
    /// Oldest first; the last one grows. None when it ended before anything could be written.
    [[nodiscard]] const std::vector<std::string>& files() const noexcept { return m_files; }
    /// Of files(), those that are whole; all of them when it ended.
    [[nodiscard]] std::size_t wholeFiles() const noexcept;
    [[nodiscard]] std::chrono::seconds lasted() const;
    /// Ends it; advance() until end() says so.
    void stop();
    /// A named moment: a comment on the next packet that says when it was set.
    void mark(const std::string& name, Timestamp time);
    [[nodiscard]] pid_t processId() const noexcept { return m_feed->processId(); }

private:
    using Clock = std::chrono::steady_clock;
    LiveCapture(std::unique_ptr<PacketFeed> feed, FileDescriptor file, LiveSource source, CaptureOutput output);
    [[nodiscard]] static std::string pathOf(const CaptureOutput& output, std::size_t number);
    void rotateWhenDue();
    void watchDisk();
    void watchSleep();
    void noteEnd();
    void dropUnused();

    std::unique_ptr<PacketFeed> m_feed;
    FileDescriptor m_file;
    LiveSource m_source;
    CaptureOutput m_output;
    std::vector<std::string> m_files;
    Clock::time_point m_start = Clock::now(), m_fileStart = m_start, m_watched{}, m_synced = m_start, m_ended{};
    SleepWatch m_sleep;
    CaptureEnd m_end = CaptureEnd::Running;
    bool m_isStopping = false;
    bool m_isNearlyFull = false;
    std::string m_problem, m_trouble;
};

} // namespace waybill
