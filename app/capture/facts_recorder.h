// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/raw_packet.h"
#include "capture/capture_facts.h"
#include "capture/capture_reader.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

/// The only writer of CaptureFacts while a capture is read: counts packets and bounds everything that a hostile file
/// could make grow.
class FactsRecorder {
public:
    [[nodiscard]] CaptureFacts& facts() noexcept { return m_facts; }
    [[nodiscard]] const CaptureFacts& facts() const noexcept { return m_facts; }

    /// Numbers the packet and adds it to the totals. `hasTime` false: its time was made up and is not counted.
    void count(RawPacket& packet, bool hasTime) noexcept;

    /// Something odd at `fileOffset` that does not stop the reading.
    void addProblem(std::uint64_t fileOffset, std::string text);
    /// Adds the problem that ends the reading, and says "Cut".
    ReadStep cut(std::uint64_t fileOffset, std::string text);
    /// Proper end: "End".
    ReadStep end() noexcept;

    /// Copy of text out of the file; empty, with one problem, once all text together exceeds the budget.
    [[nodiscard]] std::string text(std::string_view bytes, std::uint64_t fileOffset);
    /// False, with one problem, when the list already has as many entries as are kept.
    [[nodiscard]] bool hasRoom(std::size_t entries, std::uint64_t fileOffset);

    /// "; the 13 packets before it were kept", for the end of a sentence.
    [[nodiscard]] std::string keptText() const;

private:
    void settleTimes() noexcept;

    CaptureFacts m_facts;
    std::size_t m_textBytes = 0;
    std::uint64_t m_problemsLeftOut = 0;
    bool m_isTextLimitReported = false;
    bool m_isListLimitReported = false;
    bool m_hasAnyTime = false;
};

/// Bytes of a packet that the capturing driver put before it and that capinfos does not count as packet data
/// (Wireshark's wiretap, pcap-common.c; checked with capinfos 4.0.17). 0 for nearly every link type.
[[nodiscard]] std::uint32_t pseudoHeaderLength(LinkType type) noexcept;

inline void FactsRecorder::count(RawPacket& packet, bool hasTime) noexcept
{
    CaptureFacts& facts = m_facts;
    packet.frame = ++facts.packets;
    const std::uint32_t captured = static_cast<std::uint32_t>(packet.bytes.size());
    facts.capturedBytes += captured;
    facts.wireBytes += packet.wireLength;
    if (packet.linkType != LinkType::Ethernet) [[unlikely]] {
        const std::uint32_t pseudo = pseudoHeaderLength(packet.linkType);
        facts.wireBytes -= pseudo < packet.wireLength ? pseudo : packet.wireLength;
    }
    facts.snaplenCutPackets += captured < packet.wireLength ? 1 : 0;
    facts.interfaces[packet.interface].packets += 1;
    if (!hasTime)
        return;
    m_hasAnyTime = true;
    facts.outOfOrderTimes += packet.time < facts.last ? 1 : 0;
    facts.first = packet.time < facts.first ? packet.time : facts.first;
    facts.last = facts.last < packet.time ? packet.time : facts.last;
}

} // namespace waybill
