// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_table.h"

namespace waybill {

/// What is needed of a flow only while packets for it may still come.
struct FlowTable::Live {
    TcpStream streams[2]; ///< by side()
    TcpContentSplit split;
    Timestamp synTime;
    std::uint32_t synCount = 0;
    std::uint32_t firstOriginatorAck = 0;
    bool hasOriginatorAck = false;
    bool sinkWants[2] = {true, true};
    std::uint64_t notHandedOn[2] = {0, 0}; ///< bytes that the snaplen cut off since the last chunk
};

[[nodiscard]] inline std::size_t side(Direction direction)
{
    return direction == Direction::FromOriginator ? 0 : 1;
}

[[nodiscard]] inline bool isTcp(const PacketSummary& packet)
{
    return packet.protocol == ProtocolTcp && packet.hasPorts;
}

} // namespace waybill
