// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/side_input.h"

namespace waybill {

/// The run with RunInput::whole set: to what is there, to `analysis` where that is not narrowed, else to the recording
/// seen without the filter, which takes as long as narrowing did.
[[nodiscard]] RunInput withWhole(RunInput run);

} // namespace waybill
