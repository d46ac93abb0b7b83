// SPDX-License-Identifier: GPL-3.0-or-later
// Packet blocks of draft-ietf-opsawg-pcapng: §4.3 (enhanced), §4.4 (simple), appendix A (obsolete).
//   EPB: interface u32 · ticks u32 u32 · captured u32 · wire u32 · packet, padded · options
//   SPB: wire u32 · packet, padded; of the section's first interface, without a time
//   PB:  interface u16 · drops u16 · ticks u32 u32 · captured u32 · wire u32 · packet, padded · options
#include "capture/pcapng_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t TimedFixed = 20; // fields before the packet in enhanced and obsolete blocks
constexpr std::size_t SimpleFixed = 4;

std::uint64_t ticksAt(const PcapngBlock& block)
{
    return std::uint64_t{fieldAt<std::uint32_t>(block.body, 4, block.order)} << 32 |
           fieldAt<std::uint32_t>(block.body, 8, block.order);
}

NotedDirection directionOf(std::uint32_t flags)
{
    switch (flags & 3) { // §4.3, epb_flags bits 0–1
    case 1: return NotedDirection::Inbound;
    case 2: return NotedDirection::Outbound;
    default: return NotedDirection::Unknown;
    }
}

} // namespace

bool PcapngReader::takeInterface(const PcapngBlock& block, std::uint32_t index, RawPacket& packet)
{
    const std::size_t first = m_metadata.firstInterface();
    packet = RawPacket{};
    packet.fileOffset = block.fileOffset;
    if (index < m_interfaces.size() - first) [[likely]] {
        packet.interface = static_cast<std::uint32_t>(first + index);
        packet.linkType = m_interfaces[packet.interface].linkType;
        return true;
    }
    m_recorder.addProblem(block.fileOffset,
                          fmt::format("this packet belongs to interface {}, but its section describes {}; the "
                                      "packet was left out",
                                      index, m_interfaces.size() - first));
    return false;
}

PcapngReader::Read PcapngReader::finishPacket(const PcapngBlock& block, const Framing& framing, RawPacket& packet)
{
    const std::size_t room = block.body.size() - framing.fixedLength;
    if (framing.capturedLength > room) [[unlikely]] {
        m_recorder.addProblem(block.fileOffset,
                              fmt::format("this packet claims {} captured bytes, but its block holds {}; the "
                                          "packet was left out",
                                          framing.capturedLength, room));
        return Read::NoPacket;
    }
    packet.bytes = block.body.subspan(framing.fixedLength, framing.capturedLength);
    const std::size_t padded = framing.capturedLength + paddingOf(framing.capturedLength);
    if (padded < room)
        readOptions(block, block.body.subspan(framing.fixedLength + padded), packet);
    return Read::Packet;
}

PcapngReader::Read PcapngReader::readEnhanced(const PcapngBlock& block, RawPacket& packet)
{
    if (block.body.size() < TimedFixed) [[unlikely]] {
        m_recorder.addProblem(block.fileOffset, "this packet block is too short for its fields and was left out");
        return Read::NoPacket;
    }
    if (!takeInterface(block, fieldAt<std::uint32_t>(block.body, 0, block.order), packet))
        return Read::NoPacket;
    packet.time = m_interfaces[packet.interface].clock.at(ticksAt(block));
    packet.wireLength = fieldAt<std::uint32_t>(block.body, 16, block.order);
    const Framing framing{fieldAt<std::uint32_t>(block.body, 12, block.order), TimedFixed};
    if (finishPacket(block, framing, packet) == Read::NoPacket)
        return Read::NoPacket;
    m_lastTime = packet.time;
    m_recorder.count(packet, true);
    return Read::Packet;
}

