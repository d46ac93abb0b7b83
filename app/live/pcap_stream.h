// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capture_reader.h"
#include "live/stream_format.h"

#include <optional>
#include <string>

namespace waybill {

/// What the headers of a recorded stream say of its source, where the stream itself cannot.
struct StreamOrigin {
    std::string interface; ///< its name: "ssh:root@192.168.1.1 br-lan"
    std::string filter;    ///< that the source was asked to use; empty: none
    std::string comment;   ///< on what was assumed; empty: nothing was
};

/// Classic pcap of every kind, read by CaptureReader and written with nanoseconds. Holds at most one packet: 256 KiB,
/// for three rare link types up to 128 MiB (largestPacket()).
class PcapStream final : public StreamFormat {
public:
    PcapStream(StreamBlocks& out, StreamFacts& facts, StreamOrigin origin);
    /// Of Kuznetzov's and Fritz!Box's modified files, nothing is written before 4 KiB came: only records tell how long
    /// record headers are.
    void take(std::span<const std::uint8_t> bytes) override;
    void end() override;
    [[nodiscard]] std::vector<std::uint8_t> head() const override { return m_head; }
    void putMarks() override;

private:
    class Fed;
    void read();
    void begin(const CaptureInterface& interface);
    void put(const RawPacket& packet);

    StreamOrigin m_origin;
    Fed* m_fed = nullptr; ///< inside the reader
    std::optional<CaptureReader> m_reader;
    std::vector<std::uint8_t> m_gathered; ///< until the reader can begin
    std::vector<std::uint8_t> m_head;
    Timestamp m_last;
};

} // namespace waybill
