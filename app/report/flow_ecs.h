// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/json_text.h"

namespace waybill {

/// One flow as an ECS record (field names of elastic/ecs 9.5) with what ECS has no field for under "waybill".
[[nodiscard]] Json flowToEcs(const Analysis& analysis, FlowId id);

} // namespace waybill
