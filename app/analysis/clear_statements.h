// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace waybill {

/// What one device and its server said in the clear over one vendor channel (push and the like), whoever of the file's
/// devices it is.
struct ClearStatements {
    FlowId flow;
    HandsetId device;        ///< index into Analysis::handsets(); none when no device of the file is a side of the flow
    std::string channel;     ///< "Xiaomi push"
    std::uint64_t frame = 0; ///< packet by which it was recognised
    IpAddress deviceAddress; ///< the side that is not public, else a device of the file
    IpAddress serverAddress; ///< the other one
    std::vector<FactRow> said; ///< everything but the channel's own name, in order
};

/// Every flow that is a vendor channel, in order of first packet. What travelled encrypted is none, also where a tool
/// wrote down what was inside (FlowView::isDecrypted).
[[nodiscard]] std::vector<ClearStatements> clearStatements(const Analysis& analysis);

/// "model it states: “M2004J19C” (packet 12)".
[[nodiscard]] std::string factQuote(const Analysis& analysis, const FactRow& fact);

} // namespace waybill
