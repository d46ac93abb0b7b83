// SPDX-License-Identifier: GPL-3.0-or-later
// Classic pcap, draft-ietf-opsawg-pcap:
//   file:   magic u32 · major u16 · minor u16 · zone i32 · accuracy u32 · snaplen u32 · link type u32
//   record: seconds u32 · µs or ns u32 · captured length u32 · wire length u32 · packet
// Modified (magic a1b2cd34, A. Kuznetzov's patches, Fritz!Box): the record header goes on with interface u32 ·
// protocol u16 · packet type u8 · padding, 24 or 28 bytes in all; some writers use the magic with plain records.
#include "capture/pcap_reader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t FileHeader = 24;
constexpr std::size_t PlainRecordHeader = 16;
constexpr std::uint32_t MagicMicroseconds = 0xA1B2C3D4;
constexpr std::uint32_t MagicNanoseconds = 0xA1B23C4D;
constexpr std::uint32_t MagicModified = 0xA1B2CD34;

bool isMagic(std::uint32_t value) noexcept
{
    return value == MagicMicroseconds || value == MagicNanoseconds || value == MagicModified;
}

// How many of the first records look sane when record headers have `headerLength` bytes; 0 when the first does not.
std::size_t saneRecords(std::span<const std::uint8_t> bytes, std::size_t headerLength, ByteOrder order)
{
    constexpr std::size_t Enough = 4;
    constexpr std::uint32_t LargestFraction = 1'000'000;
    std::size_t sane = 0;
    std::size_t at = 0;
    while (sane < Enough && bytes.size() - at >= headerLength) {
        const auto record = bytes.subspan(at);
        const auto fraction = fieldAt<std::uint32_t>(record, 4, order);
        const auto captured = fieldAt<std::uint32_t>(record, 8, order);
        const auto wire = fieldAt<std::uint32_t>(record, 12, order);
        if (fraction >= LargestFraction || captured > wire || captured == 0 ||
            captured > largestPacket(LinkType::Ethernet))
            return 0;
        ++sane;
        if (captured > record.size() - headerLength)
            break;
        at += headerLength + captured;
    }
    return sane;
}

} // namespace

bool PcapReader::recognises(std::span<const std::uint8_t> head) noexcept
{
    return head.size() >= 4 && (isMagic(fieldAt<std::uint32_t>(head, 0, ByteOrder::Little)) ||
                                isMagic(fieldAt<std::uint32_t>(head, 0, ByteOrder::Big)));
}

ReadStep PcapReader::next(RawPacket& packet)
{
    if (!m_isHeaderRead) [[unlikely]] {
        if (const auto stopped = readFileHeader())
            return *stopped;
    }
    if (!m_window.ensure(m_layout.recordHeader)) [[unlikely]]
        return endOfBytes(fmt::format("the header of {}", packetText()), m_layout.recordHeader);
    const auto header = m_window.rest();
    const auto [captured, wire] = m_layout.lengths(header);
    if (captured > m_largest) [[unlikely]]
        return cutAtLength(captured);
    if (!m_window.ensure(m_layout.recordHeader + captured)) [[unlikely]]
        return endOfBytes(packetText(), m_layout.recordHeader + captured);
    const auto record = m_window.rest(); // ensure() may have moved the header
    packet = RawPacket{};
    packet.time = m_layout.time(record);
    packet.linkType = m_layout.linkType;
    packet.fileOffset = m_window.offset();
    packet.wireLength = wire;
    packet.bytes = record.subspan(m_layout.recordHeader, captured);
    m_window.consume(m_layout.recordHeader + captured);
    m_window.expect();
    m_recorder.count(packet, true);
    if (captured > wire && !m_isLengthOddReported) [[unlikely]] {
        m_isLengthOddReported = true;
        m_recorder.addProblem(packet.fileOffset,
                              fmt::format("packet {} has more bytes captured ({}) than it had on the wire ({})",
                                          packet.frame, captured, wire));
    }
    return ReadStep::Packet;
}

std::string PcapReader::packetText() const
{
    return fmt::format("packet {}", m_recorder.facts().packets + 1);
}

