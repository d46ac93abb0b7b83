// SPDX-License-Identifier: GPL-3.0-or-later
// LINKTYPE_WIRESHARK_UPPER_PDU (tcpdump.org/linktypes/LINKTYPE_WIRESHARK_UPPER_PDU.html), all in network order:
//
//   tag 2 | length 2 | value, …    until tag 0; then the exported bytes
#include "decrypt/exported_pdu.h"

#include "base/byte_reader.h"

namespace waybill {

namespace {

enum Tag : std::uint16_t {
    EndOfTags = 0,
    DissectorName = 12,
    HeuristicName = 13,
    Ipv4Source = 20,
    Ipv4Destination = 21,
    Ipv6Source = 22,
    Ipv6Destination = 23,
    PortType = 24,
    SourcePort = 25,
    DestinationPort = 26,
    OriginalFrame = 30,
};
constexpr std::uint32_t PortTypeUdp = 3;

/// Names are padded with zeros to a multiple of four.
std::string_view nameIn(std::span<const std::uint8_t> value)
{
    const std::string_view text(reinterpret_cast<const char*>(value.data()), value.size());
    return text.substr(0, text.find('\0'));
}

void take(std::uint16_t tag, std::span<const std::uint8_t> value, ExportedPdu& pdu)
{
    ByteReader in(value);
    switch (tag) {
    case DissectorName:
    case HeuristicName: pdu.dissector = nameIn(value); break;
    case Ipv4Source:
    case Ipv6Source: pdu.source = IpAddress::fromBytes(value); break;
    case Ipv4Destination:
    case Ipv6Destination: pdu.destination = IpAddress::fromBytes(value); break;
    case PortType: pdu.isDatagram = in.u32be() == PortTypeUdp; break;
    case SourcePort: pdu.sourcePort = static_cast<std::uint16_t>(in.u32be()); break;
    case DestinationPort: pdu.destinationPort = static_cast<std::uint16_t>(in.u32be()); break;
    case OriginalFrame: pdu.frame = in.u32be(); break;
    default: break;
    }
}

} // namespace

std::optional<ExportedPdu> readExportedPdu(std::span<const std::uint8_t> packet) noexcept
{
    ByteReader in(packet);
    ExportedPdu pdu;
    for (;;) {
        const std::uint16_t tag = in.u16be();
        const auto value = in.take(in.u16be());
        if (in.failed())
            return std::nullopt;
        if (tag == EndOfTags)
            break;
        take(tag, value, pdu);
    }
    pdu.bytes = in.rest();
    const bool isPlaced = pdu.frame != 0 && !pdu.source.isNone() && !pdu.destination.isNone() && pdu.sourcePort != 0 &&
                          pdu.destinationPort != 0;
    return isPlaced ? std::optional(pdu) : std::nullopt;
}

} // namespace waybill
