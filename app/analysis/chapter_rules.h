// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chapters.h"

#include <vector>

namespace waybill {

/// The chapters of every run by the rules of Chapter, without what went on in them (flows, content, summary).
[[nodiscard]] std::vector<Chapter> chapterSpans(const Analysis& analysis);

} // namespace waybill
