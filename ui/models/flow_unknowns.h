// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fact_sheet.h"
#include "models/flow_columns.h"

namespace waybill {

/// What is not known about a flow, each with the reason and, where there is one, the remedy; contradictions between
/// what is known stand first. No facts when nothing is missing.
[[nodiscard]] FactSection unknownSection(const FlowRow& row);

/// How a TCP connection went, as far as it was seen: "opened, answered, closed by both sides"; empty for other
/// protocols.
[[nodiscard]] QString tcpStateShown(const FlowRow& row);

} // namespace waybill
