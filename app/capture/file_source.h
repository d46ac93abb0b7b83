// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "capture/byte_source.h"
#include "capture/hash_ring.h"
#include "capture/read_ahead.h"
#include "capture/stored_file.h"

#include <memory>
#include <optional>
#include <string>

namespace waybill {

/// How a file is read.
struct FileSourceOptions {
    bool hash = false;   ///< compute SHA-256 of every byte on a second thread
    bool follow = false; ///< never wait for bytes and never take the end of a regular file for the end
};

/// A file, FIFO or standard input ("-"), read with pread (read for pipes) into recycled buffers. Never mapped: a mapped
/// file that shrinks kills the program.
class FileSource final : public ByteSource {
public:
    /// Fails for a directory, an empty regular file that is not followed, a terminal, or what the system refuses.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const std::string& path,
                                                                  const FileSourceOptions& options);
    /// The bytes of `file` as it is now, from `from` on.
    [[nodiscard]] static std::unique_ptr<FileSource> over(std::shared_ptr<const StoredFile> file, std::string path,
                                                          std::uint64_t from = 0);
    ~FileSource() override;

    [[nodiscard]] std::span<const std::uint8_t> next() override;
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_position; }
    /// A file with a length of its own, read with pread; standard input never counts as one.
    [[nodiscard]] bool isRegular() const noexcept { return m_isRegular; }
    /// Size when opened; 0 for pipes.
    [[nodiscard]] std::uint64_t sizeWhenOpened() const noexcept { return m_sizeWhenOpened; }
    /// What was followed is whole now: its end is the end.
    void stopFollowing();
    /// The file itself, to be read at any place; null for pipes and standard input.
    [[nodiscard]] std::shared_ptr<const StoredFile> stored() const;
    /// Reads what is left and gives the hash; empty without hashing or when the rest could not be read.
    [[nodiscard]] std::optional<Sha256Digest> finishHash();

private:
    struct Opened {
        int descriptor;
        bool isOwned;
        bool isRegular;
        std::uint64_t size;
    };
    FileSource(const Opened& opened, std::string path, const FileSourceOptions& options);
    [[nodiscard]] static Result<Opened> openDescriptor(const std::string& path, const FileSourceOptions& options);
    [[nodiscard]] static bool readsAhead(const Opened& opened, const FileSourceOptions& options);
    [[nodiscard]] bool isNothingThereYet() const;
    [[nodiscard]] std::span<const std::uint8_t> nextAhead();
    [[nodiscard]] std::span<const std::uint8_t> stopAtEnd();

    int m_descriptor;
    bool m_isOwned;
    bool m_isRegular;
    bool m_follow;
    std::string m_path;
    std::uint64_t m_sizeWhenOpened;
    std::uint64_t m_position = 0;
    std::shared_ptr<const StoredFile> m_file; ///< whose descriptor it is; null when it is our own
    HashRing m_ring;
    std::unique_ptr<ReadAhead> m_ahead; ///< reads and hashes a whole file; null for pipes, followed and unhashed ones
};

} // namespace waybill
