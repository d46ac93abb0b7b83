// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lan_scenes.h"
#include "support/scenario_content.h"

#include <vector>

namespace waybill::test::scenario {

/// The phone of a run and its hotspot: the gateway is address .1 of the phone's /24.
[[nodiscard]] LanPlace placeOf(const DrawnRun& run);

/// The packets of one contact, from `port` of the phone: a TCP connection that carries HTTP, TLS or the push channel,
/// or a QUIC conversation. Without the DNS question.
[[nodiscard]] std::vector<BuiltPacket> talkPackets(const Saying& saying, std::uint16_t port);

} // namespace waybill::test::scenario
