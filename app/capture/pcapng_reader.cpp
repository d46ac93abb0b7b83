// SPDX-License-Identifier: GPL-3.0-or-later
// pcapng, draft-ietf-opsawg-pcapng §3.1: a file is a row of blocks, each
//   type u32 · total length u32 · body, padded to four bytes · total length u32
// A Section Header Block (its type reads the same in both byte orders) begins a section and sets the byte order by the
// magic number 1a2b3c4d at the start of its body.
#include "capture/pcapng_reader.h"

#include "base/format.h"

#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::uint32_t ByteOrderMagic = 0x1A2B3C4D;
constexpr std::size_t SmallestBlock = 12;
// Wireshark's limit: the largest packet that any link type carries (128 MiB) with its options.
constexpr std::uint64_t LargestBlock = (std::uint64_t{128} << 20) + 65'536 + 64;
// Blocks that are not interpreted are stepped over from this size on instead of being gathered in memory.
constexpr std::uint64_t LargestKept = std::uint64_t{1} << 20;
constexpr std::size_t MaxInterfaces = 65'536; // a handset has tens; hostile files have as many as fit

bool isInterpreted(PcapngType type)
{
    switch (type) {
    case PcapngType::Section:
    case PcapngType::Interface:
    case PcapngType::ObsoletePacket:
    case PcapngType::SimplePacket:
    case PcapngType::Names:
    case PcapngType::Statistics:
    case PcapngType::EnhancedPacket:
    case PcapngType::Secrets: return true;
    default: return false; // custom and process blocks are small
    }
}

bool isPacket(PcapngType type)
{
    return type == PcapngType::EnhancedPacket || type == PcapngType::SimplePacket || type == PcapngType::ObsoletePacket;
}

} // namespace

PcapngReader::PcapngReader(ByteWindow& window, FactsRecorder& recorder)
    : FormatReader(window, recorder), m_metadata(recorder)
{
    recorder.facts().format = CaptureFormat::Pcapng;
}

bool PcapngReader::recognises(std::span<const std::uint8_t> head) noexcept
{
    return head.size() >= 4 &&
           fieldAt<std::uint32_t>(head, 0, ByteOrder::Little) == static_cast<std::uint32_t>(PcapngType::Section);
}

CaptureLayout PcapngReader::layout() const
{
    return {.format = CaptureFormat::Pcapng, .sections = m_sections, .interfaces = m_interfaces};
}

std::string PcapngReader::blockText(const PcapngBlock& block) const
{
    if (isPacket(block.type))
        return fmt::format("the block of packet {}", m_recorder.facts().packets + 1);
    return fmt::format("a block of type 0x{:08x}", static_cast<std::uint32_t>(block.type));
}

ReadStep PcapngReader::next(RawPacket& packet)
{
    for (;;) {
        PcapngBlock block;
        auto stopped = readBlock(block);
        if (stopped && *stopped == ReadStep::End)
            endSection(m_window.offset());
        if (!stopped)
            stopped = handle(block, packet);
        if (stopped)
            return *stopped;
    }
}

std::optional<ReadStep> PcapngReader::handle(const PcapngBlock& block, RawPacket& packet)
{
    Read read = Read::NoPacket;
    switch (block.type) {
    case PcapngType::EnhancedPacket: read = readEnhanced(block, packet); break;
    case PcapngType::SimplePacket: read = readSimple(block, packet); break;
    case PcapngType::ObsoletePacket: read = readObsolete(block, packet); break;
    case PcapngType::Section: return beginSection(block);
    case PcapngType::Interface:
        if (m_interfaces.size() == MaxInterfaces)
            return m_recorder.cut(block.fileOffset, fmt::format("the capture has more than {} interfaces{}",
                                                                countText(MaxInterfaces), m_recorder.keptText()));
        if (m_interfaces.size() == m_metadata.firstInterface())
            m_sections.push_back({m_sectionBody, m_order, static_cast<std::uint32_t>(m_interfaces.size())});
        m_interfaces.push_back(m_metadata.addInterface(block));
        break;
    default: m_metadata.add(block); break;
    }
    return read == Read::Packet ? std::optional(ReadStep::Packet) : std::nullopt;
}

