// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"

#include <iosfwd>

namespace waybill {

/// One line for everything that is wrong with a capture: path, byte, sentence.
void tellProblems(const Recording& recording, std::ostream& err);

} // namespace waybill
