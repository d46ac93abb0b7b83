// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace waybill {

/// Link type of what Wireshark exports from within packets (LINKTYPE_WIRESHARK_UPPER_PDU).
inline constexpr std::uint16_t ExportedPduLinkType = 252;

/// A piece of a packet that a dissector of Wireshark passed on, with the packet it came from. Views into the bytes it
/// was read from.
struct ExportedPdu {
    std::uint64_t frame = 0;    ///< packet of the original capture, as Wireshark counts
    std::string_view dissector; ///< that would read it next: "http2", "data", …
    IpAddress source, destination;
    std::uint16_t sourcePort = 0, destinationPort = 0;
    bool isDatagram = false; ///< over UDP
    std::span<const std::uint8_t> bytes;
};

/// Reads the tags in front of an exported piece, then the piece. Empty when they are damaged, or when frame, addresses
/// or ports are not among them. Tags that are not known are passed over.
[[nodiscard]] std::optional<ExportedPdu> readExportedPdu(std::span<const std::uint8_t> packet) noexcept;

} // namespace waybill
