// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/packet_summary.h"
#include "support/packet_builder.h"

#include <gtest/gtest.h>

namespace waybill::test {

/// An IP packet with nothing out of the ordinary.
inline Bytes ipBytes(const IpAddress& source, const IpAddress& destination, std::uint8_t protocol, const Bytes& payload)
{
    return ipPacket({.source = source, .destination = destination, .protocol = protocol}, payload);
}

inline PacketSummary decode(const RawPacket& raw)
{
    PacketSummary summary;
    decodePacket(raw, summary);
    return summary;
}

inline PacketSummary decode(const Bytes& bytes, LinkType linkType = LinkType::Ethernet)
{
    return decode(rawPacket(bytes, linkType));
}

/// Decodes every prefix of a packet without padding, from a buffer of exactly that size: once as cut by the snaplen,
/// which must be Truncated, and once as all there was on the wire, which must be Malformed.
inline void expectEveryPrefixIsReported(const Bytes& packet, LinkType linkType = LinkType::Ethernet)
{
    ASSERT_EQ(decode(packet, linkType).status, DecodeStatus::Ok);
    for (std::size_t kept = 0; kept < packet.size(); ++kept) {
        const Bytes prefix(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(kept));
        RawPacket raw = rawPacket(prefix, linkType);
        const PacketSummary ended = decode(raw);
        EXPECT_EQ(ended.status, DecodeStatus::Malformed) << "ended after " << kept;
        EXPECT_LE(ended.payloadLength, kept);
        raw.wireLength = static_cast<std::uint32_t>(packet.size());
        const PacketSummary cut = decode(raw);
        EXPECT_EQ(cut.status, DecodeStatus::Truncated) << "cut after " << kept;
        EXPECT_LE(cut.stopOffset, kept);
        EXPECT_LE(cut.payload.size(), cut.payloadLength);
    }
}

} // namespace waybill::test
