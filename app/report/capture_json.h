// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/json_text.h"

namespace waybill {

/// One capture with its SHA-256, times, counts, problems and interfaces, as reports have it.
[[nodiscard]] Json captureToJson(const CaptureFacts& capture);

} // namespace waybill
