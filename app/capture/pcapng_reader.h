// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/format_reader.h"
#include "capture/pcapng_block.h"
#include "capture/pcapng_metadata.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// pcapng files (draft-ietf-opsawg-pcapng): any number of sections of either byte order, with any mix of interfaces.
/// A block whose length cannot be right ends the reading; a packet block that contradicts itself is left out and
/// reported.
class PcapngReader final : public FormatReader {
public:
    PcapngReader(ByteWindow& window, FactsRecorder& recorder);
    /// True when the first four bytes begin a section.
    [[nodiscard]] static bool recognises(std::span<const std::uint8_t> head) noexcept;

    [[nodiscard]] ReadStep next(RawPacket& packet) override;
    [[nodiscard]] CaptureLayout layout() const override;

private:
    enum class Read : std::uint8_t { Packet, NoPacket };
    struct Framing {
        std::uint32_t capturedLength;
        std::size_t fixedLength; ///< of the fields before the packet bytes
    };

    // pcapng_reader.cpp: blocks
    [[nodiscard]] std::optional<ReadStep> readBlock(PcapngBlock& block);
    [[nodiscard]] std::optional<ReadStep> readLength(PcapngBlock& block);
    [[nodiscard]] std::optional<ReadStep> stepOver(PcapngBlock& block);
    [[nodiscard]] std::optional<ReadStep> handle(const PcapngBlock& block, RawPacket& packet);
    [[nodiscard]] std::optional<ReadStep> beginSection(const PcapngBlock& block);
    void endSection(std::uint64_t end);
    [[nodiscard]] std::string blockText(const PcapngBlock& block) const;

    // pcapng_packets.cpp: packets
    [[nodiscard]] Read readEnhanced(const PcapngBlock& block, RawPacket& packet);
    [[nodiscard]] Read readObsolete(const PcapngBlock& block, RawPacket& packet);
    [[nodiscard]] Read readSimple(const PcapngBlock& block, RawPacket& packet);
    [[nodiscard]] Read finishPacket(const PcapngBlock& block, const Framing& framing, RawPacket& packet);
    [[nodiscard]] bool takeInterface(const PcapngBlock& block, std::uint32_t index, RawPacket& packet);
    void addComment(std::string_view comment, RawPacket& packet);
    void readOptions(const PcapngBlock& block, std::span<const std::uint8_t> options, RawPacket& packet);
    void noteDrops(std::uint64_t count, RawPacket& packet);

    PcapngMetadata m_metadata;
    std::vector<PcapngInterface> m_interfaces; ///< in step with the facts
    std::vector<PcapngSectionLayout> m_sections;
    ByteOrder m_order = ByteOrder::Little;
    std::uint64_t m_sectionBody = 0; ///< offset of the first block of the section after its header
    std::int64_t m_sectionLength = -1;
    std::uint64_t m_leftToStepOver = 0;
    PcapngBlock m_largeBlock; ///< the one being stepped over
    Timestamp m_lastTime;
    std::string m_comments; ///< behind RawPacket::comment of a packet that has several
    bool m_isUntimedReported = false;
};

} // namespace waybill
