// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fact_sheet.h"
#include "models/flow_columns.h"

namespace waybill {

// The parts of a flow's fact sheet that say what its bytes give away. A section without facts is not to be shown.

/// Every name, most trusted first, with source, packet and doubt; why there is none.
[[nodiscard]] FactSection nameSection(const FlowRow& row);
/// Maker and service by the rules, and what the vendor declares of the region.
[[nodiscard]] FactSection serviceSection(const FlowRow& row);
/// What handset and server say in the clear besides names, each as it would be quoted.
[[nodiscard]] FactSection clearSection(const FlowRow& row);
/// What both sides of a TLS, DTLS or QUIC handshake offered and chose, and the client's fingerprints.
[[nodiscard]] FactSection handshakeSection(const FlowRow& row);

} // namespace waybill