ReadStep PcapReader::cutAtLength(std::uint32_t captured)
{
    return m_recorder.cut(
        m_window.offset(),
        fmt::format("{} claims {} captured bytes, more than the {} that a packet of this kind can have; "
                    "the file is damaged from here on{}",
                    packetText(), captured, m_largest, m_recorder.keptText()));
}

std::optional<ReadStep> PcapReader::readFileHeader()
{
    if (!m_window.ensure(FileHeader))
        return endOfBytes("the file header", FileHeader);
    const auto peeked = m_window.rest();
    const bool isLittle = isMagic(fieldAt<std::uint32_t>(peeked, 0, ByteOrder::Little));
    m_layout.order = isLittle ? ByteOrder::Little : ByteOrder::Big;
    const auto magic = fieldAt<std::uint32_t>(peeked, 0, m_layout.order);
    m_layout.nsPerFraction = magic == MagicNanoseconds ? 1 : 1000;
    m_isModified = magic == MagicModified;
    // The length of modified record headers shows in the first records only.
    constexpr std::size_t ProbeBytes = 4096;
    if (m_isModified && !m_window.ensure(ProbeBytes) && m_window.source().state() == SourceState::SoFar &&
        m_window.rest().size() < FileHeader + PlainRecordHeader)
        return ReadStep::EndSoFar;
    const auto header = m_window.rest();
    readVersion(header);
    addInterface(fieldAt<std::uint32_t>(header, 16, m_layout.order),
                 fieldAt<std::uint32_t>(header, 20, m_layout.order));
    m_window.consume(FileHeader);
    if (m_isModified)
        chooseRecordHeader();
    m_isHeaderRead = true;
    return std::nullopt;
}

void PcapReader::readVersion(std::span<const std::uint8_t> header)
{
    const auto major = fieldAt<std::uint16_t>(header, 4, m_layout.order);
    const auto minor = fieldAt<std::uint16_t>(header, 6, m_layout.order);
    constexpr std::uint16_t DgUxMajor = 543; // DG/UX tcpdump, which swaps the lengths as versions before 2.3 do
    if (major == DgUxMajor || (major == 2 && minor < 3))
        m_layout.lengthOrder = LengthOrder::WireFirst;
    else if (major == 2 && minor == 3)
        m_layout.lengthOrder = LengthOrder::Unclear;
    else if (major != 2 || minor != 4)
        m_recorder.addProblem(4, fmt::format("pcap version {}.{} is not known; read as 2.4", major, minor));
    const auto zone = static_cast<std::int32_t>(fieldAt<std::uint32_t>(header, 8, m_layout.order));
    if (zone != 0)
        m_recorder.addProblem(
            8, fmt::format("the file header states a time zone of {} s; nothing writes that on purpose, so "
                           "times were taken as UTC",
                           zone));
}

void PcapReader::addInterface(std::uint32_t snaplen, std::uint32_t network)
{
    // Upper bits: frame check sequence length (28–31), its flag (26) and reserved ones.
    constexpr std::uint32_t ReservedBits = 0x03FF0000;
    if ((network & ReservedBits) != 0)
        m_recorder.addProblem(
            20, fmt::format("the link type field 0x{:08x} has reserved bits set; they were left out", network));
    m_layout.linkType = static_cast<LinkType>(network & 0xFFFF);
    m_largest = largestPacket(m_layout.linkType);
    CaptureInterface interface;
    interface.linkType = m_layout.linkType;
    interface.snaplen = snaplen;
    m_recorder.facts().interfaces.push_back(std::move(interface));
}

void PcapReader::chooseRecordHeader()
{
    constexpr std::array<std::size_t, 3> Lengths{24, 28, 16}; // most common first
    std::size_t best = 0;
    m_layout.recordHeader = Lengths[0];
    for (const std::size_t length : Lengths) {
        const std::size_t sane = saneRecords(m_window.rest(), length, m_layout.order);
        if (sane > best) {
            best = sane;
            m_layout.recordHeader = length;
        }
    }
}

} // namespace waybill
