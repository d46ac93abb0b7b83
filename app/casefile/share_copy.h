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
    CitedPackets, ///< only the packets that frozen results cite, as pcapng in a folder beside the copy
};

/// What to give away.
struct ShareRequest {
    std::string target; ///< path of the copy; must be new
    SharedCaptures captures = SharedCaptures::None;
    bool withDeviceCard = false;
};

/// A file with the cited packets of one capture.
struct SharedPackets {
    std::string file;                  ///< its name in SharedCopy::captureFolder
    std::string capture;               ///< name of the capture
    std::vector<std::uint64_t> frames; ///< their numbers in that capture
};

/// What was given away.
struct SharedCopy {
    std::string path;
    std::string captureFolder;            ///< empty when neither captures nor packets went along
    std::vector<SharedPackets> packets;   ///< CitedPackets only
    std::vector<std::string> leftOut;     ///< sentences
    std::vector<PersonalTrace> remaining; ///< what personal is in the copy; show it before it is sent
};

/// Saves a copy of the case as it was opened or saved last. Left out: the device card unless asked for, and where the
/// captures lie on this computer. Frozen results, the log and what people wrote stay word for word, and are searched
/// for what remains personal. The copy is a new file: nothing that was deleted from the case is in it. With cited
/// packets, the case still names the whole captures by their SHA-256, and its log says which packets went along.
///
/// Fails, leaving nothing behind, when a capture that should go along, whole or in part, is missing or holds other
/// bytes (both hashes are named), when the target exists, when cancelled, and for CitedPackets when no result cites
/// packets, or cites what is not there (citedPackets()).
[[nodiscard]] Result<SharedCopy> saveCopyToShare(const CaseStore& source, const ShareRequest& request,
                                                 const Checkpoint& checkpoint);

} // namespace waybill
