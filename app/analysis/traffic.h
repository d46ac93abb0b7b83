// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace waybill {

/// Marks the view of a flow between others whose bytes were counted as such.
inline constexpr std::uint32_t CountedAsOther = 0xFFFFFFFFu;

/// How one flow counts, seen from the handset. `role` must not be NotOurs.
[[nodiscard]] TrafficTotals trafficOf(const FlowCounters& counters, FlowRole role);
[[nodiscard]] Band bandOf(const Where& where);
/// TLS, DTLS or QUIC: content that cannot be read without keys.
[[nodiscard]] bool isEncrypted(FlowProtocol protocol);
/// Whether traffic to there counts in the lower figure of its country: the sources agree, or the analyst says so.
[[nodiscard]] bool isCertain(const Where& where);
/// Countries that any source names for the address, each once; empty for edges and reserved ranges. The analyst's alone
/// where the place is corrected.
[[nodiscard]] std::vector<CountryCode> candidateCountries(const Where& where);

} // namespace waybill
