// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 802.11-2020 §9.2–9.3 data frames, with the headers that capturing programs put before them: radiotap
// (https://www.radiotap.org), Prism and AVS (https://www.tcpdump.org/linktypes.html), read 2026-06.
//
//   802.11:   frame control 2 LE · duration 2 · address 1–3 6 each · sequence 2 · [address 4 6] · [QoS 2 · [HT 4]] ·
//   LLC A-MSDU:   subframes of destination 6 · source 6 · length 2 · LLC, padded to 4 radiotap: version 1 (0) · pad 1 ·
//   length 2 LE · present bits 4 LE, repeated while bit 31 is set · fields AVS:      version 4 (0x8021100x) · length 4
//   · …         Prism: message code 4 · length 4, host order · …
#include "base/byte_reader.h"
#include "decode/layers.h"

namespace waybill {

namespace {

constexpr std::size_t DataHeader = 24;
constexpr unsigned ToDs = 0x01, FromDs = 0x02, MoreFragments = 0x04, Protected = 0x40, Order = 0x80;
constexpr unsigned FlagDataPad = 0x20, FlagBadFcs = 0x40; // radiotap field 1

struct DataFrame {
    unsigned flags = 0;
    bool isQos = false;
    std::size_t headerLength = DataHeader;
};

void unsupported(PacketWork& work, const LayerBytes& bytes) noexcept
{
    stopAt(work, DecodeStatus::Unsupported, Layer::Link, bytes);
}

DataFrame layOut(const LayerBytes& bytes) noexcept
{
    DataFrame frame;
    frame.flags = bytes.u8(1);
    frame.isQos = (bytes.u8(0) & 0x80) != 0;
    if ((frame.flags & (ToDs | FromDs)) == (ToDs | FromDs))
        frame.headerLength += 6;
    if (frame.isQos)
        frame.headerLength += (frame.flags & Order) != 0 ? 6 : 2;
    return frame;
}

/// Original source and final destination (802.11-2020 table 9-30), not the radios in between.
void readAddresses(PacketSummary& summary, const DataFrame& frame, const LayerBytes& bytes) noexcept
{
    const bool toDs = (frame.flags & ToDs) != 0, fromDs = (frame.flags & FromDs) != 0;
    const std::size_t source = !fromDs ? 10 : toDs ? 24 : 16;
    summary.destinationMac = MacAddress(bytes.u48(toDs ? 16 : 4));
    summary.sourceMac = MacAddress(bytes.u48(source));
}

void decodeAggregate(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(14))
        return stopAt(work, bytes.lacking(14), Layer::Link, bytes);
    work.summary.destinationMac = MacAddress(bytes.u48(0));
    work.summary.sourceMac = MacAddress(bytes.u48(6));
    decodeLlc(work, bytes.behind(14).upTo(bytes.u16(12)));
}

void decodeFrame(PacketWork& work, LayerBytes bytes, std::size_t dataPad) noexcept
{
    if (!bytes.has(2))
        return stopAt(work, bytes.lacking(2), Layer::Link, bytes);
    const unsigned control = bytes.u8(0);
    if ((control & 3) != 0 || (control >> 2 & 3) != 2 || (control & 0x40) != 0) // no data frame, or one without data
        return unsupported(work, bytes);
    const DataFrame frame = layOut(bytes);
    if (!bytes.has(frame.headerLength))
        return stopAt(work, bytes.lacking(frame.headerLength), Layer::Link, bytes);
    readAddresses(work.summary, frame, bytes);
    const bool isFragment = (frame.flags & MoreFragments) != 0 || (bytes.u8(22) & 0x0F) != 0;
    if ((frame.flags & Protected) != 0 || isFragment) // encrypted; or a piece of an MSDU
        return unsupported(work, bytes);
    const std::size_t qosOffset = (frame.flags & (ToDs | FromDs)) == (ToDs | FromDs) ? 30 : 24;
    const bool isAggregate = frame.isQos && (bytes.u8(qosOffset) & 0x80) != 0;
    const std::size_t padding = dataPad == 0 ? 0 : (dataPad - frame.headerLength % dataPad) % dataPad;
    const LayerBytes body = bytes.behind(frame.headerLength + padding);
    if (isAggregate)
        return decodeAggregate(work, body);
    decodeLlc(work, body);
}

/// Radiotap's flags field; 0 when it is not present.
unsigned radiotapFlags(std::span<const std::uint8_t> header) noexcept
{
    ByteReader in(header);
    in.skip(4);
    const std::uint32_t present = in.u32le();
    for (std::uint32_t more = present; (more & 0x80000000u) != 0 && !in.failed();) // ends: each takes four bytes
        more = in.u32le();
    if ((present & 1) != 0) { // a time of 8 bytes, aligned to 8 from the start of the header
        in.skip((8 - in.offset() % 8) % 8);
        in.skip(8);
    }
    return (present & 2) != 0 ? in.u8() : 0u;
}

} // namespace

void decodeIeee80211(PacketWork& work, LayerBytes bytes) noexcept
{
    decodeFrame(work, bytes, 0);
}

void decodeRadiotap(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(8))
        return stopAt(work, bytes.lacking(8), Layer::Link, bytes);
    const std::size_t length = bytes.u8(2) | static_cast<std::size_t>(bytes.u8(3)) << 8;
    if (bytes.u8(0) != 0 || length < 8 || length > bytes.wire)
        return stopAt(work, DecodeStatus::Malformed, Layer::Link, bytes);
    if (!bytes.has(length))
        return stopAt(work, DecodeStatus::Truncated, Layer::Link, bytes);
    const unsigned flags = radiotapFlags(bytes.captured.first(length));
    if ((flags & FlagBadFcs) != 0) // damaged in the air: its addresses would be invented ones
        return stopAt(work, DecodeStatus::Malformed, Layer::Link, bytes.behind(length));
    decodeFrame(work, bytes.behind(length), (flags & FlagDataPad) != 0 ? 4 : 0);
}

void decodeAvs(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(8))
        return stopAt(work, bytes.lacking(8), Layer::Link, bytes);
    const std::size_t length = bytes.u32(4);
    if (bytes.u32(0) >> 4 != 0x8021100 || length < 8 || length > bytes.wire)
        return stopAt(work, DecodeStatus::Malformed, Layer::Link, bytes);
    decodeFrame(work, bytes.behind(length), 0);
}

void decodePrism(PacketWork& work, LayerBytes bytes) noexcept
{
    if (!bytes.has(8))
        return stopAt(work, bytes.lacking(8), Layer::Link, bytes);
    if (bytes.u32(0) >> 4 == 0x8021100) // drivers wrote AVS headers under Prism's link type too
        return decodeAvs(work, bytes);
    ByteReader in(bytes.captured);
    in.skip(4);
    std::uint32_t length = in.u32le();
    if (length > 0xFFFF) // written by a big-endian machine
        length = bytes.u32(4);
    if (length < 8 || length > bytes.wire)
        return stopAt(work, DecodeStatus::Malformed, Layer::Link, bytes);
    decodeFrame(work, bytes.behind(length), 0);
}

} // namespace waybill
