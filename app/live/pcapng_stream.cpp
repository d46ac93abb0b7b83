// SPDX-License-Identifier: GPL-3.0-or-later
// draft-ietf-opsawg-pcapng: §3.1 framing, §3.5 options, §4.1 section, §4.2 interface, §4.3 packet, §4.6 statistics; the
// fields as in capture/pcapng_reader.cpp. What contradicts itself here ends the stream: a writer that is out of step
// does not come back into it.
#include "live/pcapng_stream.h"

#include "base/format.h"
#include "base/pcapng_writer.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::uint32_t OrderMagic = 0x1A2B3C4D;
constexpr std::size_t Smallest = 12, SmallestSection = 28;
constexpr std::uint32_t Largest = 16'000'000; // a packet of 256 KiB, and key logs with room to spare
constexpr std::size_t LargestHead = 4'000'000;
constexpr std::size_t MostInterfaces = 65'536;          // as many as the reader of files takes
constexpr std::size_t TimedFixed = 20, SimpleFixed = 4; // before the bytes of a packet
constexpr std::size_t BodyAt = 8;

/// Names, secrets, apps and processes: later packets mean something only with them. PEN 62652: PCAPdroid's apps, 32622:
/// Wireshark's processes.
bool isNeededByPackets(const PcapngBlock& block)
{
    switch (block.type) {
    case PcapngType::Names:
    case PcapngType::Secrets:
    case PcapngType::AppleProcess: return true;
    case PcapngType::Custom:
    case PcapngType::CustomNotCopied: {
        const std::uint32_t enterprise = block.reader().u32();
        return enterprise == 62652 || enterprise == 32622;
    }
    default: return false;
    }
}

} // namespace

void PcapngStream::take(std::span<const std::uint8_t> bytes)
{
    m_rest.insert(m_rest.end(), bytes.begin(), bytes.end());
    std::size_t done = 0;
    while (takeBlock(std::span(m_rest).subspan(done))) {
        done += static_cast<std::size_t>(m_block.length);
        m_offset += m_block.length;
    }
    m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(done));
}

/// False when the block is not whole, or cannot be one.
bool PcapngStream::takeBlock(std::span<const std::uint8_t> rest)
{
    if (rest.size() < Smallest || !readLength(rest) || rest.size() < m_block.length)
        return false;
    const auto whole = rest.first(static_cast<std::size_t>(m_block.length));
    const std::uint32_t trailing = fieldAt<std::uint32_t>(whole, whole.size() - 4, m_block.order);
    if (std::uint64_t{trailing} + paddingOf(trailing) != m_block.length) {
        fail(m_offset, fmt::format("a block says at its start that it is {} bytes long and at its end {}{}",
                                   m_block.length, trailing, keptPackets(m_facts.packets)));
        return false;
    }
    m_block.body = whole.subspan(BodyAt, whole.size() - Smallest);
    if (const std::optional<std::string> fault = readBody(m_block)) {
        fail(m_offset, *fault + keptPackets(m_facts.packets));
        return false;
    }
    copy(whole);
    return true;
}

bool PcapngStream::readLength(std::span<const std::uint8_t> rest)
{
    m_block = PcapngBlock{};
    m_block.type = static_cast<PcapngType>(fieldAt<std::uint32_t>(rest, 0, m_order));
    m_block.order = m_order;
    if (m_block.type == PcapngType::Section) {
        const auto magic = fieldAt<std::uint32_t>(rest, 8, ByteOrder::Little);
        const bool isBig = fieldAt<std::uint32_t>(rest, 8, ByteOrder::Big) == OrderMagic;
        if (magic != OrderMagic && !isBig) {
            fail(m_offset + 8, fmt::format("the byte-order magic of this section is 0x{:08x}, which no pcapng has{}",
                                           magic, keptPackets(m_facts.packets)));
            return false;
        }
        m_block.order = isBig ? ByteOrder::Big : ByteOrder::Little;
    }
    m_block.fileOffset = m_offset;
    const std::uint32_t stated = fieldAt<std::uint32_t>(rest, 4, m_block.order);
    m_block.length = std::uint64_t{stated} + paddingOf(stated); // some writers leave the padding out of the length
    const std::size_t least = m_block.type == PcapngType::Section ? SmallestSection : Smallest;
    if (stated >= least && m_block.length <= Largest)
        return true;
    fail(m_offset, stated < least ? fmt::format("a block says it is {} bytes long; the smallest possible is {}{}",
                                                stated, least, keptPackets(m_facts.packets))
                                  : fmt::format("a block says it is {} bytes long, beyond the limit of {}{}", stated,
                                                bytesText(Largest), keptPackets(m_facts.packets)));
    return false;
}

