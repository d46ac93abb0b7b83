// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_claims.h"

#include "casefile/case_log.h"

#include <utility>

namespace waybill {

void stateClaims(Case& item, std::string toml, const std::string& what, const std::string& program)
{
    if (item.claims == toml)
        return;
    item.claims = std::move(toml);
    item.log.push_back(logEntry(program, "Claims: " + what));
}

} // namespace waybill
