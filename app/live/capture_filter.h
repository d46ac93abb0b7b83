// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/link_type.h"
#include "base/result.h"

#include <string>

namespace waybill {

/// Whether `expression` is a capture filter (pcap-filter(7)) for packets of that link type; empty is one: everything.
/// Fails with libpcap's reason, and for a name of a host, which libpcap would look up over the network: Waybill asks
/// nobody. Not for several threads at a time.
[[nodiscard]] Result<void> checkCaptureFilter(const std::string& expression, LinkType linkType);

} // namespace waybill
