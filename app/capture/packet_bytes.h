// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/raw_packet.h"
#include "capture/capture_layout.h"
#include "capture/gzip_cursor.h"
#include "capture/pcapng_block.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// One packet that was read again, with everything that decodePacket() wants.
struct StoredPacket {
    Timestamp time;
    bool hasTime = true; ///< false: a pcapng simple packet block, which has none
    LinkType linkType = LinkType::Ethernet;
    NotedDirection direction = NotedDirection::Unknown;
    std::uint32_t interface = 0; ///< index into CaptureFacts::interfaces
    std::uint32_t wireLength = 0;
    std::uint64_t frame = 0; ///< 0 when whoever read it did not know
    std::uint64_t fileOffset = 0;
    std::vector<std::uint8_t> bytes; ///< captured
    std::string comment;             ///< a line feed between two; empty when none

    /// As the reader gave it the first time, without process and drop count; its views are into this object.
    [[nodiscard]] RawPacket raw() const noexcept;
};

/// Reads single packets of a capture again by the offset of their record (RawPacket::fileOffset), in any order. One
/// thread at a time; any number of these may share one access. In ascending order gzip data are unpacked once.
class PacketBytes {
public:
    explicit PacketBytes(std::shared_ptr<const CaptureAccess> access);

    /// Fails when the file changed so that no packet is there, or the disk cannot be read.
    [[nodiscard]] Result<StoredPacket> read(std::uint64_t fileOffset);

private:
    [[nodiscard]] Result<void> fill(std::uint64_t fileOffset, std::span<std::uint8_t> out);
    [[nodiscard]] Result<std::vector<std::uint8_t>> take(std::uint64_t fileOffset, std::uint64_t length);
    [[nodiscard]] Result<StoredPacket> readPcap(std::uint64_t fileOffset);
    [[nodiscard]] Result<StoredPacket> readPcapng(std::uint64_t fileOffset);
    [[nodiscard]] Result<std::vector<std::uint8_t>> readBlock(std::uint64_t fileOffset, ByteOrder order,
                                                              PcapngType& type);
    [[nodiscard]] Failure changed(std::uint64_t fileOffset) const;

    std::shared_ptr<const CaptureAccess> m_access;
    std::optional<GzipCursor> m_gzip;
};

} // namespace waybill
