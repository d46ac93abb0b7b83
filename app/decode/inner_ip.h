// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/layer_bytes.h"
#include "decode/packet_summary.h"

#include <cstddef>
#include <optional>

namespace waybill {

/// True when `bytes` begin with the innermost IP header of the packet that `summary` is of, by version and addresses.
[[nodiscard]] bool isInnermostIp(const PacketSummary& summary, const LayerBytes& bytes) noexcept;

/// How many bytes stand before that header, for walks that do not take every link and tunnel apart that decodePacket()
/// reads. None when it does not stand within the first 512 bytes, or the packet is not IP.
[[nodiscard]] std::optional<std::size_t> findInnermostIp(const PacketSummary& summary,
                                                         const LayerBytes& bytes) noexcept;

} // namespace waybill
