// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/side_input.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// Which side a capture seems to belong to, for a person to confirm.
struct SideProposal {
    SideRole role = SideRole::Before;
    std::string build;             ///< as the capture itself says it; empty: not read
    std::optional<Timestamp> date; ///< of its first packet; none when it holds none
    std::string why;               ///< a sentence: what the proposal rests on, with packets
};

/// One proposal a capture, in the order given, from the captures' own evidence: the builds said in the clear
/// (User-Agent, push channel, OTA check) or by the capturing program, then whether an update ran, then time.
///
/// Two builds make a side before, the one that was seen first, and a side after; more than two are proposed as builds
/// of their own. A capture without a build takes the side of the build recorded next to it in time, and says so. Where
/// no capture says a build, an update seen in one of them parts them: captures behind it are after. Where nothing but
/// time speaks, the largest pause between captures parts them; one capture by itself is before. Null analyses get a
/// proposal that says they could not be read.
[[nodiscard]] std::vector<SideProposal> proposeSides(std::span<const AnalysisPtr> captures);

} // namespace waybill