std::optional<ReadStep> PcapngReader::readLength(PcapngBlock& block)
{
    const auto head = m_window.rest();
    block.fileOffset = m_window.offset();
    block.type = static_cast<PcapngType>(fieldAt<std::uint32_t>(head, 0, m_order));
    if (block.type == PcapngType::Section) {
        const auto magic = fieldAt<std::uint32_t>(head, 8, ByteOrder::Little);
        m_order = magic == ByteOrderMagic ? ByteOrder::Little : ByteOrder::Big;
        if (magic != ByteOrderMagic && fieldAt<std::uint32_t>(head, 8, ByteOrder::Big) != ByteOrderMagic)
            return m_recorder.cut(block.fileOffset + 8,
                                  fmt::format("the byte-order magic of this section is 0x{:08x}, which "
                                              "no pcapng file has{}",
                                              magic, m_recorder.keptText()));
    }
    block.order = m_order;
    const std::uint32_t stated = fieldAt<std::uint32_t>(head, 4, m_order);
    block.length = std::uint64_t{stated} + paddingOf(stated); // some writers leave the padding out of the length
    if (stated < SmallestBlock)
        return m_recorder.cut(block.fileOffset,
                              fmt::format("{} says it is {} bytes long; the smallest possible is {}{}",
                                          blockText(block), stated, SmallestBlock, m_recorder.keptText()));
    if (block.length > LargestBlock)
        return m_recorder.cut(block.fileOffset,
                              fmt::format("{} says it is {} bytes long, beyond the limit of {}; the file "
                                          "is damaged from here on{}",
                                          blockText(block), stated, bytesText(LargestBlock), m_recorder.keptText()));
    return std::nullopt;
}

std::optional<ReadStep> PcapngReader::readBlock(PcapngBlock& block)
{
    if (m_leftToStepOver > 0) // a followed file had only a part of it
        return stepOver(block);
    if (!m_window.ensure(SmallestBlock)) [[unlikely]]
        return endOfBytes("the header of a block", SmallestBlock);
    if (const auto stopped = readLength(block)) [[unlikely]]
        return stopped;
    if (block.length > LargestKept && !isInterpreted(block.type)) [[unlikely]] {
        m_leftToStepOver = block.length;
        m_largeBlock = block;
        return stepOver(block);
    }
    if (!m_window.ensure(static_cast<std::size_t>(block.length))) [[unlikely]]
        return endOfBytes(blockText(block), block.length);
    const auto whole = m_window.rest().first(static_cast<std::size_t>(block.length));
    const std::uint32_t trailing = fieldAt<std::uint32_t>(whole, whole.size() - 4, m_order);
    if (std::uint64_t{trailing} + paddingOf(trailing) != block.length) [[unlikely]]
        return m_recorder.cut(
            block.fileOffset,
            fmt::format("{} says at its start that it is {} bytes long and at its end {}; the file is "
                        "damaged from here on{}",
                        blockText(block), block.length, trailing, m_recorder.keptText()));
    block.body = whole.subspan(8, whole.size() - SmallestBlock);
    m_window.consume(whole.size());
    m_window.expect();
    return std::nullopt;
}

std::optional<ReadStep> PcapngReader::stepOver(PcapngBlock& block)
{
    m_leftToStepOver -= m_window.skip(m_leftToStepOver);
    block = m_largeBlock;
    if (m_leftToStepOver == 0)
        return std::nullopt;
    const auto& source = m_window.source();
    if (source.state() != SourceState::End)
        return endOfBytes(blockText(block), block.length);
    return m_recorder.cut(block.fileOffset, fmt::format("the capture ends inside a large block; {} of it are missing{}",
                                                        bytesText(m_leftToStepOver), m_recorder.keptText()));
}

std::optional<ReadStep> PcapngReader::beginSection(const PcapngBlock& block)
{
    endSection(block.fileOffset);
    OrderedReader in = block.reader();
    (void)in.u32();
    const std::uint16_t major = in.u16();
    const std::uint16_t minor = in.u16();
    m_sectionLength = static_cast<std::int64_t>(in.u64());
    m_sectionBody = block.fileOffset + block.length;
    if (in.failed())
        return m_recorder.cut(block.fileOffset,
                              "this section header is too short for its fields" + m_recorder.keptText());
    if (major != 1)
        return m_recorder.cut(
            block.fileOffset,
            fmt::format("this section has pcapng version {}.{}, of which nothing is known; convert the "
                        "capture with 'editcap -F pcapng IN OUT'{}",
                        major, minor, m_recorder.keptText()));
    m_metadata.addSection(block);
    return std::nullopt;
}

void PcapngReader::endSection(std::uint64_t end)
{
    constexpr std::int64_t NotStated = -1;
    if (m_sectionBody == 0 || m_sectionLength == NotStated)
        return;
    const std::uint64_t actual = end - m_sectionBody;
    if (m_sectionLength < 0 || static_cast<std::uint64_t>(m_sectionLength) != actual)
        m_recorder.addProblem(
            m_sectionBody,
            fmt::format("the section that begins here says it is {} bytes long; it is {}", m_sectionLength, actual));
}

} // namespace waybill
