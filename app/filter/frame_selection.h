// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/packet_column.h"
#include "base/progress.h"
#include "base/result.h"
#include "filter/filter.h"

#include <cstdint>
#include <vector>

namespace waybill {

/// Numbers of the packets of capture `capture` (index into Recording::captures) that pass, ascending, as Wireshark
/// counts. A comparison is judged by the packet's own values where the field is of packets, else by those of its flow.
/// Packets outside Recording::from and to never pass. Reads the captures up to this one again. Fails as selectFlows().
[[nodiscard]] Result<std::vector<std::uint64_t>> selectFrames(const AnalysisPtr& analysis, std::uint32_t capture,
                                                              const Filter& filter, const Checkpoint& checkpoint);

/// The same packets with time, flow, direction and length.
[[nodiscard]] Result<std::vector<PacketEntry>> selectPackets(const AnalysisPtr& analysis, std::uint32_t capture,
                                                             const Filter& filter, const Checkpoint& checkpoint);

/// The same of every capture, by its index in Recording::captures. Reads each once.
[[nodiscard]] Result<std::vector<std::vector<PacketEntry>>>
selectPackets(const AnalysisPtr& analysis, const Filter& filter, const Checkpoint& checkpoint);

} // namespace waybill
