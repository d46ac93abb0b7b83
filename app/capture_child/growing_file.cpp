// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_child/growing_file.h"

#include "base/pcapng_writer.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace waybill {

void GrowingFile::begin(int descriptor, const CapturedInterface& interface)
{
    m_descriptor = descriptor;
    m_length = 0;
    PcapngWriter section = beginSectionHeader(m_blocks);
    section.option(pcapng::SectionProgram, std::string_view("waybill-capture " WAYBILL_VERSION));
    section.endOptions();
    section.end();
    PcapngWriter block(m_blocks, pcapng::InterfaceDescription);
    block.u32(interface.linkType); // 16 bits, and 16 reserved
    block.u32(interface.snaplen);
    block.option(pcapng::InterfaceName, interface.name);
    block.option(pcapng::InterfaceResolution,
                 std::array<std::uint8_t, 1>{interface.isNanoseconds ? std::uint8_t{9} : std::uint8_t{6}});
    if (!interface.filter.empty())
        block.option(pcapng::InterfaceFilter, std::string(1, '\0') + interface.filter); // 0: as text
    block.endOptions();
    block.end();
}

void GrowingFile::addPacket(std::uint64_t ticks, std::span<const std::uint8_t> bytes, std::uint32_t wireLength,
                            std::string_view comment)
{
    PcapngWriter block(m_blocks, pcapng::EnhancedPacket);
    block.u32(0); // interface
    block.ticks(ticks);
    block.u32(static_cast<std::uint32_t>(bytes.size()));
    block.u32(wireLength);
    block.padded(bytes);
    if (!comment.empty()) {
        block.option(pcapng::Comment, comment);
        block.endOptions();
    }
    block.end();
}

void GrowingFile::addCounts(std::uint64_t ticks, const CaptureCounts& counts, std::string_view comment)
{
    PcapngWriter block(m_blocks, pcapng::InterfaceStatistics);
    block.u32(0); // interface
    block.ticks(ticks);
    if (!comment.empty())
        block.option(pcapng::Comment, comment);
    block.option(pcapng::CountReceived, counts.received);
    block.option(pcapng::CountDroppedByOs, counts.dropped);
    block.option(pcapng::CountDelivered, counts.packets);
    block.endOptions();
    block.end();
}

int GrowingFile::flush(std::uint64_t& written)
{
    std::size_t done = 0;
    int problem = 0;
    while (done < m_blocks.size() && problem == 0) {
        const ssize_t count = write(m_descriptor, m_blocks.data() + done, m_blocks.size() - done);
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (count < 0 && errno != EINTR)
            problem = errno;
    }
    std::size_t whole = 0; // behind the last block that is there
    for (std::uint32_t length = 0; whole < done; whole += length) {
        std::memcpy(&length, m_blocks.data() + whole + 4, sizeof length);
        if (whole + length > done)
            break;
    }
    m_length += whole;
    written += whole;
    if (whole < done && ftruncate(m_descriptor, static_cast<off_t>(m_length)) == 0)
        lseek(m_descriptor, static_cast<off_t>(m_length), SEEK_SET);
    m_blocks.clear();
    return problem;
}

void GrowingFile::finish()
{
    static_cast<void>(fdatasync(m_descriptor)); // refused by a pipe, which has no disk
    close(m_descriptor);
}

} // namespace waybill
