// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/service.h"
#include "report/json_text.h"

namespace waybill {

/// {maker, service, kind, pattern, declared_region, source, read, users_own}; null when nothing matched. The declared
/// region is {country, token, meaning, provider, source}: a declaration of the vendor, never an estimate.
[[nodiscard]] Json serviceToJson(const ServiceMatch& match);

} // namespace waybill
