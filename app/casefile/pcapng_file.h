// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "base/raw_packet.h"
#include "base/result.h"
#include "capture/capture_facts.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waybill {

/// Writes packets of other captures into a new pcapng file (draft-ietf-opsawg-pcapng §4), bytes, lengths, direction and
/// time stamps (to the nanosecond) as they were. Nothing is left behind unless finish() succeeds.
class PcapngFile {
public:
    /// Fails when something has that name.
    [[nodiscard]] static Result<PcapngFile> create(const std::string& path);
    ~PcapngFile();
    PcapngFile(PcapngFile&& other) noexcept;
    PcapngFile& operator=(PcapngFile&&) = delete;

    /// Begins a section; interfaces are described anew in it.
    void beginSection(const std::vector<std::string>& comments);
    /// Secrets in the form of a TLS key log, for the packets behind them.
    void addKeyLog(std::string_view lines);
    /// One packet with the interface of its capture; `comment` stands behind the packet's own. To be called within a
    /// section. Fails when the disk is full.
    [[nodiscard]] Result<void> add(const RawPacket& packet, const CaptureInterface& interface,
                                   const std::string& comment);
    /// Writes what is left and puts it on disk.
    [[nodiscard]] Result<void> finish();

private:
    PcapngFile(std::string path, FileDescriptor file) : m_path(std::move(path)), m_file(std::move(file)) {}
    std::uint32_t interfaceFor(const RawPacket& packet, const CaptureInterface& interface);
    [[nodiscard]] Result<void> flush();

    std::string m_path;
    FileDescriptor m_file;
    std::vector<std::uint8_t> m_pending;
    std::map<std::pair<std::uint32_t, bool>, std::uint32_t> m_interfaces; ///< of the source, before 1970 → number here
    bool m_isFinished = false;
};

} // namespace waybill
