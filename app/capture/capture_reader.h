// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/raw_packet.h"
#include "base/result.h"
#include "capture/capture_facts.h"

#include <memory>
#include <optional>
#include <string>

namespace waybill {

class ByteSource;
struct CaptureAccess;

/// How to open a capture.
struct CaptureOptions {
    bool follow = false; ///< the file is still being written: its end is "so far", never "cut"
    bool hash = true;    ///< compute SHA-256 on a thread of its own from the very bytes that are read
    /// Where decompressed or piped bytes are refused: a small file must not become an endless one.
    std::uint64_t decompressedLimit = std::uint64_t{1} << 40;
    /// Refused when decompressed / compressed exceeds this after the first 64 MiB.
    std::uint64_t compressionRatioLimit = 5000;
    /// Make what access() needs while reading, in temporary files: restart points for gzip (0.8 % of the unpacked
    /// size), everything unpacked for zstd, nothing for a plain file.
    bool makeAccess = false;
    /// Copy what comes from standard input or a pipe into a temporary file, CaptureFacts::kept, so that reopen() can
    /// read it again. Files are not copied.
    bool keepInput = false;
};

enum class ReadStep : std::uint8_t {
    Packet,   ///< one packet was read
    End,      ///< proper end of the capture
    EndSoFar, ///< following: nothing more yet, ask again later
    Cut,      ///< reading ended early; the last problem in facts() says where and why
};

/// Sequential reader of pcap (both byte orders, µs and ns, modified and Fritz!Box variants recognised) and pcapng (IETF
/// draft-ietf-opsawg-pcapng), plain, gzip or zstd, recognised by content. Reads with pread into recycled buffers,
/// never maps the file, so a file that shrinks cannot kill the program. One thread at a time.
class CaptureReader {
public:
    /// Opens `path` ("-": standard input). Fails with a sentence that says what the file is instead and what to do.
    [[nodiscard]] static Result<CaptureReader> open(const std::string& path, const CaptureOptions& options = {});
    /// Opens a capture that was read before once more: by its path, or the copy that was kept of a pipe. Fails when it
    /// came from a pipe and nothing (or not everything) was kept. `known` need not be of a finished reading.
    [[nodiscard]] static Result<CaptureReader> reopen(const CaptureFacts& known, const CaptureOptions& options);
    /// The same over any source of bytes (memory, in tests and fuzzing; capture/byte_source.h). Nothing is hashed.
    [[nodiscard]] static Result<CaptureReader> openSource(std::unique_ptr<ByteSource> source,
                                                          const CaptureOptions& options = {});
    ~CaptureReader();
    CaptureReader(CaptureReader&&) noexcept;
    CaptureReader& operator=(CaptureReader&&) noexcept;

    /// The next packet; its views are valid until the next call. After End or Cut every further call repeats it.
    [[nodiscard]] ReadStep next(RawPacket& packet);
    /// The file that is followed is whole now: its end is an end, or a cut, from the next call of next() on.
    void stopFollowing();
    [[nodiscard]] const CaptureFacts& facts() const noexcept;
    /// Bytes of the file on disk consumed so far.
    [[nodiscard]] std::uint64_t fileBytesRead() const noexcept;
    /// Reads what is left (after a cut), waits for the hash and puts it into facts(). Without hashing: nothing.
    void finishHash();
    /// What PacketBytes needs for the packets read so far. Fails without CaptureOptions::makeAccess, when a temporary
    /// file could not be written, and for a pipe that was not reopened.
    [[nodiscard]] Result<std::shared_ptr<const CaptureAccess>> access() const;
    /// Why access() will fail, known while still reading: the disk is full.
    [[nodiscard]] std::optional<Error> accessFailure() const;

private:
    struct State;
    explicit CaptureReader(std::unique_ptr<State> state) noexcept;
    std::unique_ptr<State> m_state;
};

/// SHA-256 of a whole file on disk, read through once. Used to recognise the same file twice before anything is read.
[[nodiscard]] Result<Sha256Digest> hashFile(const std::string& path);

} // namespace waybill
