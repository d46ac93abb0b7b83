// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/gzip_index.h"
#include "capture/gzip_source.h"

#include <memory>
#include <span>

namespace waybill {

/// Reads what a gzip file unpacks to at any place, from the restart point before it; going forward it goes on where it
/// stands. One thread at a time; several cursors may share file and index.
class GzipCursor {
public:
    GzipCursor(std::shared_ptr<const StoredFile> file, std::shared_ptr<const GzipIndex> index);
    ~GzipCursor();
    GzipCursor(GzipCursor&&) noexcept;
    GzipCursor& operator=(GzipCursor&&) noexcept;

    /// As StoredFile::readAt(), in unpacked bytes.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out);

private:
    [[nodiscard]] bool isOnTheWay(std::uint64_t offset) const;
    [[nodiscard]] Result<void> restart(std::uint64_t offset);
    [[nodiscard]] bool advance();

    std::shared_ptr<const StoredFile> m_file;
    std::shared_ptr<const GzipIndex> m_index;
    std::unique_ptr<GzipSource> m_source;
    std::span<const std::uint8_t> m_block; ///< the newest, inside m_source
    std::uint64_t m_blockOffset = 0;       ///< of its first byte in the output
};

} // namespace waybill
