// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>

namespace waybill {

/// "Xiaomi · push channel"; empty when no rule covers it.
[[nodiscard]] QString serviceShown(const ServiceMatch& match);
/// "Singapore (ap-southeast-1)", below a title that says whose word it is; empty when nothing is declared.
[[nodiscard]] QString declaredPlace(const DeclaredRegion* region);
/// "vendor declares Singapore (ap-southeast-1)": never an estimate; empty when nothing is declared.
[[nodiscard]] QString declaredRegionShown(const DeclaredRegion* region);
/// The rule that says so, its kind, its source and when that was read, one a line; empty when no rule covers it.
[[nodiscard]] QString serviceEvidence(const ServiceMatch& match);
/// "*.chat.xiaomi.net, by the host name".
[[nodiscard]] QString serviceRuleShown(const ServiceMatch& match);
/// "account.xiaomi.com/help, read 2026-11-21; your own rule".
[[nodiscard]] QString serviceSourceShown(const Service& service);

} // namespace waybill
