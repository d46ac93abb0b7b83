// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QMetaType>
#include <QStringList>

namespace waybill {

struct DestinationNode;

/// What a correction could be about, taken from a row: the subjects that fit, the one most likely meant first.
struct RuleProposal {
    AnalystRule::Kind kind = AnalystRule::Kind::Country;
    QStringList subjects; ///< as AnalystRule::subject; empty: the row names nothing that a rule could be about
};

/// Of one flow: its host, its address, the network around it, its domain; to leave out also the MAC of a local peer and
/// the port.
[[nodiscard]] RuleProposal proposalOf(const Analysis& analysis, FlowId flow, AnalystRule::Kind kind);
/// Of a row of the destination tree: a domain, a host or an address. None for groups and operators.
[[nodiscard]] RuleProposal proposalOf(const Analysis& analysis, const DestinationNode& node, AnalystRule::Kind kind);

} // namespace waybill

Q_DECLARE_METATYPE(waybill::RuleProposal)
