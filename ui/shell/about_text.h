// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_analysis.h"

#include <QString>

namespace waybill {

/// Version, licence, and what the data's licences ask to show. While the tables are being loaded it says so.
[[nodiscard]] QString aboutText(const QFuture<GeographyResult>& geography);

} // namespace waybill
