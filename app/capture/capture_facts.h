// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/link_type.h"
#include "base/sha256.h"
#include "base/timestamp.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

class SpoolFile;

enum class CaptureFormat : std::uint8_t { Pcap, Pcapng };
enum class Compression : std::uint8_t { None, Gzip, Zstd };

/// One interface of a capture: a pcapng Interface Description Block with its statistics, or the pcap file header.
struct CaptureInterface {
    LinkType linkType = LinkType::Ethernet;
    std::uint32_t snaplen = 0; ///< 0: no limit stated
    std::uint32_t section = 0;
    std::string name = {};
    std::string description = {};
    std::string os = {};                                  ///< if_os
    std::string hardware = {};                            ///< if_hardware
    std::string filter = {};                              ///< if_filter, text form
    std::string timeZone = {};                            ///< if_iana_tzname, "Asia/Kolkata"
    std::uint64_t packets = 0;                            ///< read from this interface
    std::optional<std::uint64_t> received = {};           ///< isb_ifrecv
    std::optional<std::uint64_t> droppedByInterface = {}; ///< isb_ifdrop
    std::optional<std::uint64_t> droppedByOs = {};        ///< isb_osdrop
};

/// Options of a pcapng Section Header Block.
struct CaptureSection {
    std::string hardware = {};
    std::string os = {};
    std::string application = {};
    std::vector<std::string> comments = {};
};

/// A name that the capturing system wrote down (pcapng Name Resolution Block): asserted, not observed.
struct RecordedName {
    std::string address; ///< as text
    std::string name;
    std::uint64_t fileOffset = 0;
};

/// A Decryption Secrets Block, kept but never interpreted here. Warn before sharing a capture that holds one.
struct CaptureSecrets {
    std::uint32_t type = 0; ///< 0x544c534b TLS key log, 0x5353484b SSH, 0x57474b4c WireGuard, …
    std::uint64_t fileOffset = 0;
    std::string text = {};
};

/// PCAPdroid's mapping of an Android user id to an app (custom block, PEN 62652).
struct RecordedApp {
    std::int32_t uid = -1;
    std::string package = {};
    std::string name = {};
};

/// A process named by the capturing system (Wireshark custom block PEN 32622, Apple block 0x80000001).
struct RecordedProcess {
    std::uint32_t index = 0; ///< position among the process blocks of its section
    std::uint32_t pid = 0;
    std::string name = {};
};

/// A block that Waybill keeps but does not interpret; the bytes stay in the file at this place.
struct KeptBlock {
    std::uint32_t type = 0;
    std::uint32_t enterpriseNumber = 0; ///< of custom blocks; else 0
    std::uint64_t fileOffset = 0;
    std::uint64_t length = 0;
};

/// Something that is wrong with the file, in a sentence: where, why, and what was kept.
struct CaptureProblem {
    std::uint64_t fileOffset = 0;
    std::string text;
    bool endsReading = false; ///< true: nothing after it was read
};

/// Everything about a capture but its packets. Grows while the file is read.
struct CaptureFacts {
    std::string path = {}; ///< as given; "-" for standard input
    CaptureFormat format = CaptureFormat::Pcap;
    Compression compression = Compression::None;
    std::vector<CaptureSection> sections = {};
    std::vector<CaptureInterface> interfaces = {};
    std::vector<RecordedName> recordedNames = {};
    std::vector<CaptureSecrets> secrets = {};
    std::vector<RecordedApp> apps = {};
    std::vector<RecordedProcess> processes = {};
    std::vector<KeptBlock> keptBlocks = {};
    std::vector<CaptureProblem> problems = {}; ///< bounded; the last entry says how many more there were
    std::uint64_t packets = 0;
    std::uint64_t capturedBytes = 0;
    std::uint64_t wireBytes = 0;         ///< as capinfos counts: sum of the packets' wire lengths
    std::uint64_t snaplenCutPackets = 0; ///< captured length below wire length
    std::uint64_t outOfOrderTimes = 0;   ///< packets stamped before an earlier one
    std::uint64_t droppedPackets =
        0;                      ///< all drop counts of the file added up (ISB ifdrop + osdrop, else EPB dropcount)
    bool hasDropCounts = false; ///< false: the file does not say whether packets were lost
    Timestamp first = Timestamp::latest();   ///< smallest time stamp; latest() without packets
    Timestamp last = Timestamp::earliest();  ///< largest time stamp
    bool isComplete = false;                 ///< read to its proper end
    std::uint64_t fileSize = 0;              ///< bytes on disk when opened; 0 when not known
    std::optional<Sha256Digest> sha256 = {}; ///< of the file as it lies on disk (compressed); set once all was read
    /// Copy of what came from a pipe, for reading it again; null for files and when it was not wanted. It may have
    /// failed (SpoolFile::failure()), which is no problem of the capture.
    std::shared_ptr<const SpoolFile> kept = {};
};

} // namespace waybill
