// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace waybill {

/// A place in a recording where the handset's firmware seems to have been updated: a proposal to split the recording
/// there, for a person to confirm or move.
struct UpdateBoundary {
    /// What it rests on, strongest first.
    enum class Basis : std::uint8_t {
        BuildChange,        ///< two builds were read in the clear, one on either side
        DownloadAndRestart, ///< an updater's server sent some MB, then the phone was silent and joined the network anew
    };
    /// One observation behind it; a sentence part, and the packet that shows it (0: rests on many).
    struct Reason {
        std::string text;
        std::uint64_t frame = 0;
    };

    Basis basis = Basis::BuildChange;
    Timestamp after;         ///< the update was not installed before this: last sign of the old state
    Timestamp before;        ///< it was installed before this: first sign of the new state
    Timestamp split;         ///< where to split: when the phone came back, else `before`
    std::string buildBefore; ///< as sent; empty when not read
    std::string buildAfter;  ///< as sent; empty when not read
    std::vector<Reason> reasons;
};
/// "build-change", "download-and-restart".
[[nodiscard]] std::string_view updateBasisKey(UpdateBoundary::Basis basis) noexcept;

/// Updates of the chosen handsets that the recording shows, in order of time; none as a rule. Builds are the device's
/// own words (User-Agent, push channel) and are compared within one naming (buildNaming()): an Android build id against
/// another, a MIUI version against another. A build that comes back after another was read (apps that copy an old
/// User-Agent) is no change. Nothing is proposed for several devices behind one address.
[[nodiscard]] std::vector<UpdateBoundary> updateBoundaries(const Analysis& analysis);

/// "its build changed from “JHCMIBH41.0” to “JHCMIBH45.0” between 2014-08-10 06:02:10 and 06:47:00 UTC: it last said …
/// (packet 120); …", to follow the name of the device.
[[nodiscard]] std::string boundaryText(const UpdateBoundary& boundary);

} // namespace waybill
