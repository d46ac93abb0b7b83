// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace waybill {

/// From where the captures saw the handset, as far as link types and addresses tell; one sentence.
[[nodiscard]] std::string vantageText(const Recording& recording, const Handset* handset);

/// The addresses in one run that an overruled choice stands for: the address itself when it occurs, or all that sent
/// with the chosen MAC. Empty when it does not occur.
[[nodiscard]] std::vector<IpAddress> addressesOfChoice(const Recording& recording, RunId run,
                                                       const HandsetChoice& choice);

} // namespace waybill
