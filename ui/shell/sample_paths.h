// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace waybill {

/// The bundled pair, before and after the update; empty when it is not installed.
[[nodiscard]] QStringList samplePaths();

} // namespace waybill
