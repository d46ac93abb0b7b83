// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim.h"

#include <string>

namespace waybill {

/// What would be expected if a claim held, and if it did not (methods.md §3.8); sentences.
struct Propositions {
    std::string ifTrue, ifFalse;
};
[[nodiscard]] Propositions propositionsOf(const Claim& claim);

} // namespace waybill
