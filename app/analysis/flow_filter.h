// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_record.h"

#include <string>

namespace waybill {

/// Display filter that shows this flow's packets in Wireshark and tshark: "ip.addr == 192.0.2.1 && ip.addr == 192.0.2.2
/// && tcp.port == 40000 && tcp.port == 443". Both directions. It also matches later flows that reuse the same ports,
/// and, where the two ports are equal, other flows from that port between the two.
[[nodiscard]] std::string wiresharkFilter(const FlowIdentity& flow);

} // namespace waybill
