// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_record.h"

#include <string>

namespace waybill {

/// Community ID v1 with seed 0 (corelight/community-id-spec, read 2026-06): "1:" + base64 of SHA-1 over the ordered
/// endpoints. Empty for packets that are not IP.
[[nodiscard]] std::string communityId(const FlowIdentity& flow);

} // namespace waybill
