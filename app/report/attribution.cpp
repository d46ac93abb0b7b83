// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attribution.h"

#include "base/format.h"
#include "base/wording.h"

#include <fmt/format.h>

namespace waybill {

std::string attributionLine(const Analysis& analysis)
{
    const EnglishScope english;                 // it goes into files
    std::string line = analysis.importNotice(); // first: it says what the record is at all
    for (const GeoSource& source : analysis.geography().sources()) {
        if (source.role == GeoSource::Role::EdgeList)
            continue; // Waybill's own list
        line += fmt::format("{}{} {}", line.empty() ? "" : "; ", source.name, source.date);
        if (!source.attribution.empty())
            line += fmt::format(" ({})", source.attribution);
    }
    return printableText(line);
}

} // namespace waybill
