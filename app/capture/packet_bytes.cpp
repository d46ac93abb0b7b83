// SPDX-License-Identifier: GPL-3.0-or-later
// Records as in pcap_reader.cpp and pcapng_packets.cpp, found by their offset instead of one after the other. The first
// reading has checked them; here they are checked again, because the file may have changed.
#include "capture/packet_bytes.h"

#include "capture/format_reader.h"
#include "capture/pcapng_block.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::size_t PlainRecordHeader = 16;
constexpr std::size_t BlockHeader = 8;    // type and length
constexpr std::size_t SmallestBlock = 12; // and the length again
// The first reading accepts no longer block (pcapng_reader.cpp); a changed file must not ask for more memory.
constexpr std::uint64_t LargestBlock = (std::uint64_t{128} << 20) + 65'536 + 64;

// Where a packet block keeps what is wanted.
struct BlockFields {
    std::uint32_t interface = 0, captured = 0, wire = 0;
    std::size_t fixedLength = 0;
    bool hasTime = true;
};

std::optional<BlockFields> fieldsOf(PcapngType type, OrderedReader in, std::uint32_t snaplen)
{
    BlockFields fields;
    switch (type) {
    case PcapngType::EnhancedPacket:
    case PcapngType::ObsoletePacket:
        fields.interface = type == PcapngType::EnhancedPacket ? in.u32() : in.u16();
        (void)in.take(type == PcapngType::EnhancedPacket ? 8 : 10); // ticks; behind the drops of the obsolete block
        fields.captured = in.u32();
        fields.wire = in.u32();
        fields.fixedLength = 20;
        break;
    case PcapngType::SimplePacket:
        fields.wire = in.u32();
        fields.captured = snaplen == 0 ? fields.wire : std::min(fields.wire, snaplen);
        fields.fixedLength = 4;
        fields.hasTime = false;
        break;
    default: return std::nullopt;
    }
    return in.failed() ? std::nullopt : std::optional(fields);
}

void readOptions(OrderedReader in, StoredPacket& packet)
{
    const ByteOrder order = in.order();
    // An option that reaches beyond the block was reported by the first reading.
    (void)forEachOption(in, [&](const PcapngOption& option) {
        if (option.code == 1) {
            packet.comment.append(packet.comment.empty() ? 0 : 1, '\n');
            packet.comment.append(option.value.begin(), option.value.end());
        }
        if (option.code != 2 || option.value.size() != 4)
            return;
        const std::uint32_t flags = fieldAt<std::uint32_t>(option.value, 0, order) & 3; // §4.3, epb_flags bits 0–1
        packet.direction = flags == 1   ? NotedDirection::Inbound
                           : flags == 2 ? NotedDirection::Outbound
                                        : NotedDirection::Unknown;
    });
}

StoredPacket packetOf(std::span<const std::uint8_t> body, ByteOrder order, const BlockFields& fields,
                      const PcapngInterface& interface)
{
    StoredPacket packet;
    packet.hasTime = fields.hasTime;
    if (packet.hasTime)
        packet.time = interface.clock.at(std::uint64_t{fieldAt<std::uint32_t>(body, 4, order)} << 32 |
                                         fieldAt<std::uint32_t>(body, 8, order));
    packet.linkType = interface.linkType;
    packet.wireLength = fields.wire;
    const auto bytes = body.subspan(fields.fixedLength, fields.captured);
    packet.bytes.assign(bytes.begin(), bytes.end());
    const std::size_t padded = fields.fixedLength + fields.captured + paddingOf(fields.captured);
    if (packet.hasTime && padded < body.size())
        readOptions(OrderedReader(body.subspan(padded), order), packet);
    return packet;
}

} // namespace

RawPacket StoredPacket::raw() const noexcept
{
    RawPacket packet;
    packet.time = time;
    packet.linkType = linkType;
    packet.direction = direction;
    packet.interface = interface;
    packet.frame = frame;
    packet.fileOffset = fileOffset;
    packet.wireLength = wireLength;
    packet.bytes = bytes;
    packet.comment = comment;
    return packet;
}

PacketBytes::PacketBytes(std::shared_ptr<const CaptureAccess> access) : m_access(std::move(access))
{
    if (m_access->gzip)
        m_gzip.emplace(m_access->file, m_access->gzip);
}

