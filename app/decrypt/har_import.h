// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/sha256.h"
#include "decrypt/har_reader.h"
#include "decrypt/har_tally.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// What is to be imported, and where to.
struct HarImportRequest {
    std::string from; ///< a HAR file, also zlib- or gzip-compressed (.zhar, .har.gz)
    std::string to;   ///< the capture; a new file
    HarLimits limits = {};
    /// Limits of what is held of packets and hosts, some 200 bytes an entry and 24 a packet.
    std::uint64_t mostEntries = 1'000'000, mostPackets = 20'000'000;
};

/// What came of it.
struct HarImport {
    std::string path;          ///< of the capture
    std::string creator;       ///< "Chrome 127.0"; empty when the file does not say
    std::uint64_t entries = 0; ///< in the file, as far as it was read
    std::uint64_t packets = 0;
    HarTally tally;
    /// Why the file was not taken to its end, with the byte; empty when it was.
    std::string partial;
    std::optional<Sha256Digest> sha256; ///< of the HAR file as it lies on disk
    [[nodiscard]] bool isComplete() const { return partial.empty(); }
};

/// Makes a capture of a HAR file: a pcapng file of stand-in packets in which each entry is an HTTP/1.1 exchange over a
/// TCP connection of its own, at the recorded times, between a stand-in handset and the recorded address. Comments say
/// from which entry each packet is, and of the whole that it was imported, from what, and what is not recorded
/// (capture/har_mark.h). Memory: what HarLimits says of one entry, and the limits of the request.
///
/// A file that breaks off, or is damaged, is taken up to there (HarImport::partial). Fails, and leaves nothing behind,
/// when nothing can be imported, something has the new name, the disk is full, or `checkpoint` says Cancel; StopHere
/// keeps what was read. Progress counts bytes of the HAR file.
[[nodiscard]] Result<HarImport> importHar(const HarImportRequest& request, const Checkpoint& checkpoint);

/// A name for the capture beside the HAR file: "phone.har" → "phone.pcapng", whatever it is packed with.
[[nodiscard]] std::string captureNameFor(const std::string& harPath);

/// "12 entries, 3 hosts; …": what came of it, in lines of plain sentences.
[[nodiscard]] std::vector<std::string> importLines(const HarImport& made);

} // namespace waybill
