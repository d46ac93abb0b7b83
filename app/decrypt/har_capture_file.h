// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "base/made_from.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// A pcapng file of stand-in packets (link type raw IP, nanoseconds), in order of their times however they come, with
/// one interface for what travelled in the clear and one for the rest (capture/har_mark.h). Packets wait in an unnamed
/// file beside it; 24 bytes of each are held in memory. Nothing is left behind unless finish() succeeds.
class HarCaptureFile {
public:
    /// Fails when something has that name, which is never overwritten.
    [[nodiscard]] static Result<HarCaptureFile> create(const std::string& path);
    ~HarCaptureFile();
    HarCaptureFile(HarCaptureFile&& other) noexcept;
    HarCaptureFile& operator=(HarCaptureFile&&) = delete;

    /// `time` is not before 1970. Fails when the disk is full.
    [[nodiscard]] Result<void> add(Timestamp time, std::span<const std::uint8_t> packet, MadeFrom from,
                                   const std::string& comment);
    /// Writes the file with these comments of its section, and puts it on disk. `checkpoint` (may be empty) is asked
    /// now and then, with the bytes given as its bytes; anything but Yes ends it with ErrorCode::Cancelled.
    [[nodiscard]] Result<void> finish(const std::vector<std::string>& comments, const Checkpoint& checkpoint);

    [[nodiscard]] std::uint64_t packets() const { return m_index.size(); }
    /// Of the earliest and of the latest packet; latest() and earliest() without packets.
    [[nodiscard]] Timestamp first() const { return m_first; }
    [[nodiscard]] Timestamp last() const { return m_last; }

private:
    struct Place {
        std::int64_t time;
        std::uint64_t offset; ///< in the spool
        std::uint32_t length;
    };
    HarCaptureFile(std::string path, FileDescriptor file, FileDescriptor spool);
    [[nodiscard]] Result<void> flush(int descriptor);
    void beginSection(const std::vector<std::string>& comments);
    [[nodiscard]] Result<void> copy(const Place& place);

    std::string m_path;
    FileDescriptor m_file, m_spool;
    std::vector<std::uint8_t> m_pending;
    std::uint64_t m_spooled = 0; ///< bytes given to the spool, those in m_pending among them
    std::vector<Place> m_index;
    Timestamp m_first = Timestamp::latest(), m_last = Timestamp::earliest();
    bool m_isFinished = false;
};

} // namespace waybill
