// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "casefile/case_store.h"
#include "casefile/personal_traces.h"

namespace waybill {

/// Which captures go with a copy.
enum class SharedCaptures : std::uint8_t {
    None,         ///< results only
    All,          ///< every capture whole, in a folder beside the copy
    CitedPackets, ///< only the packets that verdicts cite; refused for a case whose verdicts cite none
};

/// What to give away.
struct ShareRequest {
    std::string target; ///< path of the copy; must be new
    SharedCaptures captures = SharedCaptures::None;
    bool withDeviceCard = false;
};

/// What was given away.
struct SharedCopy {
    std::string path;
    std::string captureFolder;            ///< empty when no captures went along
    std::vector<std::string> leftOut;     ///< sentences
    std::vector<PersonalTrace> remaining; ///< what personal is in the copy; show it before it is sent
};

/// Saves a copy of the case as it was opened or saved last. Left out: the device card unless asked for, and where the
/// captures lie on this computer. Frozen results, the log and what people wrote stay word for word, and are searched
/// for what remains personal. The copy is a new file: nothing that was deleted from the case is in it. Fails, leaving
/// nothing behind, when a capture that should go along is missing or holds other bytes (both hashes are named), when
/// the target exists, when cancelled, and for CitedPackets as long as a case has no verdicts that cite packets.
[[nodiscard]] Result<SharedCopy> saveCopyToShare(const CaseStore& source, const ShareRequest& request,
                                                 const Checkpoint& checkpoint);

} // namespace waybill
