// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <string>

namespace waybill {

/// Keeps a file of claims (TOML as app/claims/claim_file.h says; empty: none) in place of the former one, with an entry
/// of the log, which nothing removes. `what` says in a few words what was done: "added A4". `program`:
/// "waybill-cli 0.1.0". Nothing happens, and nothing is logged, when the text is the same.
void stateClaims(Case& item, std::string toml, const std::string& what, const std::string& program);

} // namespace waybill
