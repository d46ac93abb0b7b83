// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "casefile/case.h"

#include <functional>
#include <string>
#include <vector>

namespace waybill {

/// Packets of one capture that results of a case cite.
struct CitedPackets {
    CaseRunId run; ///< the first run that the capture belongs to
    CaseCapture capture;
    std::vector<std::uint64_t> frames; ///< 1-based numbers as Wireshark counts, ascending
    /// Changes the bytes of a packet on its way into the new file, not their number; empty: nothing is changed.
    std::function<void(std::uint64_t frame, std::vector<std::uint8_t>& bytes)> edit = {};
    /// The same of the comments of the capture and its packets.
    std::function<std::string(const std::string& text)> editText = {};
    std::string keyLog = {}; ///< secrets that go into the new file as a Decryption Secrets Block; empty: none
};

/// The packets that the frozen results cite, by capture, in order of the runs: every object with "capture" and "frame"
/// anywhere in their JSON. A capture is found by the SHA-256 that the same result gives for its path, else by its path,
/// else by its file name. Fails with Corrupt when a result is no JSON, or cites a capture that the case does not have
/// or that several have the name of.
[[nodiscard]] Result<std::vector<CitedPackets>> citedPackets(const Case& item);

/// Writes these packets to a new pcapng file, bytes (but for `edit`), lengths and time stamps unchanged, each with a
/// comment "packet 12 of a.pcap, SHA-256 …", and "values masked" behind it where bytes were changed; comments of the
/// capture itself go along, secrets (but for `keyLog`) and names in it do not. Fails, leaving no
/// file, when the capture is missing, holds other bytes than the case knows (both hashes are named), has no packet of
/// that number, and when cancelled.
[[nodiscard]] Result<void> writeCitedPackets(const CitedPackets& cited, const std::string& caseFolder,
                                             const std::string& to, const Checkpoint& checkpoint);

/// "1, 5 to 9, 12"
[[nodiscard]] std::string framesText(const std::vector<std::uint64_t>& frames);

} // namespace waybill