std::optional<std::string> PcapngStream::readBody(const PcapngBlock& block)
{
    switch (block.type) {
    case PcapngType::Section: return readSection(block);
    case PcapngType::Interface: return readInterface(block);
    case PcapngType::EnhancedPacket:
    case PcapngType::ObsoletePacket: return readPacket(block);
    case PcapngType::SimplePacket: return readSimple(block);
    case PcapngType::Statistics: readStatistics(block); return std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<std::string> PcapngStream::readSection(const PcapngBlock& block)
{
    const auto major = fieldAt<std::uint16_t>(block.body, 4, block.order);
    if (major != 1)
        return fmt::format("this section has pcapng version {}.{}, of which nothing is known", major,
                           fieldAt<std::uint16_t>(block.body, 6, block.order));
    for (const auto& [interface, losses] : m_losses) {
        m_lossesBefore.received += losses.received;
        m_lossesBefore.dropped += losses.dropped;
    }
    m_order = block.order;
    m_losses.clear();
    m_snaplens.clear();
    m_head.clear();
    m_lastInterface = 0;
    m_lastTicks = 0;
    return std::nullopt;
}

std::optional<std::string> PcapngStream::readInterface(const PcapngBlock& block)
{
    constexpr std::size_t Fixed = 8;
    if (block.body.size() < Fixed)
        return "an interface description is too short for its fields";
    if (m_head.size() + block.length > LargestHead)
        return fmt::format("the descriptions of the interfaces are longer than {}", bytesText(LargestHead));
    if (++m_interfaces > MostInterfaces)
        return fmt::format("the stream describes more than {} interfaces", countText(MostInterfaces));
    m_snaplens.push_back(fieldAt<std::uint32_t>(block.body, 4, block.order));
    if (!m_facts.hasBegun)
        m_facts.linkType = static_cast<LinkType>(fieldAt<std::uint16_t>(block.body, 0, block.order));
    m_facts.hasBegun = true;
    return std::nullopt;
}

std::optional<std::string> PcapngStream::readPacket(const PcapngBlock& block)
{
    if (block.body.size() < TimedFixed)
        return "a packet block is too short for its fields";
    const std::uint32_t interface = block.type == PcapngType::EnhancedPacket
                                        ? fieldAt<std::uint32_t>(block.body, 0, block.order)
                                        : fieldAt<std::uint16_t>(block.body, 0, block.order);
    const std::size_t room = block.body.size() - TimedFixed;
    const auto captured = fieldAt<std::uint32_t>(block.body, 12, block.order);
    if (interface >= m_snaplens.size())
        return fmt::format("packet {} belongs to interface {}, but its section describes {}", m_facts.packets + 1,
                           interface, m_snaplens.size());
    if (captured > room)
        return fmt::format("packet {} claims {} captured bytes, but its block holds {}", m_facts.packets + 1, captured,
                           room);
    m_lastInterface = interface;
    m_lastTicks = std::uint64_t{fieldAt<std::uint32_t>(block.body, 4, block.order)} << 32 |
                  fieldAt<std::uint32_t>(block.body, 8, block.order);
    ++m_facts.packets;
    return std::nullopt;
}

std::optional<std::string> PcapngStream::readSimple(const PcapngBlock& block)
{
    if (block.body.size() < SimpleFixed || m_snaplens.empty())
        return "a simple packet block is too short for its fields, or its section describes no interface";
    const auto wire = fieldAt<std::uint32_t>(block.body, 0, block.order);
    const std::uint32_t captured = m_snaplens[0] == 0 ? wire : std::min(wire, m_snaplens[0]);
    if (captured > block.body.size() - SimpleFixed)
        return fmt::format("packet {} claims {} captured bytes, but its block holds {}", m_facts.packets + 1, captured,
                           block.body.size() - SimpleFixed);
    ++m_facts.packets;
    return std::nullopt;
}

/// Counters are running totals: later ones replace earlier ones. A damaged block says nothing.
void PcapngStream::readStatistics(const PcapngBlock& block)
{
    OrderedReader in = block.reader();
    const std::uint32_t interface = in.u32();
    (void)in.u64();
    if (in.failed() || interface >= m_snaplens.size())
        return;
    Losses losses = m_losses[interface];
    std::uint64_t byInterface = 0, byOs = 0;
    bool hasCounts = false;
    (void)forEachOption(in, [&](const PcapngOption& option) {
        const std::uint64_t value = option.value.size() == 8 ? fieldAt<std::uint64_t>(option.value, 0, block.order) : 0;
        switch (option.value.size() == 8 ? option.code : 0) {
        case pcapng::CountReceived: losses.received = value; break;
        case 5: byInterface = value, hasCounts = true; break; // isb_ifdrop
        case pcapng::CountDroppedByOs: byOs = value, hasCounts = true; break;
        default: break;
        }
    });
    losses.dropped = hasCounts ? byInterface + byOs : losses.dropped;
    m_losses[interface] = losses;
    m_facts.hasCounts = m_facts.hasCounts || hasCounts;
    m_facts.received = m_lossesBefore.received;
    m_facts.dropped = m_lossesBefore.dropped;
    for (const auto& [number, of] : m_losses) {
        m_facts.received += of.received;
        m_facts.dropped += of.dropped;
    }
}

void PcapngStream::copy(std::span<const std::uint8_t> whole)
{
    const std::size_t at = m_out.bytes.size();
    const bool isTimed = m_block.type == PcapngType::EnhancedPacket || m_block.type == PcapngType::ObsoletePacket;
    if (isTimed && !m_marks.empty())
        copyWithMarks(whole);
    else
        m_out.bytes.insert(m_out.bytes.end(), whole.begin(), whole.end());
    if (m_block.type == PcapngType::Section)
        std::fill_n(m_out.bytes.begin() + static_cast<std::ptrdiff_t>(at) + 16, 8, std::uint8_t{0xFF}); // not stated
    m_out.endBlock(isTimed || m_block.type == PcapngType::SimplePacket);
    if (m_block.type == PcapngType::Section || m_block.type == PcapngType::Interface || isNeededByPackets(m_block))
        keepForFurtherFiles(std::span(m_out.bytes).subspan(at));
}

void PcapngStream::keepForFurtherFiles(std::span<const std::uint8_t> whole)
{
    if (m_head.size() + whole.size() > LargestHead) {
        m_facts.remark = fmt::format("names, secrets and apps of the stream are longer than {}; further files begin "
                                     "without the later ones",
                                     bytesText(LargestHead));
        return;
    }
    m_head.insert(m_head.end(), whole.begin(), whole.end());
}

void PcapngStream::appendOrdered(std::vector<std::uint8_t>& out, std::uint64_t value, std::size_t width) const
{
    for (std::size_t i = 0; i < width; ++i) {
        const std::size_t place = m_order == ByteOrder::Little ? i : width - 1 - i;
        out.push_back(static_cast<std::uint8_t>(value >> (8 * place)));
    }
}

void PcapngStream::appendMarks(std::vector<std::uint8_t>& out) const
{
    for (const std::string& mark : m_marks) {
        appendOrdered(out, pcapng::Comment, 2);
        appendOrdered(out, mark.size(), 2);
        out.insert(out.end(), mark.begin(), mark.end());
        out.resize(out.size() + paddingOf(mark.size()));
    }
}

void PcapngStream::copyWithMarks(std::span<const std::uint8_t> whole)
{
    const auto captured = fieldAt<std::uint32_t>(whole, BodyAt + 12, m_order);
    const std::size_t optionsAt = BodyAt + TimedFixed + captured + paddingOf(captured);
    std::vector<std::uint8_t> options;
    appendMarks(options);
    if (optionsAt + 4 >= whole.size()) // the packet had none, and so no end of them
        appendOrdered(options, 0, 4);
    const std::size_t length = whole.size() + options.size();
    std::vector<std::uint8_t>& out = m_out.bytes;
    out.insert(out.end(), whole.begin(), whole.begin() + 4);
    appendOrdered(out, length, 4);
    out.insert(out.end(), whole.begin() + BodyAt, whole.begin() + static_cast<std::ptrdiff_t>(optionsAt));
    out.insert(out.end(), options.begin(), options.end());
    out.insert(out.end(), whole.begin() + static_cast<std::ptrdiff_t>(optionsAt), whole.end() - 4);
    appendOrdered(out, length, 4);
    m_marks.clear();
}

void PcapngStream::putMarks()
{
    if (m_marks.empty() || m_snaplens.empty())
        return;
    std::vector<std::uint8_t> body;
    appendOrdered(body, m_lastInterface, 4);
    appendOrdered(body, m_lastTicks >> 32, 4);
    appendOrdered(body, m_lastTicks & UINT32_MAX, 4);
    appendMarks(body);
    appendOrdered(body, 0, 4); // end of options
    m_marks.clear();
    const std::size_t length = Smallest + body.size();
    appendOrdered(m_out.bytes, pcapng::InterfaceStatistics, 4);
    appendOrdered(m_out.bytes, length, 4);
    m_out.bytes.insert(m_out.bytes.end(), body.begin(), body.end());
    appendOrdered(m_out.bytes, length, 4);
    m_out.endBlock();
}

void PcapngStream::end()
{
    if (!m_rest.empty())
        fail(m_offset, fmt::format("the stream ends inside a block, of which {} are there{}",
                                   countedText(m_rest.size(), "byte", "bytes"), keptPackets(m_facts.packets)));
}

} // namespace waybill
