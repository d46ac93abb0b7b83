// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"

#include <chrono>
#include <string>

namespace waybill {

/// How a reader is run.
struct CageTerms {
    std::string program = {}; ///< empty: waybill-reader beside this program, or where it is installed
    /// Ended when it comes no further for so long, and takes so much of a processor meanwhile. A slow disk takes none.
    std::chrono::milliseconds patience{20'000}, processorTime{10'000};
};

/// record() in a process of its own without network, without writing to a file system, without privileges
/// (reader_sandbox.h). Whatever a hostile capture does to that process, this one lives: a crash or an endless loop
/// there is a failure with the file, the byte near which it happened, and the packets before it. What comes back is
/// checked like a stranger's file. Fails as record() does, too, and when the program is not installed.
[[nodiscard]] Result<GivenRecording> readInCage(const AnalysisRequest& request, const Checkpoint& checkpoint,
                                                const GiveRecording& give, const CageTerms& terms = {});

/// From now on analyse() reads files so (readFilesBy()).
void useCage();

} // namespace waybill
