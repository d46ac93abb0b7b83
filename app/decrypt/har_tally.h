// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// What became of the entries of a HAR file.
struct HarTally {
    std::uint64_t imported = 0;
    std::uint64_t secure = 0; ///< part of imported that travelled in TLS
    std::uint64_t hosts = 0;
    // Entries that are not in the capture:
    std::uint64_t otherScheme = 0; ///< data:, blob:, chrome-extension: and the like: nothing goes over a network
    std::uint64_t noTime = 0, noMethod = 0;
    std::uint64_t fromCache = 0; ///< nothing was sent
    std::uint64_t notSent = 0;   ///< failed before that
    // Entries that are, but not as they were:
    std::uint64_t standInHosts = 0; ///< hosts without a recorded address
    std::uint64_t unanswered = 0;
    std::uint64_t missingBodies = 0, cutBodies = 0, unreadableBodies = 0;
    std::uint64_t droppedParts = 0; ///< headers and the like that no message can have, or beyond what is taken

    /// Entries that are not in the capture.
    [[nodiscard]] std::uint64_t leftOut() const { return otherScheme + noTime + noMethod + fromCache + notSent; }
    /// One clause for each kind of entry that is not in the capture, with its number and the reason.
    [[nodiscard]] std::vector<std::string> leftOutTexts() const;
    /// One clause for each kind of what is not as it was, or is a stand-in.
    [[nodiscard]] std::vector<std::string> changedTexts() const;
};

} // namespace waybill