Failure PacketBytes::changed(std::uint64_t fileOffset) const
{
    return Failure(
        Error{ErrorCode::Corrupt, "the file changed since it was analysed; open it again", m_access->path, fileOffset});
}

Result<StoredPacket> PacketBytes::read(std::uint64_t fileOffset)
{
    if (!m_access->isTemporary && m_access->stamp.isOutdatedBy(*m_access->file))
        return changed(fileOffset);
    return m_access->layout.format == CaptureFormat::Pcap ? readPcap(fileOffset) : readPcapng(fileOffset);
}

Result<void> PacketBytes::fill(std::uint64_t fileOffset, std::span<std::uint8_t> out)
{
    auto got = m_gzip ? m_gzip->readAt(fileOffset, out) : m_access->file->readAt(fileOffset, out);
    if (!got) {
        got.error().path = m_access->path;
        return Failure(std::move(got.error()));
    }
    if (*got != out.size())
        return changed(fileOffset);
    return {};
}

Result<std::vector<std::uint8_t>> PacketBytes::take(std::uint64_t fileOffset, std::uint64_t length)
{
    // Step by step, so that a length which only a changed file has does not cost its memory.
    constexpr std::uint64_t Step = std::uint64_t{1} << 18;
    std::vector<std::uint8_t> bytes;
    while (bytes.size() < length) {
        const std::size_t had = bytes.size();
        bytes.resize(static_cast<std::size_t>(std::min(length, had + Step)));
        if (auto filled = fill(fileOffset + had, std::span(bytes).subspan(had)); !filled)
            return Failure(std::move(filled.error()));
    }
    return bytes;
}

Result<StoredPacket> PacketBytes::readPcap(std::uint64_t fileOffset)
{
    const PcapLayout& layout = m_access->layout.pcap;
    std::array<std::uint8_t, PlainRecordHeader> record{};
    if (auto filled = fill(fileOffset, record); !filled)
        return Failure(std::move(filled.error()));
    const auto [captured, wire] = layout.lengths(record);
    if (captured > largestPacket(layout.linkType))
        return changed(fileOffset);
    StoredPacket packet;
    packet.time = layout.time(record);
    packet.linkType = layout.linkType;
    packet.wireLength = wire;
    packet.fileOffset = fileOffset;
    auto bytes = take(fileOffset + layout.recordHeader, captured);
    if (!bytes)
        return Failure(std::move(bytes.error()));
    packet.bytes = std::move(*bytes);
    return packet;
}

Result<std::vector<std::uint8_t>> PacketBytes::readBlock(std::uint64_t fileOffset, ByteOrder order, PcapngType& type)
{
    std::array<std::uint8_t, BlockHeader> head{};
    if (auto filled = fill(fileOffset, head); !filled)
        return Failure(std::move(filled.error()));
    type = static_cast<PcapngType>(fieldAt<std::uint32_t>(head, 0, order));
    const std::uint32_t stated = fieldAt<std::uint32_t>(head, 4, order);
    const std::uint64_t length = std::uint64_t{stated} + paddingOf(stated);
    if (length < SmallestBlock || length > LargestBlock)
        return changed(fileOffset);
    return take(fileOffset + BlockHeader, length - SmallestBlock);
}

Result<StoredPacket> PacketBytes::readPcapng(std::uint64_t fileOffset)
{
    const CaptureLayout& layout = m_access->layout;
    const auto next = std::upper_bound(
        layout.sections.begin(), layout.sections.end(), fileOffset,
        [](std::uint64_t offset, const PcapngSectionLayout& section) { return offset < section.bodyOffset; });
    if (next == layout.sections.begin())
        return changed(fileOffset);
    const PcapngSectionLayout& section = *std::prev(next);
    PcapngType type{};
    auto body = readBlock(fileOffset, section.order, type);
    if (!body)
        return Failure(std::move(body.error()));
    const std::span<const PcapngInterface> interfaces = std::span(layout.interfaces).subspan(section.firstInterface);
    const auto fields = fieldsOf(type, OrderedReader(*body, section.order), interfaces.front().snaplen);
    if (!fields || fields->captured > body->size() - fields->fixedLength || fields->interface >= interfaces.size())
        return changed(fileOffset);
    StoredPacket packet = packetOf(*body, section.order, *fields, interfaces[fields->interface]);
    packet.interface = section.firstInterface + fields->interface;
    packet.fileOffset = fileOffset;
    return packet;
}

} // namespace waybill
