// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handset/handset_guess.h"

namespace waybill {

/// Adds the claims in what `host` said, and what they say of the kind of device (phone, something else).
void addStatements(Handset& handset, const HostFacts& host);

/// Adds what the capture file says of itself.
void addCaptureDevice(Handset& handset, const CaptureDevice& device);

/// Orders the claims by trust, chooses model, build, system, locale, network and name from them, and writes the reasons
/// and the contradictions down. Call once, when all claims are there.
void settleTraits(Handset& handset);

} // namespace waybill
