// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/block_file.h"
#include "live/packet_feed.h"
#include "live/stream_input.h"
#include "live/stream_recorder.h"

#include <chrono>
#include <memory>

namespace waybill {

/// Packets that come as a stream of pcap or pcapng from anywhere: every advance() writes what came as whole blocks.
class StreamFeed final : public PacketFeed {
public:
    /// `output` stays the caller's.
    StreamFeed(std::unique_ptr<StreamInput> input, StreamOrigin origin, int output);

    const CaptureStatus& advance(int timeoutMs) override;
    [[nodiscard]] const CaptureStatus& status() const noexcept override { return m_status; }
    void stop() override;
    void mark(const std::string& comment) override { m_recorder.mark(comment); }
    [[nodiscard]] bool switchTo(int output) override;
    [[nodiscard]] pid_t processId() const noexcept override { return m_input->processId(); }

private:
    using Clock = std::chrono::steady_clock;
    void readSome();
    void endWhenOver();
    void finish(std::string reason, std::optional<Error> failure);
    [[nodiscard]] bool write();
    void tell();

    std::unique_ptr<StreamInput> m_input;
    StreamRecorder m_recorder;
    BlockFile m_file;
    std::vector<std::uint8_t> m_bytes;
    CaptureStatus m_status;
    std::uint64_t m_writtenBefore = 0, m_packetsBefore = 0; ///< bytes and packets in former files
    bool m_isStopping = false;
    Clock::time_point m_stopUntil{}, m_foreignSince{};
};

} // namespace waybill
