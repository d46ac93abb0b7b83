// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <iosfwd>
#include <string>

namespace waybill {

enum class FlowFormat : std::uint8_t { Ecs, Csv, Zeek };

/// Writes one record a flow, in order of first packet: NDJSON with Elastic Common Schema names (design.md §5), CSV with
/// a header line and a quoted RFC 4180 form, or Zeek's conn.log. Bytes are wire bytes unless the name says payload.
void writeFlows(const Analysis& analysis, FlowFormat format, std::ostream& out);

/// "tcp", "udp", "icmp", "ipv6-icmp", "sctp", … as network.transport; the number for others; "" when not IP.
[[nodiscard]] std::string transportName(const FlowIdentity& flow);
/// Zeek's conn_state (scripts/base/protocols/conn/main.zeek) from what was seen of the connection.
[[nodiscard]] std::string zeekState(const FlowIdentity& flow, const FlowCounters& counters);

} // namespace waybill
