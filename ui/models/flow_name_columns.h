// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_columns.h"

namespace waybill {

// Texts and evidence of the columns that say who the far side is: names, services, handshakes, ids.

[[nodiscard]] QString flowName(const FlowRow& row);
/// Where the name was read, and what to doubt about it; why there is none.
[[nodiscard]] QString flowNameEvidence(const FlowRow& row);
/// "no name: encrypted hello (ECH)": what stands muted in place of a name; empty for flows between others
/// and on the local network, where hosts seldom have names.
[[nodiscard]] QString flowNoName(const FlowRow& row);
/// The reason alone; empty for a flow that has a name or is not the handset's.
[[nodiscard]] QString flowUnnamedReason(const FlowRow& row);
[[nodiscard]] QString flowService(const FlowRow& row);
[[nodiscard]] QString flowDeclared(const FlowRow& row);
[[nodiscard]] QString flowServiceEvidence(const FlowRow& row);
/// "TLS 1.3"; "offers TLS 1.3" when the server's choice was not seen.
[[nodiscard]] QString flowTlsVersion(const FlowRow& row);
[[nodiscard]] QString flowHandshakeEvidence(const FlowRow& row);
[[nodiscard]] QString flowJa3(const FlowRow& row);
[[nodiscard]] QString flowJa4(const FlowRow& row);
[[nodiscard]] QString flowCommunityId(const FlowRow& row);
/// "tls", "smtp", else the transport.
[[nodiscard]] QString flowProtocol(const FlowRow& row);

/// The version that a TLS handshake settled on, else the highest offered; 0 without one.
[[nodiscard]] std::uint16_t tlsVersionOf(const FlowRow& row);

} // namespace waybill
