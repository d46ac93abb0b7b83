// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace waybill {

/// A regular file that stays open to be read at any place with pread. Safe from any thread.
class StoredFile {
public:
    /// Takes the descriptor over; −1 makes a file of which nothing can be read.
    explicit StoredFile(int descriptor) noexcept : m_descriptor(descriptor) {}
    virtual ~StoredFile();
    StoredFile(const StoredFile&) = delete;
    StoredFile& operator=(const StoredFile&) = delete;

    /// Fills `out` from `offset` on; says how many bytes there were, fewer than asked for only at the end of the file.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) const;
    /// Bytes in it now; 0 when the system will not say.
    [[nodiscard]] std::uint64_t size() const noexcept;
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }

private:
    int m_descriptor;
};

/// What a file looked like when it was opened, to notice that somebody changed it since.
struct FileStamp {
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0; ///< since 1970
    [[nodiscard]] static FileStamp of(const StoredFile& file) noexcept;
    /// True when `file` lost bytes, or was written to without growing. One that grew is still being recorded.
    [[nodiscard]] bool isOutdatedBy(const StoredFile& file) const noexcept;
};

/// A temporary file without a name, written at its end by one thread and read by any. It goes with the object. Once a
/// write failed nothing more is written, and failure() says why.
class SpoolFile final : public StoredFile {
public:
    /// Room left to the rest of the system: writing ends before the disk is full.
    static constexpr std::uint64_t ReservedBytes = std::uint64_t{256} << 20;

    /// In $TMPDIR, else /var/tmp, where large files belong (/tmp may be memory). `purpose` continues "could not …":
    /// "write the packet list".
    [[nodiscard]] static std::shared_ptr<SpoolFile> create(std::string purpose);

    /// False once something could not be written.
    bool append(std::span<const std::uint8_t> bytes);
    /// Bytes written.
    [[nodiscard]] std::uint64_t written() const noexcept { return m_written.load(std::memory_order_acquire); }
    /// Why not everything is there: a missing folder, a full disk. Empty while all is well.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    SpoolFile(int descriptor, int reason, std::string purpose, std::string folder);
    [[nodiscard]] bool hasRoom();

    std::string m_purpose;
    std::string m_folder;
    std::uint64_t m_checkedAt = 0; ///< written() when room was last asked for
    std::atomic<std::uint64_t> m_written{0};
    std::atomic<int> m_reason; ///< errno of what failed, or NoRoom
};

} // namespace waybill
