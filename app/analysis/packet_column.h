// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/progress.h"
#include "base/result.h"

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

/// The packets of one capture on disk, made by a second reading when a page needs packets. The file is unlinked at once
/// and goes with the object.
class PacketColumn {
public:
    /// Reads capture `capture` of the analysis again. Fails when the file changed since, or the disk is full.
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

private:
    struct State;
    explicit PacketColumn(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace waybill
