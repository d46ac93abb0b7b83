// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_order.h"
#include "capture/format_reader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace waybill {

/// Classic pcap files (draft-ietf-opsawg-pcap; pcap-savefile(5)): either byte order, µs and ns, Kuznetzov's modified
/// record headers (also written by Fritz!Box routers), versions before 2.4 with swapped lengths.
class PcapReader final : public FormatReader {
public:
    using FormatReader::FormatReader;
    /// True when the first four bytes are one of the magic numbers.
    [[nodiscard]] static bool recognises(std::span<const std::uint8_t> head) noexcept;

    [[nodiscard]] ReadStep next(RawPacket& packet) override;
    [[nodiscard]] CaptureLayout layout() const override { return {.format = CaptureFormat::Pcap, .pcap = m_layout}; }

private:
    using LengthOrder = PcapLayout::LengthOrder;

    [[nodiscard]] std::optional<ReadStep> readFileHeader();
    void readVersion(std::span<const std::uint8_t> header);
    void addInterface(std::uint32_t snaplen, std::uint32_t network);
    void chooseRecordHeader();
    [[nodiscard]] ReadStep cutAtLength(std::uint32_t captured);
    [[nodiscard]] std::string packetText() const;

    bool m_isHeaderRead = false;
    bool m_isModified = false;
    bool m_isLengthOddReported = false;
    PcapLayout m_layout;
    std::uint32_t m_largest = 0;
};

} // namespace waybill
