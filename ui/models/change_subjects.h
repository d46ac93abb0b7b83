// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"
#include "models/rule_proposal.h"
#include "models/wireshark_filter.h"

#include <QString>

namespace waybill {

/// A row of a comparison with what it is a row of, borrowed.
struct ComparisonSubject {
    const Comparison& comparison;
    Family family = Family::Destinations;
    const ChangeRow& row;
};

/// The row as an expression of the filter language: "country == CN", "destination == "xiaomi.com"", "asn == 4808"; rows
/// without a name of their own by the addresses behind them. Empty for one that is behind too many addresses.
[[nodiscard]] QString filterExpression(const ComparisonSubject& subject);
/// Its packets in Wireshark, by the addresses and names behind it on both sides.
[[nodiscard]] BoundedFilter wiresharkFilter(const ComparisonSubject& subject);
/// What a correction could be about: the domain of a destination, then the hosts and addresses behind the row, those
/// with most content first. Nothing for a row without flows.
[[nodiscard]] RuleProposal proposalOf(const ComparisonSubject& subject, AnalystRule::Kind kind);

} // namespace waybill
