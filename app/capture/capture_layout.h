// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_order.h"
#include "capture/capture_facts.h"
#include "capture/pcapng_metadata.h"
#include "capture/stored_file.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace waybill {

class GzipIndex;

/// How the records of a classic pcap file are to be read, as its header and first records told.
struct PcapLayout {
    enum class LengthOrder : std::uint8_t { CapturedFirst, WireFirst, Unclear };
    struct Lengths {
        std::uint32_t captured, wire;
    };
    ByteOrder order = ByteOrder::Little;
    LengthOrder lengthOrder = LengthOrder::CapturedFirst;
    std::uint32_t nsPerFraction = 1000;
    std::size_t recordHeader = 16; ///< bytes
    LinkType linkType = LinkType::Ethernet;

    /// Both need the first 16 bytes of a record.
    [[nodiscard]] Lengths lengths(std::span<const std::uint8_t> record) const noexcept
    {
        auto captured = fieldAt<std::uint32_t>(record, 8, order);
        auto wire = fieldAt<std::uint32_t>(record, 12, order);
        if (lengthOrder != LengthOrder::CapturedFirst && (lengthOrder == LengthOrder::WireFirst || captured > wire))
            std::swap(captured, wire);
        return {captured, wire};
    }
    [[nodiscard]] Timestamp time(std::span<const std::uint8_t> record) const noexcept
    {
        const std::int64_t fraction = fieldAt<std::uint32_t>(record, 4, order);
        return {fieldAt<std::uint32_t>(record, 0, order) * NsPerSecond + fraction * nsPerFraction};
    }
};

/// A section of a pcapng file that describes an interface; others cannot hold packets.
struct PcapngSectionLayout {
    std::uint64_t bodyOffset = 0; ///< first byte behind its header, unpacked
    ByteOrder order = ByteOrder::Little;
    std::uint32_t firstInterface = 0; ///< index into CaptureLayout::interfaces
};

/// What is needed to make a packet of the bytes at a record's offset.
struct CaptureLayout {
    CaptureFormat format = CaptureFormat::Pcap;
    PcapLayout pcap = {};
    std::vector<PcapngSectionLayout> sections = {}; ///< ascending; bounded like the interfaces
    std::vector<PcapngInterface> interfaces = {};   ///< of pcapng, in step with CaptureFacts::interfaces
};

/// Where the bytes of a capture that was read lie, and how. Immutable; PacketBytes reads by it.
struct CaptureAccess {
    std::string path = {}; ///< as given, for messages
    CaptureLayout layout = {};
    std::shared_ptr<const StoredFile> file = {}; ///< the capture, what was kept of a pipe, or what zstd unpacked to
    std::shared_ptr<const GzipIndex> gzip = {};  ///< set when `file` is gzip data
    FileStamp stamp = {};                        ///< of `file` when reading began
    bool isTemporary = false;                    ///< nobody else can change `file`
    std::uint64_t temporaryBytes = 0;            ///< on disk, made for this
};

} // namespace waybill