PcapngReader::Read PcapngReader::readObsolete(const PcapngBlock& block, RawPacket& packet)
{
    if (block.body.size() < TimedFixed) {
        m_recorder.addProblem(block.fileOffset, "this packet block is too short for its fields and was left out");
        return Read::NoPacket;
    }
    if (!takeInterface(block, fieldAt<std::uint16_t>(block.body, 0, block.order), packet))
        return Read::NoPacket;
    packet.time = m_interfaces[packet.interface].clock.at(ticksAt(block));
    packet.wireLength = fieldAt<std::uint32_t>(block.body, 16, block.order);
    const Framing framing{fieldAt<std::uint32_t>(block.body, 12, block.order), TimedFixed};
    if (finishPacket(block, framing, packet) == Read::NoPacket)
        return Read::NoPacket;
    constexpr std::uint16_t NotKnown = 0xFFFF;
    const auto drops = fieldAt<std::uint16_t>(block.body, 2, block.order);
    if (drops != NotKnown)
        noteDrops(drops, packet);
    m_lastTime = packet.time;
    m_recorder.count(packet, true);
    return Read::Packet;
}

PcapngReader::Read PcapngReader::readSimple(const PcapngBlock& block, RawPacket& packet)
{
    if (block.body.size() < SimpleFixed) {
        m_recorder.addProblem(block.fileOffset, "this packet block is too short for its fields and was left out");
        return Read::NoPacket;
    }
    if (!takeInterface(block, 0, packet))
        return Read::NoPacket;
    const std::uint32_t snaplen = m_interfaces[packet.interface].snaplen;
    packet.wireLength = fieldAt<std::uint32_t>(block.body, 0, block.order);
    const std::uint32_t captured = snaplen == 0 ? packet.wireLength : std::min(packet.wireLength, snaplen);
    if (captured > block.body.size() - SimpleFixed) {
        m_recorder.addProblem(block.fileOffset,
                              fmt::format("this packet claims {} captured bytes, but its block holds {}; the "
                                          "packet was left out",
                                          captured, block.body.size() - SimpleFixed));
        return Read::NoPacket;
    }
    packet.bytes = block.body.subspan(SimpleFixed, captured);
    packet.time = m_lastTime;
    m_recorder.count(packet, false);
    if (!m_isUntimedReported)
        m_recorder.addProblem(block.fileOffset,
                              fmt::format("packet {} and others like it are simple packet blocks, which have "
                                          "no time; they were given the time of the packet before",
                                          packet.frame));
    m_isUntimedReported = true;
    return Read::Packet;
}

void PcapngReader::noteDrops(std::uint64_t count, RawPacket& packet)
{
    packet.droppedBefore = count;
    m_metadata.addPacketDrops(count);
}

void PcapngReader::addComment(std::string_view comment, RawPacket& packet)
{
    if (packet.comment.empty()) {
        packet.comment = comment;
        return;
    }
    std::string joined(packet.comment); // which may be m_comments itself
    joined.append(1, '\n').append(comment);
    m_comments = std::move(joined);
    packet.comment = m_comments;
}

void PcapngReader::readOptions(const PcapngBlock& block, std::span<const std::uint8_t> options, RawPacket& packet)
{
    const auto visit = [&](const PcapngOption& option) {
        const std::span<const std::uint8_t> value = option.value;
        switch (option.code) {
        case 1: // opt_comment
            addComment({reinterpret_cast<const char*>(value.data()), value.size()}, packet);
            break;
        case 2: // epb_flags, pack_flags
            if (value.size() == 4)
                packet.direction = directionOf(fieldAt<std::uint32_t>(value, 0, block.order));
            break;
        case 4: // epb_dropcount
            if (value.size() == 8)
                noteDrops(fieldAt<std::uint64_t>(value, 0, block.order), packet);
            break;
        case 8: // epb_processid_threadid
            if (value.size() == 8)
                packet.processId = fieldAt<std::uint32_t>(value, 0, block.order);
            break;
        case 32769: // Apple: index of the process block
            if (value.size() == 4)
                packet.processId = m_metadata.processId(fieldAt<std::uint32_t>(value, 0, block.order));
            break;
        default: break;
        }
    };
    if (!forEachOption(OrderedReader(options, block.order), visit))
        m_recorder.addProblem(block.fileOffset,
                              "an option of this packet reaches beyond its block; the options from there on "
                              "were left out");
}

} // namespace waybill
