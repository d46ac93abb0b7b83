// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/pcap_stream.h"

#include "base/format.h"
#include "base/pcapng_writer.h"
#include "capture/byte_order.h"
#include "capture/byte_source.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>

namespace waybill {

namespace {

/// Magic a1b2cd34: the reader guesses the length of record headers from what it has, so it must have enough.
bool isModified(std::span<const std::uint8_t> head)
{
    constexpr std::uint32_t Modified = 0xA1B2CD34;
    return head.size() >= 4 && (fieldAt<std::uint32_t>(head, 0, ByteOrder::Little) == Modified ||
                                fieldAt<std::uint32_t>(head, 0, ByteOrder::Big) == Modified);
}

} // namespace

std::string keptPackets(std::uint64_t packets)
{
    if (packets == 0)
        return "; there is no packet before it";
    return fmt::format("; the {} before it {} kept", countedText(packets, "packet", "packets"),
                       packets == 1 ? "was" : "were");
}

/// Gives what was fed, once, and then says "so far" until it is told that there is no more.
class PcapStream::Fed final : public ByteSource {
public:
    void feed(std::span<const std::uint8_t> bytes) { m_bytes = bytes; }
    void finish() { m_isWhole = true; }
    [[nodiscard]] std::span<const std::uint8_t> next() override
    {
        goOn();
        if (m_bytes.empty())
            return stop(m_isWhole ? SourceState::End : SourceState::SoFar);
        m_given += m_bytes.size();
        return std::exchange(m_bytes, {});
    }
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_given; }

private:
    std::span<const std::uint8_t> m_bytes;
    std::uint64_t m_given = 0;
    bool m_isWhole = false;
};

PcapStream::PcapStream(StreamBlocks& out, StreamFacts& facts, StreamOrigin origin)
    : StreamFormat(out, facts), m_origin(std::move(origin))
{}

void PcapStream::take(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t Magic = 4, Enough = 4096;
    if (!m_reader) { // gathers exactly what is looked at, however the stream comes in pieces
        const std::size_t needed = isModified(m_gathered.empty() ? bytes : m_gathered) ? Enough : Magic;
        const auto first = bytes.first(std::min(needed - std::min(needed, m_gathered.size()), bytes.size()));
        m_gathered.insert(m_gathered.end(), first.begin(), first.end());
        if (m_gathered.size() < needed)
            return;
        bytes = bytes.subspan(first.size());
        read();
    }
    if (m_reader && !bytes.empty() && !m_facts.failure) {
        m_fed->feed(bytes);
        read();
    }
}

void PcapStream::end()
{
    if (m_fed != nullptr)
        m_fed->finish();
    read();
    if (m_fed != nullptr && !m_facts.failure) { // it was begun only now
        m_fed->finish();
        read();
    }
}

void PcapStream::read()
{
    if (!m_reader) {
        auto source = std::make_unique<Fed>();
        m_fed = source.get();
        m_fed->feed(m_gathered);
        Result<CaptureReader> reader = CaptureReader::openSource(std::move(source), {.hash = false});
        if (!reader) {
            m_facts.failure = reader.error();
            m_fed = nullptr;
            return;
        }
        m_reader.emplace(std::move(*reader));
    }
    RawPacket packet;
    ReadStep step = ReadStep::Packet;
    while (step == ReadStep::Packet) {
        step = m_reader->next(packet);
        if (!m_facts.hasBegun && !m_reader->facts().interfaces.empty())
            begin(m_reader->facts().interfaces.front());
        if (step == ReadStep::Packet)
            put(packet);
    }
    if (step == ReadStep::Cut)
        fail(m_reader->facts().problems.back().fileOffset, m_reader->facts().problems.back().text);
    m_gathered.clear();
}

void PcapStream::begin(const CaptureInterface& interface)
{
    PcapngWriter section = beginSectionHeader(m_head);
    section.option(pcapng::SectionProgram, std::string_view("Waybill " WAYBILL_VERSION));
    section.endOptions();
    section.end();
    const std::size_t sectionLength = m_head.size();
    PcapngWriter block(m_head, pcapng::InterfaceDescription);
    block.u16(static_cast<std::uint32_t>(interface.linkType));
    block.u16(0);
    block.u32(interface.snaplen);
    if (!m_origin.comment.empty())
        block.option(pcapng::Comment, m_origin.comment);
    block.option(pcapng::InterfaceName, m_origin.interface);
    block.option(pcapng::InterfaceResolution, std::array<std::uint8_t, 1>{9}); // nanoseconds
    if (!m_origin.filter.empty())
        block.option(pcapng::InterfaceFilter, std::string(1, '\0') + m_origin.filter); // 0: as text
    block.endOptions();
    block.end();
    m_out.bytes.insert(m_out.bytes.end(), m_head.begin(), m_head.end());
    m_out.ends.push_back({m_out.bytes.size() - m_head.size() + sectionLength});
    m_out.endBlock();
    m_facts.hasBegun = true;
    m_facts.linkType = interface.linkType;
}

void PcapStream::put(const RawPacket& packet)
{
    PcapngWriter block(m_out.bytes, pcapng::EnhancedPacket);
    block.u32(0); // interface
    block.ticks(static_cast<std::uint64_t>(packet.time.ns));
    block.u32(static_cast<std::uint32_t>(packet.bytes.size()));
    block.u32(packet.wireLength);
    block.padded(packet.bytes);
    for (const std::string& mark : m_marks)
        block.option(pcapng::Comment, mark);
    if (!std::exchange(m_marks, {}).empty())
        block.endOptions();
    block.end();
    m_out.endBlock(true);
    m_last = packet.time;
    ++m_facts.packets;
}

void PcapStream::putMarks()
{
    if (m_marks.empty() || !m_facts.hasBegun)
        return;
    PcapngWriter block(m_out.bytes, pcapng::InterfaceStatistics);
    block.u32(0); // interface
    block.ticks(static_cast<std::uint64_t>(m_last.ns));
    for (const std::string& mark : std::exchange(m_marks, {}))
        block.option(pcapng::Comment, mark);
    block.endOptions();
    block.end();
    m_out.endBlock();
}

} // namespace waybill
