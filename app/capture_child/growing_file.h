// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Counts since the beginning: what the kernel says, and what was written.
struct CaptureCounts {
    std::uint64_t received = 0; ///< passed the filter, dropped ones among them
    std::uint64_t dropped = 0;  ///< found no room in the ring
    std::uint64_t packets = 0, bytes = 0;
};

/// What the headers of a file say of the interface. Times are nanoseconds since 1970, or microseconds.
struct CapturedInterface {
    std::string name, filter;
    std::uint32_t linkType = 0, snaplen = 0; ///< LINKTYPE of pcapng
    bool isNanoseconds = true;
};

/// One pcapng file with one interface (base/pcapng_writer.h). Blocks are collected until flush().
class GrowingFile {
public:
    /// Collects the headers; owns `descriptor` from now on.
    void begin(int descriptor, const CapturedInterface& interface);
    /// `comment` may be empty.
    void addPacket(std::uint64_t ticks, std::span<const std::uint8_t> bytes, std::uint32_t wireLength,
                   std::string_view comment);
    void addCounts(std::uint64_t ticks, const CaptureCounts& counts, std::string_view comment);
    [[nodiscard]] std::size_t waiting() const noexcept { return m_blocks.size(); }
    /// Writes what is collected and adds whole blocks' bytes to `written`. Returns errno, else 0. After an error a file
    /// that can be cut ends behind its last whole block.
    [[nodiscard]] int flush(std::uint64_t& written);
    /// Puts the file on the disk and closes it.
    void finish();

private:
    int m_descriptor = -1;
    std::uint64_t m_length = 0;
    std::vector<std::uint8_t> m_blocks;
};

} // namespace waybill
