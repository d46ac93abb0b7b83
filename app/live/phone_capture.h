// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_source.h"
#include "live/stream_input.h"

#include <memory>

namespace waybill {

/// tcpdump on a rooted phone. Asks the phone for its root rights and its tcpdump first, which takes some seconds, or as
/// long as its owner takes to permit it; fails with what is missing.
[[nodiscard]] Result<std::unique_ptr<StreamInput>> openPhoneTcpdump(const PhoneTcpdumpSource& source);

} // namespace waybill
