// SPDX-License-Identifier: GPL-3.0-or-later
// Internet Protocol version 6 (RFC 8200), jumbograms (RFC 2675), authentication header (RFC 4302).
//
//   version 4 bits · class 8 bits · flow 20 bits · payload length 2 · next header 1 · hop limit 1 · source 16 ·
//   destination 16 extension header: next header 1 · length in 8 bytes without the first 8, 1 · … fragment header: next
//   header 1 · reserved 1 · offset in 8 bytes 13 bits · 2 bits · more 1 bit · identification 4
#include "base/byte_reader.h"
#include "decode/layers.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t HeaderLength = 40, FragmentHeader = 8;
constexpr std::uint8_t HopByHop = 0, Routing = 43, Fragment = 44, Authentication = 51, NoNextHeader = 59,
                       Destination = 60, Mobility = 135, HostIdentity = 139, Shim6 = 140;

/// Length of the jumbo payload option of a hop-by-hop header (RFC 2675 §2); 0 when it has none.
std::uint32_t jumboLength(const LayerBytes& bytes) noexcept
{
    constexpr std::uint8_t Pad1 = 0, JumboPayload = 0xC2;
    const std::size_t length = (bytes.u8(1) + std::size_t{1}) * 8;
    ByteReader in(bytes.upTo(length).captured);
    in.skip(2);
    while (in.remaining() >= 2) { // ends: every option takes at least one byte
        const std::uint8_t type = in.u8();
        if (type == Pad1)
            continue;
        const std::uint8_t optionLength = in.u8();
        if (type == JumboPayload && optionLength == 4)
            return in.u32be();
        in.skip(optionLength);
    }
    return 0;
}

/// Bytes behind the header. A length of 0 is a jumbogram's, or left by segmentation offload ("BIG TCP"); the latter is
/// only believed of TCP and UDP, so that link padding behind an empty packet is not taken for its payload.
std::size_t payloadLength(const LayerBytes& bytes, std::uint8_t next) noexcept
{
    const std::size_t length = bytes.u16(4);
    if (length != 0)
        return length;
    const LayerBytes payload = bytes.behind(HeaderLength);
    if (next == HopByHop)
        return jumboLength(payload);
    return next == ProtocolTcp || next == ProtocolUdp ? payload.wire : 0;
}

bool isExtensionHeader(std::uint8_t protocol) noexcept
{
    return protocol == HopByHop || protocol == Routing || protocol == Destination || protocol == Mobility ||
           protocol == HostIdentity || protocol == Shim6;
}

/// Reads a fragment header. False when what follows is a piece of a datagram, and has been dealt with.
bool continueBehindFragment(PacketWork& work, const LayerBytes& bytes) noexcept
{
    const unsigned field = bytes.u16(2);
    const bool moreFollow = (field & 1) != 0;
    const std::uint32_t offset = field & 0xFFF8u;
    if (offset == 0 && !moreFollow) // "atomic fragment", a whole datagram (RFC 6946)
        return true;
    work.summary.fragment = {true, moreFollow, bytes.u32(4), offset};
    decodeUpperLayer(work, bytes.u8(0), bytes.behind(FragmentHeader));
    return false;
}

} // namespace

void decodeIpv6(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!enterHeader(work, bytes))
        return;
    if (!bytes.has(HeaderLength))
        return stopAt(work, bytes.lacking(HeaderLength), Layer::Network, bytes);
    if (bytes.u8(0) >> 4 != 6)
        return stopAt(work, DecodeStatus::Malformed, Layer::Network, bytes);

    PacketSummary& summary = work.summary;
    summary.source = IpAddress::v6(bytes.u64(8), bytes.u64(16));
    summary.destination = IpAddress::v6(bytes.u64(24), bytes.u64(32));
    summary.ttl = bytes.u8(7);
    const std::uint8_t next = bytes.u8(6);
    const LayerBytes payload = bytes.behind(HeaderLength);
    const std::size_t length = payloadLength(bytes, next);
    if (length > payload.wire)
        stopAt(work, DecodeStatus::Malformed, Layer::Network, bytes);
    summary.ipLength = static_cast<std::uint32_t>(HeaderLength + std::min(length, payload.wire));
    decodeNextHeader(work, next, payload.upTo(length));
}

void decodeIpByVersion(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(1))
        return stopAt(work, bytes.lacking(1), Layer::Network, bytes);
    switch (bytes.u8(0) >> 4) {
    case 4: return decodeIpv4(work, bytes);
    case 6: return decodeIpv6(work, bytes);
    default: return stopAt(work, DecodeStatus::Malformed, Layer::Network, bytes);
    }
}

void decodeNextHeader(PacketWork& work, std::uint8_t protocol, LayerBytes bytes) noexcept
{
    const bool isV6 = work.summary.source.isV6();
    while (protocol == Authentication || (isV6 && (protocol == Fragment || isExtensionHeader(protocol)))) {
        work.summary.protocol = protocol;
        if (!bytes.has(FragmentHeader)) // ends: every header takes at least eight bytes
            return stopAt(work, bytes.lacking(FragmentHeader), Layer::Network, bytes);
        const std::uint8_t next = bytes.u8(0);
        std::size_t length = FragmentHeader;
        if (protocol == Authentication)
            length = (bytes.u8(1) + std::size_t{2}) * 4;
        else if (protocol != Fragment)
            length = (bytes.u8(1) + std::size_t{1}) * 8;
        if (!bytes.has(length))
            return stopAt(work, bytes.lacking(length), Layer::Network, bytes);
        if (protocol == Fragment && !continueBehindFragment(work, bytes))
            return;
        if (protocol == Mobility && next == NoNextHeader) // a message of its own, not on the way to one (RFC 6275 §6.1)
            break;
        bytes = bytes.behind(length);
        protocol = next;
    }
    decodeUpperLayer(work, protocol, bytes);
}

} // namespace waybill
