// SPDX-License-Identifier: GPL-3.0-or-later
// Input: link type 2 LE, packet. Each packet is decoded as whole and as cut by the snaplen. Link type 0xFFFF: pieces of
// datagrams for the fragment table instead, each of offset 2 LE, length 1, flags 1.
#include "base/byte_reader.h"
#include "decode/packet_summary.h"
#include "flow/ip_fragments.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What decodePacket promises of any bytes at all.
void checkPromises(const waybill::RawPacket& raw, const waybill::PacketSummary& summary)
{
    require(summary.payload.size() <= summary.payloadLength);
    require(summary.payloadLength <= std::max<std::size_t>(raw.wireLength, raw.bytes.size()));
    require(summary.stopOffset <= raw.bytes.size());
    require(summary.source.isNone() == summary.destination.isNone());
    require(!summary.hasPorts || !summary.source.isNone());
    require(summary.wireLength + summary.syntheticBytes == raw.wireLength);
    if (!summary.payload.empty()) {
        require(summary.payload.data() >= raw.bytes.data());
        require(summary.payload.data() + summary.payload.size() <= raw.bytes.data() + raw.bytes.size());
    }
}

void decodeAndCheck(const waybill::RawPacket& raw)
{
    waybill::PacketSummary summary;
    decodePacket(raw, summary);
    checkPromises(raw, summary);
    decodeTransport(raw.bytes, raw.wireLength, summary);
    require(summary.payload.size() <= summary.payloadLength);
}

/// Pieces of a few datagrams whose bytes depend on their place alone, so that what comes out can be checked.
void reassemble(waybill::ByteReader& in)
{
    std::vector<std::uint8_t> pattern(70'000);
    for (std::size_t i = 0; i < pattern.size(); ++i)
        pattern[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    waybill::FragmentTable table;
    while (in.remaining() >= 4) {
        waybill::PacketSummary piece;
        const std::uint32_t offset = in.u16le() & 0xFFF8u;
        const std::size_t length = in.u8() * std::size_t{8};
        const unsigned flags = in.u8();
        const bool isV6 = (flags & 2) != 0;
        piece.time.ns = (flags >> 6) * 20 * waybill::NsPerSecond;
        piece.source = piece.destination = isV6 ? waybill::IpAddress::v6(1, 2) : waybill::IpAddress::v4(1);
        piece.fragment = {true, (flags & 1) != 0, flags >> 2 & 3, offset};
        piece.payloadLength = static_cast<std::uint32_t>(length);
        piece.payload = std::span(pattern).subspan(offset, (flags & 16) != 0 ? length / 2 : length);
        const waybill::FragmentOutcome outcome = table.add(piece);
        require(table.bufferedBytes() <= waybill::FragmentTable::MaxBytes);
        require(outcome.datagram.size() <= outcome.wireLength);
        require(std::equal(outcome.datagram.begin(), outcome.datagram.end(), pattern.begin()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    waybill::ByteReader in(std::span(bytes, size));
    const std::uint16_t linkType = in.u16le();
    if (linkType == 0xFFFF) {
        reassemble(in);
        return 0;
    }
    waybill::RawPacket raw;
    raw.linkType = static_cast<waybill::LinkType>(linkType);
    raw.bytes = in.rest();
    for (const std::size_t beyond : {0U, 1U, 64U, 100'000U}) {
        raw.wireLength = static_cast<std::uint32_t>(raw.bytes.size() + beyond);
        decodeAndCheck(raw);
    }
    return 0;
}
