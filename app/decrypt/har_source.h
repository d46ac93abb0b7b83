// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/expansion_limit.h"
#include "capture/file_source.h"

#include <memory>
#include <string>

namespace waybill {

/// The JSON text of a HAR file: plain, zlib-compressed (.zhar) or gzip-compressed, told by its first bytes.
class HarSource {
public:
    /// A HAR file of 64 GiB, and one that unpacks to a thousand times its size, are beyond what a browser or proxy
    /// writes: JSON of requests packs to a tenth.
    static constexpr ExpansionLimit UsualLimit{std::uint64_t{64} << 30, 1000};

    /// Fails for what FileSource::open() refuses, and with NotACapture for a file that is no JSON text.
    [[nodiscard]] static Result<HarSource> open(const std::string& path, const ExpansionLimit& limit = UsualLimit);

    [[nodiscard]] ByteSource& text() { return *m_text; }
    /// Bytes of the file taken so far, and of all of it (0 when not known).
    [[nodiscard]] std::uint64_t fileBytesRead() const { return m_text->diskBytes(); }
    [[nodiscard]] std::uint64_t fileBytes() const { return m_file->sizeWhenOpened(); }
    [[nodiscard]] bool isCompressed() const { return m_isCompressed; }
    /// SHA-256 of the file as it lies on disk, once all that is wanted of it was read; empty when the rest of it cannot
    /// be read.
    [[nodiscard]] std::optional<Sha256Digest> finishHash() { return m_file->finishHash(); }

private:
    HarSource(FileSource* file, std::unique_ptr<ByteSource> text, bool isCompressed)
        : m_file(file), m_text(std::move(text)), m_isCompressed(isCompressed)
    {}

    FileSource* m_file; ///< within m_text
    std::unique_ptr<ByteSource> m_text;
    bool m_isCompressed;
};

/// True for a regular file that looks like a HAR file by its first bytes, packed or not: a JSON object with "log" and
/// "creator" or "entries" in them. Reads a few hundred kilobytes at most; false also when it cannot be read.
[[nodiscard]] bool isHarFile(const std::string& path);

} // namespace waybill
