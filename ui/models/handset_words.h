// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>
#include <QStringList>

namespace waybill {

/// "MIUI JHCMIBH43.0 · Android 4.3 · de_DE": what is known of a device besides its model; empty when nothing is.
[[nodiscard]] QString handsetTraits(const Handset& handset);
/// Every reason for the choice of the device and everything that it says of itself, one a line, with sources, packets
/// and contradictions.
[[nodiscard]] QString handsetReasonsText(const Analysis& analysis);

} // namespace waybill
