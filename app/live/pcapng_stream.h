// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/pcapng_block.h"
#include "live/stream_format.h"

#include <map>
#include <optional>

namespace waybill {

/// pcapng, copied block by block as it came. Two things are changed: a mark goes into the next packet as its first
/// comment, and a section's stated length is taken back to "not stated", because marks and further files change it.
/// Holds one block of at most 16 MB, and at most 4 MB of what further files begin with.
class PcapngStream final : public StreamFormat {
public:
    using StreamFormat::StreamFormat;
    void take(std::span<const std::uint8_t> bytes) override;
    void end() override;
    /// Section, interfaces in order, and the names, secrets, apps and processes that packets refer to.
    [[nodiscard]] std::vector<std::uint8_t> head() const override { return m_head; }
    void putMarks() override;

private:
    /// Of one interface, as its last statistics block says.
    struct Losses {
        std::uint64_t received = 0, dropped = 0;
    };
    [[nodiscard]] bool takeBlock(std::span<const std::uint8_t> rest);
    [[nodiscard]] bool readLength(std::span<const std::uint8_t> rest);
    // Each gives what is wrong with the block; empty: nothing is.
    [[nodiscard]] std::optional<std::string> readBody(const PcapngBlock& block);
    [[nodiscard]] std::optional<std::string> readSection(const PcapngBlock& block);
    [[nodiscard]] std::optional<std::string> readInterface(const PcapngBlock& block);
    [[nodiscard]] std::optional<std::string> readPacket(const PcapngBlock& block);
    [[nodiscard]] std::optional<std::string> readSimple(const PcapngBlock& block);
    void readStatistics(const PcapngBlock& block);
    void copy(std::span<const std::uint8_t> whole);
    void copyWithMarks(std::span<const std::uint8_t> whole);
    void keepForFurtherFiles(std::span<const std::uint8_t> whole);
    void appendOrdered(std::vector<std::uint8_t>& out, std::uint64_t value, std::size_t width) const;
    void appendMarks(std::vector<std::uint8_t>& out) const;

    std::vector<std::uint8_t> m_rest;      ///< a part of a block
    std::uint64_t m_offset = 0;            ///< of m_rest in the stream
    PcapngBlock m_block;                   ///< the one that is read
    ByteOrder m_order = ByteOrder::Little; ///< of the section that was written last, in which marks go
    std::vector<std::uint32_t> m_snaplens; ///< of the interfaces of this section
    std::size_t m_interfaces = 0;          ///< of all sections
    std::vector<std::uint8_t> m_head;
    std::uint32_t m_lastInterface = 0;
    std::uint64_t m_lastTicks = 0;
    std::map<std::uint32_t, Losses> m_losses; ///< of this section
    Losses m_lossesBefore;                    ///< of former sections
};

} // namespace waybill
