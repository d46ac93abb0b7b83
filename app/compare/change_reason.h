// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/change.h"

#include <string>

namespace waybill {

/// Why a row is new or gone: "Not seen after (12 h; up to 6 a day not excluded). Before: 2.5 contacts per hour, …".
[[nodiscard]] std::string presenceReason(const ChangeRow& row);
/// Why a row is as it is that was contacted on one side or on none.
[[nodiscard]] std::string uncontactedReason(const ChangeRow& row);
/// Why a row is more, less, differs or same that was contacted on both sides.
[[nodiscard]] std::string contactReason(const ChangeRow& row, bool isEqual);

/// "not seen in 12 h", of narrowed figures "no matching flow in 12 h": what nothing on a side stands for.
[[nodiscard]] std::string absenceText(const SideFigures& side);

/// "2.5 contacts per hour and 12 kB of content per hour, in 3 of 8 runs"; "looked up 3 times, not contacted".
[[nodiscard]] std::string figuresText(const SideFigures& side);

} // namespace waybill
