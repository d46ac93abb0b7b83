// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/facts_recorder.h"
#include "capture/pcapng_block.h"
#include "capture/tick_clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace waybill {

/// What packets need of their interface.
struct PcapngInterface {
    LinkType linkType = LinkType::Ethernet;
    std::uint32_t snaplen = 0; ///< 0: no limit
    TickClock clock;
};

/// Puts the blocks that are not packets into the facts: sections, interfaces, statistics, names, secrets, apps,
/// processes. A damaged block is reported and read as far as it goes.
class PcapngMetadata {
public:
    /// `recorder` is borrowed and outlives the object.
    explicit PcapngMetadata(FactsRecorder& recorder) noexcept : m_recorder(recorder) {}

    void addSection(const PcapngBlock& block);
    [[nodiscard]] PcapngInterface addInterface(const PcapngBlock& block);
    /// Any other block that is not a packet; those without a meaning here are kept by place.
    void add(const PcapngBlock& block);
    /// Packets that the capturing system says it lost just before a packet.
    void addPacketDrops(std::uint64_t count);
    /// Process of the `index`th process block of this section; empty when there is none.
    [[nodiscard]] std::optional<std::uint32_t> processId(std::uint32_t index) const;
    /// First interface of the section that is being read, as an index into the facts.
    [[nodiscard]] std::size_t firstInterface() const noexcept { return m_firstInterface; }

private:
    void addStatistics(const PcapngBlock& block);
    void addNames(const PcapngBlock& block);
    void addNameRecord(std::span<const std::uint8_t> record, std::size_t addressLength, std::uint64_t fileOffset);
    void addSecrets(const PcapngBlock& block);
    void addCustom(const PcapngBlock& block);
    void addApp(OrderedReader in, const PcapngBlock& block);
    void addWiresharkProcess(OrderedReader in, const PcapngBlock& block);
    void addProcess(OrderedReader in, const PcapngBlock& block);
    void keep(const PcapngBlock& block, std::uint32_t enterpriseNumber);
    void reportOptions(const PcapngBlock& block, const char* kind);
    [[nodiscard]] std::string text(std::span<const std::uint8_t> bytes, const PcapngBlock& block);

    FactsRecorder& m_recorder;
    std::size_t m_firstInterface = 0;
    std::size_t m_firstProcess = 0;
    std::uint64_t m_packetDrops = 0;
    std::uint64_t m_statisticsDrops = 0;
    bool m_hasStatisticsDrops = false;
};

} // namespace waybill
