// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/link_type.h"
#include "base/timestamp.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace waybill {

/// Direction as the capturing system noted it (pcapng epb_flags bits 0–1, Linux cooked packet type).
enum class NotedDirection : std::uint8_t { Unknown, Inbound, Outbound };

/// One packet as it stands in the capture. Views are valid until the reader's next step.
struct RawPacket {
    Timestamp time;
    LinkType linkType = LinkType::Ethernet;
    NotedDirection direction = NotedDirection::Unknown;
    std::uint32_t interface = 0;            ///< index into CaptureFacts::interfaces (all sections counted through)
    std::uint64_t frame = 0;                ///< 1-based number in the capture, as Wireshark counts
    std::uint64_t fileOffset = 0;           ///< of the packet's block or record header, in decompressed bytes
    std::uint32_t wireLength = 0;           ///< length on the wire; may exceed bytes.size() (snaplen)
    std::span<const std::uint8_t> bytes;    ///< captured bytes
    std::string_view comment;               ///< comments of the packet, a line feed between two; empty when none
    std::optional<std::uint32_t> processId; ///< epb_processid_threadid, when written
    std::uint64_t droppedBefore = 0;        ///< epb_dropcount: packets lost between this and the previous one
};

} // namespace waybill
