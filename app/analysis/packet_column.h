// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/progress.h"
#include "base/result.h"
#include "capture/packet_bytes.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace waybill {

/// One packet as the column keeps it: 32 bytes.
struct PacketEntry {
    Timestamp time;
    std::uint64_t fileOffset = 0; ///< of the packet's record, in decompressed bytes
    FlowId flow;
    std::uint32_t frame = 0;
    std::uint32_t wireLength = 0;
    std::uint32_t payloadAndDirection = 0; ///< payload length << 1 | 1 when from the originator
    [[nodiscard]] bool isFromOriginator() const { return (payloadAndDirection & 1) != 0; }
    [[nodiscard]] std::uint32_t payloadLength() const { return payloadAndDirection >> 1; }
};
static_assert(sizeof(PacketEntry) == 32);

struct RereadPacket;
/// The entry of a packet that was read again (analysis/rereading.h).
[[nodiscard]] PacketEntry entryOf(const RereadPacket& reread);

/// The packets of one capture on disk, made by a second reading when a page needs packets, and the way back from each
/// to its bytes. What it writes lies in temporary files without a name that go with the object: 32 bytes a packet, and
/// for a compressed capture what CaptureOptions::makeAccess says. Safe from any thread once built.
class PacketColumn {
public:
    /// Reads capture `capture` of the analysis again, as far as the analysis got. Fails when the file changed since,
    /// the disk is full, or the capture came through a pipe and nothing was kept
    /// (AnalysisRequest::keepStandardInput).
    [[nodiscard]] static Result<std::shared_ptr<const PacketColumn>>
    build(const AnalysisPtr& analysis, std::uint32_t capture, const Checkpoint& checkpoint);
    ~PacketColumn();

    [[nodiscard]] std::uint64_t size() const noexcept;
    /// The packets of one flow in capture order, at most `limit`; total says how many there are.
    struct FlowPackets {
        std::vector<PacketEntry> packets;
        std::uint64_t total = 0;
    };
    [[nodiscard]] Result<FlowPackets> packetsOf(FlowId flow, std::size_t limit) const;

    /// One packet with its captured bytes, link type and time, ready to be decoded. Some 20 ms when the capture is gzip
    /// data; else a few µs. Fails when the file changed since.
    [[nodiscard]] Result<StoredPacket> bytesOf(const PacketEntry& entry) const;
    /// The same for many packets, quicker in capture order: `bytes` is from openBytes() and used by one thread.
    [[nodiscard]] Result<StoredPacket> bytesOf(const PacketEntry& entry, PacketBytes& bytes) const;
    [[nodiscard]] PacketBytes openBytes() const;
    /// Disk taken by temporary files while this object lives.
    [[nodiscard]] std::uint64_t temporaryBytes() const noexcept;

private:
    struct State;
    explicit PacketColumn(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace waybill
